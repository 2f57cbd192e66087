namespace Sayso.Ledger.Register;

/// <summary>
/// Puts sightings of one party together: one name and nothing against it. An acronym goes with its name where a report gives both. Who has one word of a name is
/// one within an origin alone. Sightings of one name without a description go with the description that most reports of their name have, in no case anew.
/// </summary>
internal static class PartyGrouping
{
    /// <summary>The sightings by id of their party.</summary>
    public static SortedDictionary<string, List<PartySighting>> Of(List<PartySighting> sightings)
    {
        var acronyms = Acronyms(sightings);
        var people = sightings.Where(s => s is { IsPerson: true, IsSurnameOnly: false }).Select(s => s.Folded).ToHashSet(StringComparer.Ordinal);
        var surnames = Surnames(sightings);
        SortedDictionary<string, List<PartySighting>> groups = new(StringComparer.Ordinal);
        foreach (var bucket in sightings.GroupBy(s => NameKey(s, acronyms, people, surnames), StringComparer.Ordinal).OrderBy(b => b.Key, StringComparer.Ordinal))
        {
            var parted = Parted([.. bucket]);
            foreach (var (description, members) in parted)
            {
                var id = parted.Count == 1 || description.Length == 0 ? bucket.Key : bucket.Key + "~" + Slug(description);
                (groups.TryGetValue(id, out var list) ? list : groups[id] = []).AddRange(members);
            }
        }

        return groups;
    }

    private static string NameKey(PartySighting sighting, Dictionary<string, string> acronyms, HashSet<string> people, Dictionary<(string, string), string> surnames)
    {
        var name = sighting.Folded;
        if (people.Contains(PersonNames.Folded(sighting.Entity.Name)))
        {
            return "person:" + Slug(PersonNames.Folded(sighting.Entity.Name));      // a person in one report is a person in all
        }

        if (sighting.IsSurnameOnly && surnames.TryGetValue((sighting.Origin, name), out var full))
        {
            return "person:" + Slug(full);
        }

        return sighting.IsPerson ? "person:" + Slug(name) + (sighting.IsSurnameOnly ? "@" + Slug(sighting.Origin) : "") : "body:" + Slug(acronyms.GetValueOrDefault(name, name));
    }

    // In one origin, a surname is the one full name that ends so; of two, neither.
    private static Dictionary<(string, string), string> Surnames(List<PartySighting> sightings)
        => sightings.Where(s => s is { IsPerson: true, IsSurnameOnly: false }).GroupBy(s => (s.Origin, PersonNames.Surname(s.Entity.Name)))
            .Where(g => g.Select(s => s.Folded).Distinct(StringComparer.Ordinal).Count() == 1).ToDictionary(g => g.Key, g => g.First().Folded);

    private static Dictionary<string, string> Acronyms(List<PartySighting> sightings)
    {
        Dictionary<string, SortedSet<string>> found = new(StringComparer.Ordinal);
        foreach (var sighting in sightings.Where(s => !s.IsPerson))
        {
            var names = sighting.Entity.Aliases.Append(sighting.Entity.Name).ToList();
            foreach (var (shorter, longer) in names.SelectMany(a => names.Select(b => (a, b))).Where(p => PersonNames.IsAcronym(p.a, p.b)))
            {
                (found.TryGetValue(PersonNames.Body(shorter), out var set) ? set : found[PersonNames.Body(shorter)] = new(StringComparer.Ordinal)).Add(PersonNames.Body(longer));
            }
        }

        // Two names with the same initials: neither.
        return found.Where(p => p.Value.Count == 1).ToDictionary(p => p.Key, p => p.Value.Min!, StringComparer.Ordinal);
    }

    private static List<(string Description, List<PartySighting> Members)> Parted(List<PartySighting> sightings)
    {
        var described = sightings.Where(s => s.Entity.Description is { Length: > 0 }).GroupBy(s => s.Entity.Description!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        List<(string Description, List<PartySighting> Members)> parts = [];
        List<HashSet<string>> telling = [];       // of each part the descriptions that can speak against another; most say neither office nor trade
        var people = sightings.Exists(s => s.IsPerson);
        foreach (var group in described)
        {
            var tells = people && CounterEvidence.Tells(group.Key);
            var part = tells ? telling.FindIndex(t => t.All(other => !CounterEvidence.Between(other, group.Key))) : parts.Count == 0 ? -1 : 0;
            if (part < 0)
            {
                parts.Add((group.Key, []));
                telling.Add(new(StringComparer.Ordinal));
                part = parts.Count - 1;
            }

            parts[part].Members.AddRange(group);
            if (tells)
            {
                telling[part].Add(group.Key);
            }
        }

        var bare = sightings.Where(s => s.Entity.Description is not { Length: > 0 }).ToList();
        if (bare.Count > 0)
        {
            // Counted by origins, as a reprint must not move anybody.
            var to = parts.Count == 0 ? null : parts.OrderByDescending(p => p.Members.Select(m => m.Origin).Distinct(StringComparer.Ordinal).Count()).ThenBy(p => p.Description, StringComparer.Ordinal).First().Members;
            if (to is null)
            {
                parts.Add(("", bare));
            }
            else
            {
                to.AddRange(bare);
            }
        }

        return parts;
    }

    private static string Slug(string text) => string.Join('-', Claims.ContentWords.Plain(text));
}
