using Sayso.Language;

namespace Sayso.Statements;

/// <summary>
/// Statements within the content of others: "Marsin said Ms. Solen had told him that the quay was closed". What the network learned from leaves them
/// unmarked; the trees show them: a cue verb with a subject and a clause of its own.
/// </summary>
internal sealed class NestedRules(Lexemes words, WordTree tree)
{
    private const int MostPerStatement = 4;     // nobody nests more; keeps a hostile text linear
    private const int LongestCue = 6;

    private static readonly HashSet<string> Things = new(StringComparer.Ordinal) { "deny", "reject", "confirm", "dismiss", "accuse", "blame" };

    /// <summary>The statements within the content of one.</summary>
    /// <param name="outer">The one.</param>
    /// <param name="taken">Tokens that are cues already.</param>
    public IEnumerable<Draft> Find(Draft outer, HashSet<int> taken)
    {
        var found = 0;
        foreach (var piece in outer.Content)
        {
            for (var token = piece.Start; token < piece.End && found < MostPerStatement; token++)
            {
                if (!taken.Contains(token) && CueLexicon.Default.Match(words, token) is { } match && Nested(match, piece) is { } draft)
                {
                    found++;
                    yield return draft;
                }
            }
        }
    }

    private Draft? Nested(CueMatch match, TokenRange piece)
    {
        var verb = tree.FirstWord(match.Head);
        if (tree.Upos(verb) != PartOfSpeech.Verb || match.Verb.Act == Act.Thinks || (match.Verb.Frames & (Frames.Quotation | Frames.Clause | Frames.ThatClause | Frames.Noun)) == 0)
        {
            return null;
        }

        var subject = tree.Child(verb, "nsubj");
        var clause = tree.Child(verb, "ccomp");
        clause = clause < 0 && Things.Contains(match.Verb.Lemma) ? tree.Child(verb, "obj") : clause;
        if (subject < 0 || clause < 0 || tree.Words[subject].Relation != "nsubj" || words.Lower(tree.Token(subject)) is "i" or "we" or "you" or "it")
        {
            return null;
        }

        var (source, content) = (Within(Named(verb, subject), piece), Within(tree.Reach(clause), piece));
        if (source.Length <= 0 || content.Length < 2 || (source.Start < match.Head && source.End > match.Head) || content.Contains(match.Head) || (source.Start < content.End && content.Start < source.End))
        {
            return null;
        }

        var start = match.Head;
        foreach (var child in tree.Children(verb))
        {
            if (tree.Token(child) < start && tree.Token(child) >= source.End && (tree.Is(child, "aux") || tree.Is(child, "advmod")))
            {
                start = tree.Token(child);
            }
        }

        start = match.End - start > LongestCue ? match.Head : start;
        return new Draft { Rule = "nested", Source = source, Cue = [new TokenRange(start, match.End)], Content = [Trimmed(content)], CueHead = match.Head };
    }

    // "a report that says …": the report, not "that".
    private TokenRange Named(int verb, int subject)
    {
        var pronoun = tree.Token(subject);
        var noun = tree.Head(verb);
        return words.Lower(pronoun) is "that" or "which" or "who" && tree.Is(verb, "acl") && noun >= 0 && tree.Token(noun) < pronoun
            ? new TokenRange(tree.Reach(noun).Start, pronoun)
            : tree.Reach(subject);
    }

    private static TokenRange Within(TokenRange range, TokenRange piece) => new(Math.Max(range.Start, piece.Start), Math.Min(range.End, piece.End));

    private TokenRange Trimmed(TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start + 1 < end && words.Is(start, ","))
        {
            start++;
        }

        while (end - 1 > start && words.Lower(end - 1) is "," or "." or ";")
        {
            end--;
        }

        return new TokenRange(start, end);
    }
}
