using System.Globalization;
using System.Text;

namespace Sayso.Cli.Fetching;

/// <summary>One line of a robots.txt: paths that may be fetched, or not (RFC 9309, 2.2.2 and 2.2.3).</summary>
internal sealed class RobotsRule
{
    private readonly string[] _parts;
    private readonly bool _toTheEnd;
    private readonly int _least;

    /// <summary>Makes it of what stands after the colon.</summary>
    /// <param name="allows">Whether the line allows.</param>
    /// <param name="pattern">Not empty; <c>*</c> is anything, <c>$</c> at its end is the end.</param>
    public RobotsRule(bool allows, string pattern)
    {
        Allows = allows;
        _toTheEnd = pattern.EndsWith('$');
        var body = _toTheEnd ? pattern[..^1] : pattern;
        _parts = [.. (body.StartsWith('/') || body.StartsWith('*') ? body : "/" + body).Split('*').Select(Plain)];
        _least = _parts.Sum(part => part.Length);
        Length = _least + _parts.Length - 1 + (_toTheEnd ? 1 : 0);
    }

    public bool Allows { get; }

    /// <summary>How exact it is: the longer of two that match is followed.</summary>
    public int Length { get; }

    /// <summary>Whether it speaks of a path.</summary>
    /// <param name="path">As <see cref="Plain"/> writes it.</param>
    public bool Matches(string path)
    {
        if (_least > path.Length || !path.StartsWith(_parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        // Each part is taken where it comes first: a later place would leave less for what follows.
        var (at, last) = (_parts[0].Length, _parts.Length - 1);
        for (var i = 1; i < _parts.Length - (_toTheEnd ? 1 : 0); i++)
        {
            var found = path.IndexOf(_parts[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + _parts[i].Length;
        }

        return !_toTheEnd
            || (last == 0 ? at == path.Length : path.Length - at >= _parts[last].Length && path.EndsWith(_parts[last], StringComparison.Ordinal));
    }

    /// <summary>A path in the one spelling in which two are compared: what need not be escaped is not, all else is, in capital letters.</summary>
    public static string Plain(string path)
    {
        var plain = new StringBuilder(path.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && byte.TryParse(path.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var escaped))
            {
                i += 2;
                _ = char.IsAsciiLetterOrDigit((char)escaped) || escaped is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~' ? plain.Append((char)escaped) : Escape(plain, escaped);
            }
            else if (path[i] is > ' ' and < (char)127 and not ('*' or '$'))
            {
                plain.Append(path[i]);
            }
            else
            {
                Rune.DecodeFromUtf16(path.AsSpan(i), out var rune, out var taken);
                foreach (var one in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    Escape(plain, one);
                }

                i += taken - 1;
            }
        }

        return plain.ToString();
    }

    private static StringBuilder Escape(StringBuilder plain, byte value) => plain.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
}
