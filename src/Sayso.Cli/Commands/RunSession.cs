using System.Globalization;
using Sayso.Cli.Inputs;
using Sayso.Cli.Output;
using Sayso.Documents;
using Sayso.Language;

namespace Sayso.Cli.Commands;

/// <summary>A command that reads documents, from its inputs to its exit code: finds the inputs, opens the output, works, and says what it came to.</summary>
/// <typeparam name="T">What is made of a document.</typeparam>
/// <param name="options">What to read and where to write.</param>
/// <param name="command">The command's name.</param>
/// <param name="found">What it finds, in the singular: "statement".</param>
/// <param name="messages">Takes the messages.</param>
/// <param name="time">Measures the rate.</param>
internal sealed class RunSession<T>(InputOptions options, string command, string found, Messages messages, TimeProvider time)
    where T : class, IRunResult<T>
{
    /// <summary>Runs it and gives the exit code.</summary>
    /// <param name="date">The publication date of documents that give none; null where it was not given.</param>
    /// <param name="load">Makes ready to work, models included.</param>
    /// <param name="writerOf">Makes the writer; told whether there are several inputs or one for many documents.</param>
    public int Run(DateOnly? date, Func<Func<DocumentResult, T>> load, Func<ReadingOutput, bool, IResultWriter<T>> writerOf)
    {
        if (options.Inputs.Count == 0 && !Console.IsInputRedirected)
        {
            messages.Say($"nothing to read: name a file, a folder or a pattern, or pipe a report in; 'sayso {command} --help' shows examples");
            return ExitCodes.Usage;
        }

        try
        {
            var inputs = InputFinder.Find(options.Inputs.Count == 0 ? [Input.StandardInput] : options.Inputs);
            if (options.Output is { } output && options.Inputs.Any(i => OutputFile.IsSame(i, output)))
            {
                messages.Say($"{output}: this is an input, and writing the output there would destroy it: choose another file for -o");
                return ExitCodes.Usage;
            }

            return Work(WithoutOutput(inputs), new InputReader(options.Format, date), load(), writerOf);
        }
        catch (ModelException e)
        {
            messages.Say(e.Message);
            return ExitCodes.NoModel;
        }
        catch (OutputException e) when (e.IsClosedPipe)
        {
            return ExitCodes.ClosedPipe;        // whoever read us has had enough: nothing to say
        }
        catch (OutputException e)
        {
            messages.Say(e.Message);
            return ExitCodes.CannotWrite;
        }
    }

    private int Work(List<Input> inputs, InputReader files, Func<DocumentResult, T> read, Func<ReadingOutput, bool, IResultWriter<T>> writerOf)
    {
        var several = inputs.Count > 1 || files.IsForMany(inputs[0]);
        var showProgress = several && !TerminalSettings.IsDumb && !Console.IsErrorRedirected && (options.Output is not null || Console.IsOutputRedirected);
        using ReadingOutput output = options.Output is { } file ? OutputFile.Create(file) : new StandardOutput();
        using var interruption = new Interruption(output, showProgress ? ProgressDisplay.Restore : static () => { });
        var writer = writerOf(output, several);
        RunCounts Run(Action<RunCounts>? progressed) => new ReadRun<T>(files, given => read(given.Result), writer, messages) { Progressed = progressed }.Run(inputs);

        var counts = showProgress ? ProgressDisplay.Around(inputs.Count, TerminalSettings.AllowsColor, messages, time, Run) : Run(null);
        output.Complete();
        if (several || counts.Reports + counts.Unreadable > 1)
        {
            Summarise(counts);
        }

        return counts.ExitCode;
    }

    // A folder may hold what an earlier run wrote there: it is about to be replaced, and is no report.
    private List<Input> WithoutOutput(IReadOnlyList<Input> inputs)
    {
        List<Input> kept = [];
        foreach (var input in inputs)
        {
            if (options.Output is { } output && OutputFile.IsSame(input.Name, output))
            {
                messages.Say($"{input.Name}: not read, because the output goes there");
            }
            else
            {
                kept.Add(input);
            }
        }

        if (kept.Count == 0)
        {
            var name = options.Inputs[0];
            kept.Add(new Input(name, new Problem("no-articles", $"{name}: there is nothing here but the output: name the reports, or another file for -o")));
        }

        return kept;
    }

    private void Summarise(RunCounts counts)
    {
        var problems = counts.Unreadable + counts.Remarks;
        messages.Say(string.Create(CultureInfo.InvariantCulture,
            $"{Count(counts.Reports, "report")}, {Count(counts.Found, found)}, {Count(problems, "problem")}"));
    }

    private static string Count(int count, string noun)
        => string.Create(CultureInfo.InvariantCulture, $"{count:#,##0} {noun}{(count == 1 ? "" : "s")}");
}
