using System.Globalization;
using System.Text;
using Sayso.Cli.Inputs;
using Sayso.Cli.Output;
using Sayso.Cli.View;
using Sayso.Documents;
using Sayso.Language;

namespace Sayso.Cli.Commands;

/// <summary>Does what <c>sayso read</c> was asked for: finds the inputs, opens the output, reads, and says what it came to.</summary>
internal sealed class ReadSession(ReadOptions options, Messages messages, TimeProvider time)
{
    private const int DefaultWidth = 80;

    /// <summary>Runs it and gives the exit code.</summary>
    public int Run()
    {
        if (options.Inputs.Count == 0 && !Console.IsInputRedirected)
        {
            messages.Say("nothing to read: name a file, a folder or a pattern, or pipe a report in; 'sayso read --help' shows examples");
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

            return Read(WithoutOutput(inputs));
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

    private int Read(List<Input> inputs)
    {
        var files = new InputReader(options.Format, options.Date);
        var several = inputs.Count > 1 || files.IsForMany(inputs[0]);
        var showProgress = several && !TerminalSettings.IsDumb && !Console.IsErrorRedirected && (options.Output is not null || Console.IsOutputRedirected);
        var reader = Reader.Load();         // first of all: without its models sayso touches no output
        using var output = Open();
        using var interruption = new Interruption(output, showProgress ? ProgressDisplay.Restore : static () => { });
        var writer = options.Json ? new JsonLinesWriter(output) : ViewWriter(output, several) as IReadingWriter;
        RunCounts Work(Action<RunCounts>? progressed) => new ReadRun(files, reader.Read, writer, messages) { Progressed = progressed }.Run(inputs);

        var counts = showProgress ? ProgressDisplay.Around(inputs.Count, TerminalSettings.AllowsColor, messages, time, Work) : Work(null);
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

    private ReadingOutput Open() => options.Output is { } file ? OutputFile.Create(file) : new StandardOutput();

    private ViewWriter ViewWriter(ReadingOutput output, bool several)
    {
        var toTerminal = options.Output is null && !Console.IsOutputRedirected;
        if (toTerminal && OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        // Without a byte order mark: it is no part of what is printed.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var encoding = options.Output is null ? Console.OutputEncoding : utf8;
        var unicode = encoding.CodePage == utf8.CodePage;
        var color = options.Color == ColorChoice.Always || (options.Color == ColorChoice.Auto && toTerminal && TerminalSettings.AllowsColor);
        var width = options.Width ?? (toTerminal ? TerminalSettings.Width : null) ?? TerminalSettings.ColumnsVariable ?? DefaultWidth;
        return new ViewWriter(output, new ViewOptions(width, color, unicode), unicode ? utf8 : encoding, several);
    }

    private void Summarise(RunCounts counts)
    {
        var problems = counts.Unreadable + counts.Remarks;
        messages.Say(string.Create(CultureInfo.InvariantCulture,
            $"{Count(counts.Reports, "report")}, {Count(counts.Statements, "statement")}, {Count(problems, "problem")}"));
    }

    private static string Count(int count, string noun)
        => string.Create(CultureInfo.InvariantCulture, $"{count:#,##0} {noun}{(count == 1 ? "" : "s")}");
}
