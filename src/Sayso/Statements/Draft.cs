using Sayso.Language;

namespace Sayso.Statements;

/// <summary>A statement being put together, in tokens.</summary>
internal sealed class Draft
{
    public required string Rule { get; init; }

    /// <summary>The words that name the source; null where there are none.</summary>
    public TokenRange? Source { get; init; }

    /// <summary>The cue words; may be empty.</summary>
    public List<TokenRange> Cue { get; init; } = [];

    public List<TokenRange> Content { get; init; } = [];

    /// <summary>The verb behind the cue; null for "according to", colons, and quotations without a cue.</summary>
    public CueVerb? Verb { get; init; }

    /// <summary>Whether the source says no more than that somebody was accused, asked, expected: no agent is named.</summary>
    public bool Passive { get; init; }

    /// <summary>Whether the source would not or could not answer.</summary>
    public bool NoAnswer { get; init; }

    public int CueHead { get; init; } = -1;

    /// <summary>How likely it is right, 0 to 1; null where a rule found it and its <see cref="RuleScores"/> say so.</summary>
    public double? Confidence { get; init; }

    /// <summary>What the network was sure of; null where a rule found it.</summary>
    public NetworkScores? Scores { get; init; }

    /// <summary>The same finding with other words for its parts.</summary>
    public Draft With(TokenRange? source, List<TokenRange> cue, List<TokenRange> content) => new()
    {
        Rule = Rule,
        Source = source,
        Cue = cue,
        Content = content,
        Verb = Verb,
        Passive = Passive,
        NoAnswer = NoAnswer,
        CueHead = cue.Count > 0 ? cue[0].Start : CueHead,
        Confidence = Confidence,
        Scores = Scores,
    };
}

/// <summary>A cue verb with its auxiliaries and adverbs: "has strongly denied".</summary>
internal readonly record struct VerbGroup(CueMatch Match, int Start, bool Passive, bool ToInfinitive)
{
    public int End => Match.End;

    public CueVerb Verb => Match.Verb;

    public TokenRange Range => new(Start, Match.End);

    /// <summary>Gathers what stands before the verb, not reaching before <paramref name="floor"/>.</summary>
    public static VerbGroup Around(Lexemes words, CueMatch match, int floor)
    {
        var start = match.Head;
        var passive = false;
        var participle = match.Form is VerbForm.Past or VerbForm.Participle;
        while (start - 1 >= floor && words.Is(start - 1, WordClass.Auxiliary | WordClass.Adverb | WordClass.Negation) && !words.Is(start - 1, WordClass.Time)
            && !words.IsMark(start - 1))
        {
            start--;
            passive |= participle && words.Is(start, WordClass.Be) && !words.Is(start, "'s");
        }

        // "has in the past accused"
        if (start - 4 >= floor && words.Is(start - 1, "past") && words.Is(start - 3, "in") && words.Is(start - 4, WordClass.Auxiliary))
        {
            start -= 4;
        }

        var infinitive = words.Is(start - 1, "to");
        return new VerbGroup(match, start, passive, infinitive);
    }
}
