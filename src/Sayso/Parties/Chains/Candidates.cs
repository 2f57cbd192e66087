namespace Sayso.Parties.Chains;

/// <summary>
/// The mentions that a later one may go back to: the nearest, and the last few that share its head or name however far away. So many
/// and no more, so that time grows with the text and not with its square.
/// </summary>
internal sealed class Candidates(Mention[] mentions)
{
    public const int Most = PhraseReach + (2 * MostAlike);

    private const int PronounReach = 40;
    private const int PhraseReach = 60;
    private const int MostAlike = 6;

    private readonly int[] _sameHead = Links(mentions, m => m.Type is MentionType.Pronoun or MentionType.Coordination ? 0 : m.HeadLemma);
    private readonly int[] _sameName = Links(mentions, m => m.NameLast);

    /// <summary>Writes the indexes of the mentions before one, nearest first, and returns how many.</summary>
    /// <param name="index">The later mention.</param>
    /// <param name="found">Takes the indexes.</param>
    /// <param name="between">Takes for each how many subjects that a pronoun might mean stand between; 0 where the later one is no pronoun.</param>
    public int Before(int index, Span<int> found, Span<int> between)
    {
        var subjects = 0;
        var later = mentions[index];
        var reach = later.Type == MentionType.Pronoun ? PronounReach : PhraseReach;
        var count = 0;
        var first = Math.Max(0, index - reach);
        for (var i = index - 1; i >= first; i--)
        {
            if (May(mentions[i], later) && mentions[i].SpokenBy < index)
            {
                between[count] = subjects;
                found[count++] = i;
            }

            subjects += later.Pronoun > 0 && mentions[i].Leads && Fits(mentions[i], later) ? 1 : 0;
        }

        between[count..].Clear();
        if (later.Type != MentionType.Pronoun)
        {
            count = Far(_sameHead, index, first, found, count, count + MostAlike);
            count = Far(_sameName, index, first, found, count, count + MostAlike);
        }

        return count;
    }

    /// <summary>Whether grammar leaves room for two mentions to mean the same: not a phrase and one within it, but for "the man who lost his job".</summary>
    private static bool May(Mention earlier, Mention later)
        => !earlier.Contains(later) || (later.Type == MentionType.Pronoun && earlier.Limited && earlier.First != later.First);

    // Whether nothing about a mention speaks against a pronoun meaning it.
    private static bool Fits(Mention mention, Mention pronoun) => pronoun.Pronoun switch
    {
        Pronouns.He or Pronouns.She => mention.Nature is Nature.Person or Nature.Unknown && mention.Number != GrammaticalNumber.Plural && (mention.Nature == Nature.Person || mention.Type == MentionType.Name)
            && (mention.Gender == Gender.Unknown || mention.Gender == pronoun.Gender),
        Pronouns.They => mention.Number != GrammaticalNumber.Singular || mention.Nature is Nature.Organization or Nature.People,
        Pronouns.It => mention.Number != GrammaticalNumber.Plural && mention.Nature != Nature.Person,
        _ => false,
    };

    private int Far(int[] links, int index, int first, Span<int> found, int count, int most)
    {
        for (var i = links[index]; i >= 0 && count < most; i = links[i])
        {
            if (i < first && mentions[i].SpokenBy < index && !found[..count].Contains(i))
            {
                found[count++] = i;
            }
        }

        return count;
    }

    // For each mention the last one before it with the same key; -1 where there is none.
    private static int[] Links(Mention[] mentions, Func<Mention, int> key)
    {
        var last = new Dictionary<int, int>();
        var links = new int[mentions.Length];
        for (var i = 0; i < mentions.Length; i++)
        {
            links[i] = -1;
            if (key(mentions[i]) is not 0 and var k)
            {
                links[i] = last.TryGetValue(k, out var before) ? before : -1;
                last[k] = i;
            }
        }

        return links;
    }
}
