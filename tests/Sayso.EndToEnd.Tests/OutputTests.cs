using System.Diagnostics;
using Xunit;

namespace Sayso.EndToEnd.Tests;

public sealed class OutputTests
{
    private const string Report = "The mayor of Grenn said the bridge is safe.\n";

    [Fact]
    public void An_output_file_holds_what_would_have_been_printed()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", Report);
        var printed = SaysoProcess.Run(["read", "a.txt"], folder: folder.Path);
        var written = SaysoProcess.Run(["read", "a.txt", "-o", "view.txt"], folder: folder.Path);
        Assert.Equal(0, written.ExitCode);
        Assert.Empty(written.Output);
        Assert.Equal(printed.Output, File.ReadAllText(folder.At("view.txt")));
        Assert.Equal(["a.txt", "view.txt"], Names(folder));
    }

    [Fact]
    public void A_report_is_not_overwritten_with_its_own_reading()
    {
        using var folder = new TemporaryFolder();
        var report = folder.Add("report.txt", "Mira Solen said the quay was closed.\n");
        var outcome = SaysoProcess.Run(["read", report, "-o", Path.Combine(folder.Path, ".", "report.txt")]);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("this is an input", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal("Mira Solen said the quay was closed.\n", File.ReadAllText(report));
    }

    [Fact]
    public void What_an_earlier_run_wrote_into_the_folder_is_not_read_as_a_report()
    {
        using var folder = new TemporaryFolder();
        folder.Add("report.txt", "Mira Solen said the quay was closed.\n");
        var output = Path.Combine(folder.Path, "readings.jsonl");
        Assert.Equal(0, SaysoProcess.Run(["read", folder.Path, "--json", "-o", output]).ExitCode);
        var first = File.ReadAllText(output);
        var again = SaysoProcess.Run(["read", folder.Path, "--json", "-o", output]);
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("not read, because the output goes there", again.Errors, StringComparison.Ordinal);
        Assert.Equal(first, File.ReadAllText(output));
    }

    [Fact]
    public void A_folder_is_no_output_file()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", Report);
        var outcome = SaysoProcess.Run(["read", "a.txt", "-o", "."], folder: folder.Path);
        Assert.Equal(74, outcome.ExitCode);
        Assert.Equal("sayso: .: it is a folder: name a file in it", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public void An_output_file_in_a_folder_that_is_not_there_says_so_before_reading()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", Report);
        var outcome = SaysoProcess.Run(["read", "a.txt", "-o", "no/such/file"], folder: folder.Path);
        Assert.Equal(74, outcome.ExitCode);
        Assert.Contains("there is no such folder", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_read_only_file_is_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", Report);
        var target = folder.Add("kept.txt", "kept");
        File.SetAttributes(target, FileAttributes.ReadOnly);
        var outcome = SaysoProcess.Run(["read", "a.txt", "-o", "kept.txt"], folder: folder.Path);
        Assert.Equal(74, outcome.ExitCode);
        Assert.Contains("read-only", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("kept", File.ReadAllText(target));
        File.SetAttributes(target, FileAttributes.Normal);
    }

    [Theory]
    [InlineData("$SAYSO read --json a.txt -o /dev/full", "/dev/full: the disk is full")]
    [InlineData("$SAYSO read --json a.txt > /dev/full", "standard output: the disk is full")]
    [InlineData("$SAYSO read a.txt > /dev/full", "standard output: the disk is full")]
    public void A_full_disk_is_said(string line, string message)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Linux only");
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", Report);
        var outcome = SaysoProcess.Shell(line, folder.Path);
        Assert.Equal(74, outcome.ExitCode);
        Assert.StartsWith("sayso: " + message, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.True(File.Exists("/dev/full"));
    }

    [Fact]
    public void Output_to_a_file_shared_with_other_programs_stands_after_theirs()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs sh");
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", Report);
        var outcome = SaysoProcess.Shell("(echo before; $SAYSO read --json a.txt; echo after) > out", folder.Path);
        Assert.Equal(0, outcome.ExitCode);
        var lines = File.ReadAllLines(folder.At("out"));
        Assert.Equal(3, lines.Length);
        Assert.Equal(("before", "after"), (lines[0], lines[2]));
    }

    [Fact]
    public async Task A_closed_pipe_ends_the_run_without_a_word()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the console there does not tell");
        using var process = SaysoProcess.Start(["read", "--json", "--format", "jsonl", "-"]);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        Send(process, 0);
        Assert.NotNull(process.StandardOutput.ReadLine());
        process.StandardOutput.Close();

        // Its next writes fail; how many it takes until it notices is its own affair, but it must stop asking for more.
        try
        {
            for (var i = 1; ; i++)
            {
                Send(process, i);
            }
        }
        catch (IOException)
        {
            // It has gone.
        }

        Assert.Equal(141, SaysoProcess.ExitCodeOf(process));
        Assert.Empty(await errors);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void A_signal_ends_the_run_and_leaves_nothing_half_written(string signal, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no signals there");
        using var folder = new TemporaryFolder();
        folder.Add("out.jsonl", "as before");
        using var process = SaysoProcess.Start(["read", "--json", "--format", "jsonl", "-", "-o", "out.jsonl"], folder.Path);
        Send(process, 0);

        WaitForReadingOf(process);
        Assert.Equal(0, SaysoProcess.Shell($"kill -{signal} {process.Id}", folder.Path).ExitCode);
        Assert.Equal(exitCode, SaysoProcess.ExitCodeOf(process));
        Assert.Equal(["out.jsonl"], Names(folder));
        Assert.Equal("as before", File.ReadAllText(folder.At("out.jsonl")));
    }

    private static void Send(Process process, int number)
    {
        process.StandardInput.Write($$"""{"id":"{{number}}","text":"The mayor said no."}""" + "\n");
        process.StandardInput.Flush();
    }

    // A line that cannot be read is reported at once, on standard error: then the program is at work.
    private static void WaitForReadingOf(Process process)
    {
        process.StandardInput.Write("broken\n");
        process.StandardInput.Flush();
        Assert.NotNull(process.StandardError.ReadLine());
    }

    private static List<string> Names(TemporaryFolder folder)
        => [.. Directory.EnumerateFiles(folder.Path).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
}
