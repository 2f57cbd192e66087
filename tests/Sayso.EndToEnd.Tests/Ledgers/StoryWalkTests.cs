using System.Text.Json;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.EndToEnd.Tests.Ledgers;

/// <summary>The walk of the README: two days of a story from five outlets.</summary>
public sealed class StoryWalkTests
{
    [Fact]
    public void Five_reports_are_two_origins_and_three_parties_with_a_disputed_toll()
    {
        using var folder = Ledger();
        var page = Run(folder, "story", "orlica-daily");
        Assert.Contains("5 reports · 2 independent origins · 3 parties that say something · 1 claim denied · 1 figure disputed", page.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        using var story = JsonDocument.Parse(Run(folder, "story", "orlica-daily", "--json"));
        Assert.Equal(5, story.RootElement.GetProperty("reportCount").GetInt32());
        Assert.Equal(2, story.RootElement.GetProperty("originCount").GetInt32());
        Assert.Equal(["2026-03-05", "2026-03-05"], story.RootElement.GetProperty("disputes").EnumerateArray().Where(d => d.GetProperty("kind").GetString() == "figures").Select(d => d.GetProperty("published").GetString()));
    }

    [Fact]
    public void Every_row_has_exact_words_that_stand_where_it_says()
    {
        using var folder = Ledger();
        var texts = File.ReadLines(Repository.Full("samples/krasna-mine.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(r => r.GetProperty("id").GetString()!, r => r.GetProperty("text").GetString()!);
        var rows = Run(folder, "figures", "orlica-daily", "--json").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Concat(Run(folder, "disputes", "--json").Split('\n', StringSplitOptions.RemoveEmptyEntries)).Concat(Run(folder, "who", "krasna", "coal", "--json").Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.True(rows.Count > 10, $"{rows.Count} rows");
        Assert.All(rows, line =>
        {
            using var row = JsonDocument.Parse(line);
            var points = texts[row.RootElement.GetProperty("report").GetString()!].EnumerateRunes().Skip(row.RootElement.GetProperty("start").GetInt32())
                .Take(row.RootElement.GetProperty("end").GetInt32() - row.RootElement.GetProperty("start").GetInt32());
            Assert.Equal(string.Concat(points), row.RootElement.GetProperty("words").GetString());
        });
    }

    [Fact]
    public void A_spreadsheet_gets_a_row_of_names_and_nothing_that_runs()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("r.jsonl"), """{"id":"=cmd()","outlet":"+1","published":"2026-03-03","text":"The mayor of Port Selma, Orla Venn, said that at least 12 people had died in the blast. The army denied that it had fired on the port."}""");
        Run(folder, "add", "r.jsonl");
        var lines = Run(folder, "story", "=cmd()", "--csv").Split("\r\n");
        Assert.StartsWith("story,claim,origins,partiesLow,partiesHigh,side,who,party,terms,act,report,outlet,published,statement,start,end,words", lines[0], StringComparison.Ordinal);
        Assert.Contains(",'=cmd(),'+1,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",=cmd(),+1,", Run(folder, "story", "=cmd()", "--csv", "--raw"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_corrects_decides_and_takes_it_back()
    {
        using var folder = Ledger();
        Assert.StartsWith("correction ", Run(folder, "correct", "orlica-daily", "s1", "--speaker", "The Union", "--note", "short", "--by", "Ana"), StringComparison.Ordinal);
        Assert.Contains("The Union", Run(folder, "find", "--speaker", "the union"), StringComparison.Ordinal);
        Run(folder, "stories", "split", "varnia-gazette");
        Assert.Contains("4 reports", Run(folder, "story", "orlica-daily"), StringComparison.Ordinal);
        var listed = Run(folder, "decisions").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("Ana: changed statement  orlica-daily s1", listed[0], StringComparison.Ordinal);
        Run(folder, "decisions", "undo", listed[1].Split(' ')[0]);
        Assert.Contains("5 reports", Run(folder, "story", "orlica-daily"), StringComparison.Ordinal);
        Run(folder, "ledger", "rebuild");
        Assert.Contains("The Union", Run(folder, "find", "--speaker", "the union"), StringComparison.Ordinal);
        Assert.StartsWith("sound: ", Run(folder, "ledger", "verify"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no story nothing", "story", "nothing")]
    [InlineData("there is no story nothing", "disputes", "nothing")]
    [InlineData("there is no report nothing", "correct", "nothing", "s1", "--reject")]
    [InlineData("orlica-daily has no statement s99", "correct", "orlica-daily", "s99", "--reject")]
    [InlineData("\"no such words\" does not stand there", "correct", "orlica-daily", "s1", "--content", "no such words")]
    [InlineData("say what is right", "correct", "orlica-daily", "s1")]
    [InlineData("there is no decision 999", "decisions", "undo", "999")]
    public void What_is_not_there_is_said_with_what_to_do(string message, params string[] arguments)
    {
        using var folder = Ledger();
        var outcome = SaysoProcess.Run([.. arguments, "-l", "news.sayso"], folder: folder.Path);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(message, outcome.Errors, StringComparison.Ordinal);
    }

    private static string Run(TemporaryFolder folder, params string[] arguments)
    {
        var outcome = SaysoProcess.Run([.. arguments, "-l", "news.sayso"], folder: folder.Path);
        Assert.True(outcome.ExitCode == 0, outcome.Errors);
        return outcome.Output;
    }

    private static TemporaryFolder Ledger()
    {
        var folder = new TemporaryFolder();
        MadeLedgers.Put(folder, File.ReadAllText(Repository.Full("samples/krasna-mine.jsonl")));
        return folder;
    }
}
