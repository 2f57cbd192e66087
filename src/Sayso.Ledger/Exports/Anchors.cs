using System.Text;
using Sayso.Documents;

namespace Sayso.Ledger.Exports;

/// <summary>What tied an annotation to the text.</summary>
public enum AnchorUnit
{
    /// <summary>Its offsets, as Unicode code points: as the standards ask.</summary>
    CodePoints,

    /// <summary>Its offsets, as UTF-16 code units.</summary>
    Utf16,

    /// <summary>Its offsets, as bytes of UTF-8.</summary>
    Bytes,

    /// <summary>Its words, the place of the same words that is nearest to the offsets.</summary>
    Quote,
}

/// <summary>Ties offsets of unknown unit to a text: whichever gives the exact words is right. Searching for words is bounded, so that many false annotations stay cheap.</summary>
internal sealed class Anchors(string text)
{
    private readonly CodePoints _codePoints = new(text);
    private readonly Dictionary<AnchorUnit, int> _counts = [];
    private int[]? _bytes;                                  // the UTF-8 offset of each UTF-16 offset
    private long _budget = (64L * text.Length) + 1_000_000;     // characters that may still be searched

    public IReadOnlyDictionary<AnchorUnit, int> Counts => _counts;

    /// <summary>The spans whose words, joined by <paramref name="joint"/>, are <paramref name="exact"/>; null where no unit fits.</summary>
    public IReadOnlyList<TextSpan>? Find(IReadOnlyList<(int Start, int End)> offsets, string exact, string joint)
    {
        foreach (var unit in new[] { AnchorUnit.CodePoints, AnchorUnit.Utf16, AnchorUnit.Bytes })
        {
            if (Spans(offsets, unit) is { } spans && Length(spans, joint) == exact.Length && OneLine(string.Join(joint, spans.Select(span => span.Of(text)))) == OneLine(exact))
            {
                return Counted(unit, spans);
            }
        }

        return offsets.Count == 1 && Nearest(offsets[0].Start, exact) is { } found ? Counted(AnchorUnit.Quote, [found]) : null;
    }

    /// <summary>A line break cannot stand in a line of standoff: there it is a blank.</summary>
    public static string OneLine(string words) => words.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');

    // Offsets may say the whole text, annotation after annotation: no words are taken that cannot be the right ones.
    private static long Length(List<TextSpan> spans, string joint) => spans.Sum(span => (long)span.Length) + ((spans.Count - 1) * joint.Length);

    private IReadOnlyList<TextSpan> Counted(AnchorUnit unit, IReadOnlyList<TextSpan> spans)
    {
        _counts[unit] = _counts.GetValueOrDefault(unit) + 1;
        return spans;
    }

    private List<TextSpan>? Spans(IReadOnlyList<(int Start, int End)> offsets, AnchorUnit unit)
    {
        var spans = new List<TextSpan>(offsets.Count);
        foreach (var (start, end) in offsets)
        {
            if (At(start, unit) is not { } from || At(end, unit) is not { } to || to <= from)
            {
                return null;
            }

            spans.Add(new TextSpan(from, to));
        }

        return spans;
    }

    // Null outside the text and within a character.
    private int? At(int offset, AnchorUnit unit)
    {
        switch (unit)
        {
            case AnchorUnit.CodePoints:
                return offset >= 0 && offset <= _codePoints.Count ? _codePoints.ToUtf16(offset) : null;
            case AnchorUnit.Utf16:
                return offset < 0 || offset > text.Length || (offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset])) ? null : offset;
            default:
                _bytes ??= Bytes();
                var at = Array.BinarySearch(_bytes, offset);
                return at >= 0 ? at : null;
        }
    }

    private int[] Bytes()
    {
        var bytes = new int[text.Length + 1];
        for (var (i, at) = (0, 0); i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var units);
            bytes[i] = at;
            if (units == 2)
            {
                bytes[i + 1] = at + 1;      // within the character, at no offset that anybody means
            }

            i += units;
            at += rune.Utf8SequenceLength;
            bytes[i] = at;
        }

        return bytes;
    }

    private TextSpan? Nearest(int start, string exact)
    {
        TextSpan? best = null;
        for (var at = 0; exact.Length > 0 && _budget > 0 && at <= text.Length - exact.Length; at++)
        {
            var found = text.IndexOf(exact, at, StringComparison.Ordinal);
            _budget -= (found < 0 ? text.Length : found) - at + exact.Length;
            if (found < 0)
            {
                break;
            }

            at = found;
            if (best is null || Math.Abs(found - (long)start) < Math.Abs(best.Value.Start - (long)start))
            {
                best = new TextSpan(found, found + exact.Length);
            }
        }

        return best;
    }
}
