using Microsoft.Playwright;
using Xunit;

namespace Sayso.Web.Tests.Browser;

/// <summary>Goes everywhere that links lead to.</summary>
public sealed class CrawlTests(Chromium chromium)
{
    private const int MostOfAKind = 3;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_page_breaks_its_policy_asks_elsewhere_or_has_an_error_in_the_console(bool hasScript)
    {
        await using var host = await WorkspaceHost.OfSamplesAsync("krasna-mine.jsonl", "harbour-blast.txt", "leaked-letter.txt", "march-toll.txt");
        await using var window = await chromium.OpenAsync(host.Entrance, hasScript: hasScript);
        var (seen, kinds) = (new HashSet<string>(StringComparer.Ordinal) { "/" }, new Dictionary<string, int>(StringComparer.Ordinal));
        var queue = new Queue<string>(["/"]);
        while (queue.TryDequeue(out var address))
        {
            var answer = await window.GoAsync(address);
            Assert.True(answer!.Ok, $"{address}: {answer.Status}");
            foreach (var link in await LinksAsync(window.Page))
            {
                var to = new Uri(link);
                var (path, kind) = (to.PathAndQuery, Kind(to));
                if (to.Authority == host.Address.Authority && !kind.Contains("/export", StringComparison.Ordinal) && !kind.StartsWith("/api/", StringComparison.Ordinal) && seen.Add(path)
                    && (kinds[kind] = kinds.GetValueOrDefault(kind) + 1) <= MostOfAKind)
                {
                    queue.Enqueue(path);
                }
            }
        }

        window.AssertNothingWrong();
        Assert.Superset(new HashSet<string>(["/search", "/review", "/inputs", "/decisions", "/about", "/parties", "/story", "/report", "/party", "/claim"]), kinds.Keys.ToHashSet(StringComparer.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> LinksAsync(IPage page)
        => await page.Locator("a[href]").EvaluateAllAsync<string[]>("links => links.filter(a => !a.hasAttribute('download')).map(a => a.href)");

    // "/story/1a2b" is of the kind "/story", "/search?act=denies" of the kind "/search".
    private static string Kind(Uri address) => address.AbsolutePath.StartsWith("/story/", StringComparison.Ordinal) && address.Segments.Length == 3 ? "/story" : address.AbsolutePath;
}
