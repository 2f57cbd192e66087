using Sayso.Language;
using static TorchSharp.torch;

namespace Sayso.Training.Incidents;

/// <summary>Texts put together, filled up to the longest.</summary>
internal sealed class IncidentBatch
{
    /// <summary>Makes the tensors, in the dispose scope of the caller.</summary>
    public IncidentBatch(IReadOnlyList<IncidentDocument> documents, Dictionary<ulong, int> rows)
    {
        Documents = documents;
        var length = documents.Max(d => d.Window.Length);
        var width = documents[0].Window.Width;
        var plane = documents.Count * length;
        var (ids, reversed, states, real) = (new long[6 * plane], new long[plane], new float[plane * width], new float[plane]);
        var (places, looked, of) = (new List<long>[5], new List<long>[4], new List<long>());
        for (var k = 0; k < 5; k++)
        {
            places[k] = [];
            looked[Math.Min(k, 3)] = [];
        }

        var (sentences, sentenceStarts, sentenceEnds) = (new List<long>(), new List<int>(), new List<int>());
        Starts = new int[documents.Count + 1];
        for (var d = 0; d < documents.Count; d++)
        {
            var window = documents[d].Window;
            for (var i = 0; i < length; i++)
            {
                var at = (d * length) + i;
                reversed[at] = i < window.Length ? window.Length - 1 - i : i;
                if (i >= window.Length)
                {
                    continue;
                }

                var f = window.Features[i];
                (ids[at], ids[plane + at], ids[(2 * plane) + at]) = (rows.GetValueOrDefault(f.Key), f.NormalA, f.NormalB);
                (ids[(3 * plane) + at], ids[(4 * plane) + at], ids[(5 * plane) + at]) = (f.Prefix, f.Suffix, f.Shape);
                real[at] = 1;
            }

            for (var i = 0; i < window.Length * width; i++)
            {
                states[(d * length * width) + i] = window.States[i] / LanguageModel.StateScale;
            }

            sentenceStarts.Add(d * length);
            foreach (var row in window.Rows)
            {
                var from = d * length;
                places[0].Add(from + row.First);
                places[1].Add(from + row.Last);
                places[2].Add(from + row.Head);
                places[3].Add(from + row.Governor);
                places[4].Add(from + row.Above);
                looked[0].Add(row.Shape);
                looked[1].Add(row.Relation);
                looked[2].Add(row.Name);
                looked[3].Add(row.Standing);
                sentences.Add(sentenceStarts.Count - 1 + window.Sentences[row.Head] - window.Sentences[0]);
                of.Add(d);
            }

            for (var i = 1; i < window.Length; i++)
            {
                for (var s = window.Sentences[i - 1]; s < window.Sentences[i]; s++)
                {
                    sentenceStarts.Add((d * length) + i);
                }
            }

            sentenceEnds.AddRange(sentenceStarts.Skip(sentenceEnds.Count + 1));
            sentenceEnds.Add((d * length) + window.Length);
            Starts[d + 1] = of.Count;
        }

        Ids = tensor(ids, [6, documents.Count, length]);
        Reversed = tensor(reversed, [documents.Count, length]);
        States = tensor(states, [documents.Count, length, width]);
        Real = tensor(real, [documents.Count, length]);
        Places = [.. places.Select(p => tensor(p.ToArray()))];
        Rows = [.. looked.Select(p => tensor(p.ToArray()))];
        Of = tensor(of.ToArray());
        Sentences = tensor(sentences.ToArray());
        var longest = sentenceStarts.Zip(sentenceEnds, (start, end) => end - start).Max();
        SentenceWords = tensor([.. sentenceStarts.Zip(sentenceEnds).SelectMany(s => Enumerable.Range(0, longest).Select(i => (long)Math.Clamp(s.First + i, 0, Math.Max(s.First, s.Second - 1))))], [sentenceStarts.Count, longest]);
    }

    public IReadOnlyList<IncidentDocument> Documents { get; }

    /// <summary>[features, windows, words].</summary>
    public Tensor Ids { get; }

    /// <summary>[windows, words]: the places of the words from last to first.</summary>
    public Tensor Reversed { get; }

    /// <summary>[windows, words, width]: what the language engine holds of the words.</summary>
    public Tensor States { get; }

    /// <summary>[windows, words]: 1 for a word, 0 behind a window's end.</summary>
    public Tensor Real { get; }

    /// <summary>First, last, head, governor and above: [candidates], each as a place among all words.</summary>
    public Tensor[] Places { get; }

    /// <summary>Shape, relation, name, standing: [candidates].</summary>
    public Tensor[] Rows { get; }

    /// <summary>[candidates]: the window of each.</summary>
    public Tensor Of { get; }

    /// <summary>[candidates]: the sentence of each, among all sentences.</summary>
    public Tensor Sentences { get; }

    /// <summary>[sentences, words]: the words of each as places among all, its last one again and again where it is shorter.</summary>
    public Tensor SentenceWords { get; }

    /// <summary>Where the candidates of each window begin, and at the end their number.</summary>
    public int[] Starts { get; }
}
