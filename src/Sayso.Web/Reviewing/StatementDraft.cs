using Sayso.Documents;
using Sayso.Ledger.Corrections;
using Sayso.Statements;

namespace Sayso.Web.Reviewing;

/// <summary>The parts of a statement that are words of the text.</summary>
internal enum Part
{
    /// <summary>What is said.</summary>
    Content,

    /// <summary>Who says it.</summary>
    Source,

    /// <summary>What makes it a statement.</summary>
    Cue,
}

/// <summary>A statement as a person is about to have it; nothing of it is in the ledger yet. Offsets are UTF-16.</summary>
/// <param name="Content">What is said, in text order.</param>
/// <param name="Source">The words that name the source.</param>
/// <param name="Cue">The cue.</param>
/// <param name="Act">What kind of act.</param>
/// <param name="Negated">Whether the cue is negated.</param>
/// <param name="Terms">The terms; null to have them told by the source.</param>
/// <param name="Speaker">The name of who is behind it; empty for nobody.</param>
internal sealed record StatementDraft(IReadOnlyList<TextSpan> Content, IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, Act Act, bool Negated, Terms? Terms, string Speaker)
{
    /// <summary>Nothing yet.</summary>
    public static StatementDraft Empty { get; } = new([], [], [], Act.Says, false, null, "");

    /// <summary>A statement as it stands.</summary>
    public static StatementDraft Of(Statement statement)
        => new(statement.Content, statement.Source, statement.Cue, statement.Act, statement.Negated, statement.Terms, statement.Speaker?.Name ?? "");

    /// <summary>The words of a part.</summary>
    public IReadOnlyList<TextSpan> this[Part part] => part switch { Part.Content => Content, Part.Source => Source, _ => Cue };

    /// <summary>The same with other words for a part.</summary>
    public StatementDraft With(Part part, IReadOnlyList<TextSpan> spans) => part switch
    {
        Part.Content => this with { Content = spans },
        Part.Source => this with { Source = spans },
        _ => this with { Cue = spans },
    };

    /// <summary>What it changes in a statement; what is as it was is null. Of none, all that it is.</summary>
    public StatementChange From(Statement? statement, string text)
    {
        IReadOnlyList<Quote>? Quotes(IReadOnlyList<TextSpan> now, IReadOnlyList<TextSpan>? before) => before is not null && now.SequenceEqual(before) ? null : [.. now.Select(s => Quote.Of(text, s))];
        var name = Speaker.Trim();
        return new StatementChange
        {
            Content = Quotes(Content, statement?.Content),
            Source = Quotes(Source, statement?.Source),
            Cue = Quotes(Cue, statement?.Cue),
            Act = Act == statement?.Act ? null : Act,
            Negated = Negated == statement?.Negated ? null : Negated,
            Terms = Terms == statement?.Terms ? null : Terms,
            Speaker = name.Length == 0 || name == statement?.Speaker?.Name ? null : name,
        };
    }

    /// <summary>What a person asks for that no correction can say; null where nothing is.</summary>
    public string? Problem(Statement? statement)
        => Content.Count == 0 ? "There are no words for what is said: select them in the text, or copy them into the field."
            : Speaker.Trim().Length == 0 && statement?.Speaker is not null && Source.Count > 0 ? "To say that nobody is named, take the source's words away, too."
            : Speaker.Length > 300 ? "A name has at most 300 characters."
            : null;
}
