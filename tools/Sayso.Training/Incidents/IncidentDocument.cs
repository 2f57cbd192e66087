using System.Text.Json;
using Sayso.Incidents.Network;
using Sayso.Language;
using Sayso.Training.Corpora;

namespace Sayso.Training.Incidents;

/// <summary>A filler with the candidates that name it.</summary>
/// <param name="Role">As what.</param>
/// <param name="Candidates">Places of the candidates; none where no candidate is one of its names.</param>
/// <param name="Templates">Places of the templates that it stands in.</param>
/// <param name="Types">For each type whether it stands in a template of it.</param>
/// <param name="Status">As in a key.</param>
internal sealed record IncidentEntity(IncidentRole Role, int[] Candidates, HashSet<int> Templates, bool[] Types, int Status);

/// <summary>A text of MUC-4 as the network sees it, with what it is to find.</summary>
internal sealed class IncidentDocument
{
    /// <summary>Makes one.</summary>
    public IncidentDocument(string id, Analysis analysis, IncidentWindow window, IReadOnlyList<GoldTemplate> templates)
    {
        (Id, Analysis, Window, Templates) = (id, analysis, window, templates);
        Entities = Join(templates, window);
    }

    public string Id { get; }

    public Analysis Analysis { get; }

    /// <summary>Its first window: nearly all have one.</summary>
    public IncidentWindow Window { get; }

    public IReadOnlyList<GoldTemplate> Templates { get; }

    /// <summary>Fillers of one role that share a name are one.</summary>
    public IReadOnlyList<IncidentEntity> Entities { get; }

    /// <summary>Reads a part of the corpus.</summary>
    /// <param name="path">JSON Lines, packed or not.</param>
    /// <param name="model">The language engine.</param>
    /// <param name="normal">Whether to read the texts in normal case.</param>
    /// <param name="which">Which of the lines to read, by number; null for all.</param>
    public static IncidentDocument[] Read(string path, LanguageModel model, bool normal, Func<int, bool>? which = null)
    {
        var lines = XzText.Lines(path).Where((_, i) => which?.Invoke(i) ?? true).ToArray();
        var documents = new IncidentDocument[lines.Length];
        Parallel.For(0, lines.Length, i =>
        {
            using var json = JsonDocument.Parse(lines[i]);
            var analysis = model.Analyse(json.RootElement.GetProperty("text").GetString()!);
            analysis = normal ? model.Analyse(NormalCase.Of(analysis)) : analysis;
            documents[i] = new IncidentDocument(json.RootElement.GetProperty("docid").GetString()!, analysis, IncidentWindow.Of(analysis).First(), IncidentKeys.Of(json.RootElement));
        });
        return documents;
    }

    private static List<IncidentEntity> Join(IReadOnlyList<GoldTemplate> templates, IncidentWindow window)
    {
        var at = window.Keys.Select((key, i) => (key, i)).ToLookup(x => x.key, x => x.i);
        var joined = new List<(IncidentRole Role, HashSet<string> Keys, HashSet<int> Templates, HashSet<int> Statuses)>();
        for (var t = 0; t < templates.Count; t++)
        {
            foreach (var filler in templates[t].Fillers)
            {
                var mine = (filler.Role, Keys: filler.Keys.ToHashSet(), Templates: new HashSet<int> { t }, Statuses: new HashSet<int> { filler.Status });
                foreach (var other in joined.Where(j => j.Role == filler.Role && j.Keys.Overlaps(mine.Keys)).ToList())
                {
                    mine.Keys.UnionWith(other.Keys);
                    mine.Templates.UnionWith(other.Templates);
                    mine.Statuses.UnionWith(other.Statuses);
                    joined.Remove(other);
                }

                joined.Add(mine);
            }
        }

        return [.. joined.Select(j => new IncidentEntity(
            j.Role, [.. j.Keys.SelectMany(k => at[k]).Distinct().Order()], j.Templates,
            [.. Enumerable.Range(0, IncidentLabels.Types.Length).Select(type => j.Templates.Any(t => templates[t].Type == type))],
            j.Statuses.Count == 1 ? j.Statuses.First() : -1))];
    }
}
