using System.Globalization;
using Sayso.Tests.House;

namespace Sayso.Tests.Attribution;

/// <summary>Reads the labelled files; README.md beside them has the format.</summary>
internal static class GoldFile
{
    private const string Folder = "tests/Sayso.Tests/Attribution/";

    /// <summary>Two thirds, to work with.</summary>
    public static IReadOnlyList<GoldItem> Development { get; } = Read("development.txt");

    /// <summary>One third. No test may show its texts, nor what the program makes of one of them.</summary>
    public static IReadOnlyList<GoldItem> HeldOut { get; } = Read("held-out.txt");

    /// <summary>The items of lines in the format.</summary>
    /// <exception cref="FormatException">A line is not in the format; the message has the item's number, and no text beyond a value's.</exception>
    public static IReadOnlyList<GoldItem> Parse(string lines)
        => [.. ("\n" + lines).Split("\n# ", StringSplitOptions.RemoveEmptyEntries).Select(Item)];

    private static IReadOnlyList<GoldItem> Read(string file) => Parse(Repository.Text(Folder + file));

    private static GoldItem Item(string block)
    {
        var (head, rest) = Cut(block, '\n');
        var (number, kind) = Cut(head, ' ');
        try
        {
            var (line, labels) = Cut(rest, '\n');
            var text = Paragraphs(line);
            var statements = labels.Trim() == "none"
                ? []
                : ("\n" + labels.TrimEnd()).Split("\n- ", StringSplitOptions.RemoveEmptyEntries).Select(lines => Statement(text, lines));
            return new GoldItem(int.Parse(number, CultureInfo.InvariantCulture), kind, text, [.. statements]);
        }
        catch (FormatException wrong)
        {
            throw new FormatException($"item {number}: {wrong.Message}", wrong);
        }
    }

    private static StatementFacts Statement(string text, string lines)
    {
        var facts = new StatementFacts();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n').Select(line => line.Trim()))
        {
            var (key, value) = Cut(line, ':');
            if (!keys.Add(key))
            {
                throw new FormatException($"{key} stands twice");
            }

            facts = With(facts, key, Paragraphs(value.Trim()), text);
        }

        return facts with { Identity = facts.Identity ?? IdentityOf(facts), Number = facts.Number ?? NumberOf(facts) };
    }

    private static StatementFacts With(StatementFacts facts, string key, string value, string text) => key switch
    {
        "source" => facts with { Source = GoldItem.Spans(text, value) },
        "cue" => facts with { Cue = GoldItem.Spans(text, value) },
        "content" => facts with { Content = GoldItem.Spans(text, value) },
        "act" => facts with { Act = Known(value, Vocabulary.Acts) },
        "negated" => facts with { Negated = Yes(value) },
        "conditional" => facts with { Conditional = Yes(value) },
        "stance" => facts with { Stance = Known(value, Vocabulary.Stances) },
        "terms" => facts with { Terms = Known(value, Vocabulary.Terms) },
        "speaker" => Speaker(facts, value.Split(" | ")),
        "identity" => facts with { Identity = Known(value, Vocabulary.Identities) },
        "number" => facts with { Number = Known(value, Vocabulary.Numbers) },
        "anonymity" => facts with { Anonymity = GoldItem.Spans(text, value) },
        "reason" => facts with { Reason = GoldItem.Spans(text, value) },
        "boilerplate" => facts with { Boilerplate = Yes(value) },
        "denied" => facts with { Denied = GoldItem.Spans(text, value) },
        "accused" => facts with { Accused = GoldItem.Spans(text, value) },
        "accusation" => facts with { Accusation = GoldItem.Spans(text, value) },
        "basis" => facts with { Basis = Shown(text, value, Vocabulary.Bases) },
        "channel" => facts with { Channel = Shown(text, value, Vocabulary.Channels) },
        "ground-rule" => facts with { GroundRule = GoldItem.Spans(text, value) },
        "via" => facts with { Via = value.Split(" > ") },
        "scare" => facts with { Scare = GoldItem.Spans(text, value) },
        _ => throw new FormatException($"no such key: {key}"),
    };

    private static StatementFacts Speaker(StatementFacts facts, string[] parts) => facts with
    {
        SpeakerName = parts[0],
        SpeakerKind = Known(parts.Length > 1 ? parts[1] : "", Vocabulary.Kinds),
        Count = parts.Length > 2 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : null,
    };

    private static string? IdentityOf(StatementFacts facts) => (facts.Terms, facts.SpeakerKind) switch
    {
        ("none", _) => "none",
        ("document", _) => "document",
        ("named", "organization" or "place") => "institution",
        ("named", _) => "named",
        _ => null,
    };

    private static string? NumberOf(StatementFacts facts) => facts.Count switch
    {
        null => null,
        1 => "one",
        2 => "two",
        _ => "number",
    };

    private static Shown Shown(string text, string value, string[] kinds)
    {
        var (kind, words) = Cut(value, '|');
        return new Shown(Known(kind.Trim(), kinds), GoldItem.Spans(text, words.Trim()));
    }

    private static string Known(string word, string[] words)
        => words.Contains(word) ? word : throw new FormatException($"no such word: {word}");

    private static string Paragraphs(string line) => line.Replace(" ¶ ", "\n\n", StringComparison.Ordinal);

    private static bool Yes(string value) => value == "yes" ? true : throw new FormatException($"yes or nothing, not {value}");

    private static (string Before, string After) Cut(string line, char mark)
        => line.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? (line[..at], line[(at + 1)..]) : (line, "");
}
