using System.Globalization;

namespace Sayso.WebLoad;

/// <summary>Prints what it came to.</summary>
internal static class Report
{
    public static void Print(IReadOnlyList<Asked> asked, double memory, TimeSpan worked)
    {
        foreach (var kind in asked.GroupBy(a => a.Kind).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, Pages: g.ToList())).Append(("all", [.. asked])))
        {
            var times = kind.Pages.Select(p => p.Milliseconds).Order().ToList();
            Say($"{kind.Item1,-10} {times.Count,5} pages: p50 {At(times, .5),6:N1} ms, p95 {At(times, .95),6:N1} ms, most {times[^1],7:N1} ms; {kind.Pages.Average(p => p.Bytes) / 1024,5:N0} KB");
        }

        foreach (var slow in asked.OrderByDescending(a => a.Milliseconds).Take(5))
        {
            Say($"  {slow.Milliseconds:N0} ms {slow.Path}");
        }

        foreach (var failed in asked.Where(a => a.Status != 200).DistinctBy(a => (a.Kind, a.Status)))
        {
            Say($"  {failed.Status} {failed.Path}");
        }

        Say($"most memory of the server: {memory:N0} MB; of a core it took {worked.TotalSeconds:P0}");
    }

    private static double At(List<double> times, double share) => times[Math.Min(times.Count - 1, (int)(times.Count * share))];

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
