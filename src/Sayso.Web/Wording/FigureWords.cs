using System.Globalization;
using Sayso.Figures;

namespace Sayso.Web.Wording;

/// <summary>The words in which pages and the command line put figures.</summary>
public static class FigureWords
{
    /// <summary>What a number is hedged to: "at least 12", "10,000 to 12,000".</summary>
    /// <param name="qualifier">How the text hedges it.</param>
    /// <param name="least">The least that is allowed; null for no limit.</param>
    /// <param name="most">The most; null for no limit.</param>
    public static string Range(Qualifier qualifier, decimal? least, decimal? most) => (qualifier, least, most) switch
    {
        (Qualifier.About, { } low, { } high) => low == high ? $"about {Number(low)}" : $"roughly {Number(low)} to {Number(high)}",
        (Qualifier.MoreThan, { } low, _) => $"more than {Number(low)}",
        (Qualifier.LessThan, _, { } high) => $"fewer than {Number(high)}",
        (_, { } low, { } high) => low == high ? Number(low) : $"{Number(low)} to {Number(high)}",
        (_, { } low, null) => $"at least {Number(low)}",
        (_, null, { } high) => $"at most {Number(high)}",
        _ => "no number",
    };

    /// <summary>Where a figure stands among others: "in all"; null where the text does not say.</summary>
    public static string? Of(FigureState? state) => state switch
    {
        FigureState.New => "new",
        FigureState.Total => "in all",
        FigureState.RevisedFrom => "given up",
        FigureState.RevisedTo => "revised",
        FigureState.Preliminary => "preliminary",
        _ => null,
    };

    private static string Number(decimal number) => number.ToString("#,##0.####", CultureInfo.InvariantCulture);
}
