using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using Sayso.Documents;
using Sayso.Ledger.Inputs;

namespace Sayso.Cli.Ledgers;

/// <summary>
/// Reads inputs in a process of their own, this program started again: one that hangs, swallows all memory or crashes is a failed input, and
/// the run goes on. See docs/decisions/0018-risky-inputs.md.
/// </summary>
internal sealed class ChildReader(ChildLimits limits)
{
    private const int LongestItem = 1 << 30;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    /// <summary>The items of an input.</summary>
    /// <param name="content">Its bytes; null where there is a file.</param>
    /// <param name="path">The file; null for the bytes.</param>
    /// <param name="name">What it is called.</param>
    public IEnumerable<InputItem> Read(Stream? content, string? path, string name)
    {
        using var process = Start(path, name);
        using var guard = new ChildGuard(process, limits);
        var feeding = Feed(process, content, guard);
        try
        {
            var output = process.StandardOutput.BaseStream;
            while (Next(output, guard) is { } bytes)
            {
                if (bytes.Length > 0)
                {
                    yield return InputItemJson.Read(bytes);
                }
            }

            process.WaitForExit();
            if (feeding.IsCompleted && feeding.GetAwaiter().GetResult() is { } failure)
            {
                throw failure;      // the caller's stream, no fault of the input
            }

            if (Verdict(guard, process.ExitCode) is var (code, reason))
            {
                yield return new InputItem(name, null, [new Problem(code, $"{name}: {reason}")], new Provenance(InputFormat.Unreadable));
            }
        }
        finally
        {
            guard.Stop();
        }
    }

    private Process Start(string? path, string name)
    {
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        if (Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);       // dotnet sayso.dll
        }

        foreach (var argument in (ReadOnlySpan<string>)[ChildProgram.Name, name, path ?? "", limits.Time.TotalSeconds.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = limits.Memory.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        process.ErrorDataReceived += static (_, _) => { };      // what a crash prints helps nobody who adds reports
        process.BeginErrorReadLine();
        return process;
    }

    // On a thread of its own; gives what the caller's stream threw, null where that was read well.
    private static Task<Exception?> Feed(Process process, Stream? content, ChildGuard guard)
    {
        var input = process.StandardInput.BaseStream;
        if (content is null)
        {
            input.Close();
            return Task.FromResult<Exception?>(null);
        }

        return Task.Factory.StartNew(
            () =>
            {
                var buffer = new byte[1 << 16];
                while (true)
                {
                    int count;
                    try
                    {
                        count = content.Read(buffer);
                    }
                    catch (IOException e)
                    {
                        guard.Kill();
                        return e;
                    }

                    guard.Moved();
                    try
                    {
                        if (count == 0)
                        {
                            input.Close();
                            return null;
                        }

                        input.Write(buffer, 0, count);
                        input.Flush();
                    }
                    catch (IOException)
                    {
                        return (Exception?)null;        // it has ended; its exit code says why
                    }
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    // The next item; empty for a sign of life, null at the end.
    private static byte[]? Next(Stream output, ChildGuard guard)
    {
        guard.Waits();
        try
        {
            var length = new byte[4];
            if (output.ReadAtLeast(length, 4, throwOnEndOfStream: false) < 4)
            {
                return null;
            }

            var count = BinaryPrimitives.ReadInt32LittleEndian(length);
            if (count is < 0 or > LongestItem)
            {
                guard.Kill();
                return null;
            }

            var bytes = new byte[count];
            return output.ReadAtLeast(bytes, count, throwOnEndOfStream: false) < count ? null : bytes;
        }
        finally
        {
            guard.Has();
        }
    }

    private (string Code, string Reason)? Verdict(ChildGuard guard, int exitCode) => (guard.Met, exitCode) switch
    {
        (ChildLimit.Time, _) => ("limit", string.Create(CultureInfo.InvariantCulture,
            $"it was not read within {limits.Time.TotalSeconds:0.###} seconds, as something that never ends (limit --parse-seconds); raise the limit if you trust it")),
        (ChildLimit.Memory, _) or (_, ChildProgram.OutOfMemory) => ("limit", string.Create(CultureInfo.InvariantCulture,
            $"it takes more memory than it may (limit --parse-memory = {limits.Memory >> 20} MiB); raise the limit if you trust it")),
        (_, 0) => null,
        _ => ("crashed", string.Create(CultureInfo.InvariantCulture,
            $"the process that read it broke down (exit code {exitCode}): it is damaged or made to do harm, or takes more memory than it may (limit --parse-memory = {limits.Memory >> 20} MiB); save it anew, or as text")),
    };

    /// <summary>How often a child is looked at.</summary>
    public static TimeSpan Interval => BetweenLooks;
}
