using System.Globalization;
using Sayso.Cli.Inputs;
using Sayso.Cli.Output;
using Sayso.Language;
using Sayso.Ledger;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Store;

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

        try
        {
            using var ledger = NewsLedger.OpenOrCreate(options.Ledger, time, actor);
            return Add(ledger);
        }
        catch (LedgerException e)
        {
            messages.Say(e.Message);
            return LedgerExit.Of(e);
        }
        catch (ModelException e)
        {
            messages.Say(e.Message);
            return ExitCodes.NoModel;
        }
        catch (OutputException e)
        {
            messages.Say(e.Message);
            return ExitCodes.CannotWrite;
        }
    }

    private int Add(NewsLedger ledger)
    {
        var inputs = InputFinder.Find(options.Inputs.Count == 0 ? [Input.StandardInput] : options.Inputs)
            .Where(i => !OutputFile.IsSame(i.Name, options.Ledger) && (options.Report is null || !OutputFile.IsSame(i.Name, options.Report))).ToList();
        var names = inputs.Select(i => i.Name).ToHashSet(StringComparer.Ordinal);
        using ReadingOutput? report = options.Report is { } file ? OutputFile.Create(file) : null;
        var run = new AddRun(ledger, new Lazy<Reader>(() => Reader.Load()), names.Contains, report);
        RunCounts Work(Action<RunCounts>? progressed)
            => new ReadRun<AddedResult>(new InputReader(options.Format, options.Date), run.Read, run, messages) { Progressed = progressed, MayRepeat = true }.Run(inputs);

        var counts = inputs.Count > 1 && !TerminalSettingsAllowProgress() ? Work(null)
            : inputs.Count > 1 ? ProgressDisplay.Around(inputs.Count, Commands.TerminalSettings.AllowsColor, messages, time, Work) : Work(null);
        report?.Complete();
        messages.Say(string.Create(CultureInfo.InvariantCulture,
            $"{options.Ledger}: {run.Count(AddStatus.Read):#,##0} read, {run.Count(AddStatus.Unchanged):#,##0} unchanged, {run.Count(AddStatus.Duplicate):#,##0} duplicate, {run.Count(AddStatus.Failed):#,##0} failed"));
        return counts.ExitCode;
    }

    private static bool TerminalSettingsAllowProgress() => !Commands.TerminalSettings.IsDumb && !Console.IsErrorRedirected;
}
