using System.Text;
using Xunit;

namespace Sayso.EndToEnd.Tests;

public sealed class ParseTests
{
    private const string Report = "The mayor of Grenn said the bridge is safe. It didn't fall.\n";

    [Fact]
    public void A_report_comes_out_as_sentences_of_ten_columns_with_one_root_each()
    {
        var outcome = SaysoProcess.Pipe(Report, "parse");
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        var sentences = outcome.Output.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, sentences.Length);
        foreach (var rows in sentences.Select(Rows))
        {
            Assert.All(rows, columns => Assert.Equal(10, columns.Length));
            Assert.Single(rows, columns => columns[6] == "0");
        }

        Assert.Contains("# text = The mayor of Grenn said the bridge is safe.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("say VERB VBD", string.Join(' ', Rows(sentences[0]).Single(c => c[1] == "said")[2..5]));
        Assert.Contains("\n2-3\tdidn't\t_\t", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ranges_are_code_points_of_the_text()
    {
        const string Text = "😀 Odo Brenwick’s “boats”  — Žofie,\n\n👩‍👩‍👧 left Selma.";
        var points = Text.EnumerateRunes().ToArray();
        var rows = SaysoProcess.Pipe(Text, "parse").Output.Split('\n').Where(l => l.Contains('\t', StringComparison.Ordinal)).Select(l => l.Split('\t')).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, columns =>
        {
            var range = columns[9].Split("TokenRange=")[1].Split(':').Select(int.Parse).ToArray();
            Assert.Equal(columns[1], string.Concat(points[range[0]..range[1]]));
        });
    }

    [Fact]
    public void Documents_come_in_the_order_of_the_inputs_whatever_their_form()
    {
        using var folder = new TemporaryFolder();
        folder.Add("b.txt", Report);
        folder.Add("a.html", $"<html><body><article>{string.Concat(Enumerable.Repeat($"<p>{Report}</p>", 20))}</article></body></html>");
        folder.Add("c.jsonl", string.Concat(Enumerable.Range(0, 20).Select(i => $$"""{"id":"line {{i}}","text":"Ship {{i}} left."}""" + "\n")));
        var outcome = SaysoProcess.Run(["parse", "b.txt", "c.jsonl", "a.html", "-o", "out.conllu"], folder: folder.Path);
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Output));
        var documents = File.ReadAllLines(folder.At("out.conllu")).Where(l => l.StartsWith("# newdoc id = ", StringComparison.Ordinal)).Select(l => l[14..]);
        Assert.Equal(["b.txt", .. Enumerable.Range(0, 20).Select(i => $"line {i}"), "a.html"], documents);
        Assert.StartsWith("sayso: 22 reports, ", outcome.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_named_and_the_rest_is_parsed()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", Report);
        folder.Add("blank.txt", "\u200B \u200B\n");
        var outcome = SaysoProcess.Run(["parse", "no-such.txt", "blank.txt", "a.txt"], folder: folder.Path);
        Assert.Equal(3, outcome.ExitCode);
        Assert.StartsWith("# newdoc id = a.txt\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("no-such.txt", outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("blank.txt: there is no word in it", outcome.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Another_language_is_parsed_with_a_remark()
    {
        var outcome = SaysoProcess.Pipe("Le ministre a dit mardi que le pont resterait fermé après la tempête. Personne n’a été blessé.", "parse");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("the text seems to be French (fr)", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("\tpont\t", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parse", "--json", "x.txt")]
    [InlineData("parse", "--format", "pdf", "x.txt")]
    public void A_wrong_command_line_is_refused(params string[] arguments)
    {
        var outcome = SaysoProcess.Run(arguments);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("'sayso parse --help'", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_text_gives_the_same_bytes()
        => Assert.Equal(SaysoProcess.Run(["parse"], Encoding.UTF8.GetBytes(Report)).Output, SaysoProcess.Run(["parse", "-"], Encoding.UTF8.GetBytes(Report)).Output);

    private static List<string[]> Rows(string sentence)
        => [.. sentence.Split('\n').Where(l => !l.StartsWith('#') && !l.Split('\t')[0].Contains('-', StringComparison.Ordinal)).Select(l => l.Split('\t'))];
}
