using System.Text.Json;
using Xunit;

namespace Sayso.EndToEnd.Tests.Ledgers;

public sealed class AlertTests
{
    private const string First = """{"id":"a","outlet":"The Harbour Courier","published":"2026-03-03","text":"The mayor of Port Selma, Orla Venn, said that at least 12 people had died in the blast. The army denied that it had fired on the port."}""";
    private const string Second = """{"id":"b","outlet":"Coast Radio","published":"2026-03-05","text":"The mayor of Tarn denied that the bridge had fallen."}""";

    [Fact]
    public void Each_statement_is_told_once_and_the_exit_code_says_whether_there_is_one()
    {
        using var folder = Ledger(First);
        Run(folder, 0, "alert", "add", "denials", "--act", "denies");
        var told = Run(folder, 0, "alert", "run", "--json");
        using var row = JsonDocument.Parse(Assert.Single(told.OutputLines));
        Assert.Equal("denials", row.RootElement.GetProperty("alert").GetString());
        Assert.Equal("that it had fired on the port", row.RootElement.GetProperty("content").GetString());
        Assert.Empty(Run(folder, 1, "alert", "run", "denials", "--json").Output);
        Add(folder, Second);
        Assert.StartsWith("denials: 1 new\n", Run(folder, 0, "alert", "run").Output, StringComparison.Ordinal);
        Run(folder, 1, "alert", "run");
        Run(folder, 0, "ledger", "verify");
    }

    [Fact]
    public void A_new_version_that_says_the_same_and_a_rebuild_tell_nothing_again()
    {
        using var folder = Ledger(First);
        Run(folder, 0, "alert", "add", "denials", "--act", "denies");
        Run(folder, 0, "alert", "run");
        var digest = Run(folder, 0, "ledger", "digest").Output;
        Run(folder, 0, "ledger", "rebuild");
        Run(folder, 1, "alert", "run");
        Assert.Equal(digest, Run(folder, 0, "ledger", "digest").Output);
        Add(folder, First.Replace("at least 12", "at least 15", StringComparison.Ordinal));
        Run(folder, 1, "alert", "run");
        Run(folder, 0, "ledger", "verify");
    }

    [Fact]
    public void Alerts_are_no_part_of_the_digest()
    {
        using var folder = Ledger(First);
        var digest = Run(folder, 0, "ledger", "digest").Output;
        Run(folder, 0, "alert", "add", "blast", "blast");
        Run(folder, 0, "alert", "run");
        Assert.Equal(digest, Run(folder, 0, "ledger", "digest").Output);
    }

    [Fact]
    public void They_are_listed_and_removed_and_one_name_is_given_once()
    {
        using var folder = Ledger(First);
        Run(folder, 2, "alert", "run");
        Run(folder, 2, "alert", "add", "nothing");
        Run(folder, 2, "alert", "add", "words", "--", "(*)");
        Run(folder, 0, "alert", "add", "tolls", "blast", "--speaker", "venn", "--from", "2026-03-01");
        Run(folder, 2, "alert", "add", "tolls", "--act", "denies");
        Assert.Equal("tolls: words blast --speaker venn --from 2026-03-01\n", Run(folder, 0, "alert", "list").Output);
        Assert.StartsWith("""{"name":"tolls","words":"blast","speaker":"venn",""", Run(folder, 0, "alert", "list", "--json").Output, StringComparison.Ordinal);
        Run(folder, 0, "alert", "run", "tolls");
        Run(folder, 0, "alert", "remove", "tolls");
        Run(folder, 2, "alert", "remove", "tolls");
        Run(folder, 0, "alert", "add", "tolls", "blast");
        Assert.StartsWith("alert,report,", Run(folder, 0, "alert", "run", "tolls", "--csv").Output, StringComparison.Ordinal);
        Run(folder, 0, "ledger", "verify");
    }

    private static void Add(TemporaryFolder folder, string report)
    {
        folder.Add("next.jsonl", report + "\n");
        Run(folder, 0, "add", "next.jsonl");
    }

    private static Outcome Run(TemporaryFolder folder, int exitCode, params string[] arguments)
    {
        var at = Array.IndexOf(arguments, "--");
        string[] given = at < 0 ? [.. arguments, "-l", "news.sayso"] : [.. arguments[..at], "-l", "news.sayso", .. arguments[at..]];
        var outcome = SaysoProcess.Run(given, folder: folder.Path);
        Assert.True(outcome.ExitCode == exitCode, $"{string.Join(' ', given)}: {outcome.ExitCode} {outcome.Errors}{outcome.Output}");
        return outcome;
    }

    private static TemporaryFolder Ledger(string report)
    {
        var folder = new TemporaryFolder();
        Add(folder, report);
        return folder;
    }
}
