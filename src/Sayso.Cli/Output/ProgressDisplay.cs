using System.Globalization;
using Spectre.Console;

namespace Sayso.Cli.Output;

/// <summary>The progress of a run on standard error, for people who wait. Apart from everything else, so that runs without one do not load its library.</summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan BetweenUpdates = TimeSpan.FromMilliseconds(100);

    /// <summary>Does the work while the progress is shown, and takes it away at the end.</summary>
    /// <param name="total">How many inputs there are.</param>
    /// <param name="color">Whether colour is welcome.</param>
    /// <param name="messages">Shown above the progress meanwhile.</param>
    /// <param name="time">Measures the rate.</param>
    /// <param name="work">The work; told whom to tell how far it is.</param>
    public static RunCounts Around(int total, bool color, Messages messages, TimeProvider time, Func<Action<RunCounts>, RunCounts> work)
    {
        // Said, not left to be found out: the library would ask about standard output.
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error),
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
        var progress = console.Progress().AutoClear(true).Columns(
            new SpinnerColumn(), new ProgressBarColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new RemainingTimeColumn());
        messages.Diversion = line => console.Write(new Text(line + "\n"));
        try
        {
            return progress.Start(context =>
            {
                var bar = context.AddTask("reading", maxValue: total);
                var started = time.GetTimestamp();
                var shown = started;
                return work(counts =>
                {
                    var now = time.GetTimestamp();
                    bar.Value = counts.Inputs;
                    if (time.GetElapsedTime(shown, now) >= BetweenUpdates)
                    {
                        shown = now;
                        bar.Description = Describe(counts, total, time.GetElapsedTime(started, now));
                    }
                });
            });
        }
        finally
        {
            messages.Diversion = null;
        }
    }

    /// <summary>Puts the terminal right when the program ends while the progress is shown.</summary>
    public static void Restore() => Console.Error.Write("\r\e[K\e[?25h");

    private static string Describe(RunCounts counts, int total, TimeSpan elapsed)
    {
        var rate = counts.Reports / Math.Max(elapsed.TotalSeconds, 0.001);
        return string.Create(CultureInfo.InvariantCulture, $"{counts.Inputs} of {total} inputs, {counts.Reports} reports, {rate:0.#} a second");
    }
}
