using System.Globalization;
using Sayso.Language;

namespace Sayso.Training.Sentences;

/// <summary>How many sentences are found just as they are, in percent.</summary>
internal readonly record struct SentenceScore(double Precision, double Recall)
{
    /// <summary>The harmonic mean.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The score of a model, or of the rules alone where it is null.</summary>
    public static SentenceScore Of(IEnumerable<SentenceText> texts, SentenceModel? model)
    {
        int right = 0, found = 0, wanted = 0;
        foreach (var text in texts)
        {
            var ours = TextAnalyser.Analyse(text.Text, model).Sentences.Select(sentence => sentence.Span.End).Order().ToList();
            var gold = text.Ends.Order().ToList();
            right += Pairs(ours).Intersect(Pairs(gold)).Count();
            found += ours.Count;
            wanted += gold.Count;
        }

        return new SentenceScore(100.0 * right / found, 100.0 * right / wanted);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"P {Precision:F2} R {Recall:F2} F1 {F1:F2}");

    // A sentence begins where the one before ends, white space aside.
    private static IEnumerable<(int, int)> Pairs(List<int> ends) => ends.Select((end, i) => (i == 0 ? 0 : ends[i - 1], end));
}
