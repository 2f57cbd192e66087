using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties.Chains;

/// <summary>Which words of a document mean the same. Immutable.</summary>
public sealed class Coreference
{
    private readonly ChainWords _tree;
    private readonly int[] _links;
    private readonly float[] _chances;
    private readonly int[] _groupOf;
    private readonly List<List<int>> _groups;
    private readonly Lazy<IReadOnlyList<Chain>> _chains;

    internal Coreference(ChainWords tree, Mention[] mentions, int[] links, float[] chances)
    {
        (_tree, Mentions, _links, _chances) = (tree, mentions, links, chances);
        _groupOf = new int[mentions.Length];
        var groups = 0;
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].SpokenBy < 0)
            {
                // What goes back to an "I" goes back to who speaks.
                links[i] = links[i] >= 0 && mentions[links[i]].SpokenBy is >= 0 and var speaker ? speaker : links[i];
                _groupOf[i] = links[i] < 0 ? groups++ : _groupOf[links[i]];
            }
        }

        _groups = [.. Enumerable.Range(0, groups).Select(_ => new List<int>())];
        for (var i = 0; i < mentions.Length; i++)
        {
            _groupOf[i] = GroupOf(i);
            _groups[_groupOf[i]].Add(i);
        }

        _chains = new Lazy<IReadOnlyList<Chain>>(() => [.. _groups.Where(g => g.Count > 1).Select(g => ChainMaker.Make(this, g))]);
    }

    /// <summary>The chains of two mentions and more, by first mention.</summary>
    public IReadOnlyList<Chain> Chains => _chains.Value;

    internal ChainWords Tree => _tree;

    /// <summary>The mentions, in text order, the longer of two with one beginning first.</summary>
    internal Mention[] Mentions { get; }

    /// <summary>Indexes of mentions that mean the same; groups of one too.</summary>
    internal IReadOnlyList<IReadOnlyList<int>> Groups => _groups;

    /// <summary>Index of a mention's group.</summary>
    internal int GroupOf(int mention) => _groupOf[Mentions[mention].SpokenBy is >= 0 and var speaker ? speaker : mention];

    /// <summary>The mention that one goes back to, for "I" who speaks, who may stand behind it; -1 where it begins a chain.</summary>
    internal int Antecedent(int mention) => _links[mention];

    /// <summary>How likely the model held what was chosen for a mention.</summary>
    internal double Chance(int mention) => Math.Round(_chances[mention], 3);

    /// <summary>The mention that has the same head as some words: the one of just these words, else one that begins with them, else one of those shortly before that holds them; -1 where there is none.</summary>
    /// <param name="span">The words.</param>
    internal int MentionAt(TextSpan span)
    {
        // Mentions stand by their beginnings; the words may leave out a "the" or a title.
        var at = First(span.Start);
        for (var i = at; i < Mentions.Length && Mentions[i].Span.Start < span.End; i++)
        {
            if (Mentions[i].Span == span)
            {
                return i;
            }
        }

        for (var i = at; i < Mentions.Length && Mentions[i].Span.Start < span.End; i++)
        {
            if (Mentions[i].Span.Start == span.Start && Mentions[i].Type != MentionType.Coordination && Mentions[i].Span.End <= span.End)
            {
                return i;
            }
        }

        for (var i = at - 1; i >= Math.Max(0, at - 6); i--)
        {
            if (Mentions[i].Type != MentionType.Coordination && span.Contains(_tree.Words[Mentions[i].Head].Span.Start) && Mentions[i].Span.End >= span.End)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What ties a mention to another.</summary>
    internal static LinkReason Reason(Mention later, Mention earlier)
        => later.Type == MentionType.Pronoun ? LinkReason.Pronoun
            : later.Describes == earlier.Head || earlier.Describes == later.Head ? LinkReason.Apposition
            : later.Name != 0 && later.Name == earlier.Name ? LinkReason.SameName
            : later.Name != 0 && earlier.Name != 0 && later.NameKind == 1 + (int)NameKind.Person && ChainRules.SamePerson(later, earlier) ? LinkReason.Surname
            : (later.Initials != 0 && later.Initials == earlier.HeadLemma) || (earlier.Initials != 0 && earlier.Initials == later.HeadLemma) ? LinkReason.Acronym
            : later.HeadLemma == earlier.HeadLemma ? LinkReason.SameWords
            : LinkReason.Description;

    private int First(int start)
    {
        var (low, high) = (0, Mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Mentions[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
