using Sayso.Disputes;
using Sayso.Ledger.Claims;
using Sayso.Ledger.Origins;
using Sayso.Ledger.Register;
using Sayso.Ledger.Series;

namespace Sayso.Ledger.Asking;

/// <summary>What some reports say between them: who stands behind what, what is disputed, how the figures moved. Three counts that are never mixed: reports, origins, parties.</summary>
/// <param name="Story">Id of the story.</param>
/// <param name="Title">The headline of the first report that has one; null where none has.</param>
/// <param name="Reports">All reports, by time of publication; also the withheld and the cancelled, which count for nothing.</param>
/// <param name="Origins">The independent origins, who was first first.</param>
/// <param name="Parties">How many parties say something.</param>
/// <param name="Claims">What is said and denied; of most origins and parties first.</param>
/// <param name="Series">The figures over time; of most points first.</param>
/// <param name="Register">The named parties.</param>
public sealed record StoryOverview(
    string Story, string? Title, IReadOnlyList<ToldReport> Reports, IReadOnlyList<Origin> Origins, PartyCount Parties, IReadOnlyList<Claim> Claims, IReadOnlyList<FigureSeries> Series, PartyRegister Register)
{
    /// <summary>The claims that somebody denies.</summary>
    public IEnumerable<Claim> Denied => Claims.Where(c => c.DeniedBy.Count > 0);

    /// <summary>The figures of which two givers say on one day what cannot both be right.</summary>
    public IEnumerable<FigureSeries> Disagreeing => Series.Where(s => s.Disagreements.Count > 0);

    /// <summary>What single reports set against each other, beyond denials and figures, which the claims and series of the whole story tell; what several have in the same words is one.</summary>
    public IEnumerable<IGrouping<(DisputeKind Kind, string About), (ToldReport Report, Dispute Dispute)>> Within
        => Reports.Where(r => r.Counts).SelectMany(r => r.Reading.Disputes.Select(d => (Report: r, Dispute: d)))
            .Where(p => p.Dispute.Kind is DisputeKind.CounterAccusation or DisputeKind.Responsibility).GroupBy(p => (p.Dispute.Kind, p.Dispute.About));

    /// <summary>What the reports say between them.</summary>
    /// <param name="story">Id of the story.</param>
    /// <param name="reports">Its reports, of each the newest version.</param>
    /// <param name="reuses">What they share.</param>
    /// <param name="decisions">What a person decided about parties.</param>
    public static StoryOverview Of(string story, IReadOnlyList<ToldReport> reports, IReadOnlyList<Reuse> reuses, IReadOnlyList<AnchoredDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(reports);
        List<ToldReport> told = [.. reports.OrderBy(r => r.Published ?? "9", StringComparer.Ordinal).ThenBy(r => r.Report, StringComparer.Ordinal)];
        var (counted, origins) = ReportOrigins.Of([.. told.Where(r => r.Counts)], reuses);
        var register = AnchoredDecision.Register(counted, decisions);
        var (claims, parties) = ClaimGroups.WithParties(counted, register);
        return new StoryOverview(story, told.Select(r => r.Title).FirstOrDefault(t => t is not null), told, origins, parties, claims, FigureSeries.Of(counted, register), register);
    }

    /// <summary>The origin of a report; null for one that counts for nothing.</summary>
    public Origin? OriginOf(string report) => Origins.FirstOrDefault(o => o.Documents.Any(d => d.Document == report));

    /// <summary>A report of the story by its id.</summary>
    /// <exception cref="InvalidOperationException">It is not of the story.</exception>
    public ToldReport this[string report] => Reports.First(r => r.Report == report);
}

/// <summary>A report with what was read in it.</summary>
/// <param name="Report">Its id.</param>
/// <param name="Reading">What was read in it, with what people corrected; its document is there.</param>
/// <param name="Status">usable, withheld, canceled; null where the input does not say.</param>
/// <param name="Way">What its input says of how it came about; null where it says nothing.</param>
public sealed record ToldReport(string Report, Reading Reading, string? Status, Inputs.Provenance? Way)
{
    /// <summary>The event that has what the program found last.</summary>
    public Exports.Provenance? Stands { get; init; }

    /// <summary>The headline.</summary>
    public string? Title => Reading.Document!.Title?.Value;

    /// <summary>Who published it.</summary>
    public string? Outlet => Reading.Document!.Outlet?.Value;

    /// <summary>When, ISO 8601.</summary>
    public string? Published => Reading.Document!.Published?.Value;

    /// <summary>Whether what it says counts: nobody stands behind what was withheld or cancelled.</summary>
    public bool Counts => Status is null or "usable";
}
