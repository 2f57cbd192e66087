using Sayso.Documents;

namespace Sayso.Incidents;

/// <summary>Incidents by the sentences that tell of them, so that those that can have words in common are found without comparing all with all.</summary>
internal sealed class BySentence
{
    private readonly Scene _scene;
    private readonly List<Incident?> _all = [];
    private readonly Dictionary<int, List<int>> _sentences = [];

    public BySentence(Scene scene, IEnumerable<Incident> incidents)
    {
        _scene = scene;
        foreach (var incident in incidents)
        {
            foreach (var sentence in Sentences(incident.Evidence.Concat(incident.Victims.Select(v => v.Span)).Concat(incident.Targets.Select(t => t.Span))
                .Concat(incident.Perpetrators.Select(p => p.Span)).Concat(incident.Instruments.Select(i => i.Span))))
            {
                (_sentences.TryGetValue(sentence, out var here) ? here : _sentences[sentence] = []).Add(_all.Count);
            }

            _all.Add(incident);
        }
    }

    /// <summary>Those that are left, in their order.</summary>
    public IEnumerable<Incident> All => _all.OfType<Incident>();

    /// <summary>Those that are left and have words in a sentence of the spans, in their order.</summary>
    public List<Incident> Near(IEnumerable<TextSpan> spans)
        => [.. Sentences(spans).SelectMany(s => _sentences.GetValueOrDefault(s, [])).Distinct().Order().Select(i => _all[i]).OfType<Incident>()];

    /// <summary>Takes one out.</summary>
    public void Remove(Incident incident)
    {
        // By reference: two incidents of equal fields are two.
        foreach (var at in Sentences(incident.Evidence).SelectMany(s => _sentences.GetValueOrDefault(s, [])).Where(i => ReferenceEquals(_all[i], incident)).Take(1).ToList())
        {
            _all[at] = null;
        }
    }

    private IEnumerable<int> Sentences(IEnumerable<TextSpan> spans)
    {
        var seen = new HashSet<int>();
        foreach (var span in spans)
        {
            var last = _scene.SentenceAt(Math.Max(span.Start, span.End - 1));
            for (var sentence = _scene.SentenceAt(span.Start); sentence <= last; sentence++)
            {
                if (seen.Add(sentence))
                {
                    yield return sentence;
                }
            }
        }
    }
}
