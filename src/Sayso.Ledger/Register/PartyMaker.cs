namespace Sayso.Ledger.Register;

/// <summary>Makes a party of its sightings.</summary>
internal static class PartyMaker
{
    public static Party Made(string id, List<PartySighting> sightings)
    {
        var names = sightings.SelectMany(s => s.Entity.Aliases.Append(s.Entity.Name)).Distinct(StringComparer.Ordinal).ToList();
        var name = sightings.Select(s => s.Entity.Name).OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).First();
        var kind = sightings.GroupBy(s => s.Entity.Kind).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
        var descriptions = sightings.Where(s => s.Entity.Description is { Length: > 0 })
            .Select(s => new PartyDescription(s.Entity.Description!, s.Published, s.Member.Report, s.First is { } span ? [span] : []))
            .OrderBy(d => d.Published ?? "9", StringComparer.Ordinal).ThenBy(d => d.Report, StringComparer.Ordinal);
        return new Party(id, name, kind, sightings.TrueForAll(s => s.IsSurnameOnly), [.. names.Where(n => n != name).Order(StringComparer.Ordinal)], [.. descriptions],
            [.. sightings.Select(s => s.Member).OrderBy(m => m.Report, StringComparer.Ordinal).ThenBy(m => m.Entity, StringComparer.Ordinal)]);
    }
}
