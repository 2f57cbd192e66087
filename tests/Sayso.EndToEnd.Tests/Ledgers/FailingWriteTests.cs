using System.Text.Json;
using Xunit;

namespace Sayso.EndToEnd.Tests.Ledgers;

/// <summary>The real program, whose disk fails or fills while it adds; what was committed stays, and a rerun ends as if nothing had happened.</summary>
public sealed class FailingWriteTests
{
    private static readonly bool IsNightly = Environment.GetEnvironmentVariable("SAYSO_NIGHTLY") == "1";

    // The runtime makes files of its own in memory, which would meet the limit first; it is told not to. No file may grow beyond so many blocks of 512 bytes: each number fails another write, of the log or of the ledger itself.
    [Fact]
    public void A_write_that_fails_wherever_it_does_loses_nothing_that_was_committed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell sets the limit");
        using var folder = new TemporaryFolder();
        var digest = Undisturbed(folder);
        var (failed, begun) = (0, 0);
        foreach (var blocks in IsNightly ? new[] { 0, 8, 200, 420, 640, 900, 1_500, 2_500 } : [0, 8, 200, 640, 1_500, 2_500])
        {
            var ledger = $"limited-{blocks}.sayso";
            var limited = SaysoProcess.Shell($"ulimit -f {blocks}; trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; exec \"$SAYSO\" add reports.jsonl -l {ledger}", folder.Path);
            failed += limited.ExitCode == 0 ? 0 : 1;
            begun += SoundAndThenWhole(folder, ledger, digest, limited) ? 1 : 0;
        }

        Assert.True(failed > 3, $"only {failed} met the limit");
        Assert.True(begun > 1, $"only {begun} had begun");
    }

    [Fact]
    public void A_small_disk_that_is_full_loses_nothing_that_was_committed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell mounts the disk");
        using var folder = new TemporaryFolder();
        var digest = Undisturbed(folder);
        var failed = 0;
        foreach (var kilobytes in IsNightly ? new[] { 16, 400, 700, 1_000 } : [16, 400, 1_000])
        {
            // Unmounted with the shell that mounted it: in a name space of its own, so nothing of it is left whatever happens.
            var ledger = $"small-{kilobytes}.sayso";
            var run = SaysoProcess.Shell($"mkdir -p disk && exec unshare -m sh -c 'mount -t tmpfs -o size={kilobytes}k none disk || exit 99; \"$SAYSO\" add reports.jsonl -l disk/{ledger}; code=$?; cp disk/{ledger}* .; exit $code'", folder.Path);
            Assert.SkipWhen(run.ExitCode == 99 || run.Errors.Contains("unshare", StringComparison.Ordinal), "no disk may be mounted here: " + run.Errors.Trim());
            failed += run.ExitCode == 0 ? 0 : 1;
            SoundAndThenWhole(folder, ledger, digest, run);
        }

        Assert.True(failed > 1, $"only {failed} were full");
    }

    private static string Undisturbed(TemporaryFolder folder)
    {
        folder.Add("reports.jsonl", string.Join('\n', Enumerable.Range(1, 60).Select(Report)));
        Assert.Equal(0, SaysoProcess.Run(["add", "reports.jsonl", "-l", "whole.sayso"], folder: folder.Path).ExitCode);
        return Digest(folder, "whole.sayso");
    }

    // Whether there was anything of it.
    private static bool SoundAndThenWhole(TemporaryFolder folder, string ledger, string digest, Outcome run)
    {
        if (run.ExitCode != 0)
        {
            Assert.True(run.Errors.Contains(".sayso: ", StringComparison.Ordinal) && !run.Errors.Contains("   at ", StringComparison.Ordinal), $"{ledger}: {run.ExitCode}: {run.Errors}");
        }

        var begun = File.Exists(folder.At(ledger)) && new FileInfo(folder.At(ledger)).Length > 0;
        if (begun)
        {
            var verified = SaysoProcess.Run(["ledger", "verify", "-l", ledger], folder: folder.Path);
            Assert.True(verified.ExitCode == 0 || verified.Errors.Contains("this is an empty file", StringComparison.Ordinal), ledger + ": " + run.Errors + verified.Output + verified.Errors);     // stopped before there was a first event
        }

        var again = SaysoProcess.Run(["add", "reports.jsonl", "-l", ledger], folder: folder.Path);
        Assert.True(again.ExitCode == 0, $"{ledger}: {again.Errors}");
        Assert.Equal(digest, Digest(folder, ledger));
        return begun;
    }

    private static string Digest(TemporaryFolder folder, string ledger) => SaysoProcess.Run(["ledger", "digest", "-l", ledger], folder: folder.Path).Output;

    private static string Report(int number) => JsonSerializer.Serialize(new
    {
        id = $"r{number}",
        outlet = number % 2 == 0 ? "The Harbour Courier" : "Coast Radio",
        published = $"2026-03-{(number % 28) + 1:00}",
        text = $"The mayor of Port Selma, Orla Venn, said on Tuesday that {number} homes were under water. The water board denied it.",
    });
}
