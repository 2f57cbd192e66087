using System.Globalization;
using Sayso.Documents;

namespace Sayso.Web.Reviewing;

/// <summary>Places in a text that somebody gives from outside: they are taken as they are, or refused.</summary>
internal static class TextEdges
{
    private const int Most = 50;        // pieces of one part

    /// <summary>What is wrong with a stretch of a text; null where nothing is.</summary>
    /// <param name="start">UTF-16 units.</param>
    /// <param name="end">UTF-16 units, half open.</param>
    /// <param name="text">The text.</param>
    public static string? Problem(int start, int end, string text)
        => start < 0 || end > text.Length ? string.Create(CultureInfo.InvariantCulture, $"{start} to {end} is not within the text, which ends at {text.Length}")
            : start >= end ? string.Create(CultureInfo.InvariantCulture, $"{start} to {end} holds nothing: the start has to be before the end")
            : Cuts(start, text) || Cuts(end, text) ? string.Create(CultureInfo.InvariantCulture, $"{start} to {end} cuts a character in two")
            : null;

    /// <summary>What is wrong with the pieces of a part: each by itself, or that they are not in text order or overlap; null where nothing is.</summary>
    public static string? Problem(IReadOnlyList<TextSpan> spans, string text)
        => spans.Count > Most ? string.Create(CultureInfo.InvariantCulture, $"there are {spans.Count} pieces, more than the {Most} that are taken")
            : spans.Select(s => Problem(s.Start, s.End, text)).FirstOrDefault(p => p is not null)
            ?? (spans.Zip(spans.Skip(1)).Any(p => p.First.End > p.Second.Start) ? "the pieces have to be in the order of the text, without overlaps" : null);

    /// <summary>Pieces as a field of a form holds them: "12-30 40-52".</summary>
    public static string Write(IReadOnlyList<TextSpan> spans) => string.Join(' ', spans.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Start}-{s.End}")));

    /// <summary>The pieces of such a field; null and why where it is none.</summary>
    public static (IReadOnlyList<TextSpan>? Spans, string? Problem) Read(string? given, string text)
    {
        var spans = new List<TextSpan>();
        foreach (var piece in (given ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var dash = piece.IndexOf('-', StringComparison.Ordinal);
            if (dash < 0 || !int.TryParse(piece.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                || !int.TryParse(piece.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var end))
            {
                return (null, "a place in the text is two numbers, start and end: 12-30");
            }

            spans.Add(new TextSpan(start, end));
        }

        return Problem(spans, text) is { } problem ? (null, problem) : (spans, null);
    }

    private static bool Cuts(int at, string text) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);
}
