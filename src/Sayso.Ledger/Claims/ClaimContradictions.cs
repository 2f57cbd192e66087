namespace Sayso.Ledger.Claims;

/// <summary>
/// What tells two units apart that share most of their words: one is negated, the same names stand in another order ("Varnia shelled Orlica first"), a number that the other does not have, "we" of two different speakers, or a deed that is denied and that the other does not name.
/// </summary>
internal static class ClaimContradictions
{
    private const int Near = 8, Reach = 2;      // words behind a negation that are looked at; content words that it negates

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "not", "no", "never", "nobody", "none", "nothing", "neither", "nor", "without", "cannot", "nowhere" };

    // "didn't" is "didn", "t" without its mark
    private static readonly HashSet<string> Cut = new(StringComparer.Ordinal) { "don", "doesn", "didn", "isn", "aren", "wasn", "weren", "won", "wouldn", "can", "couldn", "shouldn", "hasn", "haven", "hadn", "ain", "mustn" };

    private static readonly HashSet<string> Auxiliaries = new(StringComparer.Ordinal) { "had", "has", "have", "having", "was", "were", "is", "are", "be", "been", "being", "will", "would", "did", "does", "do", "ever", "never", "not", "knowingly", "deliberately" };

    // "Was behind the attack" is said in many ways.
    private static readonly HashSet<string> NoDeed = new(StringComparer.Ordinal) { "behind", "responsible", "involved", "linked", "connected", "guilty", "part", "in", "at", "on", "under", "any", "a", "an", "the", "no" };

    private static readonly HashSet<string> First = new(StringComparer.Ordinal) { "we", "us", "our", "ours", "i", "me", "my", "mine" };

    private static readonly HashSet<string> Beginnings = new(StringComparer.Ordinal) { "it", "its", "he", "his", "she", "her", "they", "their" };

    /// <summary>Whether they cannot be taken for one claim.</summary>
    public static bool Between(StatementUnit a, StatementUnit b)
        => IsNegatedOnlyIn(a, b) || IsNegatedOnlyIn(b, a) || HasOtherNumbers(a, b) || HasTurnedNames(a.Names, b.Names) || IsOtherDeed(a, b) || ((a.IsOfSelf || b.IsOfSelf) && a.Denies == b.Denies && HasOtherSpeaker(a, b));

    /// <summary>Whether both speakers are parties of the register, and not one.</summary>
    public static bool HasOtherParty(StatementUnit a, StatementUnit b) => a.Voice.Party is not null && b.Voice.Party is not null && a.Voice.Party != b.Voice.Party;

    /// <summary>The next content words behind each negation.</summary>
    public static IEnumerable<string> Negated(List<string> plain)
    {
        for (var i = 0; i < plain.Count; i++)
        {
            if (Negations.Contains(plain[i]) || (plain[i] == "t" && i > 0 && Cut.Contains(plain[i - 1])))
            {
                foreach (var word in plain.Skip(i + 1).Take(Near).Where(w => !Negations.Contains(w)).SelectMany(w => ContentWords.Of([w])).Take(Reach))
                {
                    yield return word;
                }
            }
        }
    }

    /// <summary>The word of the deed in "that it had been warned of water": "warn"; null where no such verb stands near the beginning, and where nothing follows it.</summary>
    public static string? Deed(List<string> plain)
    {
        var at = plain.FindIndex(Auxiliaries.Contains);
        var deed = at is < 0 or > Near ? -1 : plain.FindIndex(at, w => !Auxiliaries.Contains(w));
        return deed < 0 || deed + 1 >= plain.Count || NoDeed.Contains(plain[deed]) ? null : ContentWords.Of([plain[deed]]).FirstOrDefault();
    }

    /// <summary>Whether what is meant depends on who speaks.</summary>
    public static bool IsOfSelf(List<string> plain) => plain.Exists(First.Contains) || plain.SkipWhile(w => w == "that").FirstOrDefault() is { } first && Beginnings.Contains(first);

    /// <summary>Capitalised words, folded, each once, in the order in which they come.</summary>
    public static IEnumerable<string> Names(string text)
        => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => w.FirstOrDefault(char.IsLetterOrDigit) is var c && char.IsUpper(c))
            .SelectMany(w => ContentWords.Of(ContentWords.Plain(w))).Distinct(StringComparer.Ordinal);

    // Who denies having been warned of water does not deny that there is water.
    private static bool IsOtherDeed(StatementUnit a, StatementUnit b) => a.Denies != b.Denies && (a.Denies ? a : b).Deed is { } deed && !(a.Denies ? b : a).Words.Any(word => IsOneVerb(word, deed));

    // "Fired" and "fire", which are folded to two.
    private static bool IsOneVerb(string one, string other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        return one == other || (shorter > 2 && one.AsSpan().CommonPrefixLength(other) >= Math.Min(shorter, 4));
    }

    private static bool IsNegatedOnlyIn(StatementUnit one, StatementUnit other) => one.Negated.Any(w => other.Words.Contains(w) && !other.Negated.Contains(w));

    // In doubt also where "by" turned them: two claims of one thing are better than one of two.
    private static bool HasTurnedNames(List<string> a, List<string> b)
    {
        var last = -1;
        foreach (var name in a)
        {
            if (b.IndexOf(name) is >= 0 and var place)
            {
                if (place < last)
                {
                    return true;
                }

                last = place;
            }
        }

        return false;
    }

    // Each has a number that the other has not.
    private static bool HasOtherNumbers(StatementUnit a, StatementUnit b)
        => a.Words.Any(w => char.IsDigit(w[0]) && !b.Words.Contains(w)) && b.Words.Any(w => char.IsDigit(w[0]) && !a.Words.Contains(w));

    // Where one is not named, words that stand in quotation marks in both are one utterance.
    private static bool HasOtherSpeaker(StatementUnit a, StatementUnit b)
        => a.Voice.Party != b.Voice.Party && (HasOtherParty(a, b) || a.Plain.Count < 8 || !a.Quoted.Overlaps(b.Quoted));
}
