using System.Runtime.InteropServices;
using Sayso.Language;

namespace Sayso.Training.Sentences;

/// <summary>A gap between two tokens at which the rules see no end.</summary>
/// <param name="Features">Places in the model's table.</param>
/// <param name="Ends">Whether a sentence ends there all the same.</param>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct SentenceGap(int[] Features, bool Ends, float Weight);

/// <summary>Takes texts apart into gaps, as the reader will meet them.</summary>
internal static class SentenceGaps
{
    /// <summary>A feature seen less often tells nothing and would only blur others in the table.</summary>
    private const int LeastSeen = 10;

    /// <summary>Tokens of a sentence whose gaps are looked at: tables and lists go on for longer.</summary>
    private const int MostTokens = 200;

    /// <summary>All gaps of the texts.</summary>
    public static List<SentenceGap> Of(IEnumerable<SentenceText> texts)
    {
        var gaps = new List<SentenceGap>();
        foreach (var text in texts)
        {
            Add(text, gaps);
        }

        var seen = new Dictionary<int, int>();
        foreach (var gap in gaps)
        {
            foreach (var feature in gap.Features)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(seen, feature, out _)++;
            }
        }

        for (var i = 0; i < gaps.Count; i++)
        {
            gaps[i] = gaps[i] with
            {
                Features = [.. gaps[i].Features.Where(f => seen[f] >= LeastSeen).Select(f => f & (SentenceModel.TableSize - 1))],
            };
        }

        return gaps;
    }

    private static void Add(SentenceText text, List<SentenceGap> gaps)
    {
        var analysed = TextAnalyser.Analyse(text.Text, model: null);
        var tokens = analysed.Tokens.ToList();
        var features = new SentenceFeatures(text.Text, tokens);
        Span<uint> numbers = stackalloc uint[SentenceFeatures.Count];
        foreach (var paragraph in analysed.Paragraphs)
        {
            features.Enter(analysed.Sentences[paragraph.FirstSentence].FirstToken, analysed.Sentences[paragraph.EndSentence - 1].EndToken);
            for (var s = paragraph.FirstSentence; s < paragraph.EndSentence; s++)
            {
                var start = analysed.Sentences[s].FirstToken;
                var hasWord = false;
                for (var i = start; i + 1 < analysed.Sentences[s].EndToken; i++)
                {
                    hasWord = hasWord || tokens[i].Kind is TokenKind.Word or TokenKind.Number;
                    if (!hasWord || i - start >= MostTokens)
                    {
                        continue;
                    }

                    features.Write(start, i, numbers);
                    var ends = text.Ends.Contains(tokens[i].Span.End);
                    gaps.Add(new SentenceGap(MemoryMarshal.Cast<uint, int>(numbers).ToArray(), ends, text.Weight));
                    if (ends)
                    {
                        start = i + 1;
                        hasWord = false;
                    }
                }
            }
        }
    }
}
