using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>What the words of a source say of the party behind them.</summary>
internal sealed record SourceParts
{
    /// <summary>"he", "they", "who": nothing but a reference.</summary>
    public string? Pronoun { get; init; }

    /// <summary>The name, without title; null where the words give none.</summary>
    public string? Name { get; init; }

    /// <summary>The tokens of the name.</summary>
    public TokenRange NameRange { get; init; }

    /// <summary>Who that is, without article; null where the words do not say.</summary>
    public string? Description { get; init; }

    /// <summary>Where the name stands; where the phrase does, for a party without a name.</summary>
    public TextSpan NameAt { get; init; }

    /// <summary>The phrase as it stands, for a party without a name.</summary>
    public required string Phrase { get; init; }

    public SpeakerKind Kind { get; init; }

    public int? Count { get; init; }

    /// <summary>Head noun, lower case, singular: "official".</summary>
    public string Head { get; init; } = "";

    /// <summary>The other words of the description, lower case.</summary>
    public IReadOnlySet<string> Modifiers { get; init; } = new HashSet<string>();

    /// <summary>"the", "that", "his": speaks of somebody known.</summary>
    public bool Definite { get; init; }

    /// <summary>'m', 'f' or '?'.</summary>
    public char Sex { get; init; } = '?';
}
