namespace Sayso.Documents;

/// <summary>
/// Converts positions of one text between UTF-16 code units (inside .NET) and Unicode code points (at every door, as the W3C
/// Web Annotation model asks). A lone surrogate counts as one code point. Built in one pass; each answer takes
/// O(log surrogate pairs), and O(1) for a text without any.
/// </summary>
public sealed class CodePoints
{
    private readonly int[] _lowSurrogates;      // UTF-16 index of the second half of each pair, ascending
    private readonly int _length;

    /// <summary>Prepares for <paramref name="text"/>.</summary>
    public CodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _length = text.Length;
        List<int>? pairs = null;
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF'); i >= 0 && i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
            {
                (pairs ??= []).Add(++i);
            }
        }

        _lowSurrogates = pairs?.ToArray() ?? [];
    }

    /// <summary>The number of code points in the text.</summary>
    public int Count => _length - _lowSurrogates.Length;

    /// <summary>The code point offset of a UTF-16 offset; one inside a pair is taken as before that pair.</summary>
    /// <param name="utf16">0 to the text's length.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is outside the text.</exception>
    public int FromUtf16(int utf16)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(utf16);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(utf16, _length);
        var at = Array.BinarySearch(_lowSurrogates, utf16);
        return at >= 0 ? utf16 - at - 1 : utf16 - ~at;
    }

    /// <summary>The UTF-16 offset of a code point offset.</summary>
    /// <param name="codePoint">0 to <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is outside the text.</exception>
    public int ToUtf16(int codePoint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codePoint);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(codePoint, Count);
        int low = 0, high = _lowSurrogates.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_lowSurrogates[middle] - middle - 1 < codePoint)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return codePoint + low;
    }
}
