using System.Text;
using System.Text.Json;
using Xunit;

namespace Sayso.EndToEnd.Tests;

public sealed class BadInputTests
{
    private const string Report = "The mayor of Grenn said the bridge is safe.\n";

    public static TheoryData<string, byte[]?, string> Unreadable => new()
    {
        { "missing.txt", null, "no such file or folder" },
        { "empty.txt", [], "" },
        { "blank.txt", "  \n\t\n"u8.ToArray(), "" },
        { "picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 1, 2, 3], "" },
        { "page.html", "<html><head><title></title></head><body><script>1</script></body></html>"u8.ToArray(), "" },
        { "broken.jsonl", "{\"id\": \"a\", \"text\": \n"u8.ToArray(), "" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_cannot_be_read_gets_one_line_and_the_run_goes_on(string name, byte[]? content, string reason)
    {
        using var folder = new TemporaryFolder();
        if (content is not null)
        {
            File.WriteAllBytes(folder.At(name), content);
        }

        folder.Add("good.txt", Report);
        var outcome = SaysoProcess.Run(["read", "--json", name, "good.txt"], folder: folder.Path);
        Assert.Equal(3, outcome.ExitCode);
        Assert.Equal(2, outcome.OutputLines.Count);
        Assert.Equal(2, outcome.ErrorLines.Count);       // the problem, and the count at the end
        Assert.StartsWith("sayso: " + name, outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains(reason, outcome.ErrorLines[0], StringComparison.Ordinal);
        using var bad = JsonDocument.Parse(outcome.OutputLines[0]);
        Assert.Equal(JsonValueKind.Null, bad.RootElement.GetProperty("document").ValueKind);
        Assert.NotEmpty(bad.RootElement.GetProperty("problems").EnumerateArray());
        using var good = JsonDocument.Parse(outcome.OutputLines[1]);
        Assert.Equal("good.txt", good.RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public void A_broken_line_is_named_by_its_number_and_costs_no_other_line()
    {
        var lines = """
            {"id":"first","text":"The mayor said no."}
            {"id":"second","text":
            {"id":"third","text":"The mayor said yes."}
            """;
        var outcome = SaysoProcess.Pipe(lines, "read", "--json", "--format", "jsonl", "-");
        Assert.Equal(3, outcome.ExitCode);
        Assert.Equal(3, outcome.OutputLines.Count);
        Assert.Contains("2", outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("\"first\"", outcome.OutputLines[0], StringComparison.Ordinal);
        Assert.Contains("\"third\"", outcome.OutputLines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b.jsonl", """{"id":"same","text":"The mayor said yes."}""", "sayso: b.jsonl: the id \"same\" is already that of a document in a.jsonl;", "a.jsonl", "b.jsonl")]
    [InlineData("same", "The mayor said yes.", "sayso: same: the id \"same\" is already that", "a.jsonl", "same")]
    [InlineData("same", "The mayor said yes.", "sayso: same: it is among the inputs twice;", "same", "same")]
    [InlineData("b.jsonl", "{\"id\":\"same\",\"text\":\"One.\"}\n{\"id\":\"same\",\"text\":\"Two.\"}", "sayso: b.jsonl:2: the id \"same\" is already on line 1;", "b.jsonl")]
    public void The_second_document_of_one_id_is_not_read(string name, string content, string message, params string[] inputs)
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.jsonl", """{"id":"same","text":"The mayor said no."}""");
        folder.Add(name, content);
        var outcome = SaysoProcess.Run(["read", "--json", .. inputs], folder: folder.Path);
        Assert.Equal(3, outcome.ExitCode);
        Assert.Equal(2, outcome.OutputLines.Count);
        Assert.DoesNotContain("duplicate-id", outcome.OutputLines[0], StringComparison.Ordinal);
        using var second = JsonDocument.Parse(outcome.OutputLines[1]);
        Assert.Equal("same", second.RootElement.GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, second.RootElement.GetProperty("document").ValueKind);
        Assert.Equal("duplicate-id", Assert.Single(second.RootElement.GetProperty("problems").EnumerateArray()).GetProperty("code").GetString());
        Assert.StartsWith(message, outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(2, outcome.ErrorLines.Count);       // the problem, and the count at the end
    }

    [Fact]
    public void A_folder_without_reports_is_a_problem()
    {
        using var folder = new TemporaryFolder();
        folder.Add("in/readme.md", "nothing");
        var outcome = SaysoProcess.Run(["read", "in"], folder: folder.Path);
        Assert.Equal(3, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.StartsWith("sayso: in: the folder holds no report", outcome.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_without_matches_is_a_problem()
    {
        using var folder = new TemporaryFolder();
        var outcome = SaysoProcess.Run(["read", "*.txt"], folder: folder.Path);
        Assert.Equal(3, outcome.ExitCode);
        Assert.Equal("sayso: *.txt: no file matches this pattern: check it, or the folder you are in", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public void Hostile_text_and_names_cannot_act_on_the_terminal()
    {
        var hostile = "\u001b[31m\u001b]0;owned\u0007\u009b2J\u202egnp.exe";
        var line = JsonSerializer.Serialize(new { id = "id " + hostile, title = "title " + hostile, byline = hostile, text = $"Mayor {hostile} said “{hostile}”, the mayor said." });
        var view = SaysoProcess.Run(["read", "--format", "jsonl", "--color", "never", "-", "no\u001b[2Jfile"], Encoding.UTF8.GetBytes(line));
        Assert.Equal(3, view.ExitCode);
        Assert.Contains("␛[31m", view.Output, StringComparison.Ordinal);
        Assert.Contains("no␛[2Jfile", view.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(view.Output + view.Errors, c => c is not '\n' and (< ' ' or (>= '\u007f' and <= '\u009f') or '\u202e'));
    }

    [Fact]
    public void A_line_of_200_000_characters_is_read()
    {
        var text = "The mayor of Grenn said " + string.Concat(Enumerable.Repeat("no and ", 29_000)) + "no.";
        var outcome = SaysoProcess.Pipe(text, "read", "--json");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Single(outcome.OutputLines);
    }
}
