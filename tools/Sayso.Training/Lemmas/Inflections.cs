namespace Sayso.Training.Lemmas;

/// <summary>
/// The regular inflected forms of English words, as spelling has them. They tell the trainer what a word that it knows in one form
/// looks like in the others; where doubling a letter depends on the stress, both spellings are given.
/// </summary>
internal static class Inflections
{
    private const string Vowels = "aeiou";

    /// <summary>Past tense, participles and third person of a verb, with their Penn tags.</summary>
    public static IEnumerable<(string Form, string Xpos)> OfVerb(string lemma)
    {
        if (lemma.Length < 2 || !lemma.All(char.IsAsciiLetterLower))
        {
            yield break;
        }

        foreach (var stem in Stems(lemma))
        {
            yield return (stem.Past, "VBD");
            yield return (stem.Past, "VBN");
            yield return (stem.Ing, "VBG");
        }

        yield return (WithS(lemma), "VBZ");
    }

    /// <summary>The plural of a noun, or third person of a verb.</summary>
    public static string WithS(string lemma)
        => lemma.Length > 1 && lemma[^1] == 'y' && !Vowels.Contains(lemma[^2], StringComparison.Ordinal) ? lemma[..^1] + "ies"
            : lemma[^1] is 's' or 'x' or 'z' || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) ? lemma + "es"
            : lemma + "s";

    private static IEnumerable<(string Past, string Ing)> Stems(string lemma)
    {
        var (last, before) = (lemma[^1], lemma[^2]);
        if (last == 'e')
        {
            yield return (lemma + "d", before is 'e' or 'o' or 'y' ? lemma + "ing" : lemma[..^1] + "ing");
        }
        else if (last == 'y' && !IsVowel(before))
        {
            yield return (lemma[..^1] + "ied", lemma + "ing");
        }
        else
        {
            if (lemma.Length > 2 && !IsVowel(last) && last is not ('w' or 'x' or 'y') && IsVowel(before) && !IsVowel(lemma[^3]))
            {
                yield return (lemma + last + "ed", lemma + last + "ing");
                if (lemma.Count(IsVowel) == 1)
                {
                    yield break;        // one syllable: always doubled
                }
            }

            yield return (lemma + "ed", lemma + "ing");
        }
    }

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);
}
