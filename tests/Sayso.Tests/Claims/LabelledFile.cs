using System.Globalization;
using Sayso.Documents;
using Sayso.Tests.House;

namespace Sayso.Tests.Claims;

/// <summary>A line of labels, as it stands in its file.</summary>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Text">Its words, without the space around them.</param>
internal sealed record LabelLine(int Number, string Text);

/// <summary>A text somebody wrote, and the lines of labels below it.</summary>
/// <param name="Number">Its number, over both files of its kind.</param>
/// <param name="Class">What it was written to show.</param>
/// <param name="Published">The date of publication; null where the text is to be read without one.</param>
/// <param name="Text">The text; a paragraph break is an empty line.</param>
/// <param name="Lines">Its labels; empty where it has none to find.</param>
internal sealed record LabelledItem(int Number, string Class, DateOnly? Published, string Text, IReadOnlyList<LabelLine> Lines);

/// <summary>
/// Reads the labelled files of this folder; README.md has the format. What is wrong is told by the number of its line and without a
/// word of it, as the line may be a held-out one.
/// </summary>
internal static class LabelledFile
{
    private const string Folder = "tests/Sayso.Tests/Claims/";

    /// <summary>The items of a file of this folder.</summary>
    /// <exception cref="FormatException">A line is not in the format.</exception>
    public static IReadOnlyList<LabelledItem> Read(string file) => Parse(Repository.Text(Folder + file));

    /// <summary>The items of lines in the format.</summary>
    /// <exception cref="FormatException">A line is not in the format.</exception>
    public static IReadOnlyList<LabelledItem> Parse(string text)
    {
        var items = new List<LabelledItem>();
        var block = new List<LabelLine>();
        foreach (var (line, index) in (text + "\n").Split('\n').Select((line, index) => (line.Trim(), index)))
        {
            if (line.Length > 0)
            {
                block.Add(new LabelLine(index + 1, line));
            }
            else if (block.Count > 0)
            {
                items.Add(Item(block));
                block = [];
            }
        }

        return items;
    }

    /// <summary>What to throw for a line that is not in the format.</summary>
    public static FormatException Wrong(int line, string what) => new($"line {line}: {what}");

    /// <summary>Whole words of a text; <c> @2</c> behind them means their second occurrence.</summary>
    /// <exception cref="FormatException">They are not in the text so often.</exception>
    public static TextSpan Span(string text, string words, int line)
    {
        var wanted = 1;
        if (words.Length > 3 && words[^3..^1] == " @" && char.IsAsciiDigit(words[^1]))
        {
            (wanted, words) = (words[^1] - '0', words[..^3]);
        }

        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0 && words.Length > 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (IsBoundary(text, at) && IsBoundary(text, at + words.Length) && --wanted == 0)
            {
                return new TextSpan(at, at + words.Length);
            }
        }

        throw Wrong(line, "its words are not in the text, or not so often, as whole words");
    }

    private static LabelledItem Item(List<LabelLine> block)
    {
        var head = block[0].Text.Split(' ');
        if (head.Length is < 3 or > 4 || head[0] != "#" || !int.TryParse(head[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            throw Wrong(block[0].Number, "an item begins with “# number class”, and a date of publication or “-” where dates matter");
        }

        if (block.Count < 3)
        {
            throw Wrong(block[0].Number, "an item has a text and labels, or “none”");
        }

        var text = block[1].Text.Replace(" ¶ ", "\n\n", StringComparison.Ordinal);
        var lines = block[2].Text == "none" && block.Count == 3 ? [] : block[2..];
        return new LabelledItem(number, head[2], Published(head, block[0].Number), text, lines);
    }

    private static DateOnly? Published(string[] head, int line)
    {
        if (head.Length < 4 || head[3] == "-")
        {
            return null;
        }

        return DateOnly.TryParseExact(head[3], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Wrong(line, "no date, and not “-”");
    }

    private static bool IsBoundary(string text, int at)
        => at == 0 || at == text.Length || !(char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]));
}
