using Sayso.Figures;
using Sayso.Language;

namespace Sayso.Statements;

/// <summary>
/// Statements that give a figure without a verb of saying: "The union put the number of strikers at 7,000", "The ministry raised its estimate to 64",
/// "Police counted 9,000", "Organisers spoke of 50,000 marchers". The cue is the verb, the content what stands behind it up to the last figure.
/// </summary>
internal sealed class FigureGivers(Lexemes words, WordTree tree)
{
    private const int Reach = 14;               // tokens from the verb to its figure

    private static readonly HashSet<string> Counts = new(StringComparer.Ordinal) { "count", "tally", "record", "register", "document" };

    private static readonly HashSet<string> Changes = new(StringComparer.Ordinal)
    {
        "raise", "lower", "revise", "update", "correct", "cut", "reduce", "increase", "adjust", "upgrade", "downgrade", "trim",
    };

    private static readonly HashSet<string> Accounts = new(StringComparer.Ordinal)
    {
        "estimate", "estimates", "toll", "tally", "count", "figure", "figures", "number", "forecast", "projection", "assessment",
    };

    /// <summary>Those of the text, in text order.</summary>
    public IEnumerable<Draft> Find()
    {
        foreach (var sentence in words.Text.Sentences)
        {
            List<TokenRange>? figures = null;
            for (var token = sentence.FirstToken + 1; token < sentence.EndToken; token++)
            {
                var verb = tree.FirstWord(token);
                if (tree.Upos(verb) != PartOfSpeech.Verb || !IsCue(verb))
                {
                    continue;
                }

                figures ??= [.. FigureFinder.Find(words.Text, sentence).Select(f => words.Range(f.Span))];
                if (Made(verb, token, sentence, figures) is { } draft)
                {
                    yield return draft;
                }
            }
        }
    }

    private bool IsCue(int verb) => tree.Lemma(verb) is "put" or "speak" || Counts.Contains(tree.Lemma(verb)) || Changes.Contains(tree.Lemma(verb));

    private Draft? Made(int verb, int token, Sentence sentence, List<TokenRange> figures)
    {
        var subject = tree.Child(verb, "nsubj");
        if (subject < 0 || tree.Words[subject].Relation != "nsubj" || tree.Token(subject) >= token || words.Lower(tree.Token(subject)) is "i" or "we" or "you" or "which" or "that")
        {
            return null;
        }

        var source = tree.Reach(subject);
        var behind = figures.FindIndex(f => f.Start > token);
        if (behind < 0 || source.End > token || figures[behind].Start - token > Reach || !Gives(verb, token, figures[behind]))
        {
            return null;
        }

        // "to 18 from 23" goes on; ", while the company said" does not.
        var end = figures[behind].End;
        if (behind + 1 < figures.Count && figures[behind + 1].Start - end <= 2 && words.Lower(end) is "from" or "to" or "and")
        {
            end = figures[behind + 1].End;
        }

        return new Draft { Rule = "figure", Source = source, Cue = [new TokenRange(token, token + 1)], Content = [new TokenRange(token + 1, Math.Min(end, sentence.EndToken))], CueHead = token };
    }

    private bool Gives(int verb, int token, TokenRange figure)
    {
        var lemma = tree.Lemma(verb);
        if (lemma == "put")
        {
            return words.Is(figure.Start - 1, "at");
        }

        if (lemma == "speak")
        {
            return words.Is(token + 1, "of") && figure.Start - token <= 3;
        }

        if (Counts.Contains(lemma))
        {
            return figure.Start - token <= 2;
        }

        for (var i = token + 1; i < figure.Start; i++)
        {
            if (Accounts.Contains(words.Lower(i)))
            {
                return true;
            }
        }

        return false;
    }
}
