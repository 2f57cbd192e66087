using Xunit;

namespace Sayso.EndToEnd.Tests.Ledgers;

/// <summary>What <c>sayso add --report -</c> says to the program that started it.</summary>
public sealed class AddReportTests
{
    private const string First = "The mayor of Port Selma, Orla Venn, said that 12 people had died in the blast.";
    private const string Second = "Harbour police denied that anybody had been arrested, a spokesman said on Monday.";

    [Fact]
    public void On_standard_output_stands_a_line_for_each_input_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        folder.Add("one.txt", First);
        folder.Add("two.txt", Second);
        folder.Add("copy.txt", First);
        folder.Add("broken.pdf", "%PDF-1.7 and nothing more");
        var outcome = SaysoProcess.Run(["add", "-l", "news.sayso", "--report", "-", "--", "one.txt", "two.txt", "copy.txt", "broken.pdf"], folder: folder.Path);
        Assert.Equal(4, outcome.OutputLines.Count);
        Assert.Equal("""{"input":"one.txt","status":"read","reason":null,"report":"one.txt"}""", outcome.OutputLines[0]);
        Assert.Equal("""{"input":"two.txt","status":"read","reason":null,"report":"two.txt"}""", outcome.OutputLines[1]);
        Assert.Equal("""{"input":"copy.txt","status":"duplicate","reason":"the same as one.txt","report":"one.txt"}""", outcome.OutputLines[2]);
        Assert.StartsWith("""{"input":"broken.pdf","status":"failed","reason":"broken.pdf""", outcome.OutputLines[3], StringComparison.Ordinal);
        Assert.EndsWith("news.sayso: 2 read, 0 unchanged, 1 duplicate, 1 failed", outcome.ErrorLines[^1], StringComparison.Ordinal);
        Assert.False(File.Exists(folder.At("-")));
    }

    [Fact]
    public void A_line_comes_as_soon_as_an_input_is_done()
    {
        using var folder = new TemporaryFolder();
        using var process = SaysoProcess.Start(["add", "-", "--format", "jsonl", "-l", "news.sayso", "--report", "-"], folder.Path);
        process.StandardInput.Write("{\"id\": \"one\", \"text\": \"" + First + "\"}\n{\"id\": \"two\", \"text\": \"" + Second + "\"}\n");
        process.StandardInput.Flush();
        Assert.Equal("""{"input":"one","status":"read","reason":null,"report":"one"}""", process.StandardOutput.ReadLine());
        process.StandardInput.Close();
        Assert.Equal(0, SaysoProcess.ExitCodeOf(process));
    }
}
