using System.Diagnostics;
using Sayso.Ledger.Tests.Inputs;
using Xunit;

namespace Sayso.EndToEnd.Tests.Ledgers;

/// <summary>Inputs that are read in a process of their own, and what becomes of the run where that goes wrong.</summary>
public sealed class AddRiskyTests
{
    [Fact]
    public void A_broken_file_is_one_failed_input_beside_good_ones()
    {
        using var folder = Folder();
        File.WriteAllBytes(folder.At("broken.pdf"), InputFiles.Pdf[..(InputFiles.Pdf.Length / 2)]);
        var added = SaysoProcess.Run(["add", "good.txt", "broken.pdf", "report.pdf", "-l", "news.sayso", "--report", "added"], folder: folder.Path);
        Assert.Equal(3, added.ExitCode);
        Assert.EndsWith("2 read, 0 unchanged, 0 duplicate, 1 failed\n", added.Errors, StringComparison.Ordinal);
        Assert.StartsWith("{\"input\":\"broken.pdf\",\"status\":\"failed\",\"reason\":\"broken.pdf: ", File.ReadAllLines(folder.At("added"))[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_takes_too_long_is_stopped_and_the_run_goes_on()
    {
        using var folder = Folder();
        File.WriteAllBytes(folder.At("large.zip"), InputFiles.LargeZip);
        var added = SaysoProcess.Run(["add", "large.zip", "good.txt", "-l", "news.sayso", "--parse-seconds", "0.001"], folder: folder.Path);
        Assert.Equal(3, added.ExitCode);
        Assert.StartsWith("sayso: large.zip: it was not read within 0.001 seconds", added.Errors, StringComparison.Ordinal);
        Assert.EndsWith("1 read, 0 unchanged, 0 duplicate, 1 failed\n", added.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_takes_too_much_memory_is_stopped_and_the_run_goes_on()
    {
        using var folder = Folder();
        File.WriteAllBytes(folder.At("large.zip"), InputFiles.LargeZip);
        var added = SaysoProcess.Run(["add", "large.zip", "good.txt", "-l", "news.sayso", "--parse-memory", "48"], folder: folder.Path);
        Assert.Equal(3, added.ExitCode);
        Assert.Contains("takes more memory than it may (limit --parse-memory = 48 MiB)", added.Errors, StringComparison.Ordinal);
        Assert.EndsWith("1 read, 0 unchanged, 0 duplicate, 1 failed\n", added.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_is_a_failed_input_and_what_is_beside_it_in_the_archive_is_read()
    {
        using var folder = Folder();
        File.WriteAllBytes(folder.At("bomb.zip"), Archives.Zip(("a.txt", Archives.Utf8(Feeds.First)), ("zeros.txt", new byte[40_000_000]), ("b.txt", Archives.Utf8(Feeds.Second))));
        var added = SaysoProcess.Run(["add", "bomb.zip", "-l", "news.sayso"], folder: folder.Path);
        Assert.Equal(3, added.ExitCode);
        Assert.StartsWith("sayso: bomb.zip/zeros.txt: it unpacks to many times its size, as bombs do", added.Errors, StringComparison.Ordinal);
        Assert.EndsWith("2 read, 0 unchanged, 0 duplicate, 1 failed\n", added.Errors, StringComparison.Ordinal);
    }

    // The process that reads is sent what a fault in its memory would send it, while it waits for the rest of a PDF.
    [Fact(SkipUnless = nameof(HasProc), Skip = "children are found in /proc")]
    public async Task A_crash_is_one_failed_input()
    {
        using var folder = Folder();
        using var process = SaysoProcess.Start(["add", "-", "good.txt", "-l", "news.sayso"], folder.Path);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        process.StandardInput.BaseStream.Write([.. InputFiles.Pdf, .. new byte[100_000]]);
        process.StandardInput.BaseStream.Flush();

        // Again until it is gone: a signal that comes while it is being started is lost.
        var hit = false;
        Assert.True(SpinWait.SpinUntil(() =>
        {
            var children = ChildrenOf(process);
            hit |= children.Length > 0 && SaysoProcess.Shell($"kill -ABRT {children}", folder.Path).ExitCode == 0;
            return hit && children.Length == 0;
        }, TimeSpan.FromMinutes(1)));
        process.StandardInput.Close();
        Assert.Equal(3, SaysoProcess.ExitCodeOf(process));
        var said = await errors;
        Assert.Contains("broke down (exit code 134)", said, StringComparison.Ordinal);
        Assert.EndsWith("1 read, 0 unchanged, 0 duplicate, 1 failed\n", said, StringComparison.Ordinal);
    }

    public static bool HasProc => File.Exists("/proc/self/task/1/children") || File.Exists($"/proc/{Environment.ProcessId}/task/{Environment.ProcessId}/children");

    // Of all threads: any of them may have started it.
    private static string ChildrenOf(Process process)
        => string.Join(' ', Directory.GetDirectories($"/proc/{process.Id}/task").Select(Children)).Trim();

    private static string Children(string thread)
    {
        try
        {
            return File.ReadAllText(Path.Combine(thread, "children")).Trim();
        }
        catch (IOException)
        {
            return "";      // the thread has ended
        }
    }

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        folder.Add("good.txt", Feeds.Second);
        File.WriteAllBytes(folder.At("report.pdf"), InputFiles.Pdf);
        return folder;
    }
}
