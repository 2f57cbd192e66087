using Sayso.Language;
using Sayso.Training.Corpora;
using static TorchSharp.torch;

namespace Sayso.Training.Network;

/// <summary>Some sentences of one length.</summary>
internal sealed record Batch(IReadOnlyList<Sample> Samples)
{
    /// <summary>Number of features of a word.</summary>
    public const int Features = 6;

    /// <summary>Words in each sentence.</summary>
    public int Length => Samples[0].Forms.Length;

    /// <summary>Sentences of one length put together, at most so many words and sentences at once; in random order.</summary>
    public static List<Batch> Of(IEnumerable<Sample> samples, int words, int sentences, Random chance)
    {
        var batches = new List<Batch>();
        foreach (var group in samples.GroupBy(s => s.Forms.Length))
        {
            var all = group.ToArray();
            chance.Shuffle(all);
            batches.AddRange(all.Chunk(Math.Clamp(words / group.Key, 1, sentences)).Select(chunk => new Batch(chunk)));
        }

        var shuffled = batches.ToArray();
        chance.Shuffle(shuffled);
        return [.. shuffled];
    }

    /// <summary>The features, [features, sentences, words].</summary>
    /// <param name="rows">Row of the pre-trained vector by the word's key.</param>
    /// <param name="recase">How the sentence at an index is written in this round.</param>
    public Tensor Ids(Dictionary<ulong, int> rows, Func<string[], string[]> recase)
    {
        var ids = new long[Features * Samples.Count * Length];
        var plane = Samples.Count * Length;
        for (var s = 0; s < Samples.Count; s++)
        {
            var forms = recase(Samples[s].Forms);
            for (var i = 0; i < forms.Length; i++)
            {
                var f = WordFeatures.Of(forms[i]);
                var at = (s * Length) + i;
                ids[at] = rows.GetValueOrDefault(f.Key);
                ids[plane + at] = f.NormalA;
                ids[(2 * plane) + at] = f.NormalB;
                ids[(3 * plane) + at] = f.Prefix;
                ids[(4 * plane) + at] = f.Suffix;
                ids[(5 * plane) + at] = f.Shape;
            }
        }

        return tensor(ids, [Features, Samples.Count, Length]);
    }

    /// <summary>One annotation of the sentences, [sentences, words].</summary>
    public Tensor Gold(Func<Sample, int[]> annotation)
        => tensor([.. Samples.SelectMany(s => annotation(s)).Select(v => (long)v)], [Samples.Count, Length]);
}
