// <readme>
using Sayso;
using Sayso.Documents;
// </readme>
using Sayso.Tests.House;
using Xunit;

namespace Callers.OwnProgram;

/// <summary>The code that README.md shows; DocsTests holds the two together.</summary>
public sealed class ReadmeSnippet
{
    [Fact]
    public void The_readme_snippet_runs_on_the_sample_it_names()
    {
        var written = new StringWriter();
        Run(Repository.Full("samples/harbour-blast.txt"), written);
        Assert.Contains("Jelko Marsin | Named | denies | ", written.ToString(), StringComparison.Ordinal);
    }

    private static void Run(string path, TextWriter output)
    {
        // <readme>
        var reader = Reader.Load();
        using var file = File.OpenRead(path);
        foreach (var result in DocumentReader.Read(file, path))
        {
            var reading = reader.Read(result);
            foreach (var statement in reading.Statements)
            {
                var who = statement.Speaker?.Name ?? "nobody named";
                var what = string.Join(" … ", statement.Content.Select(span => span.Of(reading.Document!.Text)));
                var act = (statement.Negated ? "not " : "") + ReadingJson.Word(statement.Act);
                output.WriteLine($"{who} | {statement.Terms} | {act} | {what}");
            }

            foreach (var problem in reading.Problems)
            {
                output.WriteLine(problem.Message);
            }
        }
        // </readme>
    }
}
