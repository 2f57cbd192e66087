using Sayso.Cli.Commands;
using Sayso.Cli.Fetching;
using Sayso.Cli.Inputs;
using Sayso.Cli.Output;
using Sayso.Ledger;

namespace Sayso.Cli.Ledgers;

/// <summary>Does what <c>sayso add</c> was asked for.</summary>
internal sealed class AddSession(AddOptions options, Messages messages, TimeProvider time, string actor, Func<IFetcher> open)
{
    private readonly ItemSource _source = new(options.Format, options.Date, new ChildReader(options.Limits)) { IsPassing = options.IsPassing };

    // Null for no report, and for one on standard output, which says what became of each input as soon as it is done.
    private string? ReportFile => options.Report is Input.StandardInput ? null : options.Report;

    /// <summary>Runs it and gives the exit code.</summary>
    public int Run()
    {
        if (options.Inputs.Count == 0 && (options.Watch || !Console.IsInputRedirected))
        {
            messages.Say("nothing to add: name a file, a folder or a pattern, or pipe a report in; 'sayso add --help' shows examples");
            return ExitCodes.Usage;
        }

        if (options.Watch && options.Inputs.FirstOrDefault(input => !Directory.Exists(input)) is { } other)
        {
            messages.Say($"{other}: only folders can be watched, and this is none that is there: make it, or name another");
            return ExitCodes.Usage;
        }

        if (ReportFile is { } report && Destroyed(report) is { } what)
        {
            messages.Say($"{report}: this is {what}, and writing the report there would destroy it: choose another file for --report");
            return ExitCodes.Usage;
        }

        return LedgerRun.Guarded(messages, () =>
        {
            using var ledger = NewsLedger.OpenOrCreate(options.Ledger, time, actor);
            using ReadingOutput? output = options.Report is null ? null : ReportFile is { } file ? OutputFile.Create(file) : new StandardOutput();
            using var run = new AddRun(ledger, new Lazy<Reader>(() => Reader.Load()), output);
            return options.Watch ? Watch(run, output) : Add(run, output);
        });
    }

    private int Add(AddRun run, ReadingOutput? report)
    {
        var inputs = WebSource.Find(options.Inputs.Count == 0 ? [Input.StandardInput] : options.Inputs).Where(i => IsInput(i.Name)).ToList();
        var hasAddresses = inputs.Any(input => WebAddress.IsMeant(input.Name));
        using var fetcher = options.Fetch && hasAddresses ? open() : null;
        var source = new WebSource(_source, fetcher);
        var showProgress = inputs.Count > 1 && !TerminalSettings.IsDumb && !Console.IsErrorRedirected;
        using var interruption = new Interruption(report, showProgress ? ProgressDisplay.Restore : static () => { });
        RunCounts Work(Action<RunCounts>? progressed) => Reads(source, run, progressed).Run(inputs);

        var counts = showProgress ? ProgressDisplay.Around(inputs.Count, TerminalSettings.AllowsColor, messages, time, Work) : Work(null);
        report?.Complete();
        Summarise(run);
        return hasAddresses && !options.Fetch && counts.Bugs == 0 ? ExitCodes.Usage : counts.ExitCode;
    }

    // Ends only by a signal, between two reports.
    private int Watch(AddRun run, ReadingOutput? report)
    {
        using var folders = new WatchedFolders(options.Inputs, time);
        void End(int exitCode) => run.Between(() =>
        {
            report?.Complete();
            Summarise(run);
            Environment.Exit(exitCode);
        });

        using var interruption = new Interruption(End);
        messages.Say($"watching {string.Join(", ", options.Inputs)}; Ctrl-C ends it");
        while (true)
        {
            var files = folders.Next().Where(IsInput).Select(file => new Input(file)).ToList();
            if (files.Count > 0)
            {
                Reads(_source, run, null).Run(files);
                Summarise(run);
            }
        }
    }

    private ReadRun<AddedResult> Reads(IInputSource source, AddRun run, Action<RunCounts>? progressed) => new(source, run.Read, run, messages) { Progressed = progressed, MayRepeat = true };

    // What it would be if the file of the report came in its place; null where it may come.
    private string? Destroyed(string report)
        => OutputFile.IsSame(report, options.Ledger) || Path.GetFullPath(report) == Path.GetFullPath(options.Ledger) ? "the ledger"
            : options.Inputs.Any(input => OutputFile.IsSame(input, report)) ? "an input"
            : null;

    private bool IsInput(string name) => !OutputFile.IsSame(name, options.Ledger) && (ReportFile is not { } report || !OutputFile.IsSame(name, report));

    private void Summarise(AddRun run) => messages.Say($"{options.Ledger}: {run.Summary}");
}
