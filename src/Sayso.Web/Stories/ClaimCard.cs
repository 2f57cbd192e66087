using Sayso.Ledger.Asking;
using Sayso.Ledger.Claims;
using Sayso.Web.Wording;

namespace Sayso.Web.Stories;

/// <summary>What is said, and who says it.</summary>
/// <param name="Text">The words, the shortest wording.</param>
/// <param name="Stand">How many stand behind it, origins and parties.</param>
/// <param name="Since">When it was first published, ISO 8601; null where that is not known.</param>
/// <param name="Address">Its page.</param>
/// <param name="IsDenied">Whether somebody denies it.</param>
/// <param name="Voices">Who says so.</param>
internal sealed record ClaimCard(string Text, string Stand, string? Since, string Address, bool IsDenied, IReadOnlyList<VoiceLine> Voices)
{
    /// <summary>The claims that somebody asserts, those carried most first.</summary>
    public static IEnumerable<ClaimCard> Of(StoryOverview story, Voices voices) => story.Claims.Where(c => c.AssertedBy.Count > 0).Select(c => Of(c, voices));

    /// <summary>One claim.</summary>
    public static ClaimCard Of(Claim claim, Voices voices)
    {
        var first = claim.Wordings.FirstOrDefault(w => !w.Denies) ?? claim.Wordings[0];
        return new ClaimCard(claim.Text, StoryWords.Stand(claim), claim.Since, Addresses.Claim(first.Report, first.Statement), claim.DeniedBy.Count > 0, [.. voices.Of(claim, denies: false)]);
    }
}
