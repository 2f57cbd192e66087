using System.Collections.Concurrent;
using System.Diagnostics;

namespace Sayso.WebLoad;

/// <summary>What asking for a page came to.</summary>
internal sealed record Asked(string Kind, string Path, int Status, double Milliseconds, int Bytes);

/// <summary>Asks at a fixed rate, whether answers have come or not: what waits in a queue counts as slow.</summary>
internal static class Loader
{
    /// <summary>So many seconds of the same come before what is measured.</summary>
    public const int WarmUp = 20;

    /// <summary>Asks.</summary>
    /// <param name="server">Whom.</param>
    /// <param name="pages">For what: of each kind its share of all, and its addresses, the newest first.</param>
    /// <param name="seconds">For how long.</param>
    /// <param name="rate">How many a second.</param>
    /// <param name="newest">3: half of what is asked for is of the newest eighth, and everything is asked for at times; 1: the older as often as the newer.</param>
    /// <param name="seed">Of the choice by chance.</param>
    public static Task<IReadOnlyList<Asked>> RunAsync(Server server, IReadOnlyList<(string Kind, int Share, IReadOnlyList<string> Paths)> pages, int seconds, int rate, int newest, int seed)
        => AtRateAsync(server, Order(pages, seconds * rate, newest, seed), rate);

    private static List<PageAddress> Order(IReadOnlyList<(string Kind, int Share, IReadOnlyList<string> Paths)> pages, int count, int newest, int seed)
    {
        var random = new Random(seed);
        var shares = pages.Where(p => p.Paths.Count > 0).SelectMany(p => Enumerable.Repeat(p, p.Share)).ToList();
        return [.. Enumerable.Range(0, count).Select(_ => shares[random.Next(shares.Count)]).Select(p => new PageAddress(p.Kind, p.Paths[Newish(random, p.Paths.Count, newest)]))];
    }

    private static int Newish(Random random, int count, int newest) => (int)(count * Math.Pow(random.NextDouble(), newest));

    private static async Task<IReadOnlyList<Asked>> AtRateAsync(Server server, List<PageAddress> order, int rate)
    {
        var asked = new ConcurrentBag<Asked>();
        var clock = Stopwatch.StartNew();
        List<Task> running = [];
        for (var i = 0; i < order.Count; i++)
        {
            var wait = TimeSpan.FromSeconds((double)i / rate) - clock.Elapsed;
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait);
            }

            var page = order[i];
            running.Add(Task.Run(async () => asked.Add(await AskAsync(server, page))));
        }

        await Task.WhenAll(running);
        return [.. asked];
    }

    private static async Task<Asked> AskAsync(Server server, PageAddress page)
    {
        var start = Stopwatch.GetTimestamp();
        using var answer = await server.Client.GetAsync(new Uri(server.Entrance, page.Path));
        var body = await answer.Content.ReadAsByteArrayAsync();
        return new Asked(page.Kind, page.Path, (int)answer.StatusCode, Stopwatch.GetElapsedTime(start).TotalMilliseconds, body.Length);
    }
}
