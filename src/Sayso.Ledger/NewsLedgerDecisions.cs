using Sayso.Ledger.Asking;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Store;

namespace Sayso.Ledger;

/// <summary>What people decided and put right, as lists.</summary>
public sealed partial class NewsLedger
{
    /// <summary>What people decided and put right, in that order; also what was taken back.</summary>
    public IReadOnlyList<MadeDecision> Decisions() => LedgerFile.Guarded(_file.Path, () => DecisionsThat("1", "1", "ORDER BY 1"));

    /// <summary>Some of what people decided and put right, the newest first, and how many there are in all.</summary>
    /// <param name="skip">How many to pass over, 0 or more.</param>
    /// <param name="take">How many to give, 0 or more.</param>
    public (int Total, IReadOnlyList<MadeDecision> Newest) DecisionList(int skip, int take)
    {
        Bounded(skip, take);
        return LedgerFile.Guarded(_file.Path, () => ((int)_file.Connection.Number("SELECT (SELECT count(*) FROM decision) + (SELECT count(*) FROM correction)"), DecisionsThat("1", "1", "ORDER BY 1 DESC LIMIT $1 OFFSET $2", take, skip)));
    }

    /// <summary>Decisions and corrections by their numbers, in that order; a number that is none gives none.</summary>
    /// <param name="seqs">Numbers of their events.</param>
    public IReadOnlyList<MadeDecision> DecisionsAt(IEnumerable<long> seqs)
    {
        ArgumentNullException.ThrowIfNull(seqs);
        const string Given = "IN (SELECT value FROM json_each($1))";
        return LedgerFile.Guarded(_file.Path, () => DecisionsThat("d.seq " + Given, "c.seq " + Given, "ORDER BY 1", SqliteExtensions.List(seqs)));
    }

    /// <summary>Some of the corrections that fit nothing that is found now and were not taken back, the newest first, and how many there are in all.</summary>
    /// <param name="take">How many to give, 0 or more.</param>
    public (int Total, IReadOnlyList<MadeDecision> Newest) AstrayCorrections(int take)
    {
        Bounded(0, take);
        const string Astray = "c.astray IS NOT NULL AND c.undone IS NULL";
        return LedgerFile.Guarded(_file.Path, () => ((int)_file.Connection.Number($"SELECT count(*) FROM correction c WHERE {Astray}"), DecisionsThat("0", Astray, "ORDER BY 1 DESC LIMIT $1", take)));
    }

    // A decision names reports, or parties by where they are named.
    private IReadOnlyList<MadeDecision> DecisionsOn(string report) => DecisionsThat("EXISTS (SELECT 1 FROM json_tree(d.what) t WHERE t.atom = $1)", "c.report = $1", "ORDER BY 1", report);

    private IReadOnlyList<MadeDecision> DecisionsThat(string decided, string corrected, string order, params object?[] values) => [.. _file.Connection.Rows(
        $"""
        SELECT d.seq, e.time, e.actor, d.what, d.undone, NULL, NULL FROM decision d JOIN event e USING (seq) WHERE {decided}
        UNION ALL SELECT c.seq, e.time, e.actor, NULL, c.undone, c.report, c.astray FROM correction c JOIN event e USING (seq) WHERE {corrected} {order}
        """, values).Select(row => (Seq: row.GetInt64(0), Time: row.GetString(1), Actor: row.GetString(2), What: row.Text(3), Undone: row.IsDBNull(4) ? (long?)null : row.GetInt64(4), Astray: row.Text(6))).ToList()
        .Select(row =>
        {
            if (row.What is not { } what)
            {
                var (kind, about, note) = CorrectionPayload.Line(_file.Events.At(row.Seq).Payload);
                return new MadeDecision(row.Seq, row.Time, row.Actor, "statement", kind, about, note, row.Undone) { Astray = row.Astray };
            }

            var decision = PersonsDecision.FromJson(System.Text.Encoding.UTF8.GetBytes(what));
            return new MadeDecision(row.Seq, row.Time, row.Actor, decision.About, decision.Kind, decision.What, decision.Note, row.Undone);
        })];
}
