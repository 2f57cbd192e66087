using System.Globalization;
using Sayso.Cli.Fetching;
using Sayso.Cli.Inputs;
using Sayso.Documents;
using Sayso.Ledger;
using Sayso.Ledger.Inputs;

namespace Sayso.Cli.Ledgers;

/// <summary>What <c>sayso watch</c> is asked for.</summary>
/// <param name="Feeds">The list of feeds, a file.</param>
/// <param name="Ledger">The ledger's file.</param>
internal sealed record WatchOptions(string Feeds, string Ledger)
{
    /// <summary>Whether the network may be used.</summary>
    public bool Fetch { get; init; }

    /// <summary>Whether to end after one round.</summary>
    public bool Once { get; init; }

    /// <summary>Whether to fetch the reports themselves.</summary>
    public bool Articles { get; init; }

    /// <summary>From the beginning of one round to that of the next.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(30);
}

/// <summary>Fetches feeds, again and again, and adds what is new.</summary>
/// <param name="options">What is asked for.</param>
/// <param name="messages">Takes what is to be said.</param>
/// <param name="time">Says when a round began.</param>
/// <param name="actor">Who adds.</param>
/// <param name="open">Opens the network.</param>
internal sealed class WatchSession(WatchOptions options, Messages messages, TimeProvider time, string actor, Func<IFetcher> open)
{
    private readonly ItemSource _items = new(DocumentFormat.Auto, null, new ChildReader(ChildLimits.Default));
    private int _failedFeeds;

    /// <summary>Runs it and gives the exit code.</summary>
    public int Run()
    {
        if (!options.Fetch)
        {
            messages.Say("feeds come over the network, and sayso opens no network connection unless it is told to: say --fetch");
            return ExitCodes.Usage;
        }

        var (stream, failure) = Inputs.InputReader.Open(options.Feeds);
        if (stream is null)
        {
            messages.Say(failure!.Problems[0].Message);
            return ExitCodes.Usage;
        }

        OpmlFeeds feeds;
        using (stream)
        {
            feeds = OpmlReader.Read(stream, options.Feeds);
        }

        if (feeds.Problem is { } problem)
        {
            messages.Say(problem.Message);
            return ExitCodes.Usage;
        }

        if (feeds.PassedOver > 0)
        {
            messages.Say(string.Create(CultureInfo.InvariantCulture, $"{options.Feeds}: {feeds.PassedOver:#,##0} of its addresses are not of http or https; they are passed over"));
        }

        return LedgerRun.Guarded(messages, () => Watch(feeds.Addresses));
    }

    private int Watch(IReadOnlyList<string> feeds)
    {
        using var ledger = NewsLedger.OpenOrCreate(options.Ledger, time, actor);
        using var fetcher = open();
        using var run = new AddRun(ledger, new Lazy<Reader>(() => Reader.Load()), null);
        var state = FetchState.Of(options.Ledger, time);
        using var interruption = new Interruption(exitCode => run.Between(() =>
        {
            Summarise(run);
            Environment.Exit(exitCode);
        }));
        while (true)
        {
            var began = time.GetTimestamp();
            var code = ExitCodes.Done;
            foreach (var feed in feeds)
            {
                code = Worse(code, Feed(feed, fetcher, run, state));
            }

            run.Between(state.Save);
            Summarise(run);
            if (options.Once)
            {
                return code;
            }

            var rest = options.Every - time.GetElapsedTime(began);
            Thread.Sleep(rest > TimeSpan.Zero ? rest : TimeSpan.Zero);
        }
    }

    // What a feed gave is kept only when all its items are in the ledger: a run that is stopped before asks for the feed again.
    private int Feed(string feed, IFetcher fetcher, AddRun run, FetchState state)
    {
        var known = state.For(feed);
        var answer = fetcher.Get(feed, known.Validators);
        if (answer is Refused refused)
        {
            _failedFeeds++;
            messages.Say(refused.Message);
            return ExitCodes.SomeUnreadable;
        }

        if (answer is not Fetched fetched)
        {
            return ExitCodes.Done;
        }

        var web = new WebSource(_items, fetcher);
        var articles = options.Articles ? new FeedArticles(web.Items(fetched), web, fetcher, known.Articles) : null;
        var counts = new ReadRun<AddedResult>(new ReadyItems(articles?.Items() ?? web.Items(fetched)), run.Read, run, messages) { MayRepeat = true }.Run([new Input(feed)]);
        if (counts.Bugs == 0)
        {
            var again = articles is { Left: true };
            run.Between(() => state.Keep(feed, new FeedState(again || !fetched.Validators.Any ? null : fetched.Validators, articles?.Done ?? known.Articles)));
        }

        return counts.ExitCode;
    }

    private static int Worse(int one, int other) => one == ExitCodes.Bug || other == ExitCodes.Done ? one : other;

    private void Summarise(AddRun run) => messages.Say(string.Create(CultureInfo.InvariantCulture, $"{options.Ledger}: {run.Summary}; {_failedFeeds:#,##0} times a feed was not fetched"));
}
