using Sayso.Ledger.Asking;
using Sayso.Ledger.Claims;
using Sayso.Web.Wording;

namespace Sayso.Web.Stories;

/// <summary>A day of a story: what was published, and what was said for the first time.</summary>
/// <param name="Day">ISO 8601; null for what has no date.</param>
/// <param name="Reports">What was published.</param>
/// <param name="Said">What was first said in these; what somebody denies or several carry first.</param>
/// <param name="More">How many more things were first said.</param>
internal sealed record DayLine(string? Day, IReadOnlyList<ToldReport> Reports, IReadOnlyList<FirstSaid> Said, int More)
{
    /// <summary>The days of a story, the first first.</summary>
    /// <param name="story">The story.</param>
    /// <param name="voices">Its voices.</param>
    /// <param name="most">How many things that were said to give a day.</param>
    public static IEnumerable<DayLine> Of(StoryOverview story, Voices voices, int most)
    {
        var said = story.Claims.Select(c => (Claim: c, First: FirstSaid.FirstOf(c))).ToLookup(c => StoryWords.Day(voices[c.First.Report].Published), StringComparer.Ordinal);
        foreach (var day in story.Reports.GroupBy(r => StoryWords.Day(r.Published), StringComparer.Ordinal))
        {
            var claims = said[day.Key].OrderBy(c => c.First.Denies).ThenByDescending(c => c.Claim.DeniedBy.Count > 0).ToList();
            yield return new DayLine(day.Key, [.. day], [.. claims.Take(most).Select(c => FirstSaid.Of(c.Claim, c.First, voices))], Math.Max(0, claims.Count - most));
        }
    }
}

/// <summary>What was said for the first time: who said it, and in which words. Of what nobody asserts, the first denial.</summary>
/// <param name="Voice">Who, doing what, in which words; where these stand.</param>
/// <param name="Address">The page of the claim.</param>
/// <param name="IsDenied">Whether somebody denies it.</param>
/// <param name="IsDenial">Whether it is the denial that stands here: nobody asserts it.</param>
internal sealed record FirstSaid(VoiceLine Voice, string Address, bool IsDenied, bool IsDenial)
{
    /// <summary>The wording that was published first: of those that assert it, where there is one. Wordings come by date.</summary>
    public static Ledger.Claims.Wording FirstOf(Claim claim) => claim.Wordings.FirstOrDefault(w => !w.Denies) ?? claim.Wordings[0];

    /// <summary>The first wording of a claim with who stands behind it.</summary>
    public static FirstSaid Of(Claim claim, Ledger.Claims.Wording first, Voices voices) => new(voices.Of(first), Addresses.Claim(first.Report, first.Statement), claim.DeniedBy.Count > 0, first.Denies);
}
