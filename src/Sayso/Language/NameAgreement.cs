namespace Sayso.Language;

/// <summary>
/// Makes the names of one document agree: what is written alike is of the kind of most places (where several kinds have as many, each
/// place keeps its own of these); a surname alone is the person whose full name stands elsewhere; a proper noun that is a name elsewhere
/// is one here too. A sentence by itself often does not tell (Krishnan and Manning 2006 show what agreement brings).
/// </summary>
internal static class NameAgreement
{
    // A full name tells more than a surname where it stands alone.
    private const int FullNameVotes = 2;

    private static readonly int KindCount = Enum.GetValues<NameKind>().Length;

    /// <summary>The names in agreement, in text order. None is left out; names of one word are added.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="names">In text order, as each sentence has them.</param>
    /// <param name="words">The document's words.</param>
    public static IReadOnlyList<Name> Of(string text, IReadOnlyList<Name> names, IReadOnlyList<Word> words)
    {
        if (names.Count == 0)
        {
            return names;
        }

        var votes = Votes(text, names);
        var agreed = new List<Name>(names.Count + 8);
        var next = 0;
        var lookup = votes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words)
        {
            while (next < names.Count && names[next].Span.End <= word.Span.Start)
            {
                agreed.Add(Agreed(names[next], text, votes));
                next++;
            }

            if (word.Upos == PartOfSpeech.Propn && char.IsUpper(text[word.Span.Start]) && !(next < names.Count && names[next].Span.Overlaps(word.Span))
                && lookup.TryGetValue(text.AsSpan(word.Span.Start, word.Span.Length), out var counts))
            {
                agreed.Add(new Name(word.Span, (NameKind)Array.IndexOf(counts, counts.Max())));
            }
        }

        for (; next < names.Count; next++)
        {
            agreed.Add(Agreed(names[next], text, votes));
        }

        return agreed;
    }

    // For each written form, how often each kind is told of it.
    private static Dictionary<string, int[]> Votes(string text, IReadOnlyList<Name> names)
    {
        var votes = new Dictionary<string, int[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            var written = name.Span.Of(text);
            Vote(votes, written, name.Kind, 1);
            if (name.Kind == NameKind.Person && written.LastIndexOfAny([' ', '\u00A0', '\n']) is > 0 and var at && at + 2 < written.Length)
            {
                Vote(votes, written[(at + 1)..], NameKind.Person, FullNameVotes);
            }
        }

        return votes;
    }

    private static void Vote(Dictionary<string, int[]> votes, string written, NameKind kind, int count)
    {
        if (!votes.TryGetValue(written, out var counts))
        {
            votes[written] = counts = new int[KindCount];
        }

        counts[(int)kind] += count;
    }

    private static Name Agreed(Name name, string text, Dictionary<string, int[]> votes)
    {
        var counts = votes[name.Span.Of(text)];
        var most = counts.Max();
        return counts[(int)name.Kind] == most ? name : name with { Kind = (NameKind)Array.IndexOf(counts, most) };
    }
}
