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

        if (statement.Via is { } via)
        {
            notes.Add(Note("through: ", via.Name));
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
        var why = anonymity switch
        {
            { Reason: { } reason } => Quote(reason.Of(text), unicode),
            { Phrase: { IsEmpty: false } phrase } => "no reason given: " + Quote(phrase.Of(text), unicode),
            _ => "no reason given",
        };
        return new StyledText().Add("anonymous because: ", Ink.Anonymous).Add(why)
            .Add(anonymity is { Boilerplate: true, Reason: not null } ? " (the stock reason)" : null, Ink.Faint);
    }

    private static StyledText Note(string label, string words) => new StyledText().Add(label, Ink.Faint).Add(words, Ink.Faint);

    private static string Quote(string words, bool unicode) => unicode ? $"“{words.Trim()}”" : $"\"{words.Trim()}\"";
}
