using Sayso.Documents;
using Sayso.Language;

namespace Sayso.Statements;

/// <summary>What a statement does, and what showed it.</summary>
internal sealed record ActFindings
{
    public required Act Act { get; init; }

    /// <summary>Whether it is told that it was not said: "did not say".</summary>
    public bool Negated { get; init; }

    public Stance Stance { get; init; }

    /// <summary>Whether it is only supposed to be said, or said to hold only on a condition.</summary>
    public bool Conditional { get; init; }

    /// <summary>What is denied; empty unless the act is a denial.</summary>
    public IReadOnlyList<TokenRange> Denied { get; init; } = [];

    /// <summary>Who is accused; null unless the act is an accusation that names somebody.</summary>
    public TokenRange? Accused { get; init; }

    /// <summary>Of what; null unless the act is an accusation that tells.</summary>
    public TokenRange? Accusation { get; init; }

    public IReadOnlyList<TextSpan> ScareQuotes { get; init; } = [];

    /// <summary>What showed the act, for people who ask why: "cue “deny”", "content: own deed".</summary>
    public required string Why { get; init; }
}

/// <summary>
/// What kind of act each statement is, from the words of source, cue and content and their trees; how the statement was found makes no
/// difference. Time per statement is bounded by the length of its cue and sixty tokens of its content, but for scare quotes and denials.
/// </summary>
internal sealed class ActFinder
{
    private static readonly HashSet<string> Doubts = new(StringComparer.Ordinal) { "reportedly", "allegedly", "purportedly", "apparently", "supposedly", "alleged", "supposed", "so-called", "purported" };

    // What is promised as a harm is a threat: "promised retaliation".
    private static readonly HashSet<string> Harms = new(StringComparer.Ordinal) { "backlash", "retaliation", "consequence", "punishment", "reprisal", "war", "bloodshed", "chaos", "violence" };

    // "called the strike shameful": a name that accuses.
    private static readonly HashSet<string> Reproaches = new(StringComparer.Ordinal)
    {
        "reprehensible", "shameful", "disgraceful", "criminal", "illegal", "unlawful", "corrupt", "liar", "murderer", "racist", "crook", "thief", "fraud", "coward", "cowardly", "barbaric", "outrageous", "disgrace", "crime",
        "unacceptable", "reckless", "irresponsible", "dishonest", "hypocrite", "traitor", "bigot", "dangerous", "disgusting", "deplorable", "incompetent", "failure", "sham", "farce", "scandal", "betrayal", "robbery", "massacre",
        "provocation", "terrorist", "puppet", "con", "loser", "disaster", "despicable", "heinous", "atrocity", "killer", "butcher", "immoral",
    };

    private readonly Lexemes _lexemes;
    private readonly WordTree _tree;
    private readonly CueReader _cues;
    private readonly Refusals _refusals;
    private readonly ContentSense _content;
    private readonly AccusedFinder _accused;
    private readonly ScareQuotes _scare;

    public ActFinder(Analysis analysis, Lexemes lexemes, WordTree tree, CueWords lexicon)
    {
        _lexemes = lexemes;
        _tree = tree;
        _cues = new CueReader(lexemes, _tree, lexicon);
        _refusals = new Refusals(lexemes, _tree);
        _content = new ContentSense(lexemes, _tree);
        _accused = new AccusedFinder(lexemes, _tree, analysis.Names);
        _scare = new ScareQuotes(lexemes, _tree);
    }

