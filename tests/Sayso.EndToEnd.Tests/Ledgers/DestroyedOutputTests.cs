using Sayso.Ledger.Tests.Inputs;
using Xunit;

namespace Sayso.EndToEnd.Tests.Ledgers;

/// <summary>What is written never takes the place of what it was made from, and what cannot be written leaves nothing behind.</summary>
public sealed class DestroyedOutputTests
{
    [Theory]
    [InlineData("news.sayso", "this is the ledger")]
    [InlineData("./news.sayso", "this is the ledger")]
    [InlineData("first.txt", "this is an input")]
    public void A_report_takes_the_place_of_no_input_and_of_no_ledger(string report, string said)
    {
        using var folder = new TemporaryFolder();
        folder.Add("first.txt", Feeds.First);
        for (var round = 0; round < 2; round++)
        {
            var outcome = SaysoProcess.Run(["add", "first.txt", "-l", "news.sayso", "--report", report], folder: folder.Path);
            Assert.Equal(2, outcome.ExitCode);
            Assert.Contains(said, outcome.Errors, StringComparison.Ordinal);
            Assert.Equal(Feeds.First, File.ReadAllText(folder.At("first.txt")));
            Assert.Equal(0, SaysoProcess.Run(["add", "first.txt", "-l", "news.sayso"], folder: folder.Path).ExitCode);
        }

        Assert.Equal(0, SaysoProcess.Run(["ledger", "verify", "-l", "news.sayso"], folder: folder.Path).ExitCode);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_whole_is_said_and_not_there()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell mounts the disk");
        using var folder = new TemporaryFolder();
        folder.Add("long.txt", string.Concat(Enumerable.Repeat("The road is closed. ", 5_000)));
        Assert.Equal(0, SaysoProcess.Run(["add", "long.txt", "-l", "news.sayso"], folder: folder.Path).ExitCode);
        var full = SaysoProcess.Shell("mkdir disk && exec unshare -m sh -c 'mount -t tmpfs -o size=64k none disk || exit 99; \"$SAYSO\" export brat -l news.sayso -o disk/out; code=$?; ls -A disk; exit $code'", folder.Path);
        Assert.SkipWhen(full.ExitCode == 99 || full.Errors.Contains("unshare", StringComparison.Ordinal), "no disk may be mounted here: " + full.Errors.Trim());
        Assert.Equal((74, ""), (full.ExitCode, full.Output));
        Assert.StartsWith("sayso: disk/out: ", full.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ledger head -l news.sayso")]
    [InlineData("ledger verify -l news.sayso")]
    [InlineData("find -l news.sayso")]
    [InlineData("--help")]
    public void What_cannot_be_printed_is_no_bug(string command)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no device that is full");
        using var folder = new TemporaryFolder();
        folder.Add("first.txt", Feeds.First);
        Assert.Equal(0, SaysoProcess.Run(["add", "first.txt", "-l", "news.sayso"], folder: folder.Path).ExitCode);
        var full = SaysoProcess.Shell($"\"$SAYSO\" {command} > /dev/full", folder.Path);
        Assert.True(full.ExitCode == 74 && full.Errors.StartsWith("sayso: standard output: ", StringComparison.Ordinal), $"{full.ExitCode}: {full.Errors}");
    }

    [Fact]
    public void What_is_empty_is_said_to_be()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(3, SaysoProcess.Run(["add", "none.txt", "-l", "news.sayso"], folder: folder.Path).ExitCode);
        foreach (var command in new[] { "stories", "decisions", "alert list", "disputes", "reprints", "find", "who venn" })
        {
            var outcome = SaysoProcess.Run([.. command.Split(' '), "-l", "news.sayso"], folder: folder.Path);
            Assert.True(outcome is { ExitCode: 0, Output: "" } && outcome.Errors.StartsWith("sayso: ", StringComparison.Ordinal), $"{command}: {outcome}");
        }
    }
}
