using Sayso.Documents;

namespace Sayso.Statements;

/// <summary>What ties one mention of a party to another.</summary>
public enum LinkReason
{
    /// <summary>It is where the party is named in full; nothing more to tie.</summary>
    Name,

    /// <summary>A pronoun: "he", "their".</summary>
    Pronoun,

    /// <summary>The same name.</summary>
    SameName,

    /// <summary>A part of a person's name: "Marsin".</summary>
    Surname,

    /// <summary>The initials of a name: "FCB".</summary>
    Acronym,

    /// <summary>It stands beside the other as what the other is: "Jelko Marsin, the mayor", "Marsin is the mayor".</summary>
    Apposition,

    /// <summary>The same words, or the same noun: "the ministry" after "the Varnian ministry".</summary>
    SameWords,

    /// <summary>Other words for the same: "the general" after a name.</summary>
    Description,
}

/// <summary>A step on the way from the words of a source to the name of the party behind it.</summary>
/// <param name="Span">Where the mention stands.</param>
/// <param name="Why">What ties it to the next step; <see cref="LinkReason.Name"/> at the last.</param>
/// <param name="Chance">How likely the model of coreference held that tie, 0 to 1; null where a rule made it.</param>
public sealed record SpeakerLink(TextSpan Span, LinkReason Why, double? Chance);
