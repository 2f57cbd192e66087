using System.Text.Json;
using Xunit;

namespace Sayso.EndToEnd.Tests.Ledgers;

/// <summary>The program is killed at moments that a seed chooses, without any chance to tidy up. Two hundred rounds: SAYSO_NIGHTLY=1.</summary>
public sealed class KilledAddTests
{
    private static readonly int Rounds = Environment.GetEnvironmentVariable("SAYSO_NIGHTLY") == "1" ? 200 : 8;

    [Fact]
    public void A_ledger_whose_writer_was_killed_is_sound_and_ends_as_if_nothing_had_happened()
    {
        using var folder = new TemporaryFolder();
        folder.Add("reports.jsonl", string.Join('\n', Enumerable.Range(1, 100).Select(Report)));
        Assert.Equal(0, SaysoProcess.Run(["add", "reports.jsonl", "-l", "whole.sayso"], folder: folder.Path).ExitCode);
        var digest = Digest(folder, "whole.sayso");
        var random = new Random(20260304);
        var interrupted = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var ledger = $"killed-{round}.sayso";
            using (var process = SaysoProcess.Start(["add", "reports.jsonl", "-l", ledger], folder.Path))
            {
                process.StandardInput.Close();
                if (!process.WaitForExit(random.Next(400, 1200)))
                {
                    process.Kill();
                    process.WaitForExit();
                    interrupted++;
                }
            }

            if (File.Exists(folder.At(ledger)) && new FileInfo(folder.At(ledger)).Length > 0)
            {
                var verified = SaysoProcess.Run(["ledger", "verify", "-l", ledger], folder: folder.Path);
                Assert.True(verified.ExitCode == 0 || verified.Errors.Contains("this is an empty file", StringComparison.Ordinal), verified.Output + verified.Errors);     // stopped before there was a first event
            }

            Assert.Equal(0, SaysoProcess.Run(["add", "reports.jsonl", "-l", ledger], folder: folder.Path).ExitCode);
            Assert.Equal(digest, Digest(folder, ledger));
            File.Delete(folder.At(ledger));
        }

        Assert.True(interrupted > Rounds / 4, $"only {interrupted} of {Rounds} were killed in time");
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
