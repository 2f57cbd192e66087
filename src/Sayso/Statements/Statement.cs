using Sayso.Documents;

namespace Sayso.Statements;

/// <summary>How the words are given.</summary>
public enum Form
{
    /// <summary>In quotation marks (or a transcript's line).</summary>
    Direct,

    /// <summary>In the reporter's words.</summary>
    Indirect,

    /// <summary>In the reporter's words with quoted parts.</summary>
    Mixed,
}

/// <summary>What kind of act the statement is.</summary>
public enum Act
{
    /// <summary>States something; none of the others.</summary>
    Says,

    /// <summary>Denies or rejects something.</summary>
    Denies,

    /// <summary>Accuses or blames somebody.</summary>
    Accuses,

    /// <summary>Claims responsibility for something.</summary>
    ClaimsResponsibility,

    /// <summary>Confirms what was said before.</summary>
    Confirms,

    /// <summary>Gives an estimate.</summary>
    Estimates,

    /// <summary>Promises or vows.</summary>
    Promises,

    /// <summary>Asks for something to be done.</summary>
    Demands,

    /// <summary>Warns or threatens.</summary>
    Warns,

    /// <summary>Would not or could not answer. Never a denial.</summary>
    DeclinesComment,

    /// <summary>Asks or questions.</summary>
    Questions,

    /// <summary>Is reported to think, fear, hope or want.</summary>
    Thinks,
}

/// <summary>What the reporter's verb lets on about the content.</summary>
public enum Stance
{
    /// <summary>"Said", "told".</summary>
    Neutral,

    /// <summary>The verb takes the content for a fact: "noted", "acknowledged".</summary>
    Factive,

    /// <summary>The verb keeps its distance: "claimed", "alleged", "insisted".</summary>
    Distancing,
}

/// <summary>The terms on which a source is quoted, as the article shows them.</summary>
public enum Terms
{
    /// <summary>The text names no source.</summary>
    None,

    /// <summary>By name: a person, or an organisation that speaks as such.</summary>
    Named,

    /// <summary>By role or group only, with nothing said of anonymity: "police", "a spokeswoman".</summary>
    UnnamedRole,

    /// <summary>Unnamed and said to be so, or described so as not to be named: "two people briefed on the talks".</summary>
    Anonymous,

    /// <summary>A document speaks: an indictment, a report, a statement.</summary>
    Document,
}

/// <summary>What kind of party a speaker is.</summary>
public enum SpeakerKind
{
    /// <summary>Nothing told which.</summary>
    Unknown,

    /// <summary>One person.</summary>
    Person,

    /// <summary>An institution, company, armed group.</summary>
    Organization,

    /// <summary>A place that stands for its government: "Moscow".</summary>
    Place,

    /// <summary>Several people: "residents", "two officials".</summary>
    Group,

    /// <summary>A document.</summary>
    Document,
}

/// <summary>That and why a source is not named.</summary>
/// <param name="Phrase">The words that say so: "speaking on condition of anonymity".</param>
/// <param name="Reason">The words that say why: "not authorized to speak publicly"; null where the text gives none.</param>
/// <param name="Boilerplate">Whether the reason is the stock one of not being authorized to speak.</param>
public sealed record Anonymity(TextSpan Phrase, TextSpan? Reason, bool Boilerplate);

/// <summary>The outlet through which a statement came, or somebody who tells another's words.</summary>
/// <param name="Name">As the text has it: "The Associated Press"; of a person the fullest name.</param>
/// <param name="Span">Where the text says so.</param>
public sealed record Via(string Name, TextSpan Span);

/// <summary>When something was said.</summary>
/// <param name="Value">EDTF (ISO 8601-2): <c>2026-03-04</c>, or <c>XXXX-03-04</c> where the year is not known.</param>
/// <param name="Span">The words: "Tuesday".</param>
public sealed record SpeechTime(string Value, TextSpan Span);

/// <summary>What the network was sure of, each 0 to 1, before they were made one confidence.</summary>
/// <param name="Cue">That the cue's words are a cue.</param>
/// <param name="Source">That the source's words are the source, or that there is none.</param>
/// <param name="Content">That the content's words are content.</param>
/// <param name="Edges">That the content begins and ends where it does.</param>
public sealed record NetworkScores(double Cue, double Source, double Content, double Edges);

