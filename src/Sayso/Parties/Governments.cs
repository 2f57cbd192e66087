using Sayso.Parties.Chains;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>The governments that places stand for, where the text itself says so: "Varnia … its government", "the government in Tolmen".</summary>
internal static class Governments
{
    /// <summary>By party, the government of a place that says something, in the article's words.</summary>
    public static Dictionary<Party, string> Of(PartyChains chains, IReadOnlyList<Party> parties)
    {
        var found = new Dictionary<Party, string>();
        var places = new Dictionary<string, Party>(StringComparer.OrdinalIgnoreCase);
        foreach (var party in parties.Where(p => p.Kind == SpeakerKind.Place))
        {
            places.TryAdd(party.Name, party);
        }

        if (places.Count == 0)
        {
            return found;
        }

        var (coreference, tree) = (chains.Coreference, chains.Coreference.Tree);
        foreach (var mention in coreference.Mentions)
        {
            if (mention.Joins || tree.Words[mention.Head].Lemma is not ("government" or "leadership" or "authority"))
            {
                continue;
            }

            // Whose it is stands before it, or behind it with "of" or "in".
            for (var c = tree.FirstChild(mention.Head); c >= 0; c = tree.NextSibling(c))
            {
                var owns = tree.Words[c].Relation == "nmod:poss" || (tree.Words[c].Relation == "nmod" && tree.Child(c, "case") is >= 0 and var of && tree.Words[of].Lemma is "of" or "in");
                if (owns && Place(chains, places, c) is { } place)
                {
                    var own = tree.Words[c].Relation == "nmod:poss" && coreference.MentionAt(tree.Words[c].Span) is >= 0 and var at && coreference.Mentions[at].Type == MentionType.Pronoun;
                    var words = ChainMaker.NameOf(coreference, mention);
                    found.TryAdd(place, own ? $"{tree.Words[mention.Head].Lemma} of {place.Name}" : PartyNames.Key(words));
                }
            }
        }

        return found;
    }

    private static Party? Place(PartyChains chains, Dictionary<string, Party> places, int word)
    {
        var (coreference, tree) = (chains.Coreference, chains.Coreference.Tree);
        if (coreference.MentionAt(tree.Words[word].Span) is not (>= 0 and var at))
        {
            return null;
        }

        var naming = chains.Naming(coreference.Mentions[at]);
        return chains.Owner(coreference.Mentions[at]) is { Kind: SpeakerKind.Place } owner ? owner
            : naming.Name != 0 && places.TryGetValue(ChainMaker.NameOf(coreference, naming), out var named) ? named
            : null;
    }
}
