using System.Globalization;
using System.Text;

namespace Sayso.Web.Imports;

/// <summary>Makes names of files out of names that browsers send: nothing but a name in a folder of ours, on every system, whatever was sent.</summary>
internal static class SafeName
{
    private const int LongestName = 200;        // bytes in UTF-8; systems allow 255
    private const int LongestEnding = 12;
    private const string Odd = "<>:\"|?*";

    private static readonly HashSet<string> Reserved = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>The last part of a path, without what a system or a terminal would take for more than a letter.</summary>
    public static string Of(string given)
    {
        var name = new StringBuilder();
        foreach (var rune in given[(given.LastIndexOfAny(['/', '\\']) + 1)..].EnumerateRunes())
        {
            name.Append(IsPlain(rune) ? rune.ToString() : "_");
        }

        var trimmed = name.ToString().Trim(' ', '.');
        var stem = Path.GetFileNameWithoutExtension(trimmed);
        var ending = Path.GetExtension(trimmed);
        if (ending.Length > LongestEnding)
        {
            (stem, ending) = (trimmed, "");
        }

        stem = Shortened(stem, LongestName - Encoding.UTF8.GetByteCount(ending));
        if (stem.Length == 0)
        {
            stem = "file";
        }

        return (stem[0] == '-' || Reserved.Contains(stem.Split('.')[0].Trim()) ? "_" : "") + stem + ending;
    }

    /// <summary>The name, with a number where its folder has one like it already; what differs in capitals alone is one name to some systems.</summary>
    /// <param name="taken">The names that there are, with their folders, compared without their capitals; the new one is added.</param>
    /// <param name="folder">The folder in which it is to be.</param>
    /// <param name="name">A safe name.</param>
    public static string Among(ISet<string> taken, string folder, string name)
    {
        var free = name;
        for (var number = 2; !taken.Add($"{folder}/{free}"); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(name)} ({number}){Path.GetExtension(name)}");
        }

        return free;
    }

    private static bool IsPlain(Rune rune) => rune != Rune.ReplacementChar && !Odd.Contains(rune.ToString(), StringComparison.Ordinal)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);

    private static string Shortened(string text, int most)
    {
        var (bytes, length) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > most)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return text[..length];
    }
}
