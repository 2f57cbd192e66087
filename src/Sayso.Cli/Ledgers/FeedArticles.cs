using Sayso.Cli.Fetching;
using Sayso.Cli.Inputs;
using Sayso.Documents;

namespace Sayso.Cli.Ledgers;

/// <summary>The items of one feed, each with its report where the feed has no more than a summary of it.</summary>
/// <param name="items">The items of the feed.</param>
/// <param name="web">Reads what is fetched.</param>
/// <param name="fetcher">Fetches.</param>
/// <param name="before">The links that were fetched before: their items are in the ledger, with more than the feed has.</param>
internal sealed class FeedArticles(IEnumerable<AddedItem> items, WebSource web, IFetcher fetcher, IReadOnlySet<string> before)
{
    /// <summary>How many reports of a feed are fetched in one round.</summary>
    public const int Most = 200;

    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private int _fetched;

    /// <summary>The links that need not be fetched again, of those that stand in the feed.</summary>
    public IReadOnlySet<string> Done => _done;

    /// <summary>Whether something was left for the next round.</summary>
    public bool Left { get; private set; }

    /// <summary>The items, as they are asked for.</summary>
    public IEnumerable<AddedItem> Items()
    {
        foreach (var item in items)
        {
            if (item.IsRemark || item.Provenance?.Address is not { } link || !IsSummary(item.Result))
            {
                yield return item;
            }
            else if (before.Contains(link))
            {
                _done.Add(link);
            }
            else if (_fetched == Most)
            {
                Left = true;
            }
            else
            {
                _fetched++;
                yield return Whole(item, link);
            }
        }
    }

    private static bool IsSummary(DocumentResult result) => result.Document is null || result.Problems.Any(problem => problem.Code == "summary-only");

    private AddedItem Whole(AddedItem item, string link)
    {
        var answer = fetcher.Get(link);
        if (answer is Refused { MayPass: true })
        {
            Left = true;
        }
        else
        {
            _done.Add(link);
        }

        var article = answer is Fetched fetched ? web.Items(fetched).FirstOrDefault(one => one.Result.Document is not null) : null;
        if (article?.Result.Document is { } report)
        {
            // What the feed says of an item goes before what its page says.
            var said = item.Result.Document;
            var whole = new Document(item.Result.Id, report.Text)
            {
                Title = said?.Title ?? report.Title,
                Outlet = said?.Outlet ?? report.Outlet,
                Byline = said?.Byline ?? report.Byline,
                Dateline = report.Dateline,
                Published = said?.Published ?? report.Published,
                Wire = report.Wire,
                Url = said?.Url ?? report.Url,
                Language = said?.Language ?? report.Language,
            };
            return item with { Result = new DocumentResult(whole.Id, whole, article.Result.Problems), Provenance = item.Provenance! with { CapturedAt = article.Provenance?.CapturedAt } };
        }

        var why = answer is Refused refused ? refused.Message : $"{link}: no report is found in it";
        return item with { Result = item.Result with { Problems = [.. item.Result.Problems, new Problem("not-fetched", why)] } };
    }
}

/// <summary>Items that are read already, as the only input of a run.</summary>
internal sealed class ReadyItems(IEnumerable<AddedItem> items) : IInputSource
{
    public bool MayHoldMany(Input input) => true;

    public IEnumerable<GivenDocument> Read(Input input) => items;
}
