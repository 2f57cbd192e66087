using System.Text.RegularExpressions;
using Xunit;

namespace Sayso.Tests.House;

/// <summary>What the ledger reckons is a matter of its input alone: only the folders of the store know a database, and none of the others a file, a clock or a network.</summary>
public sealed partial class LedgerLayeringTests
{
    private static readonly string[] OfTheStore = ["Store", "Ingest", "Asking", "Answers"];

    [Fact]
    public void The_pure_folders_of_the_ledger_know_no_database_file_clock_network_or_console()
        => Breaches.None(
            from file in Repository.Files("src/Sayso.Ledger", ".cs")
            let parts = file.Split('/')
            where parts.Length > 3 && !OfTheStore.Contains(parts[2])
            from line in Repository.Text(file).Split('\n')
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && Impure().IsMatch(line)
            select $"{file}: {line.Trim()}");

    [Theory]
    [InlineData("using Microsoft.Data.Sqlite;")]
    [InlineData("var text = File.ReadAllText(path);")]
    [InlineData("using var stream = new FileStream(path, FileMode.Open);")]
    [InlineData("var now = TimeProvider.System.GetUtcNow();")]
    [InlineData("using var client = new HttpClient();")]
    [InlineData("Console.WriteLine(found);")]
    public void A_breach_is_seen(string code) => Assert.Matches(Impure(), code);

    [GeneratedRegex(@"\b(?:Sqlite\w*|Sayso\.Ledger\.(?:Store|Ingest|Asking))\b|(?<![\w.])(?:System\.IO\.)?(?:File|Directory)\.[A-Z]|\b(?:FileStream|FileInfo|DirectoryInfo|TimeProvider|Stopwatch|HttpClient|Socket|Process\.Start)\b|(?<![\w.])Console\.|\bDateTime(?:Offset)?\.(?:Utc)?Now\b|\bEnvironment\.[A-Z]")]
    private static partial Regex Impure();
}
