using System.Text.Json;
using Xunit;

namespace Sayso.EndToEnd.Tests;

public sealed class InputTests
{
    private const string Report = "The mayor of Grenn said the bridge is safe.\n";

    [Fact]
    public void A_report_can_be_piped_in_with_or_without_a_hyphen()
    {
        var plain = SaysoProcess.Pipe(Report, "read", "--json");
        var hyphen = SaysoProcess.Pipe(Report, "read", "--json", "-");
        Assert.Equal(0, plain.ExitCode);
        Assert.Equal(["-"], Ids(plain));
        Assert.Equal(plain.Output, hyphen.Output);
    }

    [Fact]
    public void Readings_come_in_the_order_of_the_inputs()
    {
        using var folder = new TemporaryFolder();
        var names = Enumerable.Range(0, 40).Select(i => $"r{(i * 7) % 40}.txt").ToList();
        foreach (var name in names)
        {
            // Of very different lengths, so that some take much longer than others.
            folder.Add(name, string.Concat(Enumerable.Repeat(Report, 1 + (name.Length * name[1] % 97))));
        }

        var outcome = SaysoProcess.Run(["read", "--json", .. names], folder: folder.Path);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(names, Ids(outcome));
    }

    [Fact]
    public void A_folder_gives_its_reports_in_ordinal_order_and_passes_over_hidden_ones()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["in/b.txt", "in/B.html", "in/a/z.htm", "in/.hidden.txt", "in/.git/x.txt", "in/note.md", "in/c.jsonl"])
        {
            folder.Add(name, name.EndsWith("jsonl", StringComparison.Ordinal) ? """{"id":"line","text":"The mayor said no."}""" : Report);
        }

        var outcome = SaysoProcess.Run(["read", "--json", "in"], folder: folder.Path);
        Assert.Equal(["in/B.html", "in/a/z.htm", "in/b.txt", "line"], Ids(outcome));
    }

    [Theory]
    [InlineData("*.txt", "a.txt", "b.txt")]
    [InlineData("?.txt", "a.txt", "b.txt")]
    [InlineData("**/*.txt", "a.txt", "b.txt", "deep/er/d.txt", "deep/c.txt")]
    [InlineData("deep/**", "deep/er/d.txt", "deep/c.txt")]
    [InlineData("d*/*.txt", "deep/c.txt")]
    public void A_pattern_that_the_shell_left_alone_is_expanded(string pattern, params string[] expected)
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["a.txt", "b.txt", "deep/c.txt", "deep/er/d.txt", "e.md", ".f.txt"])
        {
            folder.Add(name, Report);
        }

        var outcome = SaysoProcess.Run(["read", "--json", pattern], folder: folder.Path);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(expected.Order(StringComparer.Ordinal), Ids(outcome));
    }

    [Fact]
    public void A_file_that_is_really_called_like_a_pattern_is_that_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no such names there");
        using var folder = new TemporaryFolder();
        folder.Add("what?.txt", Report);
        folder.Add("whatx.txt", Report);
        Assert.Equal(["what?.txt"], Ids(SaysoProcess.Run(["read", "--json", "what?.txt"], folder: folder.Path)));
    }

    [Fact]
    public void A_link_to_a_folder_above_does_not_make_the_walk_endless()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        using var folder = new TemporaryFolder();
        folder.Add("in/a.txt", Report);
        Directory.CreateSymbolicLink(folder.At("in/loop"), folder.At("in"));
        Assert.Equal(["in/a.txt"], Ids(SaysoProcess.Run(["read", "--json", "in"], folder: folder.Path)));
        Assert.Equal(["in/a.txt"], Ids(SaysoProcess.Run(["read", "--json", "in/**/*.txt"], folder: folder.Path)));
    }

    [Theory]
    [InlineData("--format", "jsonl")]
    [InlineData]
    public void Json_lines_are_read_as_they_come_in(params string[] format)
    {
        using var process = SaysoProcess.Start(["read", "--json", .. format]);
        for (var i = 0; i < 3; i++)
        {
            // The reading of a line must come before the next line is there.
            process.StandardInput.Write($$"""{"id":"line {{i}}","text":"The mayor said no."}""" + "\n");
            process.StandardInput.Flush();
            using var reading = JsonDocument.Parse(process.StandardOutput.ReadLine()!);
            Assert.Equal($"line {i}", reading.RootElement.GetProperty("id").GetString());
        }

        process.StandardInput.Close();
        Assert.Equal(0, SaysoProcess.ExitCodeOf(process));
    }

    [Fact]
    public void Several_inputs_end_with_a_count_on_standard_error()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", "Grenn.\n");
        folder.Add("b.txt", "Grenn.\n");
        var outcome = SaysoProcess.Run(["read", "a.txt", "b.txt", "none.txt"], folder: folder.Path);
        Assert.Equal(3, outcome.ExitCode);
        Assert.Equal("sayso: 2 reports, 0 statements, 1 problem", outcome.ErrorLines[^1]);
        Assert.Contains("── a.txt ─", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("── b.txt ─", outcome.Output, StringComparison.Ordinal);
    }

    private static List<string> Ids(Outcome outcome) => [.. outcome.OutputLines.Select(line =>
    {
        using var reading = JsonDocument.Parse(line);
        return reading.RootElement.GetProperty("id").GetString()!;
    })];
}
