using Sayso.Ledger.Claims;
using Sayso.Ledger.Series;
using Sayso.Web.Wording;

namespace Sayso.Web.Pages;

/// <summary>Who says something, and who denies it.</summary>
/// <param name="Words">What is said, as the first who says so has it.</param>
/// <param name="AssertedBy">Names; at most three.</param>
/// <param name="DeniedBy">Names; at most three.</param>
internal sealed record Sides(string Words, IReadOnlyList<string> AssertedBy, IReadOnlyList<string> DeniedBy)
{
    private const int MostNames = 3;
    private const int LongestWords = 160;

    /// <summary>Whether the words are a report's; else they say what is counted.</summary>
    public bool IsQuote { get; init; } = true;

    /// <summary>The sides of a claim; null where nobody stands on one of them.</summary>
    public static Sides? Of(Claim claim) => claim.AssertedBy.Count == 0 || claim.DeniedBy.Count == 0 ? null : new Sides(PageText.Cut(claim.Text, LongestWords), Names(claim.AssertedBy), Names(claim.DeniedBy));

    /// <summary>The givers of figures that cannot both be right, the first number against the others; null where there is one alone.</summary>
    public static Sides? Of(FigureSeries series)
    {
        var given = series.Disagreements.SelectMany(d => new[] { d.One, d.Two }).Distinct().Order().Select(i => series.Points[i])
            .GroupBy(p => FigureWords.Range(p.Qualifier, p.Low, p.High), p => p.Giver?.Name ?? "the report itself", StringComparer.Ordinal).Select(same => $"{same.Key} ({string.Join(", ", same.Distinct(StringComparer.Ordinal).Take(MostNames))})").ToList();
        return given.Count < 2 ? null : new Sides(series.Quantity, [given[0]], [.. given.Skip(1).Take(MostNames)]) { IsQuote = false };
    }

    private static List<string> Names(IReadOnlyList<Voice> voices) => [.. voices.Select(v => v.Name).Distinct(StringComparer.Ordinal).Take(MostNames)];
}
