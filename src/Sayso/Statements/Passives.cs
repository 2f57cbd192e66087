using Sayso.Language;

namespace Sayso.Statements;

/// <summary>
/// What is said of somebody and not by them: "Hanlan is accused of fraud" is not said by Hanlan. What stands as the source is then part of the content, and the source is
/// who accuses ("by her deputy"), or nobody. "Asked whether she would resign, Harrow …": Harrow asks nothing.
/// </summary>
internal sealed class Passives(Lexemes words, WordTree tree)
{
    private static readonly HashSet<string> Accusing = new(StringComparer.Ordinal) { "accuse", "blame", "charge", "suspect", "allege", "indict", "implicate" };

    /// <summary>The draft with its source put right; itself where nothing is wrong with it.</summary>
    public Draft Righted(Draft draft)
    {
        if (draft.Cue is not [var cue])
        {
            return draft;
        }

        if (QuotedBy(draft, cue) is { } quoted)
        {
            return quoted;
        }

        if (draft.Source is not { } source)
        {
            return draft;
        }

        if (cue.End <= source.Start && tree.FirstWord(cue.Start) is var asked && tree.Lemma(asked) == "ask" && words.Is(cue.Start, "asked") && tree.Child(asked, "nsubj") < 0)
        {
            return With(draft, null, draft.Content);
        }

        var verb = Verb(cue);
        if (verb < 0 || tree.Child(verb, "aux:pass") < 0 || tree.Child(verb, "nsubj:pass") is not (>= 0 and var accused) || !source.Contains(tree.Token(accused)))
        {
            return draft;
        }

        // "has been accused by | her own deputy of falsifying claims"
        if (words.Is(cue.End - 1, "by") && draft.Content[0] is var behind && Of(behind) is var of && of > behind.Start)
        {
            return With(draft, new TokenRange(behind.Start, of), [source, new TokenRange(of, behind.End), .. draft.Content.Skip(1)]);
        }

        var by = Agent(verb);
        List<TokenRange> content = [source, .. draft.Content.Select(piece => by is { } agent && piece.Start <= agent.Start && agent.Start < piece.End ? new TokenRange(piece.Start, Math.Max(piece.Start + 1, agent.Start - 1)) : piece)];
        return With(draft, by, content);
    }

    // "“It is over,” | the rebel leader | was quoted by Interfax as saying": who is quoted says it.
    private Draft? QuotedBy(Draft draft, TokenRange cue)
    {
        if (draft.Source is not null || draft.Content.Count < 2)
        {
            return null;
        }

        for (var token = cue.Start; token < cue.End; token++)
        {
            var verb = tree.FirstWord(token);
            if (words.Is(token, "quoted") && tree.Child(verb, "nsubj:pass") is >= 0 and var subject && draft.Content.FindIndex(piece => piece.Contains(tree.Token(subject))) is >= 0 and var at)
            {
                return With(draft, draft.Content[at], draft.Content.Where((_, i) => i != at));
            }
        }

        return null;
    }

    private static Draft With(Draft draft, TokenRange? source, IEnumerable<TokenRange> content)
        => draft.With(source, draft.Cue, [.. content.OrderBy(piece => piece.Start)]);

    private int Of(TokenRange range)
    {
        var of = range.Start;
        while (of < range.End && !words.Is(of, "of"))
        {
            of++;
        }

        return of < range.End ? of : range.Start;
    }

    private int Verb(TokenRange cue)
    {
        var range = tree.WordsOf(cue);
        for (var i = range.Start; i < range.End; i++)
        {
            if (Accusing.Contains(tree.Lemma(i)) && tree.Upos(i) == PartOfSpeech.Verb)
            {
                return i;
            }
        }

        return -1;
    }

    // "by her own deputy", without the "by".
    private TokenRange? Agent(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Words[child].Relation == "obl:agent" || (tree.Is(child, "obl") && tree.Child(child, "case") is >= 0 and var by && words.Is(tree.Token(by), "by")))
            {
                var reach = tree.Reach(child);
                return words.Is(reach.Start, "by") && reach.Length > 1 ? new TokenRange(reach.Start + 1, reach.End) : reach;
            }
        }

        return null;
    }
}
