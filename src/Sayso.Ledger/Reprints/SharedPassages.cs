using Sayso.Documents;

namespace Sayso.Ledger.Reprints;

/// <summary>Words in a row that stand in two texts.</summary>
/// <param name="InA">Where in the first.</param>
/// <param name="InB">Where in the second.</param>
/// <param name="Words">How many; eight or more.</param>
public sealed record SharedPassage(TextSpan InA, TextSpan InB, int Words);

/// <summary>Says which passages two texts share, for showing.</summary>
public static class SharedPassages
{
    /// <summary>
    /// The passages of <paramref name="textA"/>, in its order, that stand in <paramref name="textB"/>: every shingle that counts for containment lies in one. Of several places in B it gives the one that goes
    /// on from the place before, else the first. Linear in both texts; two passages of A may overlap by up to seven words, where B has them apart.
    /// </summary>
    public static IReadOnlyList<SharedPassage> Of(string textA, string textB)
    {
        ArgumentNullException.ThrowIfNull(textA);
        ArgumentNullException.ThrowIfNull(textB);
        return Of(new ShingledText(textA), new ShingledText(textB));
    }

    /// <summary>The same of texts that are compared with several others.</summary>
    internal static IReadOnlyList<SharedPassage> Of(ShingledText textA, ShingledText textB)
    {
        var (wordsA, wordsB, a, b, places) = (textA.Words, textB.Words, textA.Shingles, textB.Shingles, textB.Places);
        var passages = new List<SharedPassage>();
        for (var i = 0; i < a.Length;)
        {
            if (!places.TryGetValue(a[i], out var place))
            {
                i++;
                continue;
            }

            var length = 1;
            while (i + length < a.Length && place + length < b.Length && a[i + length] == b[place + length])
            {
                length++;
            }

            var last = length + ReprintSketch.ShingleLength - 2;
            passages.Add(new SharedPassage(
                new TextSpan(wordsA[i].Span.Start, wordsA[i + last].Span.End), new TextSpan(wordsB[place].Span.Start, wordsB[place + last].Span.End), last + 1));
            i += length;
        }

        return passages;
    }
}

/// <summary>A text as it is compared: its words, their shingles in order, and where each of these stands first. Worked out once, when it is asked for.</summary>
internal sealed class ShingledText
{
    private readonly Lazy<Dictionary<long, int>> _places;

    public ShingledText(string text)
    {
        Words = ReprintWords.Of(text);
        Shingles = ReprintSketch.InOrder(Words);
        _places = new(() =>
        {
            var places = new Dictionary<long, int>(Shingles.Length);
            for (var i = 0; i < Shingles.Length; i++)
            {
                places.TryAdd(Shingles[i], i);
            }

            return places;
        });
    }

    public List<ReprintWord> Words { get; }

    public long[] Shingles { get; }

    public Dictionary<long, int> Places => _places.Value;
}
