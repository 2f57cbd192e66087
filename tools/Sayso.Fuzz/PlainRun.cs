using System.Diagnostics;
using System.Globalization;

namespace Sayso.Fuzz;

/// <summary>Hands a target damaged inputs for a while and tells what goes wrong; needs nothing but this program.</summary>
internal static class PlainRun
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(5);

    /// <summary>Runs, and gives how many different faults there were. Their inputs are left in the folder <c>fuzz-faults</c>.</summary>
    public static int Run(Target target, TimeSpan time, int seed)
    {
        var (damage, faults, clock, longest) = (new Damage(target.Seeds, seed), new Dictionary<string, int>(StringComparer.Ordinal), Stopwatch.StartNew(), TimeSpan.Zero);
        Directory.CreateDirectory("fuzz-faults");
        var last = Path.Combine("fuzz-faults", $"{target.Name}-last");
        using var watch = new Watchdog(last);
        var number = 0;
        for (; clock.Elapsed < time; number++)
        {
            var bytes = damage.Input(number);
            if (target.Pack is { } pack && number % 2 == 0)
            {
                bytes = pack(bytes);
            }

            // What ends the whole process (a stack that overflows, a hang) leaves its input behind.
            File.WriteAllBytes(last, bytes);
            var start = clock.Elapsed;
            watch.Begin();
            var outcome = Outcome(target, bytes);
            watch.End();
            longest = clock.Elapsed - start > longest ? clock.Elapsed - start : longest;
            if (outcome is not null && faults.TryAdd(outcome, number))
            {
                File.WriteAllBytes(Path.Combine("fuzz-faults", string.Create(CultureInfo.InvariantCulture, $"{target.Name}-{seed}-{number}")), bytes);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name}: input {number} of seed {seed}: {outcome}"));
            }
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{target.Name}: {number:N0} inputs in {clock.Elapsed.TotalSeconds:N0} s, {faults.Count} faults; longest {longest.TotalMilliseconds:N0} ms; {process.PeakWorkingSet64 / 1e6:N0} MB at most; unexpected: {string.Join(", ", Surprises.Of(target.Name))}"));
        File.Delete(last);
        return faults.Count;
    }

    /// <summary>What went wrong, in a line that is the same for the same fault; null for nothing.</summary>
    public static string? Outcome(Target target, byte[] bytes)
    {
        try
        {
            target.Feed(bytes);
            return null;
        }
#pragma warning disable CA1031 // whatever comes out is what is looked for
        catch (Exception e)
#pragma warning restore CA1031
        {
            return $"{e.GetType().Name}{(e is InvalidOperationException ? ": " + e.Message : "")} {e.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Sayso", StringComparison.Ordinal))?.Trim()}";
        }
    }

    /// <summary>Ends the process when an input takes too long: no catch can.</summary>
    private sealed class Watchdog : IDisposable
    {
        private readonly Timer _timer;
        private TimeSpan _began;

        public Watchdog(string input) => _timer = new Timer(_ =>
        {
            // Of the processor's time: on a busy machine the clock says little.
            if (Worked() - _began > Hang)
            {
                Console.WriteLine($"hangs: more than {Hang.TotalSeconds:N0} s over {input}");
                Environment.Exit(3);
            }
        });

        public void Begin()
        {
            _began = Worked();
            _timer.Change(Hang, Hang);
        }

        private static TimeSpan Worked() => Environment.CpuUsage.TotalTime;

        public void End() => _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public void Dispose() => _timer.Dispose();
    }
}
