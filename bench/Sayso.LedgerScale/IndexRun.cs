using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Sayso.Ledger.Reprints;

namespace Sayso.LedgerScale;

/// <summary>The reprint index alone, in memory: how long it takes a report as it grows.</summary>
internal static class IndexRun
{
    private const int Stretch = 2_500;

    /// <param name="file">Reports, JSONL.</param>
    /// <param name="equal">Whether the text of the first stands for all.</param>
    public static void Measure(string file, bool equal)
    {
        var texts = File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text"u8).GetString()!).ToList();
        var sketches = new Dictionary<int, ReprintSketch>();
        var index = new ReprintIndex(new MemoryBandIndex(), number => sketches[number]);
        var (all, clock, pairs) = (Stopwatch.StartNew(), Stopwatch.StartNew(), 0L);
        for (var i = 0; i < texts.Count; i++)
        {
            var posting = new Posting(ReprintIndex.RankOf(i.ToString(CultureInfo.InvariantCulture)), i);
            var found = index.Add(posting, sketches[i] = ReprintSketch.Of(texts[equal ? 0 : i]));
            pairs += found.Pairs.Count;
            foreach (var changed in found.Changed)
            {
                index.PairsOf(new Posting(ReprintIndex.RankOf(changed.ToString(CultureInfo.InvariantCulture)), changed));
            }

            if ((i + 1) % Stretch == 0)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"index        {i + 1:N0} texts: the last {Stretch:N0} in {clock.Elapsed.TotalSeconds:N2} s, {Stretch / clock.Elapsed.TotalSeconds:N0} a second; {pairs:N0} pairs"));
                clock.Restart();
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"index        {texts.Count:N0} texts in {all.Elapsed.TotalSeconds:N1} s, {texts.Count / all.Elapsed.TotalSeconds:N0} a second"));
    }
}
