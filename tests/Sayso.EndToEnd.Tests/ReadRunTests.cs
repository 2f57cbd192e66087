using Sayso.Cli;
using Sayso.Cli.Inputs;
using Sayso.Cli.Output;
using Sayso.Documents;
using Xunit;

namespace Sayso.EndToEnd.Tests;

public sealed class ReadRunTests
{
    [Fact]
    public void A_bug_on_one_document_is_said_and_costs_no_other()
    {
        using var folder = new TemporaryFolder();
        var inputs = InputFinder.Find([folder.Add("a.txt", "one"), folder.Add("b.txt", "two"), folder.Add("c.txt", "three")]);
        var written = new Collected();
        var errors = new StringWriter();
        var run = new ReadRun<ReadResult>(new InputReader(DocumentFormat.Auto, null), given => FailOn("two")(given.Result), written, new Messages(errors));
        var counts = run.Run(inputs);
        Assert.Equal(70, counts.ExitCode);
        Assert.Equal((3, 2, 1), (counts.Inputs, counts.Reports, counts.Bugs));
        Assert.Equal(inputs.Select(i => i.Name), written.Readings.Select(r => r.Id));
        Assert.Equal("bug", Assert.Single(written.Readings[1].Problems).Code);
        Assert.Equal("this is a bug in sayso: InvalidTimeZoneException: two is odd.", errors.ToString().Split("sayso: ", 2)[1].Split(" It came with ")[0]);
    }

    [Fact]
    public void A_failing_output_ends_the_run_while_inputs_are_left()
    {
        using var folder = new TemporaryFolder();
        var inputs = InputFinder.Find([.. Enumerable.Range(0, 50).Select(i => folder.Add($"{i}.txt", "text"))]);
        var run = new ReadRun<ReadResult>(new InputReader(DocumentFormat.Auto, null), given => FailOn("nothing")(given.Result), new Full(), new Messages(TextWriter.Null));
        Assert.Throws<OutputException>(() => run.Run(inputs));
    }

    private static Func<DocumentResult, ReadResult> FailOn(string text) => result => result.Document?.Text == text
        ? throw new InvalidTimeZoneException(text + " is odd.")
        : new ReadResult(new Reading(result.Id, result.Document));

    private sealed class Collected : IResultWriter<ReadResult>
    {
        public List<Reading> Readings { get; } = [];

        public void Write(ReadResult result) => Readings.Add(result.Reading);

        public void End()
        {
        }
    }

    private sealed class Full : IResultWriter<ReadResult>
    {
        public void Write(ReadResult result) => throw new OutputException("full");

        public void End()
        {
        }
    }
}
