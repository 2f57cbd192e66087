using Xunit;

namespace Sayso.EndToEnd.Tests.Ledgers;

/// <summary>Ledgers that many tests begin with: made once by the program, and copied.</summary>
internal static class MadeLedgers
{
    private static readonly Dictionary<string, byte[]> Made = new(StringComparer.Ordinal);

    /// <summary>Puts <c>reports.jsonl</c> into a folder, and the ledger <c>news.sayso</c> to which it was added.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="reports">The lines of the file.</param>
    public static void Put(TemporaryFolder folder, string reports)
    {
        folder.Add("reports.jsonl", reports);
        lock (Made)
        {
            if (!Made.TryGetValue(reports, out var ledger))
            {
                var outcome = SaysoProcess.Run(["add", "reports.jsonl", "-l", "news.sayso"], folder: folder.Path);
                Assert.True(outcome.ExitCode == 0, outcome.Errors);
                Made[reports] = File.ReadAllBytes(folder.At("news.sayso"));
                return;
            }

            File.WriteAllBytes(folder.At("news.sayso"), ledger);
        }
    }
}
