using Sayso.Documents;
using Sayso.Parties.Chains;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>People, organisations and places that are named in a document and mentioned twice at least, without saying anything in it.</summary>
internal static class NamedEntities
{
    /// <summary>Them, numbered from a number on; mentions of one that says something are given to it.</summary>
    /// <param name="chains">The chains, with those who say something.</param>
    /// <param name="parties">Who says something.</param>
    /// <param name="first">The first number.</param>
    public static List<Entity> Beside(PartyChains chains, IReadOnlyList<Party> parties, int first)
    {
        var byName = new Dictionary<string, Party>(StringComparer.OrdinalIgnoreCase);
        foreach (var party in parties.Where(p => p.Proper))
        {
            byName.TryAdd(PartyNames.Key(party.Name), party);
            party.Aliases.ForEach(alias => byName.TryAdd(PartyNames.Key(alias), party));
        }

        var taken = chains.Taken();
        var coreference = chains.Coreference;
        var found = new Dictionary<string, Named>(StringComparer.OrdinalIgnoreCase);
        for (var g = 0; g < coreference.Groups.Count; g++)
        {
            var group = coreference.Groups[g];
            var best = coreference.Mentions[ChainMaker.Fullest(coreference, group)];
            if (taken.Contains(g) || best.Name == 0 || ChainMaker.KindOf(best) is not (SpeakerKind.Person or SpeakerKind.Organization or SpeakerKind.Place) || best.Joins)
            {
                continue;
            }

            var name = ChainMaker.NameOf(coreference, best);
            if (byName.TryGetValue(PartyNames.Key(name), out var speaks))
            {
                speaks.Mentions.UnionWith(group.Select(i => coreference.Mentions[i].Span));
                continue;
            }

            if (!found.TryGetValue(PartyNames.Key(name), out var named))
            {
                found[PartyNames.Key(name)] = named = new Named(name, ChainMaker.KindOf(best));
            }

            foreach (var i in group)
            {
                named.Mentions.Add(coreference.Mentions[i].Span);
                named.Description ??= ChainMaker.DescriptionOf(coreference, i);
                if (coreference.Mentions[i].Name != 0)
                {
                    named.Aliases.Add(ChainMaker.NameOf(coreference, coreference.Mentions[i]));
                }
            }
        }

        return [.. found.Values.Where(n => n.Mentions.Count > 1).Select((n, i) => new Entity($"e{first + i}", n.Name, n.Kind, n.Description,
            [.. n.Aliases.Where(a => a != n.Name)], Party.Outer(n.Mentions)))];
    }

    private sealed record Named(string Name, SpeakerKind Kind)
    {
        public string? Description { get; set; }

        public SortedSet<string> Aliases { get; } = new(StringComparer.Ordinal);

        public SortedSet<TextSpan> Mentions { get; } = [];
    }
}
