using Sayso.Documents;

namespace Sayso.Tests.Claims;

/// <summary>An expression of time as a person labelled it. A null of what is asked means: not asked.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Type">date, time, duration or set.</param>
/// <param name="Timex">The values of TIMEX3 that are right; several where its guidelines leave it open.</param>
/// <param name="Edtf">Its value in EDTF; an empty one means that there is none.</param>
/// <param name="Modifier">The modifier of TIMEX3.</param>
internal sealed record DateLabel(TextSpan Span, string? Type, IReadOnlyList<string>? Timex, string? Edtf, string? Modifier) : ISpanned
{
    /// <summary>The types of TIMEX3.</summary>
    public static readonly string[] Types = ["date", "time", "duration", "set"];

    /// <summary>The modifiers of TIMEX3.</summary>
    public static readonly string[] Modifiers =
        ["BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START", "MID", "END", "APPROX"];

    /// <summary>Reads a line: <c>- words | type | TIMEX3 | EDTF | modifier</c>.</summary>
    /// <exception cref="FormatException">It is not in the format.</exception>
    public static DateLabel Parse(LabelledItem item, LabelLine line)
    {
        var parts = line.Text.Split(" | ");
        if (parts.Length is < 4 or > 5 || !parts[0].StartsWith("- ", StringComparison.Ordinal))
        {
            throw LabelledFile.Wrong(line.Number, "an expression of time is “- words | type | TIMEX3 | EDTF”, and a modifier behind a fourth bar");
        }

        string[]? timex = parts[2] == "?" ? null : parts[2].Split(" or ");
        var edtf = parts[3] switch
        {
            "?" => null,
            "none" => "",
            "=" => timex?[0] ?? throw LabelledFile.Wrong(line.Number, "“=” to nothing"),
            var value => value,
        };
        return new DateLabel(
            LabelledFile.Span(item.Text, parts[0][2..], line.Number), Known(parts[1], Types, line.Number), timex, edtf,
            parts.Length < 5 ? null : Known(parts[4], Modifiers, line.Number));
    }

    /// <summary>For lists of differences.</summary>
    public override string ToString() => string.Join(" | ", Type ?? "?", Timex is null ? "?" : string.Join(" or ", Timex), Edtf ?? "?", Modifier);

    private static string? Known(string word, string[] words, int line)
        => word == "?" ? null : words.Contains(word) ? word : throw LabelledFile.Wrong(line, "no such word");
}
