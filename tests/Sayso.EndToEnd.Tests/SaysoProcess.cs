using System.Diagnostics;
using System.Text;
using Xunit;

namespace Sayso.EndToEnd.Tests;

/// <summary>What a run of the program came to.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Errors)
{
    public IReadOnlyList<string> OutputLines => Output.TrimEnd('\n').Split('\n');

    public IReadOnlyList<string> ErrorLines => Errors.TrimEnd('\n').Split('\n');
}

/// <summary>Starts the built program as a user would. Nothing of our environment that changes its output reaches it.</summary>
internal static class SaysoProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string ProgramPath { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "sayso.exe" : "sayso");

    /// <summary>Runs it to its end.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="input">What is piped in; null for nothing.</param>
    /// <param name="folder">The working directory.</param>
    /// <param name="environment">Variables on top.</param>
    public static Outcome Run(IEnumerable<string> arguments, byte[]? input = null, string? folder = null, params (string Name, string Value)[] environment)
    {
        using var process = Start(arguments, folder, environment);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            process.StandardInput.BaseStream.Write(input ?? []);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It did not want its input.
        }

        return new Outcome(ExitCodeOf(process), output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    /// <summary>Waits for its end. One that does not come fails the test and hangs no test run.</summary>
    public static int ExitCodeOf(Process process)
    {
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)} was still running after {Patience.TotalSeconds:0} seconds");
        }

        return process.ExitCode;
    }

    /// <summary>Runs it with text piped in.</summary>
    public static Outcome Pipe(string input, params string[] arguments) => Run(arguments, Utf8.GetBytes(input));

    /// <summary>Starts it; the caller feeds, waits and disposes.</summary>
    public static Process Start(IEnumerable<string> arguments, string? folder = null, params (string Name, string Value)[] environment)
        => Launch(ProgramPath, arguments, folder, environment);

    /// <summary>Runs a line of the system's shell, in which <c>$SAYSO</c> is the program; Unix only.</summary>
    public static Outcome Shell(string line, string folder)
    {
        using var process = Launch("/bin/sh", ["-c", line], folder, [("SAYSO", ProgramPath)]);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        return new Outcome(ExitCodeOf(process), output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    private static Process Launch(string file, IEnumerable<string> arguments, string? folder, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder ?? AppContext.BaseDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        foreach (var name in (string[])["NO_COLOR", "COLUMNS", "TERM", "SAYSO_DEBUG", "LC_ALL", "LC_CTYPE"])
        {
            start.Environment.Remove(name);
        }

        start.Environment["LANG"] = "C.UTF-8";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{file} did not start");
    }
}
