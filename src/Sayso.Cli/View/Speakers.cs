using Sayso.Statements;

namespace Sayso.Cli.View;

/// <summary>The names under which the view shows the parties behind statements.</summary>
internal static class Speakers
{
    /// <summary>The speaker's name, else the words of the source; null where the text names none.</summary>
    public static string? Name(Statement statement, string text)
        => statement.Speaker?.Name ?? (statement.Source.Count > 0 ? SourceWords(statement, text) : null);

    /// <summary>The words that stand for the speaker in the text, where they share no word with the name ("she"); else null.</summary>
    public static string? Alias(Statement statement, string text)
    {
        if (statement.Speaker is not { } speaker || statement.Source.Count == 0)
        {
            return null;
        }

        var words = SourceWords(statement, text);
        var inName = WordsOf(speaker.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (WordsOf(words).Any(inName.Contains))
        {
            return null;
        }

        return words;
    }

    private static IEnumerable<string> WordsOf(string text)
        => text.Split([' ', ',', '.', '’', '\'', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("the" or "The" or "a" or "A" or "of" or "s"));

    private static string SourceWords(Statement statement, string text)
        => VisibleText.Of(string.Join(' ', statement.Source.Select(s => s.Of(text)))).Trim(' ');
}
