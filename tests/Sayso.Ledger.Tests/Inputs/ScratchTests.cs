using Sayso.Ledger.Inputs;
using Xunit;

namespace Sayso.Ledger.Tests.Inputs;

public sealed class ScratchTests
{
    [Fact]
    public void Measure()
    {
        if (Environment.GetEnvironmentVariable("SCRATCH") is null) { return; }
        var path = "/tmp/w/big.warc.gz";
        var noise = new byte[60_000];
        new Random(1).NextBytes(noise);
        using (var file = File.Create(path))
        {
            var r = new Random(2);
            var n = 0;
            while (file.Length < 1_000_000_000)
            {
                var junk = Convert.ToBase64String(noise.AsSpan(r.Next(1000), 45_000));
                var rec = Archives.Response(++n, $"https://x.invalid/{n}", Archives.Utf8(Archives.Page.Replace("</article>", $"<p>Item {n}.</p></article><script>{junk}</script>", StringComparison.Ordinal)));
                file.Write(n % 1 == 0 ? Archives.Gzip(rec) : rec);
            }
        }
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var docs = 0; long peak = 0;
        using var input = File.OpenRead(path);
        foreach (var item in InputReader.Read(input, path)) { docs += item.Document is null ? 0 : 1; if (docs % 500 == 0) { peak = Math.Max(peak, GC.GetTotalMemory(false)); } }
        File.WriteAllText("/tmp/w/big.result", $"{docs} docs of {input.Length} bytes, {watch.Elapsed.TotalSeconds:F1} s, peak heap {peak / 1_000_000} MB, working set peak {System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB");
        File.Delete(path);
    }
}
