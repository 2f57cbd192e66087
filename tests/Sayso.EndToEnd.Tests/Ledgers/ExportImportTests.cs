using System.Text.Json;
using Xunit;

namespace Sayso.EndToEnd.Tests.Ledgers;

public sealed class ExportImportTests
{
    private const string Late = """{"id":"b","outlet":"Coast Radio","published":"2026-03-05","text":"Police in Tarn Valley said that 40 homes were under water."}""";
    private const string Early = """{"id":"a","outlet":"The Harbour Courier","published":"2026-03-03","text":"🙂 The mayor of Port Selma, Orla Venn, said that at least 12 people had died in the blast. The army denied that it had fired on the port."}""";

    public static TheoryData<string> Formats => ["jsonl", "statements-csv", "figures-csv", "statements-parquet", "figures-parquet", "web-annotation", "schema-org", "prov-o", "citron", "geojson", "conllu"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_writes_the_same_to_a_file_and_to_a_pipe(string format)
    {
        using var folder = Ledger(Late, Early);
        Assert.Equal("sayso: out: 2 reports\n", Run(folder, "export", format, "-o", "out").Errors);
        Assert.Equal(File.ReadAllText(folder.At("out")), Run(folder, "export", format).Output);
        Assert.NotEmpty(File.ReadAllBytes(folder.At("out")));
    }

    [Theory]
    [InlineData("web-annotation")]
    [InlineData("schema-org")]
    [InlineData("citron")]
    [InlineData("geojson")]
    [InlineData("conllu")]
    public void What_comes_out_does_not_hang_on_what_came_first(string format)
    {
        using var one = Ledger(Late, Early);
        using var other = Ledger(Early, Late);
        Assert.Equal(Run(one, "export", format).Output, Run(other, "export", format).Output);
    }

    [Fact]
    public void Reports_are_chosen_by_story_outlet_and_day()
    {
        using var folder = Ledger(Late, Early);
        foreach (var asked in (string[][])[["--story", "a"], ["--outlet", "courier"], ["--to", "2026-03-04"]])
        {
            Assert.Equal(["a"], Ids(Run(folder, ["export", "jsonl", .. asked])));
        }

        Assert.Equal(["b"], Ids(Run(folder, "export", "jsonl", "--from", "2026-03-04")));
        Assert.Equal(2, SaysoProcess.Run(["export", "jsonl", "--story", "none", "-l", "news.sayso"], folder: folder.Path).ExitCode);
    }

    [Fact]
    public void The_newest_version_comes_and_a_withheld_one_is_marked()
    {
        using var folder = Ledger(Late);
        folder.Add("item.json", """{"uri":"tag:example.org,2026:w","pubStatus":"canceled","versioncreated":"2026-03-06T10:00:00Z","body_text":"The harbour master said that the bridge was shut.","headline":"Bridge shut"}""");
        folder.Add("new.jsonl", Late.Replace("40 homes", "50 homes", StringComparison.Ordinal));
        Run(folder, "add", "item.json", "new.jsonl");
        var lines = Run(folder, "export", "jsonl").OutputLines;
        Assert.Equal(2, lines.Count);
        Assert.Contains("50 homes", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"status\":\"canceled\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_ever_written_over_the_ledger_or_into_a_folder_that_has_something()
    {
        using var folder = Ledger(Late);
        folder.Add("notes/mine.ann", "T1");
        foreach (var (format, output) in (ValueTuple<string, string>[])[("jsonl", "news.sayso"), ("brat", "notes"), ("brat", "-")])
        {
            Assert.NotEqual(0, SaysoProcess.Run(["export", format, "-o", output, "-l", "news.sayso"], folder: folder.Path).ExitCode);
        }

        Assert.Single(Directory.GetFileSystemEntries(folder.At("notes")));
        Assert.Equal(0, SaysoProcess.Run(["ledger", "verify", "-l", "news.sayso"], folder: folder.Path).ExitCode);
        Assert.DoesNotContain(Directory.GetFileSystemEntries(folder.Path), entry => entry.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void Brat_that_nobody_changed_brings_nothing_in()
    {
        using var folder = Ledger(Late, Early);
        var head = Run(folder, "ledger", "head").Output;
        Run(folder, "export", "brat", "-o", "one");
        Assert.Equal("sayso: one: 2 texts, 0 corrections, 0 problems\n", Run(folder, "import", "brat", "one").Errors);
        Run(folder, "export", "web-annotation", "-o", "page.json");
        Assert.Equal("sayso: page.json: 2 texts, 0 corrections, 0 problems\n", Run(folder, "import", "web-annotation", "page.json").Errors);
        Assert.Equal(head, Run(folder, "ledger", "head").Output);
    }

    [Fact]
    public void Brat_that_somebody_changed_comes_out_again_as_it_was_changed()
    {
        using var folder = Ledger(Late, Early);
        Run(folder, "export", "brat", "-o", "one");
        var edited = Directory.GetFiles(folder.At("one"), "*.ann").Single(file => File.ReadAllText(file).Contains("denies", StringComparison.Ordinal));
        File.WriteAllText(edited, File.ReadAllText(edited).Replace("denies", "accuses", StringComparison.Ordinal));
        var outcome = Run(folder, "import", "brat", "one", "--by", "Ada", "--note", "heard it");
        Assert.Equal("sayso: one: 2 texts, 1 correction, 0 problems\n", outcome.Errors);
        Assert.Contains("a s2 changed", outcome.Output, StringComparison.Ordinal);
        Run(folder, "export", "brat", "-o", "two");
        AssertSame(folder, "one", "two");
        Assert.Single(Run(folder, "find", "--act", "accuses", "--json").OutputLines);
        Assert.Contains("Ada", Run(folder, "decisions").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run(folder, "ledger", "verify").ExitCode);
    }

    [Fact]
    public void A_statement_whose_lines_are_taken_out_is_none()
    {
        using var folder = Ledger(Early);
        Run(folder, "export", "brat", "-o", "one");
        var edited = Assert.Single(Directory.GetFiles(folder.At("one"), "*.ann"));
        var kept = File.ReadAllLines(edited).TakeWhile(line => !line.StartsWith("E2", StringComparison.Ordinal)).ToList();
        var first = kept.FindIndex(line => line.StartsWith("#1", StringComparison.Ordinal));
        File.WriteAllText(edited, string.Join('\n', kept.Take(first + 1)) + "\n");
        Assert.Equal("sayso: one: 1 text, 1 correction, 0 problems\n", Run(folder, "import", "brat", "one").Errors);
        Run(folder, "export", "brat", "-o", "two");
        AssertSame(folder, "one", "two");
    }

    [Fact]
    public void A_page_that_somebody_changed_comes_out_again_as_it_was_changed()
    {
        using var folder = Ledger(Late, Early);
        var page = Run(folder, "export", "web-annotation").Output.Replace("act:denies", "act:accuses", StringComparison.Ordinal);
        folder.Add("page.json", page);
        Assert.Equal("sayso: page.json: 2 texts, 1 correction, 0 problems\n", Run(folder, "import", "web-annotation", "page.json").Errors);
        Assert.Equal(page, Run(folder, "export", "web-annotation").Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("T1\tContent 0 3\tnot these\nE1\tContent:T1\n")]
    [InlineData("T1\tContent 4 9\tmayor\nE1\tContent:T9\n")]
    public void What_is_empty_or_does_not_fit_is_said_and_rejects_nothing(string annotations)
    {
        using var folder = Ledger(Early);
        Run(folder, "export", "brat", "-o", "one");
        File.WriteAllText(Assert.Single(Directory.GetFiles(folder.At("one"), "*.ann")), annotations);
        var head = Run(folder, "ledger", "head").Output;
        var outcome = SaysoProcess.Run(["import", "brat", "one", "-l", "news.sayso"], folder: folder.Path);
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains(" 0 corrections, ", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(head, Run(folder, "ledger", "head").Output);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"items\":7}")]
    [InlineData("{\"items\":")]
    public void What_is_no_page_is_said_to_be_none(string page)
    {
        using var folder = Ledger(Late);
        folder.Add("page.json", page);
        var outcome = SaysoProcess.Run(["import", "web-annotation", "page.json", "-l", "news.sayso"], folder: folder.Path);
        Assert.Equal(3, outcome.ExitCode);
        Assert.StartsWith("sayso: page.json: is no page of annotations: ", outcome.Errors, StringComparison.Ordinal);
    }

    private static void AssertSame(TemporaryFolder folder, string one, string other)
    {
        var files = Directory.GetFiles(folder.At(one)).Select(Path.GetFileName).Order().ToList();
        Assert.Equal(files, Directory.GetFiles(folder.At(other)).Select(Path.GetFileName).Order());
        Assert.All(files, file => Assert.Equal(File.ReadAllText(folder.At($"{one}/{file}")), File.ReadAllText(folder.At($"{other}/{file}"))));
    }

    private static List<string?> Ids(Outcome outcome) => [.. outcome.OutputLines.Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetString();
    })];

    private static Outcome Run(TemporaryFolder folder, params string[] arguments)
    {
        var outcome = SaysoProcess.Run([.. arguments, "-l", "news.sayso"], folder: folder.Path);
        Assert.True(outcome.ExitCode == 0, outcome.Errors);
        return outcome;
    }

    private static TemporaryFolder Ledger(params string[] reports)
    {
        var folder = new TemporaryFolder();
        MadeLedgers.Put(folder, string.Join('\n', reports) + "\n");
        return folder;
    }
}
