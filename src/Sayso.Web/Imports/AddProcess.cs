using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Sayso.Web.Imports;

/// <summary>Reads files into the ledger by <c>sayso add</c>, in a process of its own: what files do to it, they do not do to the workspace.</summary>
internal sealed class AddProcess(WorkspaceOptions options)
{
    private const int LongestLine = 20_000;     // characters of names in one command line; the least that a system allows is 32,767
    private const int MostSaid = 2_000;

    // One report takes seconds, and a large file says something after each.
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(10);

    // Exit codes of "sayso add" that say that it came to its end: all was read, some or all failed.
    private static readonly HashSet<int> Complete = [0, 3];

    /// <summary>Reads files, and says what becomes of each input as soon as it is known.</summary>
    /// <param name="files">The files.</param>
    /// <param name="cancel">Ends it at once; what is in the ledger by then stays.</param>
    /// <exception cref="ImportException">It did not come to its end.</exception>
    public async IAsyncEnumerable<ImportResult> RunAsync(IImportSource files, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var names in Lines(files.Names))
        {
            using var process = Start(files, names);
            var said = ErrorsAsync(process);
            try
            {
                while (await LineAsync(process, cancel).ConfigureAwait(false) is { } line)
                {
                    if (ImportResult.Of(line) is { } result)
                    {
                        yield return result;
                    }
                }

                await process.WaitForExitAsync(cancel).ConfigureAwait(false);
            }
            finally
            {
                Kill(process);
            }

            if (!Complete.Contains(process.ExitCode))
            {
                throw new ImportException(await said.ConfigureAwait(false) is { Length: > 0 } words ? words : $"'sayso add' ended with {process.ExitCode}");
            }
        }
    }

    private static async Task<string?> LineAsync(Process process, CancellationToken cancel)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        late.CancelAfter(Silence);
        try
        {
            return await process.StandardOutput.ReadLineAsync(late.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (!cancel.IsCancellationRequested)
        {
            throw new ImportException($"'sayso add' said nothing for {Silence.TotalMinutes:0} minutes and was ended", e);
        }
    }

    private Process Start(IImportSource files, IEnumerable<string> names)
    {
        var start = new ProcessStartInfo(options.Program[0], [.. options.Program.Skip(1), "add", "--ledger", Path.GetFullPath(options.Ledger), "--report", "-", .. files.IsPassing ? ["--passing"] : Array.Empty<string>(), "--", .. names])
        {
            WorkingDirectory = files.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            CreateNoWindow = true,
        };
        try
        {
            var process = Process.Start(start) ?? throw new ImportException("'sayso add' did not start");
            process.StandardInput.Close();
            return process;
        }
        catch (Win32Exception e)
        {
            throw new ImportException($"'sayso add' did not start: {e.Message}");
        }
    }

    // All of it is taken, so that the process never waits for us; the first lines are enough to say what was wrong.
    private static async Task<string> ErrorsAsync(Process process)
    {
        var said = new StringBuilder();
        while (await process.StandardError.ReadLineAsync(CancellationToken.None).ConfigureAwait(false) is { } line)
        {
            if (said.Length < MostSaid)
            {
                said.Append(said.Length == 0 ? "" : "\n").Append(line.AsSpan(0, Math.Min(line.Length, MostSaid)));
            }
        }

        return said.ToString();
    }

    private static void Kill(Process process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It ended by itself meanwhile.
        }
    }

    private static IEnumerable<List<string>> Lines(IReadOnlyList<string> names)
    {
        List<string> line = [];
        var length = 0;
        foreach (var name in names)
        {
            if (length + name.Length > LongestLine)
            {
                yield return line;
                (line, length) = ([], 0);
            }

            line.Add(name);
            length += name.Length + 3;
        }

        if (line.Count > 0)
        {
            yield return line;
        }
    }
}