    /// <summary>The findings for one statement; <paramref name="content"/> has at least one range, the first one first in the text.</summary>
    public ActFindings Of(TokenRange? source, IReadOnlyList<TokenRange> cue, IReadOnlyList<TokenRange> content)
    {
        var sense = _cues.Read(cue);
        var first = content[0];
        var nobody = source is { } who && _lexemes.Lower(who.Start) is "no" or "nobody" or "none" or "neither";
        var (act, why, denied) = _refusals.Of(cue, content)
            ? (Act.DeclinesComment, "no answer", null)
            : ActOf(source, sense, first);
        var (accused, accusation) = act == Act.Accuses ? _accused.Find(sense, first) : (null, null);
        var negated = (sense.Negated && act != Act.DeclinesComment) || nobody;
        return new ActFindings
        {
            Act = act,
            Negated = negated,
            Stance = StanceOf(cue, sense, negated),
            Conditional = sense.Hypothetical || _content.IsConditional(first),
            Denied = act != Act.Denies ? [] : denied is { } what ? [what] : [.. content.Select(piece => _accused.WithoutPreposition(piece) ?? piece)],
            Accused = accused,
            Accusation = accusation,
            ScareQuotes = _scare.In(content, cue, sense),
            Why = why,
        };
    }

    private (Act Act, string Why, TokenRange? Denied) ActOf(TokenRange? source, CueSense sense, TokenRange content)
    {
        var lemma = sense.Word >= 0 ? _tree.Lemma(sense.Word) : "";
        var byCue = sense.Entry is { } entry ? $"cue “{entry.Name}”" : lemma.Length > 0 ? $"cue “{lemma}” is not known" : "no word of the cue tells";
        if (lemma is "decline" or "refuse")
        {
            return (Act.Says, byCue, null);     // refused, but not to answer
        }

        var act = sense.Act;
        if (lemma is "ask" or "tell" or "order" or "advise" && sense.Entry is { Parts.Length: 1 })
        {
            return _content.AsksForAction(content) ? (Act.Demands, byCue + ", and content: something is to be done", null) : Content(source, sense, content, act, byCue);
        }

        if (act == Act.Promises && _tree.Top(content) is >= 0 and var top && Harms.Contains(_tree.Lemma(top)))
        {
            return (Act.Warns, byCue + ", and content: harm", null);
        }

        return act is Act.Says or Act.Confirms ? Content(source, sense, content, act, byCue) : (act, byCue, null);
    }

    // A cue that tells little leaves it to the words that are said.
    private (Act Act, string Why, TokenRange? Denied) Content(TokenRange? source, CueSense sense, TokenRange content, Act act, string byCue)
    {
        if (act == Act.Questions || sense.Passive)
        {
            return (act, byCue, null);
        }

        if (_content.ClaimsDeed(source, content))
        {
            return (Act.ClaimsResponsibility, "content: own deed", null);
        }

        if (act == Act.Confirms)
        {
            return (act, byCue, null);
        }

        if (_content.Denied(source, content, sense.Word) is { } denied)
        {
            return (Act.Denies, "content: something is not so", denied);
        }

        if (sense.Is("call") || sense.Is("describe") || sense.Is("label") || sense.Is("brand") || sense.Is("dub"))
        {
            var words = _tree.WordsOf(content);
            for (var i = words.Start; i < Math.Min(words.End, words.Start + 30); i++)
            {
                if (Reproaches.Contains(_tree.Lemma(i)))
                {
                    return (Act.Accuses, $"{byCue}, and content: “{_tree.Lemma(i)}”", null);
                }
            }
        }

        if (_content.IsFigure(content))
        {
            return (Act.Estimates, "content: a number", null);
        }

        if (_content.Asks(content))
        {
            return (Act.Questions, "content: a question", null);
        }

        if (_content.Demands(source, content))
        {
            return (Act.Demands, "content: something is to be done", null);
        }

        return _content.Promises(source, content) ? (Act.Promises, "content: own plan", null) : (act, byCue, null);
    }

    private Stance StanceOf(IReadOnlyList<TokenRange> cue, CueSense sense, bool negated)
    {
        foreach (var piece in cue)
        {
            for (var i = piece.Start; i < Math.Min(piece.End, piece.Start + 40); i++)
            {
                if (Doubts.Contains(_lexemes.Lower(i)))
                {
                    return Stance.Distancing;
                }
            }
        }

        // What is not confirmed, or "is understood" by nobody named, is not taken for a fact.
        var stance = sense.Entry?.Stance ?? Stance.Neutral;
        return stance == Stance.Factive && (negated || sense.Passive) ? Stance.Neutral : stance;
    }
}
