using System.Collections.Concurrent;
using System.Globalization;
using Sayso.Ledger;
using Sayso.Ledger.Asking;

namespace Sayso.Web.Ledgers;

/// <summary>
/// Where pages ask the ledger and put it right. A ledger belongs to one thread at a time: so many are open as may ask at once, and each request has one to itself; changes
/// are made one after the other.
/// </summary>
internal sealed class LedgerDesk(WorkspaceOptions options) : IDisposable
{
    private const int MostAtOnce = 8;
    private const int MostStories = 2_000;      // reports of the stories that are kept; some 40 KB each
    private const int MostOrigins = 500;
    private const int MostReports = 12;
    private const int MostKept = 1_000;         // by weight; of most things 1
    private const int HeavyWeight = 20;         // from here on worked out alone

    private readonly ConcurrentBag<NewsLedger> _open = [];
    private readonly SemaphoreSlim _seats = new(MostAtOnce);
    private readonly SemaphoreSlim _pen = new(1);
    private readonly Lock _heavy = new();       // whole stories and parties are worked out one after the other: what is quick is not kept waiting
    private readonly ConcurrentDictionary<NewsLedger, string> _heads = new(ReferenceEqualityComparer.Instance);
    private readonly Remembered<StoryOverview?> _stories = new(MostStories, story => story!.Reports.Count);
    private readonly Remembered<StoryOrigins?> _origins = new(MostOrigins, story => story!.Reports.Count);
    private readonly Remembered<ToldReport?> _reports = new(MostReports, _ => 1);
    private long _newest;
    private readonly Remembered<Thing> _kept = new(MostKept, thing => thing.Weight);

    /// <summary>Asks the ledger.</summary>
    public async Task<T> AskAsync<T>(Func<NewsLedger, T> question, CancellationToken cancel)
    {
        await _seats.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            if (!_open.TryTake(out var ledger))
            {
                ledger = NewsLedger.OpenToAsk(options.Ledger, options.Time, options.By);
            }

            var sound = false;
            try
            {
                _heads[ledger] = Seen(ledger.HeadSeq());
                var answer = question(ledger);
                sound = true;
                return answer;
            }
            finally
            {
                if (sound)
                {
                    _open.Add(ledger);
                }
                else
                {
                    _heads.TryRemove(ledger, out _);
                    ledger.Dispose();
                }
            }
        }
        finally
        {
            _seats.Release();
        }
    }

    /// <summary>Changes the ledger. It is opened for that alone: what writing keeps in memory is not kept between changes.</summary>
    public async Task<T> ChangeAsync<T>(Func<NewsLedger, T> change, CancellationToken cancel)
    {
        await _pen.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            using var ledger = NewsLedger.Open(options.Ledger, options.Time, options.By);
            return change(ledger);
        }
        finally
        {
            _pen.Release();
        }
    }

    /// <summary>What the reports of a story say between them; null where there is no such story. Kept until one of them, or who is one party, changes.</summary>
    /// <param name="ledger">A ledger that was asked for.</param>
    /// <param name="id">As <see cref="NewsLedger.Story"/> takes it.</param>
    public StoryOverview? Story(NewsLedger ledger, string id)
        => ledger.StoryStamp(id) is not var (story, stamp) ? null : _stories.Of(story, stamp, () => Alone(() => ledger.Story(story)));

    /// <summary>Where the reports of a story come from; null where there is no such story.</summary>
    /// <param name="ledger">A ledger that was asked for.</param>
    /// <param name="id">As <see cref="NewsLedger.Story"/> takes it.</param>
    public StoryOrigins? Origins(NewsLedger ledger, string id)
        => ledger.StoryStamp(id) is not var (story, stamp) ? null
            : _stories.Known(story, stamp) is { } told ? StoryOrigins.Of(told) : _origins.Of(story, stamp, () => Alone(() => ledger.OriginsOf(story)));

    /// <summary>What was worked out for a page, kept until the ledger grows.</summary>
    /// <typeparam name="T">What it is; shared by all who ask, so never changed.</typeparam>
    /// <param name="ledger">A ledger that was asked for.</param>
    /// <param name="key">What tells it from all else that pages keep: begins with the page's name.</param>
    /// <param name="make">Works it out, from the ledger and not from what is kept.</param>
    /// <param name="weight">How much it takes: the number of reports that it holds on to, 1 or more.</param>
    public T Kept<T>(NewsLedger ledger, string key, Func<T> make, int weight = 1)
        => ((Thing<T>)_kept.Of(key, _heads[ledger], () => new Thing<T>(weight > HeavyWeight ? Alone(make) : make(), weight))).Value;

    /// <summary>A report as it stands; null where there is none. For pages that are asked for again with something else selected.</summary>
    /// <param name="ledger">A ledger that was asked for.</param>
    /// <param name="id">Its id.</param>
    public ToldReport? Report(NewsLedger ledger, string id) => _reports.Of(id, _heads[ledger], () => ledger.Report(id));

    public void Dispose()
    {
        while (_open.TryTake(out var ledger))
        {
            ledger.Dispose();
        }

        _seats.Dispose();
        _pen.Dispose();
    }

    // What was worked out from an older state is of no use to anybody.
    private string Seen(long head)
    {
        var stamp = head.ToString(CultureInfo.InvariantCulture);
        var newest = Interlocked.Read(ref _newest);
        if (head > newest && Interlocked.CompareExchange(ref _newest, head, newest) == newest)
        {
            _kept.KeepOnly(stamp);
            _reports.KeepOnly(stamp);
        }

        return stamp;
    }

    private T Alone<T>(Func<T> work)
    {
        lock (_heavy)
        {
            return work();
        }
    }

    private abstract record Thing(int Weight);

    private sealed record Thing<T>(T Value, int Weight) : Thing(Weight);
}
