namespace Sayso.Tests.Claims;

/// <summary>A text with its labels.</summary>
/// <param name="Item">The text.</param>
/// <param name="Labels">What a person marked in it, in the order of the file.</param>
internal sealed record Labelled<TLabel>(LabelledItem Item, IReadOnlyList<TLabel> Labels);

/// <summary>The labelled files. No test may show a text of a held-out one, nor what the program makes of it.</summary>
internal static class ClaimSets
{
    /// <summary>Figures to work with.</summary>
    public static IReadOnlyList<Labelled<FigureLabel>> FiguresDevelopment { get; } = Read("figures-development.txt", FigureLabel.Parse);

    /// <summary>Figures to measure with.</summary>
    public static IReadOnlyList<Labelled<FigureLabel>> FiguresHeldOut { get; } = Read("figures-held-out.txt", FigureLabel.Parse);

    /// <summary>Expressions of time to work with.</summary>
    public static IReadOnlyList<Labelled<DateLabel>> DatesDevelopment { get; } = Read("dates-development.txt", DateLabel.Parse);

    /// <summary>Expressions of time to measure with.</summary>
    public static IReadOnlyList<Labelled<DateLabel>> DatesHeldOut { get; } = Read("dates-held-out.txt", DateLabel.Parse);

    private static List<Labelled<TLabel>> Read<TLabel>(string file, Func<LabelledItem, LabelLine, TLabel> parse)
    {
        try
        {
            return [.. LabelledFile.Read(file).Select(item => new Labelled<TLabel>(item, [.. item.Lines.Select(line => parse(item, line))]))];
        }
        catch (FormatException wrong) when (!wrong.Message.StartsWith(file, StringComparison.Ordinal))
        {
            throw new FormatException($"{file}, {wrong.Message}", wrong);
        }
    }
}
