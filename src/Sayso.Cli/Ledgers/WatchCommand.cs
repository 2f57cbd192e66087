using System.CommandLine;
using System.Globalization;
using Sayso.Cli.Commands;

namespace Sayso.Cli.Ledgers;

/// <summary>The command line of <c>sayso watch</c>.</summary>
internal sealed class WatchCommand : Command
{
    private const double Least = 5;

    private readonly Argument<string> _feeds = new("FEEDS");
    private readonly Option<bool> _fetch = new("--fetch");
    private readonly Option<bool> _once = new("--once");
    private readonly Option<bool> _articles = new("--articles");
    private readonly Option<double> _every = new("--every") { HelpName = "MINUTES", DefaultValueFactory = _ => 30 };

    /// <summary>Makes the command.</summary>
    /// <param name="run">Does what the options ask for and gives the exit code.</param>
    public WatchCommand(Func<WatchOptions, int> run)
        : base("watch", "Fetch feeds and keep what is new in a ledger.")
    {
        Add(_feeds);
        var ledger = new LedgerOption(this);
        _every.Validators.Add(result => InputArguments.Check(result, static value
            => double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var minutes) && minutes is >= Least and <= 10_000 ? null : "give minutes, 5 or more, for example 30"));
        Add(_fetch);
        Add(_once);
        Add(_every);
        Add(_articles);
        SetAction(parsed => run(new WatchOptions(parsed.GetValue(_feeds)!, ledger.Of(parsed))
        {
            Fetch = parsed.GetValue(_fetch),
            Once = parsed.GetValue(_once),
            Articles = parsed.GetValue(_articles),
            Every = TimeSpan.FromMinutes(parsed.GetValue(_every)),
        }));
    }
}
