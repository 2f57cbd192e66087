using Sayso.Language;

namespace Sayso.Statements;

/// <summary>
/// Whether somebody would not or could not answer: "declined to comment", "did not respond", "could not be reached", "no comment",
/// "neither confirmed nor denied". Never a denial, whatever the verb.
/// </summary>
internal sealed class Refusals(Lexemes words, WordTree tree)
{
    private const int Within = 14;      // words from the cue's first that are looked at

    // Saying nothing, once negated: "did not respond", "would not elaborate".
    private static readonly HashSet<string> Answers = new(StringComparer.Ordinal) { "comment", "respond", "reply", "elaborate" };

    // Keeping something back, once refused or with "would not": "declined to say", "would not discuss".
    private static readonly HashSet<string> Details = new(StringComparer.Ordinal)
    {
        "say", "discuss", "identify", "disclose", "specify", "answer", "elaborate", "comment", "respond", "reply", "detail", "explain", "speak", "talk", "reveal", "describe", "speculate", "clarify", "confirm",
        "provide", "name", "release", "address", "interview", "weigh", "give", "go", "make", "be", "tell", "share", "characterize", "divulge", "request",
    };

    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal) { "unavailable", "unreachable", "silent", "mum", "tight-lipped" };

    /// <summary>Whether cue and content together say that there was no answer.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="content">The content, at least one range.</param>
    /// <param name="nobody">Whether the source is nobody: "neither returned calls".</param>
    public bool Of(IReadOnlyList<TokenRange> cue, IReadOnlyList<TokenRange> content, bool nobody)
    {
        var first = content[0];
        if (IsNoComment(first) || NeitherNor(cue, content))
        {
            return true;
        }

        if (IsUnanswered(cue))
        {
            return true;
        }

        // "There was no immediate comment": a cue may be missing or stand anywhere beside what was not said.
        var lead = cue.Count > 0 && Math.Abs(cue[0].Start - first.Start) < 40 ? cue[0] : first;
        var start = Math.Min(lead.Start, first.Start);
        if (cue.Count > 0 && cue[0].Start > first.Start)
        {
            return false;       // the words come before their cue: they were said
        }

        var list = new List<int>(Within);
        foreach (var range in cue.Concat(content.Take(1)))
        {
            var these = tree.WordsOf(range);
            for (var i = these.Start; i < these.End && list.Count < Within; i++)
            {
                list.Add(i);
            }
        }

        list.Sort();
        return start >= 0 && Of(list, nobody);
    }

    private bool Of(List<int> list, bool negated)
    {
        var refused = -1;
        var would = false;
        for (var k = 0; k < list.Count; k++)
        {
            var word = list[k];
            var lemma = tree.Lemma(word);
            var token = tree.Token(word);
            if (words.IsMark(token) || (words.IsQuoted(token) && k > 4))
            {
                return false;
            }

            if (refused >= 0 && k > refused && lemma is "comment" or "interview" or "request" or "question" or "inquiry" && tree.Upos(word) == PartOfSpeech.Noun && k <= refused + 4)
            {
                return true;
            }

            if (refused >= 0 && k > refused && tree.Upos(word) == PartOfSpeech.Verb)
            {
                return Details.Contains(lemma) && (lemma is not ("go" or "make" or "be" or "give" or "provide" or "share") || Follows(list, k, "comment", "detail", "statement", "information", "interview", "record", "further", "name"));
            }

            if (lemma is "decline" or "refuse" && tree.Upos(word) == PartOfSpeech.Verb && !negated)
            {
                refused = k;
            }
            else if (lemma is "not" or "never" or "no" or "without" or "nor" or "neither" or "fail" or "yet" or "unable")
            {
                if (lemma == "neither" && Follows(list, k, "confirm"))
                {
                    return true;
                }

                negated = true;
            }
            else if (lemma is "would" or "could" or "will" or "can" or "'d" or "'ll")
            {
                would = true;
            }
            else if (negated && k < 10 && IsUnanswered(list, k, lemma, would))
            {
                return true;
            }
            else if (IsSilence(list, k, lemma))
            {
                return true;
            }
            else if (tree.Upos(word) is PartOfSpeech.Verb && !(lemma is "be" or "have" or "make" or "want" or "do" or "issue" or "receive"))
            {
                return false;       // another verb: what follows is what was said or done
            }
        }

        return false;
    }

    private bool IsUnanswered(List<int> list, int k, string lemma, bool would)
        => Answers.Contains(lemma)
            || (lemma is "comment" or "response" or "reply" or "answer" && tree.Upos(list[k]) == PartOfSpeech.Noun)
            || (lemma is "available" or "reach" or "reachable" && !Follows(list, k, "agreement", "deal", "verdict", "conclusion", "decision"))
            || (lemma == "return" && Follows(list, k, "call", "message", "request", "email", "e-mail", "inquiry", "comment", "phone"))
            || (lemma == "answer" && Follows(list, k, "question", "call", "request", "phone", "inquiry", "email", "message", "telephone"))
            || (would && lemma is "say" or "discuss" or "elaborate" or "identify" or "disclose" or "specify" or "name" or "detail" or "describe" or "speak" or "talk" && tree.Upos(list[k]) == PartOfSpeech.Verb)
            || (would && lemma == "confirm" && Follows(list, k, "deny"))
            || (lemma == "confirm" && Follows(list, k, "or", "nor") && Follows(list, k, "deny"));

    private bool IsSilence(List<int> list, int k, string lemma)
        => (Nothing.Contains(lemma) && tree.Upos(list[k]) == PartOfSpeech.Adj)
            || (lemma == "refer" && Follows(list, k, "question", "inquiry", "request", "call", "reporter", "journalist") && Follows(list, k, "to"))
            || (lemma == "hang" && Follows(list, k, "up"))
            || (lemma == "ignore" && Follows(list, k, "request", "question", "message", "call"));

    private bool Follows(List<int> list, int k, params ReadOnlySpan<string> lemmas)
    {
        for (var i = k + 1; i < Math.Min(list.Count, k + 6); i++)
        {
            if (lemmas.Contains(tree.Lemma(list[i])))
            {
                return true;
            }
        }

        return false;
    }

    // "neither confirmed nor denied", "I can neither confirm nor deny that", "would not confirm it, nor would she deny it"
    private bool NeitherNor(IReadOnlyList<TokenRange> cue, IReadOnlyList<TokenRange> content)
    {
        bool negated = false, confirm = false;
        var steps = 0;
        foreach (var range in cue.Concat(content.Take(2)))
        {
            var these = tree.WordsOf(range);
            for (var i = these.Start; i < Math.Min(these.End, these.Start + Within); i++)
            {
                var lemma = tree.Lemma(i);
                negated |= lemma is "neither" or "not" or "nor" or "refuse" or "decline" or "never";
                steps += confirm ? 1 : 0;
                if (negated && lemma is "confirm" or "confirmation")
                {
                    (confirm, steps) = (true, 0);
                }
                else if (confirm && steps <= 7 && lemma is "deny" or "denial")
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "went unanswered", "no immediate reaction"
    private bool IsUnanswered(IReadOnlyList<TokenRange> cue)
    {
        var none = false;
        foreach (var range in cue)
        {
            var these = tree.WordsOf(range);
            for (var i = these.Start; i < Math.Min(these.End, these.Start + Within); i++)
            {
                var lemma = tree.Lemma(i);
                if (lemma is "unanswered" || (none && lemma is "reaction" or "response" or "comment" or "reply" or "answer" && tree.Upos(i) == PartOfSpeech.Noun))
                {
                    return true;
                }

                none |= lemma == "no";
            }
        }

        return false;
    }

    private bool IsNoComment(TokenRange content)
    {
        var start = words.IsMark(content.Start) ? content.Start + 1 : content.Start;
        return words.Is(start, "no") && words.Is(start + 1, "comment") && content.End - start <= 4;
    }
}
