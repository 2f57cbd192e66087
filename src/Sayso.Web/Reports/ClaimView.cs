using Sayso.Disputes;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Claims;
using Sayso.Ledger.Origins;
using Sayso.Ledger.Register;
using Sayso.Statements;
using Sayso.Web.Wording;

namespace Sayso.Web.Reports;

/// <summary>A claim as its page shows it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Story">The story that it is of.</param>
internal sealed record ClaimView(Claim Claim, StoryOverview Story)
{
    /// <summary>The claim of which a statement is a wording; null where there is none.</summary>
    /// <param name="story">The story; null for none.</param>
    /// <param name="report">Id of the report.</param>
    /// <param name="statement">Id of the statement.</param>
    public static ClaimView? Of(StoryOverview? story, string report, string statement)
        => story?.Claims.FirstOrDefault(c => c.Wordings.Any(w => w.Report == report && w.Statement == statement)) is { } claim ? new ClaimView(claim, story) : null;

    /// <summary>The wordings with the statements that they are, by date.</summary>
    public IReadOnlyList<ClaimWording> Wordings => [.. Claim.Wordings.Select(w => (Wording: w, Report: Story[w.Report])).Select(p => new ClaimWording(p.Wording, p.Report, p.Report.Reading.Statements.First(s => s.Id == p.Wording.Statement)))];

    /// <summary>The origins of the reports that have it asserted, who was first first, each with those of its reports that do.</summary>
    public IReadOnlyList<(Origin Origin, IReadOnlyList<DocumentOrigin> Reports)> Origins
    {
        get
        {
            var asserting = Claim.Wordings.Where(w => !w.Denies).Select(w => w.Report).ToHashSet(StringComparer.Ordinal);
            return [.. Story.Origins.Select(o => (o, (IReadOnlyList<DocumentOrigin>)[.. o.Documents.Where(d => asserting.Contains(d.Document))])).Where(p => p.Item2.Count > 0)];
        }
    }

    /// <summary>The outlets through which it came to these reports, where it did.</summary>
    public IReadOnlyList<string> Through => [.. Wordings.Where(w => !w.Wording.Denies && w.Statement.Via is not null).Select(w => w.Statement.Via!.Name).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>What else the reports themselves set against it: of each dispute what it is over, and the other side's statements.</summary>
    public IReadOnlyList<(ToldReport Report, Dispute Dispute, IReadOnlyList<DisputeSide> Against)> Against
    {
        get
        {
            var own = Claim.Wordings.Select(w => (w.Report, w.Statement)).ToHashSet();
            return [.. Claim.Wordings.Select(w => w.Report).Distinct(StringComparer.Ordinal).Select(r => Story[r]).SelectMany(r => r.Reading.Disputes.Select(d => (Report: r, Dispute: d, Against: Other(d, s => own.Contains((r.Report, s ?? "")))))).Where(p => p.Against.Count > 0)];
        }
    }

    /// <summary>The page of a voice's party; null where it has none.</summary>
    public string? PageOf(Voice voice)
        => voice.Party is { } id && PublicParty.HasPage(Story.Register[id]) ? Claim.Wordings.FirstOrDefault(w => w.By == voice) is { } said ? Addresses.Party(id, said.Report, said.Statement) : Addresses.Party(id) : null;

    // Of a dispute of which one side is this claim, those of the other side that are not.
    private static IReadOnlyList<DisputeSide> Other(Dispute dispute, Func<string?, bool> isOwn)
    {
        var (asserted, denied) = (dispute.AssertedBy.Any(s => isOwn(s.Statement)), dispute.DeniedBy.Any(s => isOwn(s.Statement)));
        return asserted == denied ? [] : [.. (asserted ? dispute.DeniedBy : dispute.AssertedBy).Where(s => !isOwn(s.Statement))];
    }
}

/// <summary>A wording of a claim with what it stands in.</summary>
/// <param name="Wording">The wording.</param>
/// <param name="Report">Its report.</param>
/// <param name="Statement">The statement that it is.</param>
internal sealed record ClaimWording(Ledger.Claims.Wording Wording, ToldReport Report, Statement Statement);
