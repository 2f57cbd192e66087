using Sayso.Documents;
using Sayso.Statements;

namespace Sayso.Tests.Attribution;

/// <summary>A kind from the vocabulary and the words that show it: <c>briefed</c>, "briefed on the talks".</summary>
internal sealed record Shown(string Kind, IReadOnlyList<TextSpan> Words);

/// <summary>
/// What can be asked of a statement, labelled by a person or found by the program, in the words of the contract and of README.md beside
/// this file. An empty list, null and false mean that there is nothing of the kind.
/// </summary>
internal sealed record StatementFacts
{
    public IReadOnlyList<TextSpan> Source { get; init; } = [];

    public IReadOnlyList<TextSpan> Cue { get; init; } = [];

    public IReadOnlyList<TextSpan> Content { get; init; } = [];

    public string Act { get; init; } = "";

    public bool Negated { get; init; }

    public bool Conditional { get; init; }

    public string Stance { get; init; } = "neutral";

    public string Terms { get; init; } = "named";

    public string? SpeakerName { get; init; }

    public string? SpeakerKind { get; init; }

    public int? Count { get; init; }

    public string? Identity { get; init; }

    /// <summary>How many the text lets on that they are; null for what is not people.</summary>
    public string? Number { get; init; }

    public IReadOnlyList<TextSpan> Anonymity { get; init; } = [];

    public IReadOnlyList<TextSpan> Reason { get; init; } = [];

    public bool Boilerplate { get; init; }

    public IReadOnlyList<TextSpan> Denied { get; init; } = [];

    public IReadOnlyList<TextSpan> Accused { get; init; } = [];

    public IReadOnlyList<TextSpan> Accusation { get; init; } = [];

    public Shown? Basis { get; init; }

    public Shown? Channel { get; init; }

    public IReadOnlyList<TextSpan> GroundRule { get; init; } = [];

    /// <summary>The outlets it came through, the one nearest to the reader first.</summary>
    public IReadOnlyList<string> Via { get; init; } = [];

    /// <summary>Words that the report keeps at a distance: in scare quotes, or "so-called".</summary>
    public IReadOnlyList<TextSpan> Scare { get; init; } = [];

    /// <summary>What the program found.</summary>
    public static StatementFacts Of(Statement found) => new()
    {
        Source = found.Source,
        Cue = found.Cue,
        Content = found.Content,
        Act = ReadingJson.Word(found.Act),
        Negated = found.Negated,
        Stance = ReadingJson.Word(found.Stance),
        Terms = ReadingJson.Word(found.Terms),
        SpeakerName = found.Speaker?.Name,
        SpeakerKind = found.Speaker is { } speaker ? ReadingJson.Word(speaker.Kind) : null,
        Count = found.Speaker?.Count,
        Anonymity = found.Anonymity is { } anonymity ? [anonymity.Phrase] : [],
        Reason = found.Anonymity?.Reason is { } reason ? [reason] : [],
        Boilerplate = found.Anonymity is { Boilerplate: true },
        Conditional = found.Conditional,
        Identity = ReadingJson.Word(found.Identity),
        Number = found.Number is { } number ? ReadingJson.Word(number) : null,
        Denied = found.Denied,
        Accused = found.Accused is { } accused ? [accused] : [],
        Accusation = found.Accusation is { } accusation ? [accusation] : [],
        Basis = found.Basis is { } basis ? new Shown(ReadingJson.Word(basis.Kind), [basis.Span]) : null,
        Channel = found.Channel is { } channel ? new Shown(ReadingJson.Word(channel.Kind), [channel.Span]) : null,
        GroundRule = found.GroundRule is { } rule ? [rule] : [],
        Via = [.. found.Chain.Select(link => link.Name)],
        Scare = found.ScareQuotes,
    };
}
