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
    private static readonly HashSet<string> DoubtWords = new(StringComparer.Ordinal) { "reportedly", "allegedly", "purportedly", "apparently", "supposedly", "alleged", "so-called", "purported", "purporting" };

    private static readonly HashSet<string> Perceptions = new(StringComparer.Ordinal) { "see", "watch", "hear", "count", "witness", "find" };

    // What is promised as a harm is a threat: "promised retaliation".
    private static readonly HashSet<string> Harms = new(StringComparer.Ordinal) { "backlash", "retaliation", "consequence", "punishment", "reprisal", "war", "bloodshed", "chaos", "violence" };

    // "called the strike shameful": a name that accuses, where somebody is called by it.
    private static readonly HashSet<string> Reproaches = new(StringComparer.Ordinal)
    {
        "reprehensible", "shameful", "disgraceful", "criminal", "illegal", "unlawful", "corrupt", "liar", "murderer", "racist", "crook", "thief", "fraud", "coward", "cowardly", "barbaric", "outrageous", "disgrace", "crime",
        "unacceptable", "reckless", "irresponsible", "dishonest", "hypocrite", "traitor", "bigot", "dangerous", "disgusting", "deplorable", "incompetent", "failure", "sham", "farce", "scandal", "betrayal", "robbery", "massacre",
        "provocation", "terrorist", "puppet", "con", "loser", "disaster", "despicable", "heinous", "atrocity", "killer", "butcher", "immoral",
    };

    private readonly Lexemes _lexemes;
    private readonly WordTree _tree;
    private readonly CueWords _lexicon;
    private readonly CueReader _cues;
    private readonly Refusals _refusals;
    private readonly ContentSense _content;
    private readonly AccusedFinder _accused;
    private readonly DenialContent _denials;
    private readonly DeedContent _deeds;
    private readonly ScareQuotes _scare;

    public ActFinder(Analysis analysis, Lexemes lexemes, WordTree tree, CueWords lexicon)
    {
        _lexemes = lexemes;
        _lexicon = lexicon;
        _tree = tree;
        _cues = new CueReader(lexemes, _tree, lexicon);
        _refusals = new Refusals(lexemes, _tree);
        var clauses = new Clauses(lexemes, _tree, analysis.Names);
        _content = new ContentSense(lexemes, _tree, clauses);
        _accused = new AccusedFinder(lexemes, _tree, clauses);
        _deeds = new DeedContent(lexemes, _tree, clauses);
        _denials = new DenialContent(lexemes, _tree, clauses);
        _scare = new ScareQuotes(lexemes, _tree);
    }

    /// <summary>The findings for one statement; <paramref name="content"/> has at least one range, the first one first in the text.</summary>
    public ActFindings Of(TokenRange? source, IReadOnlyList<TokenRange> cue, IReadOnlyList<TokenRange> content)
    {
        var nobody = source is { } who && _lexemes.Lower(who.Start) is "no" or "nobody" or "none" or "neither";
        if (_refusals.Of(cue, content, nobody))
        {
            return new ActFindings { Act = Act.DeclinesComment, Why = "no answer" };
        }

        var sense = _cues.Read(cue);
        var (act, why, denied, reversed) = ActOf(source, sense, content);
        var (accused, accusation) = act == Act.Accuses ? _accused.Find(sense, source, cue, content) : (null, null);

        // "have not ruled out": an opening is left, nothing denied; "did not | exclude a return": the verb is in the content.
        var open = sense.Negated && (sense.Entry is { Name: "rule out" or "exclude" } || sense.Word < 0 || _tree.Upos(sense.Word) == PartOfSpeech.Aux || sense.Entry is { Name: "do" or "have" or "be" });
        var negated = (sense.Negated && !open) || nobody || reversed;
        List<TextSpan> scare = act is Act.Accuses or Act.Denies ? [] : _scare.In(content, sense);
        return new ActFindings
        {
            Act = open && act == Act.Denies ? Act.Says : act,
            Negated = negated,
            Stance = scare.Count > 0 ? Stance.Distancing : StanceOf(source, cue, content, sense, negated),
            Conditional = sense.Hypothetical || (act != Act.Questions && content.Take(3).Any(_content.IsConditional)),
            Denied = act != Act.Denies || open ? [] : denied is { } what ? [what] : [.. content.Select(piece => _denials.What(piece, sense.Word))],
            Accused = accused,
            Accusation = accusation,
            ScareQuotes = scare,
            Why = why,
        };
    }

    // Act, what showed it, what is denied where that is less than all of the content, and whether it is taken back.
    private (Act Act, string Why, TokenRange? Denied, bool Reversed) ActOf(TokenRange? source, CueSense sense, IReadOnlyList<TokenRange> pieces)
    {
        var content = pieces[0];
        var lemma = sense.Word >= 0 ? _tree.Lemma(sense.Word) : "";
        var byCue = sense.Entry is { } entry ? $"cue “{entry.Name}”" : lemma.Length > 0 ? $"cue “{lemma}” is not known" : "no word of the cue tells";
        if (lemma is "decline" or "refuse")
        {
            return (Act.Says, byCue, null, false);      // refused, but not to answer
        }

        var top = _tree.Top(content);
        var what = top >= 0 ? _tree.Lemma(top) : "";
        if (sense.Entry is { Name: "withdraw" or "walk back" or "retract" or "take back" or "backtrack" } && what is "denial" or "accusation" or "claim" or "allegation" or "promise" or "threat" or "demand")
        {
            var taken = what switch { "denial" => Act.Denies, "accusation" or "allegation" => Act.Accuses, "promise" => Act.Promises, "threat" => Act.Warns, "demand" => Act.Demands, _ => Act.Says };
            return (taken, $"{byCue}, and content: “{what}”", null, true);
        }

        if (lemma == "unclaimed")
        {
            return (Act.ClaimsResponsibility, byCue, null, true);
        }

        if (source is { } witness && Perceptions.Contains(lemma) && IsReporter(witness))
        {
            return (Act.Says, byCue + ", and a reporter as source", null, false);
        }

        var act = sense.Act;
        if (lemma is "ask" or "tell" or "order" or "advise" && sense.Entry is { Parts.Length: 1 })
        {
            return _content.AsksForAction(content) || _content.HasInfinitive(sense.Word) ? (Act.Demands, byCue + ", and content: something is to be done", null, false) : Content(source, sense, pieces, act, byCue);
        }

        switch (act)
        {
            case Act.Promises when Harms.Contains(what):
                return (Act.Warns, byCue + ", and content: harm", null, false);
            case Act.Promises when lemma == "swear" && top >= 0 && _tree.Child(top, "nsubj") >= 0 && !_content.IsFuture(content):
                return (Act.Says, byCue, null, false);      // "swore the money was his"
            case Act.Demands when _content.Asks(content):
                return (Act.Questions, byCue + ", and content: a question", null, false);
            case Act.Thinks when lemma == "expect" && _content.HasNumber(content) && !sense.Passive:
                return (Act.Estimates, byCue + ", and content: a number", null, false);
            case Act.Thinks when lemma == "understand" && sense.Passive:
                return (Act.Says, byCue, null, false);
            case Act.Says when lemma is "express" or "voice" or "convey" && top >= 0 && _lexicon.At(_tree, top, top + 1) is { Entry: { Kind: CueKind.Noun, Act: not Act.Says } feeling }:
                return (feeling.Act, $"{byCue}, and content: “{feeling.Name}”", null, false);       // "expressed | confidence that …"
            case Act.Says when lemma == "assure" && _content.IsFuture(content):
                return (Act.Promises, byCue + ", and content: what is to come", null, false);
            case Act.Says when lemma == "claim" && pieces.Count == 1 && _deeds.IsDeed(content):
                return (Act.ClaimsResponsibility, byCue + ", and content: a deed", null, false);
            default:
                return act is Act.Says or Act.Confirms ? Content(source, sense, pieces, act, byCue) : (act, byCue, null, false);
        }
    }

    // A cue that tells little leaves it to the words that are said.
    private (Act Act, string Why, TokenRange? Denied, bool Reversed) Content(TokenRange? source, CueSense sense, IReadOnlyList<TokenRange> pieces, Act act, string byCue)
    {
        if (act == Act.Questions || sense.Passive)
        {
            return (act, byCue, null, false);
        }

        foreach (var piece in pieces.Take(2))
        {
            if (_deeds.ClaimsDeed(source, piece))
            {
                return (Act.ClaimsResponsibility, "content: own deed", null, false);
            }
        }

        if (act == Act.Confirms)
        {
            return (act, byCue, null, false);
        }

        foreach (var piece in pieces.Take(2))
        {
            if (_denials.Denied(source, piece, sense.Word) is { } denied)
            {
                return (Act.Denies, "content: something is not so", denied, false);
            }
        }

        if (source is { } who && _tree.Top(who) is >= 0 and var head && _tree.Lemma(head) is "estimate" or "forecast" or "projection" or "prediction")
        {
            return (Act.Estimates, $"source: “{_tree.Lemma(head)}”", null, false);
        }

        var content = pieces[0];
        if (sense.Entry is { Name: "call" or "describe" or "label" or "brand" or "dub" })
        {
            var words = _tree.WordsOf(content);
            for (var i = words.Start; i < Math.Min(words.End, words.Start + 30); i++)
            {
                if (Reproaches.Contains(_tree.Lemma(i)))
                {
                    return (Act.Accuses, $"{byCue}, and content: “{_tree.Lemma(i)}”", null, false);
                }
            }
        }

        var (found, why) = ByContent(source, content, admits: sense.Entry?.Stance == Stance.Factive) ?? (act, byCue);
        return (found, why, null, false);
    }

    // What is admitted or noted is no accusation, whatever it tells of somebody.
    private (Act Act, string Why)? ByContent(TokenRange? source, TokenRange content, bool admits)
        => _content.IsFigure(content) ? (Act.Estimates, "content: a number")
            : _content.Asks(content) ? (Act.Questions, "content: a question")
            : !admits && _deeds.IsBlame(source, content) ? (Act.Accuses, "content: somebody’s wrong")
            : _content.Demands(source, content) ? (Act.Demands, "content: something is to be done")
            : _content.Promises(source, content) ? (Act.Promises, "content: own plan")
            : null;

    private bool IsReporter(TokenRange source)
    {
        for (var i = source.Start; i < Math.Min(source.End, source.Start + 6) && !_lexemes.Is(i, WordClass.Preposition | WordClass.Relative); i++)
        {
            if (_lexemes.Lower(i) is "reporter" or "reporters" or "journalist" or "journalists" or "correspondent" or "correspondents" or "photographer" or "photographers")
            {
                return true;
            }
        }

        return false;
    }

    private Stance StanceOf(TokenRange? source, IReadOnlyList<TokenRange> cue, IReadOnlyList<TokenRange> content, CueSense sense, bool negated)
    {
        // "the purported owner", "so it is whispered": whoever says so is held at a distance, or the words are that nobody stands for.
        if (cue.Any(Doubts) || (source is { } who && Doubts(who)) || (source is null && content.Any(Doubts)))
        {
            return Stance.Distancing;
        }

        if (source is { } witness && sense.Word >= 0 && _tree.Lemma(sense.Word) is "see" or "watch" or "hear" or "witness" && IsReporter(witness))
        {
            return Stance.Factive;
        }

        // A claim of responsibility is no mere claim. What is not confirmed, or "is understood" by nobody named, is not taken for a fact.
        var stance = sense.Entry is { Name: "claim" or "claim to" } && content.Count == 1 && _deeds.IsDeed(content[0]) ? Stance.Neutral : sense.Entry?.Stance ?? Stance.Neutral;
        return stance == Stance.Factive && (negated || sense.Passive) ? Stance.Neutral : stance;
    }

    private bool Doubts(TokenRange range)
    {
        for (var i = range.Start; i < Math.Min(range.End, range.Start + 40); i++)
        {
            if (DoubtWords.Contains(_lexemes.Lower(i)))
            {
                return true;
            }
        }

        return false;
    }
}
