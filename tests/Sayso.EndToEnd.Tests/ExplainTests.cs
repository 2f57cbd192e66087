using System.Text.Json;
using Xunit;

namespace Sayso.EndToEnd.Tests;

/// <summary>What a statement rests on, and how sure it must be to be shown.</summary>
public sealed class ExplainTests
{
    private const string Report = """
        GRENN — The mayor of Grenn, Ilse Marrant, said on Monday that the bridge over the Tolm was safe. She denied that it had been closed for repairs. Engineers fear a hard winter.

        “We have looked at every bolt,” said Odo Brenwick, the town’s chief engineer.
        """;

    [Fact]
    public void Explain_says_of_each_statement_what_made_it()
    {
        var plain = SaysoProcess.Pipe(Report, "read", "--width", "200");
        var explained = SaysoProcess.Pipe(Report, "read", "--explain", "--width", "200");
        var statements = explained.OutputLines.Count(line => line.Contains("confidence: ", StringComparison.Ordinal));
        Assert.InRange(statements, 3, 10);
        Assert.Equal(statements, explained.OutputLines.Count(line => line.Contains("found by: ", StringComparison.Ordinal)));
        Assert.Contains(explained.OutputLines, line => line.Contains("act: cue “deny”", StringComparison.Ordinal));
        Assert.DoesNotContain("confidence: ", plain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_higher_confidence_shows_fewer_statements_and_each_is_that_sure()
    {
        Assert.All(Confidences("0.9"), confidence => Assert.InRange(confidence, 0.9, 1));
        Assert.True(Confidences("0.9").Count < Confidences("0").Count);
        Assert.Empty(Confidences("1"));
    }

    [Fact]
    public void The_reading_keeps_what_made_a_statement()
    {
        using var reading = JsonDocument.Parse(Assert.Single(SaysoProcess.Pipe(Report, "read", "--json").OutputLines));
        foreach (var statement in reading.RootElement.GetProperty("statements").EnumerateArray().Where(s => s.GetProperty("rule").GetString() == "network"))
        {
            foreach (var part in new[] { "cue", "source", "content", "edges" })
            {
                Assert.InRange(statement.GetProperty("why").GetProperty(part).GetDouble(), 0, 1);
            }
        }
    }

    private static List<double> Confidences(string least)
    {
        using var reading = JsonDocument.Parse(Assert.Single(SaysoProcess.Pipe(Report, "read", "--json", "--min-confidence", least).OutputLines));
        return [.. reading.RootElement.GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("confidence").GetDouble())];
    }
}
