using Sayso.Incidents.Network;

namespace Sayso.Training.Incidents;

/// <summary>Chooses thresholds on texts that were not learned from, one after the other.</summary>
internal static class IncidentChoice
{
    private static readonly float[] Steps = [0.08f, 0.12f, 0.16f, 0.2f, 0.25f, 0.3f, 0.35f, 0.4f, 0.45f, 0.5f, 0.55f, 0.6f, 0.65f, 0.7f, 0.8f];

    /// <summary>The thresholds and what they come to.</summary>
    /// <param name="model">The networks.</param>
    /// <param name="documents">The texts.</param>
    public static (IncidentThresholds Thresholds, IncidentScore Score) Of(IncidentModel model, IReadOnlyList<IncidentDocument> documents)
    {
        var read = documents.Select(d => model.Read(d.Window)).ToArray();
        var numbers = IncidentThresholds.Middle.Numbers.ToArray();
        for (var round = 0; round < 2; round++)
        {
            foreach (var at in (int[])[0, 2, 3, 4, 5, 6, 7, 1, 8, 9])
            {
                numbers[at] = Best(at);
            }
        }

        return (new IncidentThresholds(numbers), Score());

        // Of like good ones the middle: a small set has chance peaks.
        float Best(int at)
        {
            var values = Steps.Select(step =>
            {
                numbers[at] = step;
                return Worth(Score(), at);
            }).ToArray();
            var smooth = values.Select((v, i) => (values[Math.Max(0, i - 1)] + (2 * v) + values[Math.Min(values.Length - 1, i + 1)]) / 4).ToArray();
            return Steps[Array.IndexOf(smooth, smooth.Max())];
        }

        IncidentScore Score()
        {
            var chosen = new IncidentModel(model) { Thresholds = new IncidentThresholds([.. numbers]) };
            return IncidentScore.Of(documents, [.. documents.Select((d, i) => Drafts(d, read[i], chosen))]);
        }
    }

    private static IReadOnlyList<IncidentDraft> Drafts(IncidentDocument document, IncidentScores? scores, IncidentModel model)
        => scores is null ? [] : new IncidentDecoder(document.Analysis, document.Window, scores, model).Drafts();

    private static double Worth(IncidentScore score, int at) => at switch
    {
        0 => score.Document.F1 + (0.5 * score.Relevance.F1),
        1 or 8 or 9 => score.Template.F1,
        _ => score.Document.F1,
    };
}
