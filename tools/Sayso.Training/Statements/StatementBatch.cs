using Sayso.Language;
using Sayso.Statements.Network;
using static TorchSharp.torch;

namespace Sayso.Training.Statements;

/// <summary>A window of an article, to learn from.</summary>
/// <param name="Article">The article.</param>
/// <param name="Window">The window.</param>
internal sealed record StatementSample(StatementArticle Article, StatementWindow Window)
{
    /// <summary>The statements whose cue stands in the window.</summary>
    public IReadOnlyList<GoldStatement> Gold { get; } = [.. Article.Gold.Where(g => g.Cue.Start >= Window.Start && g.Cue.End <= Window.End)];
}

/// <summary>Windows put together, filled up to the longest.</summary>
internal sealed class StatementBatch
{
    private readonly IReadOnlyList<StatementSample> _samples;
    private readonly int _length;

    /// <summary>Makes the tensors, in the dispose scope of the caller.</summary>
    public StatementBatch(IReadOnlyList<StatementSample> samples, Dictionary<ulong, int> rows)
    {
        _samples = samples;
        _length = samples.Max(s => s.Window.Length);
        var plane = samples.Count * _length;
        var width = samples[0].Article.Analysis.States.Length / samples[0].Article.Analysis.Words.Count;
        var ids = new long[7 * plane];
        var reversed = new long[plane];
        var states = new float[plane * width];
        for (var s = 0; s < samples.Count; s++)
        {
            var (article, window) = samples[s];
            for (var i = 0; i < _length; i++)
            {
                var at = (s * _length) + i;
                reversed[at] = i < window.Length ? window.Length - 1 - i : i;
                if (i >= window.Length)
                {
                    continue;
                }

                var word = window.Start + i;
                var f = article.Features[word];
                ids[at] = rows.GetValueOrDefault(f.Key);
                ids[plane + at] = f.NormalA;
                ids[(2 * plane) + at] = f.NormalB;
                ids[(3 * plane) + at] = f.Prefix;
                ids[(4 * plane) + at] = f.Suffix;
                ids[(5 * plane) + at] = f.Shape;
                ids[(6 * plane) + at] = article.Places[word];
                var from = article.Analysis.States.AsSpan(word * width, width);
                var to = states.AsSpan(at * width, width);
                for (var k = 0; k < width; k++)
                {
                    to[k] = from[k] / LanguageModel.StateScale;
                }
            }
        }

        Ids = tensor(ids, [7, samples.Count, _length]);
        Reversed = tensor(reversed, [samples.Count, _length]);
        States = tensor(states, [samples.Count, _length, width]);
    }

    /// <summary>[features, windows, words].</summary>
    public Tensor Ids { get; }

    /// <summary>[windows, words]: the places of the words from last to first.</summary>
    public Tensor Reversed { get; }

    /// <summary>[windows, words, width]: what the language engine holds of the words.</summary>
    public Tensor States { get; }

    public IReadOnlyList<StatementSample> Samples => _samples;

    public int Length => _length;

    /// <summary>[windows, words] cue labels; unknown beyond a window's end.</summary>
    public Tensor GoldCues() => Labels((sample, labels) =>
    {
        foreach (var gold in sample.Gold)
        {
            Mark(labels, sample.Window, gold.Cue, 1, 2);
        }
    });

    /// <summary>[windows, words] labels without links: cue 1 and 2, source 3 and 4, content 5 and 6.</summary>
    public Tensor GoldFlat() => Labels((sample, labels) =>
    {
        foreach (var gold in sample.Gold)
        {
            foreach (var piece in gold.Content)
            {
                Mark(labels, sample.Window, piece, 5, 6);
            }
        }

        foreach (var gold in sample.Gold)
        {
            foreach (var piece in gold.Source)
            {
                Mark(labels, sample.Window, piece, 3, 4);
            }
        }

        foreach (var gold in sample.Gold)
        {
            Mark(labels, sample.Window, gold.Cue, 1, 2);
        }
    });

    /// <summary>Marks a stretch, as far as it lies in the window.</summary>
    public static void Mark(Span<long> labels, StatementWindow window, (int Start, int End) stretch, int begin, int inside)
    {
        for (var i = Math.Max(stretch.Start, window.Start); i < Math.Min(stretch.End, window.End); i++)
        {
            labels[i - window.Start] = i == stretch.Start ? begin : inside;
        }
    }

    private delegate void Marker(StatementSample sample, Span<long> labels);

    private Tensor Labels(Marker mark)
    {
        var labels = new long[_samples.Count * _length];
        for (var s = 0; s < _samples.Count; s++)
        {
            var row = labels.AsSpan(s * _length, _length);
            mark(_samples[s], row);
            row[_samples[s].Window.Length..].Fill(Corpora.Sample.Unknown);
        }

        return tensor(labels, [_samples.Count, _length]);
    }
}

/// <summary>Cues of a batch of windows.</summary>
internal sealed class CueBatch
{
    /// <summary>Makes the tensors, in the dispose scope of the caller.</summary>
    /// <param name="batch">The windows.</param>
    /// <param name="cues">For each cue the place of its window and its words, by index in the text.</param>
    /// <param name="gold">What each is in gold; nothing where that is not known.</param>
    public CueBatch(StatementBatch batch, IReadOnlyList<(int Row, int Start, int End)> cues, IReadOnlyList<GoldStatement>? gold = null)
    {
        var length = batch.Length;
        var (distances, sentences, labels) = (new long[cues.Count * length], new long[cues.Count * length], new long[cues.Count * length]);
        var mean = new float[cues.Count * length];
        for (var c = 0; c < cues.Count; c++)
        {
            var (row, start, end) = cues[c];
            var (article, window) = batch.Samples[row];
            for (var i = 0; i < length; i++)
            {
                var (at, word) = ((c * length) + i, window.Start + i);
                if (i >= window.Length)
                {
                    labels[at] = Corpora.Sample.Unknown;
                    continue;
                }

                distances[at] = StatementFeatures.Distance(word, start, end);
                sentences[at] = StatementFeatures.Sentence(article.Sentences[word], article.Sentences[start]);
                mean[at] = word >= start && word < end ? 1f / (end - start) : 0;
            }

            if (gold is not null)
            {
                var mine = labels.AsSpan(c * length, window.Length);
                foreach (var piece in gold[c].Content)
                {
                    StatementBatch.Mark(mine, window, piece, StatementLabels.ContentBegin, StatementLabels.ContentInside);
                }

                foreach (var piece in gold[c].Source)
                {
                    StatementBatch.Mark(mine, window, piece, StatementLabels.SourceBegin, StatementLabels.SourceInside);
                }
            }
        }

        Rows = tensor([.. cues.Select(c => (long)c.Row)]);
        Distances = tensor(distances, [cues.Count, length]);
        Sentences = tensor(sentences, [cues.Count, length]);
        Mean = tensor(mean, [cues.Count, 1, length]);
        Labels = tensor(labels, [cues.Count, length]);
    }

    public Tensor Rows { get; }

    public Tensor Distances { get; }

    public Tensor Sentences { get; }

    public Tensor Mean { get; }

    public Tensor Labels { get; }
}
