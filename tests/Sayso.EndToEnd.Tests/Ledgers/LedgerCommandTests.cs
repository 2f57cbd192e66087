using System.Text.Json;
using Xunit;

namespace Sayso.EndToEnd.Tests.Ledgers;

public sealed class LedgerCommandTests
{
    private const string Reports = """
        {"id":"a","outlet":"The Harbour Courier","published":"2026-03-03","text":"The mayor of Port Selma, Orla Venn, said that at least 12 people had died in the blast. The army denied it."}
        {"id":"b","outlet":"Coast Radio","published":"2026-03-05","text":"Police in Tarn Valley said that 40 homes were under water."}
        """;

    [Fact]
    public void What_was_added_is_found_by_word_speaker_act_outlet_and_day()
    {
        using var folder = Ledger();
        foreach (var asked in (string[][])[["blast"], ["--speaker", "venn"], ["--outlet", "courier", "--act", "says"], ["--to", "2026-03-03", "--terms", "named", "died"]])
        {
            var outcome = SaysoProcess.Run(["find", .. asked, "-l", "news.sayso", "--json"], folder: folder.Path);
            Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
            using var found = JsonDocument.Parse(outcome.OutputLines[0]);
            Assert.Equal("a", found.RootElement.GetProperty("report").GetString());
            Assert.Equal("Orla Venn", found.RootElement.GetProperty("speaker").GetString());
            Assert.Equal("that at least 12 people had died in the blast", found.RootElement.GetProperty("content").GetString());
        }
    }

    [Fact]
    public void What_is_typed_is_never_taken_for_the_syntax_of_the_index()
    {
        using var folder = Ledger();
        foreach (var typed in (string[])["\"", "NEAR(", "a OR b", "content:x", "*", "(((", "'; DROP TABLE event; --", "-x"])
        {
            var outcome = SaysoProcess.Run(["find", "-l", "news.sayso", "--", typed], folder: folder.Path);
            Assert.Equal(0, outcome.ExitCode);
            Assert.Equal("sayso: nothing was found\n", outcome.Errors);
        }
    }

    [Fact]
    public void A_second_run_adds_nothing_and_says_so()
    {
        using var folder = Ledger();
        var again = SaysoProcess.Run(["add", "reports.jsonl", "-l", "news.sayso", "--report", "added.jsonl"], folder: folder.Path);
        Assert.Equal("sayso: news.sayso: 0 read, 2 unchanged, 0 duplicate, 0 failed\n", again.Errors);
        Assert.Equal("""{"input":"a","status":"unchanged","reason":null,"report":"a"}""", File.ReadAllLines(folder.At("added.jsonl"))[0]);
    }

    [Fact]
    public void Two_reports_of_one_id_are_told_as_versions_and_a_folder_is_no_ledger()
    {
        using var folder = Ledger();
        File.WriteAllText(folder.At("again.jsonl"), """{"id":"a","text":"The mayor of Port Selma, Orla Venn, said that at least 14 people had died in the blast."}""");
        Assert.Equal("sayso: news.sayso: 1 read (1 a new version of a report of the same id), 0 unchanged, 0 duplicate, 0 failed\n", SaysoProcess.Run(["add", "again.jsonl", "-l", "news.sayso"], folder: folder.Path).Errors);
        Directory.CreateDirectory(folder.At("d"));
        foreach (var asked in (string[][])[["stories", "-l", "d"], ["add", "again.jsonl", "-l", "d"]])
        {
            var outcome = SaysoProcess.Run(asked, folder: folder.Path);
            Assert.Equal((2, true), (outcome.ExitCode, outcome.Errors.Contains("d: this is a folder, and a ledger is a file", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_head_that_was_noted_verifies_and_another_does_not()
    {
        using var folder = Ledger();
        var head = SaysoProcess.Run(["ledger", "head", "-l", "news.sayso"], folder: folder.Path).Output.Trim().Split(' ')[1];
        Assert.Equal(0, SaysoProcess.Run(["ledger", "verify", "-l", "news.sayso", "--expect", head], folder: folder.Path).ExitCode);
        var other = SaysoProcess.Run(["ledger", "verify", "-l", "news.sayso", "--expect", new string('0', 64)], folder: folder.Path);
        Assert.Equal(65, other.ExitCode);
        Assert.Contains("events were cut off", other.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_is_restored_only_where_no_ledger_is()
    {
        using var folder = Ledger();
        Assert.Equal(0, SaysoProcess.Run(["ledger", "backup", "copy.sayso", "-l", "news.sayso"], folder: folder.Path).ExitCode);
        Assert.Equal(2, SaysoProcess.Run(["ledger", "restore", "copy.sayso", "-l", "news.sayso"], folder: folder.Path).ExitCode);
        Assert.Equal(0, SaysoProcess.Run(["ledger", "restore", "copy.sayso", "-l", "other.sayso"], folder: folder.Path).ExitCode);
        Assert.Equal(Digest(folder, "news.sayso"), Digest(folder, "other.sayso"));
    }

    [Fact]
    public void A_command_without_its_ledger_says_how_to_name_one()
    {
        var outcome = SaysoProcess.Run(["find", "blast"]);
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("sayso: name the ledger: --ledger news.sayso (or set SAYSO_LEDGER)\n", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_that_is_not_there_is_not_made_by_asking()
    {
        using var folder = new TemporaryFolder();
        var outcome = SaysoProcess.Run(["find", "blast", "-l", "none.sayso"], folder: folder.Path);
        Assert.Equal(2, outcome.ExitCode);
        Assert.False(File.Exists(folder.At("none.sayso")));
    }

    private static string Digest(TemporaryFolder folder, string ledger) => SaysoProcess.Run(["ledger", "digest", "-l", ledger], folder: folder.Path).Output;

    private static TemporaryFolder Ledger()
    {
        var folder = new TemporaryFolder();
        folder.Add("reports.jsonl", Reports);
        var outcome = SaysoProcess.Run(["add", "reports.jsonl", "-l", "news.sayso"], folder: folder.Path);
        Assert.Equal("sayso: news.sayso: 2 read, 0 unchanged, 0 duplicate, 0 failed\n", outcome.Errors);
        return folder;
    }
}