/// <summary>The party behind a statement: a person, organisation, group or document of this article.</summary>
/// <param name="Id">Id of the entity within the reading: "e3".</param>
/// <param name="Name">The fullest name or description in the article.</param>
/// <param name="Description">Who that is, in the article's words: "State Department spokesman"; null where it does not say.</param>
/// <param name="Kind">What kind of party.</param>
/// <param name="Count">How many people, where the text says: "two officials" is 2; null where it does not or where it is no matter of people.</param>
public sealed record Speaker(string Id, string Name, string? Description, SpeakerKind Kind, int? Count)
{
    /// <summary>The way from the words of the source to the name: "he", "the minister", "Orlan Marsin", each with what ties it to the next.</summary>
    public IReadOnlyList<SpeakerLink> Because { get; init; } = [];
}

/// <summary>
/// One statement: who (in which words), by which cue, says what, on which terms. Spans are of the document's text and lists are
/// in text order.
/// </summary>
public sealed record Statement
{
    /// <summary>Id within the reading: "s1", in text order.</summary>
    public required string Id { get; init; }

    /// <summary>The words that name the source; empty where the text names none.</summary>
    public required IReadOnlyList<TextSpan> Source { get; init; }

    /// <summary>The words that make it a statement: "said", "according to", ":"; empty where there are none.</summary>
    public required IReadOnlyList<TextSpan> Cue { get; init; }

    /// <summary>What is attributed; several where the text interrupts it. Never empty.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>How the words are given.</summary>
    public required Form Form { get; init; }

    /// <summary>What kind of act.</summary>
    public required Act Act { get; init; }

    /// <summary>Whether the cue is negated: "did not say that".</summary>
    public bool Negated { get; init; }

    /// <summary>What the cue lets on about the content.</summary>
    public Stance Stance { get; init; }

    /// <summary>Whether it is only supposed to be said ("would say", "if he says"), or holds only on a condition ("if the river rises, …").</summary>
    public bool Conditional { get; init; }

    /// <summary>Whether the source stands behind the content: not where it is denied, refused, asked, thought, supposed or not said.</summary>
    public bool Asserts => !Negated && !Conditional && Act is not (Act.Denies or Act.DeclinesComment or Act.Questions or Act.Thinks);

    /// <summary>What is denied, in the text's words; empty unless the act is a denial.</summary>
    public IReadOnlyList<TextSpan> Denied { get; init; } = [];

    /// <summary>Who is accused; null unless the act is an accusation that says whom.</summary>
    public TextSpan? Accused { get; init; }

    /// <summary>Of what; null unless the act is an accusation that says so.</summary>
    public TextSpan? Accusation { get; init; }

    /// <summary>Words in the content, marks included, that the quotation marks hold at a distance rather than quote: the “experts”.</summary>
    public IReadOnlyList<TextSpan> ScareQuotes { get; init; } = [];

    /// <summary>Who is behind it; null where the text names no source.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The terms on which the source is quoted.</summary>
    public Terms Terms { get; init; }

    /// <summary>That and why the source is not named; null where the text says nothing of it.</summary>
    public Anonymity? Anonymity { get; init; }

    /// <summary>How closely the text says who the source is.</summary>
    public Identity Identity { get; init; }

    /// <summary>How many people the source is; null where it is no matter of people, or nobody.</summary>
    public SourceNumber? Number { get; init; }

    /// <summary>The ground rule that the text states: "on background"; null where it states none.</summary>
    public TextSpan? GroundRule { get; init; }

    /// <summary>How the source knows; null where the text does not say.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The way by which it was said; null where the text does not say.</summary>
    public Channel? Channel { get; init; }

    /// <summary>The outlet through which it came, the first of <see cref="Chain"/>; where no outlet is among them, who told it. Null where it is the report's own.</summary>
    public Via? Via { get; init; }

    /// <summary>All through whom it came, the one nearest to the reader first; empty where it is the report's own.</summary>
    public IReadOnlyList<Via> Chain { get; init; } = [];

    /// <summary>When it was said; null where the text does not say.</summary>
    public SpeechTime? Time { get; init; }

    /// <summary>
    /// How likely it is that a trained annotator would mark this statement with this source, 0 to 1. Calibrated: of those around 0.9, nine in ten are right
    /// (the model's card has the table). For what a rule found, a judgement.
    /// </summary>
    public double Confidence { get; init; } = 1;

    /// <summary>What found it: "network", or the rule: "no-answer". For people who ask why.</summary>
    public required string Rule { get; init; }

    /// <summary>What the network was sure of; null where a rule found it.</summary>
    public NetworkScores? Scores { get; init; }

    /// <summary>What showed the act: "cue “deny”"; null where nothing did.</summary>
    public string? ActReason { get; init; }
}
