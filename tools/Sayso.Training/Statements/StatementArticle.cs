using System.Text.Json;
using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements.Network;
using Sayso.Training.Corpora;

namespace Sayso.Training.Statements;

/// <summary>One attribution by the indices of its words; source and content may be several stretches.</summary>
/// <param name="Source">Empty where no source is named.</param>
/// <param name="Cue">Its words.</param>
/// <param name="Content">Never empty.</param>
internal sealed record GoldStatement(IReadOnlyList<(int Start, int End)> Source, (int Start, int End) Cue, IReadOnlyList<(int Start, int End)> Content);

/// <summary>An article with its attributions (PolNeAR), cut into words and windows by the product.</summary>
internal sealed class StatementArticle
{
    private StatementArticle(string id, Analysis analysis, IReadOnlyList<GoldStatement> gold)
    {
        (Id, Analysis, Gold) = (id, analysis, gold);
        Features = [.. analysis.Words.Select(w => WordFeatures.Of(analysis.Text.Text.AsSpan(w.Span.Start, w.Span.Length)))];
        Places = StatementFeatures.Places(analysis);
        Sentences = StatementFeatures.Sentences(analysis);
        Windows = StatementWindow.Of(analysis);
    }

    public string Id { get; }

    public Analysis Analysis { get; }

    public IReadOnlyList<GoldStatement> Gold { get; }

    public WordFeatures[] Features { get; }

    public byte[] Places { get; }

    public int[] Sentences { get; }

    public IReadOnlyList<StatementWindow> Windows { get; }

    /// <summary>Reads articles; each by its first annotator.</summary>
    /// <param name="path">JSON Lines, packed with xz or not.</param>
    /// <param name="model">The language engine.</param>
    /// <param name="rewrite">What is made of each text, of the same length; null for nothing.</param>
    public static List<StatementArticle> Read(string path, LanguageModel model, Func<string, string>? rewrite = null)
    {
        var lines = XzText.Lines(path).ToArray();
        var articles = new StatementArticle[lines.Length];
        Parallel.For(0, lines.Length, i =>
        {
            using var json = JsonDocument.Parse(lines[i]);
            articles[i] = Of(json.RootElement, model, rewrite);
        });
        return [.. articles];
    }

    /// <summary>One article from its JSON.</summary>
    public static StatementArticle Of(JsonElement article, LanguageModel model, Func<string, string>? rewrite)
    {
        var text = article.GetProperty("text").GetString()!;
        text = rewrite?.Invoke(text) ?? text;
        var places = new CodePoints(text);
        var analysis = model.Analyse(text);
        var gold = new List<GoldStatement>();
        if (article.TryGetProperty("annotations", out var annotations) && annotations.GetArrayLength() > 0)
        {
            foreach (var attribution in annotations[0].GetProperty("attributions").EnumerateArray())
            {
                var cue = Stretches(attribution.GetProperty("cue"), analysis, places);
                var content = Stretches(attribution.GetProperty("content"), analysis, places);
                if (cue.Count > 0 && content.Count > 0)
                {
                    gold.Add(new GoldStatement(Stretches(attribution.GetProperty("source"), analysis, places), (cue[0].Start, cue[^1].End), content));
                }
            }
        }

        return new StatementArticle(article.GetProperty("id").GetString()!, analysis, gold);
    }

    private static List<(int Start, int End)> Stretches(JsonElement spans, Analysis analysis, CodePoints places)
    {
        var found = new List<(int Start, int End)>();
        foreach (var span in spans.EnumerateArray())
        {
            var (start, end) = (places.ToUtf16(span[0].GetInt32()), places.ToUtf16(span[1].GetInt32()));
            var first = FirstEndingAfter(analysis.Words, start);
            var after = first;
            while (after < analysis.Words.Count && analysis.Words[after].Span.Start < end)
            {
                after++;
            }

            if (after > first)
            {
                found.Add((first, after));
            }
        }

        found.Sort();
        return found;
    }

    private static int FirstEndingAfter(IReadOnlyList<Word> words, int position)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Span.End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
