using Sayso.Ledger.Origins;

namespace Sayso.Ledger.Asking;

/// <summary>Where the reports of a story come from: what <see cref="StoryOverview"/> says of it, without the rest.</summary>
/// <param name="Story">Id of the story.</param>
/// <param name="Reports">All its reports, by time of publication.</param>
/// <param name="Origins">The independent origins, who was first first; reports that count for nothing have none.</param>
public sealed record StoryOrigins(string Story, IReadOnlyList<ToldReport> Reports, IReadOnlyList<Origin> Origins)
{
    /// <summary>The same of a story that is told already.</summary>
    public static StoryOrigins Of(StoryOverview story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return new StoryOrigins(story.Story, story.Reports, story.Origins);
    }

    internal static StoryOrigins Of(string story, IReadOnlyList<ToldReport> reports, IReadOnlyList<Reuse> reuses)
    {
        List<ToldReport> told = [.. reports.OrderBy(r => r.Published ?? "9", StringComparer.Ordinal).ThenBy(r => r.Report, StringComparer.Ordinal)];
        List<ToldReport> counted = [.. told.Where(r => r.Counts)];
        var ids = counted.Select(r => r.Report).ToHashSet(StringComparer.Ordinal);
        return new StoryOrigins(story, told, ReportOrigins.Groups(counted, [.. reuses.Where(r => ids.Contains(r.A) && ids.Contains(r.B))]).Origins);
    }

    /// <summary>The origin of a report; null for one that counts for nothing.</summary>
    public Origin? OriginOf(string report) => Origins.FirstOrDefault(o => o.Documents.Any(d => d.Document == report));
}
