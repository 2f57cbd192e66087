using Sayso.Ledger.Asking;
using Sayso.Ledger.Corrections;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Store;

namespace Sayso.Ledger;

/// <summary>What people put right in what the program found.</summary>
public sealed partial class NewsLedger
{
    /// <summary>The newest version of a report as it stands: what was found last, with what people corrected.</summary>
    /// <param name="report">Its id.</param>
    /// <returns>Null where there is no such report.</returns>
    public ToldReport? Report(string report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return LedgerFile.Guarded(_file.Path, () => new StoryLoader(_file).One(report));
    }

    /// <summary>Puts something right. It is refused where it does not fit what is there now, or changes nothing.</summary>
    /// <param name="report">Id of the report; its newest version is meant.</param>
    /// <param name="correction">What a person puts right.</param>
    public Decided Correct(string report, StatementCorrection correction)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(correction);
        return Write(() =>
        {
            if (new StoryLoader(_file).One(report) is not { } known)
            {
                return new Decided(null, $"there is no report {report}");
            }

            var (corrected, results) = Corrector.Apply(known.Reading, [correction]);
            if (results[0].Astray is { } why)
            {
                return new Decided(null, $"{report} {correction.Anchor.Statement}: {why}");
            }

            if (correction.Verdict != Verdict.Accepted && ReadingJson.ToJson(Plain(corrected)) == ReadingJson.ToJson(Plain(known.Reading)))
            {
                return new Decided(null, $"{report} {correction.Anchor.Statement}: that is what is there already");
            }

            var payload = CorrectionPayload.Write(report, known.Reading.Document!, correction);
            var seq = _file.Events.Append(_time.GetUtcNow(), _actor, EventPayloads.Correction, payload);
            _tables.Correction(seq, report);
            return new Decided(seq, null);
        });
    }

    // How sure the program was is no part of what a person says.
    private static Reading Plain(Reading reading) => reading with { Statements = [.. reading.Statements.Select(s => s with { Confidence = 1, Rule = "" })] };

    /// <summary>How many corrections do not fit what is found now; they are kept, and <see cref="Decisions"/> says why.</summary>
    public int Astray() => LedgerFile.Guarded(_file.Path, () => (int)_file.Connection.Number("SELECT count(*) FROM correction WHERE undone IS NULL AND astray IS NOT NULL"));
}
