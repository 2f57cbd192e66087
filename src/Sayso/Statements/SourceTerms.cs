using Sayso.Documents;

namespace Sayso.Statements;

/// <summary>How closely a text says who a source is.</summary>
public enum Identity
{
    /// <summary>No source, or "nobody".</summary>
    None,

    /// <summary>A person by name.</summary>
    Named,

    /// <summary>By an office or part that tells who it is: "the minister", "a spokeswoman for the railway".</summary>
    TitledOnly,

    /// <summary>By any other description: "a senior official", "two people briefed on the talks".</summary>
    Described,

    /// <summary>Several people, uncounted: "police", "residents", "Western diplomats".</summary>
    Collective,

    /// <summary>Nothing but that there is one: "sources", "insiders".</summary>
    Bare,

    /// <summary>An organisation, or a place that stands for its government.</summary>
    Institution,

    /// <summary>A document.</summary>
    Document,

    /// <summary>A reporter who was there.</summary>
    OwnWitness,
}

/// <summary>How many people stand behind a source.</summary>
public enum SourceNumber
{
    /// <summary>One person.</summary>
    One,

    /// <summary>Two.</summary>
    Two,

    /// <summary>A number above two, which the speaker's count gives.</summary>
    Number,

    /// <summary>More than one, not said how many: "several", "dozens", "some".</summary>
    Several,

    /// <summary>A plural and nothing else: "officials". It may hide a single one.</summary>
    PluralUnspecified,
}

/// <summary>How a source knows.</summary>
public enum BasisKind
{
    /// <summary>Took part or knows at first hand: "with direct knowledge of", "who attended".</summary>
    DirectKnowledge,

    /// <summary>Was told as a matter of office: "briefed on the talks".</summary>
    Briefed,

    /// <summary>Has read it: "who reviewed its accounts".</summary>
    SawDocument,

    /// <summary>Has it from somebody else: "Neighbours had told her".</summary>
    HeardFromOthers,

    /// <summary>Saw or heard it happen.</summary>
    OwnWitness,
}

/// <summary>The way by which a statement was made.</summary>
public enum ChannelKind
{
    /// <summary>An interview.</summary>
    Interview,

    /// <summary>A statement or press release.</summary>
    Statement,

    /// <summary>A news conference or briefing.</summary>
    NewsConference,

    /// <summary>A telephone call or its recording.</summary>
    Call,

    /// <summary>An e-mail.</summary>
    EMail,

    /// <summary>A text message.</summary>
    TextMessage,

    /// <summary>A post on a platform or messaging channel.</summary>
    SocialPost,

    /// <summary>Radio, television, video or podcast.</summary>
    Broadcast,

    /// <summary>Papers filed with a court.</summary>
    CourtFiling,

    /// <summary>A report.</summary>
    Report,

    /// <summary>A letter.</summary>
    Letter,

    /// <summary>A document that an outlet has got hold of.</summary>
    LeakedDocument,

    /// <summary>A pool report for all of the press.</summary>
    PressPool,

    /// <summary>Through an interpreter.</summary>
    Translated,

    /// <summary>Before a court, a jury or an inquiry.</summary>
    Testimony,

    /// <summary>A speech, a sermon, an address.</summary>
    Speech,
}

/// <summary>How a source knows, where the text says so.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="Span">The words that say so: "briefed on the talks".</param>
public sealed record Basis(BasisKind Kind, TextSpan Span);

/// <summary>The way by which a statement was made, where the text says so.</summary>
/// <param name="Kind">Which way.</param>
/// <param name="Span">The words that say so: "in a statement".</param>
public sealed record Channel(ChannelKind Kind, TextSpan Span);
