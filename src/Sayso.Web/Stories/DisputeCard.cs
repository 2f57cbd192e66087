using Sayso.Disputes;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Series;
using Sayso.Statements;
using Sayso.Web.Wording;

namespace Sayso.Web.Stories;

/// <summary>Something that is disputed, its sides facing each other.</summary>
/// <param name="About">What it is about: words of a report, or what is counted.</param>
/// <param name="IsQuote">Whether these are a report's words.</param>
/// <param name="Kind">What kind of dispute it is.</param>
/// <param name="Beside">Who stands behind it, in numbers; null where that says nothing.</param>
/// <param name="Claim">Address of the claim; null where it is none.</param>
/// <param name="Sides">Two or more.</param>
internal sealed record DisputeCard(string About, bool IsQuote, string Kind, string? Beside, string? Claim, IReadOnlyList<DisputeSideCard> Sides)
{
    /// <summary>What is disputed in a story: claims that somebody denies, figures that cannot both be right, and what single reports set against each other beyond that.</summary>
    public static IEnumerable<DisputeCard> Of(StoryOverview story, Voices voices)
    {
        foreach (var claim in story.Denied)
        {
            var first = claim.Wordings.FirstOrDefault(w => !w.Denies) ?? claim.Wordings[0];
            yield return new DisputeCard(claim.Text, true, Labels.Of(DisputeKind.Denial, claim.AssertedBy.Count > 0), StoryWords.Stand(claim), Addresses.Claim(first.Report, first.Statement),
                [new("says so", [.. voices.Of(claim, denies: false)], "nobody, in these reports"), new("denies it", [.. voices.Of(claim, denies: true)], "nobody")]);
        }

        foreach (var series in story.Disagreeing)
        {
            var points = series.Disagreements.SelectMany(d => new[] { d.One, d.Two }).Distinct().Order().Select(i => series.Points[i]);
            yield return new DisputeCard(series.Quantity, false, Labels.Of(DisputeKind.Figures), null, null,
                [.. points.GroupBy(p => FigureWords.Range(p.Qualifier, p.Low, p.High), StringComparer.Ordinal).Select(same => new DisputeSideCard(same.Key, [.. same.Select(p => Given(p, voices))], ""))]);
        }

        foreach (var same in Within(story))
        {
            var (report, dispute) = same.First();
            var isMutual = dispute.Kind == DisputeKind.CounterAccusation;
            yield return new DisputeCard(dispute.About, true, Labels.Of(dispute.Kind, dispute.AssertedBy.Count > 0), null, null,
                [new(isMutual ? "accuses" : "asserted by", [.. dispute.AssertedBy.Select(s => voices.Of(report, s))], "nobody who is named"), new(isMutual ? "accuses in turn" : "denied by", [.. dispute.DeniedBy.Select(s => voices.Of(report, s))], "nobody who is named")]);
        }
    }

    // What single reports set against each other beyond denials and figures, which the claims and series of the whole story tell; the same words of several are one.
    private static IEnumerable<IGrouping<(DisputeKind, string), (ToldReport Report, Dispute Dispute)>> Within(StoryOverview story)
        => story.Reports.Where(r => r.Counts).SelectMany(r => r.Reading.Disputes.Select(d => (Report: r, Dispute: d)))
            .Where(p => p.Dispute.Kind is DisputeKind.CounterAccusation or DisputeKind.Responsibility).GroupBy(p => (p.Dispute.Kind, p.Dispute.About));

    private static VoiceLine Given(FigurePoint point, Voices voices)
    {
        var place = point.Documents[0];
        var report = voices[place.Report];
        var statement = report.Reading.Figures.FirstOrDefault(f => f.Span == place.Span)?.AttributedTo is [.., var id] ? report.Reading.Statements.FirstOrDefault(s => s.Id == id) : null;
        var text = statement is null ? place.Text : string.Join(" … ", statement.Content.Select(c => c.Of(report.Reading.Document!.Text)));
        return new VoiceLine(point.Giver?.Name ?? "the report itself", voices.PageOf(point.Giver?.Party), statement?.Terms ?? Terms.None, statement?.Act ?? Act.Says, statement?.Negated ?? false, text, place.Report, statement?.Id,
            report.Outlet, point.Published, point.Documents.Select(d => d.Report).Distinct(StringComparer.Ordinal).Count() - 1);
    }
}

/// <summary>One side of a dispute.</summary>
/// <param name="Head">What it does: "denies it"; of a figure its value.</param>
/// <param name="Voices">Who.</param>
/// <param name="None">What to say where that is nobody.</param>
internal sealed record DisputeSideCard(string Head, IReadOnlyList<VoiceLine> Voices, string None);
