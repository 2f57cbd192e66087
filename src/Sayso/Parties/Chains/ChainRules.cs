using System.Collections.Frozen;
using Sayso.Language;

namespace Sayso.Parties.Chains;

/// <summary>What no score may overrule: two people of different names are two, so are "he" and "she", and "another official" is a new one.</summary>
/// <param name="tree">The text.</param>
/// <param name="mentions">Its mentions.</param>
internal sealed class ChainRules(ChainWords tree, Mention[] mentions)
{
    private static readonly FrozenSet<string> NewOnes = "no another second third fourth other different separate fellow".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly int NoHash = Hashes.OfLower("no");

    private readonly int[] _chain = new int[mentions.Length];       // the first mention of its chain
    private readonly Gender[] _gender = new Gender[mentions.Length];
    private readonly int[] _fullest = new int[mentions.Length];     // by chain: the mention with the longest name of a person; -1 for none

    /// <summary>Whether a mention must begin a chain, whatever came before: "a second official", "no group".</summary>
    public bool BeginsAnew(Mention mention)
    {
        if (mention.Type is not (MentionType.Indefinite or MentionType.Bare or MentionType.Counted) || mention.Describes >= 0)
        {
            return false;
        }

        for (var i = mention.First; i < mention.Head; i++)
        {
            if (tree.Words[i].Head == mention.Head && NewOnes.Contains(tree.Words[i].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a mention may join the chain of an earlier one.</summary>
    public bool MayJoin(int earlier, int later)
    {
        var (chain, mention) = (ChainOf(earlier), mentions[later]);
        if ((mentions[earlier].Writes && mention.Name == 0) || mentions[earlier].FirstWord == NoHash)      // "no engineer" is nobody
        {
            return false;
        }

        if (mention.Gender is Gender.Male or Gender.Female && _gender[chain] is Gender.Male or Gender.Female && mention.Gender != _gender[chain])
        {
            return false;
        }

        if (IsPerson(mention) && _fullest[chain] >= 0 && !SamePerson(mentions[_fullest[chain]], mention))
        {
            return false;
        }

        // Who is met is not who meets, but for "herself".
        if (mention.Verb >= 0 && mention.Verb == mentions[earlier].Verb && !mention.Reflexive && IsCore(mention.Role) && IsCore(mentions[earlier].Role))
        {
            return false;
        }

        // "The interior ministry" and "the health ministry", "the first official" and "the second".
        if (mention.HeadLemma == mentions[earlier].HeadLemma && mention.Name == 0 && mentions[earlier].Name == 0 && mention.Type != MentionType.Pronoun
            && mention.Nature is Nature.Person or Nature.People or Nature.Organization && Differ(mention.Modifiers, mentions[earlier].Modifiers))
        {
            return false;
        }

        // "The dam" is nobody, whoever was named before it.
        if (_fullest[chain] >= 0 && mention.Type is not (MentionType.Pronoun or MentionType.Name) && mention.Nature is not (Nature.Person or Nature.People) && mention.Describes < 0
            && mentions[earlier].Describes != mention.Head)
        {
            return false;
        }

        // "An official" after "Ana Petrel" is somebody else, unless the sentence says that she is one.
        return mention.Type is not MentionType.Indefinite || mentions[earlier].Type != MentionType.Name || mention.Describes == mentions[earlier].Head
            || mentions[earlier].Describes == mention.Head;
    }

    /// <summary>Takes down that a mention begins a chain (-1) or goes back to an earlier one.</summary>
    public void Join(int earlier, int later)
    {
        var mention = mentions[later];
        if (earlier < 0)
        {
            (_chain[later], _gender[later], _fullest[later]) = (later, mention.Gender, IsPerson(mention) ? later : -1);
            return;
        }

        var chain = ChainOf(earlier);
        _chain[later] = chain;
        if (mention.Gender is Gender.Male or Gender.Female)
        {
            _gender[chain] = mention.Gender;
        }

        if (IsPerson(mention) && (_fullest[chain] < 0 || mentions[_fullest[chain]].NameLength < mention.NameLength))
        {
            _fullest[chain] = later;
        }
    }

    /// <summary>The first mention of a mention's chain.</summary>
    private int ChainOf(int mention) => _chain[mentions[mention].SpokenBy is >= 0 and var speaker ? speaker : mention];

    private static bool IsCore(int role) => role is Roles.Subject or Roles.PassiveSubject or Roles.Object;

    // Whether each has a word that the other has not.
    private static bool Differ(int[] one, int[] two)
        => one.Length > 0 && two.Length > 0 && Array.Exists(one, word => Array.BinarySearch(two, word) < 0) && Array.Exists(two, word => Array.BinarySearch(one, word) < 0);

    private static bool IsPerson(Mention mention) => mention.Type == MentionType.Name && mention.NameKind == 1 + (int)NameKind.Person && mention.Name != 0;

    /// <summary>Whether two names of people can be one's: one is a surname or given name of the other, or both of both agree.</summary>
    public static bool SamePerson(Mention a, Mention b)
    {
        if (a.NameLength > 1 && b.NameLength > 1)
        {
            return a.NameLast == b.NameLast && a.NameFirst == b.NameFirst;
        }

        return a.NameLast == b.NameLast || (a.NameLength == 1 && a.NameLast == b.NameFirst) || (b.NameLength == 1 && b.NameLast == a.NameFirst);
    }
}
