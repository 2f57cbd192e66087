using System.Globalization;
using Sayso.Cli.Commands;
using Sayso.Cli.Inputs;
using Sayso.Cli.Output;
using Sayso.Ledger;
using Sayso.Ledger.Ingest;

namespace Sayso.Cli.Ledgers;

/// <summary>Does what <c>sayso add</c> was asked for.</summary>
internal sealed class AddSession(AddOptions options, Messages messages, TimeProvider time, string actor)
{
    /// <summary>Runs it and gives the exit code.</summary>
    public int Run()
    {
        if (options.Inputs.Count == 0 && !Console.IsInputRedirected)
        {
            messages.Say("nothing to add: name a file, a folder or a pattern, or pipe a report in; 'sayso add --help' shows examples");
            return ExitCodes.Usage;
        }

        return LedgerRun.Guarded(messages, () =>
        {
            using var ledger = NewsLedger.OpenOrCreate(options.Ledger, time, actor);
            return Add(ledger);
        });
    }

    private int Add(NewsLedger ledger)
    {
        var inputs = InputFinder.Find(options.Inputs.Count == 0 ? [Input.StandardInput] : options.Inputs)
            .Where(i => !OutputFile.IsSame(i.Name, options.Ledger) && (options.Report is null || !OutputFile.IsSame(i.Name, options.Report))).ToList();
        var names = inputs.Select(i => i.Name).ToHashSet(StringComparer.Ordinal);
        var showProgress = inputs.Count > 1 && !TerminalSettings.IsDumb && !Console.IsErrorRedirected;
        using ReadingOutput? report = options.Report is { } file ? OutputFile.Create(file) : null;
        using var interruption = report is null ? null : new Interruption(report, showProgress ? ProgressDisplay.Restore : static () => { });
        var run = new AddRun(ledger, new Lazy<Reader>(() => Reader.Load()), names.Contains, report);
        RunCounts Work(Action<RunCounts>? progressed)
            => new ReadRun<AddedResult>(new InputReader(options.Format, options.Date), run.Read, run, messages) { Progressed = progressed, MayRepeat = true }.Run(inputs);

        var counts = showProgress ? ProgressDisplay.Around(inputs.Count, TerminalSettings.AllowsColor, messages, time, Work) : Work(null);
        report?.Complete();
        messages.Say(string.Create(CultureInfo.InvariantCulture,
            $"{options.Ledger}: {run.Count(AddStatus.Read):#,##0} read, {run.Count(AddStatus.Unchanged):#,##0} unchanged, {run.Count(AddStatus.Duplicate):#,##0} duplicate, {run.Count(AddStatus.Failed):#,##0} failed"));
        return counts.ExitCode;
    }
}
