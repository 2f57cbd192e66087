using System.Globalization;
using Sayso.Documents;
using Sayso.Figures;

namespace Sayso.Tests.Claims;

/// <summary>A figure as a person labelled it. A null of what is asked means: not asked.</summary>
/// <param name="Span">Hedge, number and what is counted.</param>
/// <param name="Value">Its bounds and hedge.</param>
/// <param name="Unit">Its unit; an empty one means that it has none.</param>
/// <param name="Of">What is counted; an empty one means that the text does not say.</param>
/// <param name="State">new, total, revised-from, revised-to or preliminary.</param>
/// <param name="Effect">dead, wounded or missing.</param>
/// <param name="Giver">Words of who gives it; empty words mean the report itself.</param>
internal sealed record FigureLabel(TextSpan Span, FigureValue? Value, string? Unit, string? Of, string? State, string? Effect, string? Giver) : ISpanned
{
    /// <summary>What can be said of where a figure stands among others.</summary>
    public static readonly string[] States = ["new", "total", "revised-from", "revised-to", "preliminary"];

    /// <summary>What can be said of whom it counts.</summary>
    public static readonly string[] Effects = ["dead", "wounded", "missing"];

    /// <summary>Reads a line: <c>- words | value | unit | of | more</c>.</summary>
    /// <exception cref="FormatException">It is not in the format.</exception>
    public static FigureLabel Parse(LabelledItem item, LabelLine line)
    {
        var parts = line.Text.Split(" | ");
        if (parts.Length is < 4 or > 5 || !parts[0].StartsWith("- ", StringComparison.Ordinal))
        {
            throw LabelledFile.Wrong(line.Number, "a figure is “- words | value | unit | of”, and more behind a fourth bar");
        }

        var label = new FigureLabel(
            LabelledFile.Span(item.Text, parts[0][2..], line.Number), FigureValue.Parse(parts[1], line.Number), Given(parts[2]), Given(parts[3]), null, null, null);
        foreach (var more in parts.Skip(4).SelectMany(part => part.Split(", ")))
        {
            label = more switch
            {
                "own" => label with { Giver = "" },
                _ when more.StartsWith("by: ", StringComparison.Ordinal) => label with { Giver = LabelledFile.Span(item.Text, more[4..], line.Number).Of(item.Text) },
                _ when States.Contains(more) => label with { State = more },
                _ when Effects.Contains(more) => label with { Effect = more },
                _ => throw LabelledFile.Wrong(line.Number, "no such word behind the fourth bar"),
            };
        }

        return label;
    }

    /// <summary>For lists of differences.</summary>
    public override string ToString()
        => string.Join(" | ", Value?.ToString() ?? "?", Unit ?? "?", Of ?? "?", string.Join(", ", new[] { State, Effect, Giver is { Length: > 0 } ? $"by {Giver}" : null }.OfType<string>()));

    private static string? Given(string part) => part switch
    {
        "?" => null,
        "-" => "",
        _ => part,
    };
}

/// <summary>Bounds and hedge of a figure.</summary>
/// <param name="Low">The least; null where there is none.</param>
/// <param name="High">The most; null where there is none.</param>
/// <param name="Hedge">Its hedge; null where it is not asked.</param>
internal sealed record FigureValue(decimal? Low, decimal? High, Qualifier? Hedge)
{
    /// <summary>Whether it is labelled as a part of one ("2/3"); the contract leaves it open whether that is 0.667 or 66.7 per cent.</summary>
    public bool IsShare { get; init; }

    // Two thirds may be written with three digits.
    private const decimal Tolerance = 0.0005m;

    private static readonly Dictionary<string, Qualifier> Words = new()
    {
        ["exact"] = Qualifier.Exact,
        ["about"] = Qualifier.About,
        ["at-least"] = Qualifier.AtLeast,
        ["at-most"] = Qualifier.AtMost,
        ["more-than"] = Qualifier.MoreThan,
        ["less-than"] = Qualifier.LessThan,
        ["range"] = Qualifier.Range,
    };

    /// <summary>Reads <c>12</c>, <c>12.. at-least</c>, <c>..50 at-most</c>, <c>2/3 about</c>; <c>?</c> is null.</summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static FigureValue? Parse(string words, int line)
    {
        if (words == "?")
        {
            return null;
        }

        var (bounds, hedge) = words.Split(' ') is [var first, var second] ? (first, second) : (words, "exact");
        var ends = bounds.Split("..");
        Qualifier? qualifier = hedge == "?" ? null
            : Words.TryGetValue(hedge, out var known) ? known
            : throw LabelledFile.Wrong(line, "no such hedge");
        var value = ends switch
        {
            [var one] => new FigureValue(Number(one, line), Number(one, line), qualifier),
            [var low, var high] => new FigureValue(low.Length == 0 ? null : Number(low, line), high.Length == 0 ? null : Number(high, line), qualifier),
            _ => throw LabelledFile.Wrong(line, "no number"),
        };
        return value with { IsShare = bounds.Contains('/', StringComparison.Ordinal) };
    }

    /// <summary>Whether a finding has the same bounds, and the same hedge where it is asked.</summary>
    public bool Fits(decimal? low, decimal? high, Qualifier qualifier, string unit)
        => (Hedge is null || Hedge == qualifier)
            && ((Same(Low, low) && Same(High, high)) || (IsShare && unit == "%" && Same(Low, low / 100) && Same(High, high / 100)));

    /// <summary>For lists of differences.</summary>
    public override string ToString() => Shown(Low, High, Hedge);

    /// <summary>Bounds and hedge in the words of the labels.</summary>
    public static string Shown(decimal? low, decimal? high, Qualifier? hedge)
        => string.Create(CultureInfo.InvariantCulture, $"{low}{(low == high ? "" : $"..{high}")} {Words.FirstOrDefault(pair => pair.Value == hedge).Key}");

    private static decimal Number(string word, int line)
    {
        var parts = word.Split('/');
        decimal[] numbers = [.. parts.Select(part => decimal.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number : throw LabelledFile.Wrong(line, "no number"))];
        return numbers.Length == 2 ? numbers[0] / numbers[1] : numbers[0];
    }

    private static bool Same(decimal? a, decimal? b)
        => (a, b) switch
        {
            (null, null) => true,
            ({ } x, { } y) => x == y || (decimal.Truncate(x) != x && Math.Abs(x - y) <= Tolerance),
            _ => false,
        };
}
