using Sayso.Ledger.Asking;

namespace Sayso.Web.Stories;

/// <summary>A day of a story: what was published, and what was said for the first time.</summary>
/// <param name="Day">ISO 8601; null for what has no date.</param>
/// <param name="Reports">What was published.</param>
/// <param name="Said">What was first said in these; what somebody denies or several carry first.</param>
/// <param name="More">How many more things were first said.</param>
internal sealed record DayLine(string? Day, IReadOnlyList<ToldReport> Reports, IReadOnlyList<ClaimCard> Said, int More)
{
    /// <summary>The days of a story, the first first.</summary>
    /// <param name="story">The story.</param>
    /// <param name="voices">Its voices.</param>
    /// <param name="most">How many things that were said to give a day.</param>
    public static IEnumerable<DayLine> Of(StoryOverview story, Voices voices, int most)
    {
        var said = story.Claims.Where(c => c.AssertedBy.Count > 0).ToLookup(c => StoryWords.Day(c.Since), StringComparer.Ordinal);
        foreach (var day in story.Reports.GroupBy(r => StoryWords.Day(r.Published), StringComparer.Ordinal))
        {
            var claims = said[day.Key].OrderByDescending(c => c.DeniedBy.Count > 0).ToList();
            yield return new DayLine(day.Key, [.. day], [.. claims.Take(most).Select(c => ClaimCard.Of(c, voices))], Math.Max(0, claims.Count - most));
        }
    }
}
