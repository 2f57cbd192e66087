using Sayso.Incidents.Network;

namespace Sayso.Training.Incidents;

/// <summary>Right, found and there, summed up.</summary>
internal readonly record struct Tally(double Right, double Found, double There)
{
    public double F1 => Found + There == 0 ? 0 : 200 * Right / (Found + There);

    public static Tally operator +(Tally a, Tally b) => new(a.Right + b.Right, a.Found + b.Found, a.There + b.There);

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{100 * Right / Math.Max(1, Found):F1}/{100 * Right / Math.Max(1, There):F1}/{F1:F1}");
}

/// <summary>
/// The measures of the project's scorer, near enough to choose by: fillers by document, fillers and types by template (assigned from the best pair on, not by the
/// Hungarian method), relevance.
/// </summary>
internal sealed record IncidentScore(Tally Document, Tally Template, Tally Relevance, Tally[] Roles)
{
    /// <summary>Scores the drafts of some texts.</summary>
    public static IncidentScore Of(IReadOnlyList<IncidentDocument> documents, IReadOnlyList<IncidentDraft>[] drafts)
    {
        var (roles, template, relevance) = (new Tally[IncidentLabels.RoleCount], default(Tally), default(Tally));
        for (var d = 0; d < documents.Count; d++)
        {
            var found = drafts[d].Select(draft => Fillers(documents[d], draft)).ToArray();
            for (var role = 0; role < roles.Length; role++)
            {
                roles[role] += ByDocument(documents[d], (IncidentRole)role, found);
            }

            template += ByTemplate(documents[d], drafts[d], found);
            var known = documents[d].Templates.Where(t => t.Type >= 0).ToArray();
            if (known.Length == 0 || known.Any(t => !t.Optional))
            {
                relevance += new Tally(known.Length > 0 && found.Length > 0 ? 1 : 0, found.Length > 0 ? 1 : 0, known.Length > 0 ? 1 : 0);
            }
        }

        return new IncidentScore(roles.Aggregate((a, b) => a + b), template, relevance, roles);
    }

    // The best name of each filler.
    private static List<(IncidentRole Role, string Key)> Fillers(IncidentDocument document, IncidentDraft draft)
        => [.. draft.Roles.GroupBy(r => (r.Role, r.Filler)).Select(g => (g.Key.Role, FillerKey.Of(g.First().Span.Of(document.Analysis.Text.Text)))).Distinct()];

    private static Tally ByDocument(IncidentDocument document, IncidentRole role, List<(IncidentRole Role, string Key)>[] found)
    {
        var keys = found.SelectMany(f => f).Where(f => f.Role == role).Select(f => f.Key).ToHashSet();
        var joined = new List<(HashSet<string> Keys, bool Optional)>();
        foreach (var template in document.Templates)
        {
            foreach (var filler in template.Fillers.Where(f => f.Role == role))
            {
                var mine = (Keys: filler.Keys.ToHashSet(), Optional: template.Optional || template.Type < 0);
                foreach (var other in joined.Where(j => j.Keys.Overlaps(mine.Keys)).ToList())
                {
                    mine = ([.. mine.Keys, .. other.Keys], mine.Optional && other.Optional);
                    joined.Remove(other);
                }

                joined.Add(mine);
            }
        }

        var hits = joined.Where(j => j.Keys.Overlaps(keys)).ToList();
        return new Tally(hits.Count, keys.Count, hits.Count(h => h.Optional) + joined.Count(j => !j.Optional));
    }

    private static Tally ByTemplate(IncidentDocument document, IReadOnlyList<IncidentDraft> drafts, List<(IncidentRole Role, string Key)>[] found)
    {
        var total = default(Tally);
        var pairs = new List<(int Gold, int Found, int Hits)>();
        for (var g = 0; g < document.Templates.Count; g++)
        {
            for (var f = 0; f < drafts.Count; f++)
            {
                if (document.Templates[g].Type == Array.IndexOf(IncidentLabels.Types, drafts[f].Type))
                {
                    pairs.Add((g, f, 1 + document.Templates[g].Fillers.Count(x => found[f].Exists(y => y.Role == x.Role && x.Keys.Contains(y.Key)))));
                }
            }
        }

        var (golds, founds) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (g, f, hits) in pairs.OrderByDescending(p => p.Hits))
        {
            if (!golds.Contains(g) && founds.Add(f))
            {
                golds.Add(g);
                total += new Tally(hits, 0, 0);
            }
        }

        var there = document.Templates.Where((t, g) => golds.Contains(g) || (!t.Optional && t.Type >= 0)).Sum(t => 1 + t.Fillers.Count);
        return total + new Tally(0, found.Sum(f => f.Count + 1), there);
    }

    public override string ToString()
        => $"document {Document}, template {Template}, relevance {Relevance}; {string.Join(' ', Roles.Select((r, i) => $"{(IncidentRole)i} {r}"))}";
}
