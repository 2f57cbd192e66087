using Sayso.Statements;

namespace Sayso.Cli.View;

/// <summary>What else a reader should know of a statement, a line each: why its source is anonymous, through whom it came, when, and how the report stands to it.</summary>
internal static class StatementNotes
{
    /// <summary>The notes; often none.</summary>
    public static IReadOnlyList<StyledText> Of(Statement statement, string text, bool unicode)
    {
        List<StyledText> notes = [];
        if (statement.Terms == Terms.Anonymous || statement.Anonymity is not null)
        {
            notes.Add(Anonymous(statement.Anonymity, text, unicode));
        }

        if (statement.Stance != Stance.Neutral)
        {
            var cue = Quote(string.Join(' ', statement.Cue.Select(c => c.Of(text))), unicode);
            notes.Add(Note(statement.Stance == Stance.Distancing ? "the report keeps its distance: " : "the report takes it as fact: ", cue));
        }

        // An outlet that reports for itself came through nobody else.
        var through = statement.Chain.Count > 1 ? statement.Chain : statement.Via is { } via ? [via] : [];
        if (through.Count > 1 || (through.Count == 1 && through[0].Name != statement.Speaker?.Name))
        {
            notes.Add(Note("through: ", string.Join(", from ", through.Select(link => link.Name))));
        }

        if (statement.Time is { } time)
        {
            var words = time.Span.Of(text);
            notes.Add(Note("when: ", words == time.Value ? words : $"{time.Value} ({Quote(words, unicode)})"));
        }

        return notes;
    }

    private static StyledText Anonymous(Anonymity? anonymity, string text, bool unicode)
    {
        var note = new StyledText();
        return anonymity switch
        {
            { Reason: { } reason } => note.Add("anonymous because: ", Ink.Anonymous).Add(Quote(reason.Of(text), unicode))
                .Add(anonymity.Boilerplate ? " (the stock reason)" : null, Ink.Faint),
            { Phrase: { IsEmpty: false } phrase } => note.Add("anonymous, no reason given: ", Ink.Anonymous).Add(Quote(phrase.Of(text), unicode)),
            _ => note.Add("anonymous, no reason given", Ink.Anonymous),
        };
    }

    private static StyledText Note(string label, string words) => new StyledText().Add(label, Ink.Faint).Add(words, Ink.Faint);

    private static string Quote(string words, bool unicode) => unicode ? $"“{words.Trim()}”" : $"\"{words.Trim()}\"";
}
