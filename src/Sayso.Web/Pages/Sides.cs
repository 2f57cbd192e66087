using Sayso.Ledger.Claims;

namespace Sayso.Web.Pages;

/// <summary>Who says something, and who denies it.</summary>
/// <param name="Words">What is said, as the first who says so has it.</param>
/// <param name="AssertedBy">Names; at most three.</param>
/// <param name="DeniedBy">Names; at most three.</param>
internal sealed record Sides(string Words, IReadOnlyList<string> AssertedBy, IReadOnlyList<string> DeniedBy)
{
    private const int MostNames = 3;
    private const int LongestWords = 160;

    /// <summary>The sides of a claim; null where nobody stands on one of them.</summary>
    public static Sides? Of(Claim claim) => claim.AssertedBy.Count == 0 || claim.DeniedBy.Count == 0 ? null : new Sides(Shortened(claim.Text), Names(claim.AssertedBy), Names(claim.DeniedBy));

    private static List<string> Names(IReadOnlyList<Voice> voices) => [.. voices.Select(v => v.Name).Distinct(StringComparer.Ordinal).Take(MostNames)];

    private static string Shortened(string text) => text.Length <= LongestWords ? text : text[..(char.IsHighSurrogate(text[LongestWords - 1]) ? LongestWords - 1 : LongestWords)] + "…";
}
