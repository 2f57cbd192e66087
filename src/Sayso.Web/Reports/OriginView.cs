using Sayso.Ledger.Asking;
using Sayso.Ledger.Inputs;
using Sayso.Ledger.Origins;

namespace Sayso.Web.Reports;

/// <summary>Where a report comes from, as its page shows it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Story">Where the reports of its story come from.</param>
/// <param name="Origin">Its origin; null where the report counts for nothing.</param>
internal sealed record OriginView(ToldReport Report, StoryOrigins Story, Origin? Origin)
{
    /// <summary>Of a report; null where there is none.</summary>
    public static OriginView? Of(StoryOrigins? story, string report) => story?.Reports.FirstOrDefault(r => r.Report == report) is { } told ? new OriginView(told, story, story.OriginOf(report)) : null;

    /// <summary>What tells where it comes from, the surest first.</summary>
    public IReadOnlyList<OriginEvidence> Evidence => Origin?.Documents.First(d => d.Document == Report.Report).Evidence ?? [];

    /// <summary>The other reports of the same origin, by time.</summary>
    public IReadOnlyList<ToldReport> Others => [.. (Origin?.Documents ?? []).Where(d => d.Document != Report.Report).Select(d => Story.Reports.First(r => r.Report == d.Document))];

    /// <summary>What its input says of its way; null where it says nothing.</summary>
    public Provenance? Way => Report.Way;

    /// <summary>The words of a piece of evidence as they stand in the text; null where they are not in it.</summary>
    public string? WordsInText(OriginEvidence evidence) => evidence.Where is { } where ? where.Of(Report.Reading.Document!.Text) : null;
}
