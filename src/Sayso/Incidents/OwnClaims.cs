using Sayso.Documents;

namespace Sayso.Incidents;

/// <summary>
/// The sentences in which somebody claims responsibility and those that hedge, by their words: a claim passed on by a spokesman, a caller or a
/// radio newsman is the group's, whoever the statement's speaker is.
/// </summary>
internal sealed class OwnClaims
{
    private const int Reach = 6;                // words between "claim" and "responsibility"
    private const int Before = 40;              // words before the claim in which who claims is named

    private static readonly HashSet<string> Owned = new(StringComparer.Ordinal) { "responsibility", "credit", "authorship" };
    private static readonly HashSet<string> Claiming = new(StringComparer.Ordinal) { "claim", "take", "assume", "admit", "accept", "acknowledge" };
    private static readonly HashSet<string> Nobody = new(StringComparer.Ordinal) { "no", "nobody", "not", "n't", "never", "neither", "deny", "none" };

    private static readonly HashSet<string> Hedges = new(StringComparer.Ordinal)
    {
        "presumably", "presume", "presumed", "allegedly", "allege", "alleged", "suspect", "suspected", "believe", "attribute", "reportedly", "apparently", "supposedly", "accuse", "blame",
    };

    private readonly Scene _scene;
    private readonly List<(int First, int Claim)> _claims = [];     // words: where who claims may begin to be named, and the claim

    public OwnClaims(Scene scene)
    {
        _scene = scene;
        var tree = scene.Tree;
        for (var i = 0; i < tree.Words.Count; i++)
        {
            if (!Claiming.Contains(tree.Lemma(i)))
            {
                continue;
            }

            var (sentence, first) = (scene.Sentence(i), scene.Analysis.SentenceStarts[scene.Sentence(i)]);
            first = Math.Max(first, i - Before);
            var owned = false;
            for (var k = i + 1; k < tree.Words.Count && k <= i + Reach && scene.Sentence(k) == sentence; k++)
            {
                owned |= Owned.Contains(tree.Lemma(k));
            }

            if (owned && !Enumerable.Range(first, i - first).Any(k => Nobody.Contains(tree.Lemma(k))))
            {
                _claims.Add((first, i));
            }
        }
    }

    /// <summary>Where in the text a party of that name claims responsibility; null where it does not.</summary>
    public TextSpan? Of(string name)
    {
        foreach (var (first, claim) in _claims)
        {
            var words = _scene.Text.AsSpan(_scene.Span(first).Start, _scene.Span(claim).Start - _scene.Span(first).Start);
            if (Names(words, name))
            {
                return _scene.Span(claim);
            }
        }

        return null;
    }

    /// <summary>Whether the sentence of a mention says that it is a presumption or a charge.</summary>
    public bool IsHedged(TextSpan mention)
    {
        var sentence = _scene.SentenceAt(mention.Start);
        for (var i = _scene.Analysis.SentenceStarts[sentence]; i < _scene.Analysis.SentenceStarts[sentence + 1]; i++)
        {
            if (Hedges.Contains(_scene.Tree.Lemma(i)))
            {
                return true;
            }
        }

        return false;
    }

    // Line breaks of a wrapped text count as spaces; a short name must stand as a word of its own.
    private static bool Names(ReadOnlySpan<char> words, string name)
    {
        var text = PerpetratorFinder.WhiteSpaced(words.ToString());
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
