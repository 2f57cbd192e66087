using System.Diagnostics;
using Sayso.Ledger.Tests.Inputs;
using Xunit;

namespace Sayso.EndToEnd.Tests.Ledgers;

public sealed class AddWatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact(SkipUnless = nameof(HasSignals), Skip = "signals are of Unix")]
    public void What_is_in_a_watched_folder_and_what_comes_is_added_until_the_program_is_ended()
    {
        using var folder = new TemporaryFolder();
        folder.Add("inbox/first.txt", Feeds.First);
        using var process = SaysoProcess.Start(["add", "--watch", "inbox", "-l", "news.sayso", "--report", "added"], folder.Path);
        process.StandardInput.Close();
        Await(process, "1 read");
        folder.Add("inbox/later/second.json", Feeds.Ninjs1);
        Await(process, "2 read");
        File.WriteAllBytes(folder.At("inbox/report.pdf"), InputFiles.Pdf);
        Await(process, "3 read");
        Assert.Equal(0, SaysoProcess.Shell($"kill -INT {process.Id}", folder.Path).ExitCode);
        Assert.Equal(130, SaysoProcess.ExitCodeOf(process));
        Assert.Equal(3, File.ReadAllLines(folder.At("added")).Length);
        var verified = SaysoProcess.Run(["ledger", "verify", "-l", "news.sayso"], folder: folder.Path);
        Assert.True(verified.ExitCode == 0, verified.Output + verified.Errors);
        Assert.EndsWith("0 read, 3 unchanged, 0 duplicate, 0 failed\n", SaysoProcess.Run(["add", "inbox", "-l", "news.sayso"], folder: folder.Path).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_folders_that_are_there_can_be_watched()
    {
        using var folder = new TemporaryFolder();
        var outcome = SaysoProcess.Run(["add", "--watch", "none", "-l", "news.sayso"], folder: folder.Path);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal("sayso: none: only folders can be watched, and this is none that is there: make it, or name another\n", outcome.Errors);
    }

    public static bool HasSignals => !OperatingSystem.IsWindows();

    // Lines of its messages up to the one that says so; one that never comes fails the test and hangs no run.
    private static void Await(Process process, string words)
    {
        var seen = new List<string>();
        while (true)
        {
            var next = process.StandardError.ReadLineAsync(CancellationToken.None).AsTask();
            Assert.True(next.Wait(Patience), $"nothing more came after: {string.Join('\n', seen)}");
            Assert.True(next.Result is not null, $"it ended after: {string.Join('\n', seen)}");
            seen.Add(next.Result!);
            if (next.Result!.Contains(words, StringComparison.Ordinal))
            {
                return;
            }
        }
    }
}
