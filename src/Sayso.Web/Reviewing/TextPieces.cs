using System.Globalization;
using System.Text;
using Sayso.Documents;

namespace Sayso.Web.Reviewing;

/// <summary>A piece of a text within which nothing begins or ends.</summary>
/// <param name="Start">UTF-16 units of the report's text.</param>
/// <param name="End">Its end, half open.</param>
/// <param name="Text">What is shown; of a sign that shows nothing, or turns what follows round, its number: "U+202E".</param>
/// <param name="Marks">What it belongs to, as classes of style: "content cue"; empty for nothing.</param>
/// <param name="IsSign">Whether it is such a sign.</param>
internal sealed record TextPiece(int Start, int End, string Text, string Marks, bool IsSign);

/// <summary>A paragraph.</summary>
/// <param name="Pieces">All of it, in order.</param>
/// <param name="IsAfterGap">Whether paragraphs were left out before it.</param>
internal sealed record TextParagraph(IReadOnlyList<TextPiece> Pieces, bool IsAfterGap);

/// <summary>Cuts the paragraphs around a statement into flat pieces, so that parts that overlap can be marked without one in the other.</summary>
internal static class TextPieces
{
    private const int Around = 1;       // paragraphs before and after

    /// <summary>The paragraphs in which the parts stand, with their neighbours; all of them where there are no parts.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="draft">The statement.</param>
    /// <param name="known">What else is marked, as "known": what other statements say.</param>
    public static IReadOnlyList<TextParagraph> Of(string text, StatementDraft draft, IReadOnlyList<TextSpan> known)
    {
        var marks = draft.Content.Select(s => (Span: s, Class: "content")).Concat(draft.Source.Select(s => (Span: s, Class: "source"))).Concat(draft.Cue.Select(s => (Span: s, Class: "cue")))
            .Concat(known.Select(s => (Span: s, Class: "known"))).ToList();
        var paragraphs = Paragraphs(text);
        var shown = known.Count > 0 || marks.Count == 0 ? [.. Enumerable.Range(0, paragraphs.Count)]
            : Enumerable.Range(0, paragraphs.Count).Where(i => marks.Any(m => m.Span.Overlaps(paragraphs[i]))).SelectMany(i => Enumerable.Range(i - Around, 1 + (2 * Around)))
                .Where(i => i >= 0 && i < paragraphs.Count).Distinct().Order().ToList();
        return [.. shown.Select((at, i) => new TextParagraph(Pieces(text, paragraphs[at], marks), at != (i == 0 ? 0 : shown[i - 1] + 1)))];
    }

    private static List<TextSpan> Paragraphs(string text)
    {
        var found = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                found.Add(new TextSpan(start, end));
            }

            start = end + 1;
        }

        return found;
    }

    private static List<TextPiece> Pieces(string text, TextSpan paragraph, List<(TextSpan Span, string Class)> marks)
    {
        var here = marks.Where(m => m.Span.Overlaps(paragraph)).ToList();
        var edges = new SortedSet<int> { paragraph.Start, paragraph.End };
        foreach (var edge in here.SelectMany(m => new[] { m.Span.Start, m.Span.End }).Where(paragraph.Contains))
        {
            edges.Add(edge);
        }

        foreach (var (at, length) in Signs(text, paragraph))
        {
            edges.Add(at);
            edges.Add(at + length);
        }

        List<int> cuts = [.. edges];
        return [.. cuts.Zip(cuts.Skip(1)).Select(p =>
        {
            var span = new TextSpan(p.First, p.Second);
            var isSign = Rune.TryGetRuneAt(text, span.Start, out var rune) ? IsSign(rune) : span.Length == 1;
            return new TextPiece(span.Start, span.End, isSign ? Name(text, span.Start) : span.Of(text), string.Join(' ', here.Where(m => m.Span.Contains(span)).Select(m => m.Class).Distinct(StringComparer.Ordinal)), isSign);
        })];
    }

    private static IEnumerable<(int At, int Length)> Signs(string text, TextSpan paragraph)
    {
        for (var at = paragraph.Start; at < paragraph.End;)
        {
            var isWhole = Rune.TryGetRuneAt(text, at, out var rune);
            var length = isWhole ? rune.Utf16SequenceLength : 1;
            if (!isWhole || IsSign(rune))
            {
                yield return (at, length);
            }

            at += length;
        }
    }

    // The joiners are letters' own; the rest is seen by nobody, or turns round what follows.
    private static bool IsSign(Rune rune) => rune.Value is not ('\t' or 0x200C or 0x200D) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;

    private static string Name(string text, int at) => string.Create(CultureInfo.InvariantCulture, $"U+{(Rune.TryGetRuneAt(text, at, out var rune) ? rune.Value : text[at]):X4}");
}
