using Sayso.Documents;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.Tests.Attribution;

/// <summary>
/// What the program makes of the labelled items, in numbers. A change of rules or models changes the tables: read whether for the
/// better, approve, and say so in the commit. Of the held-out items nothing but numbers may ever be shown here.
/// </summary>
public sealed class AttributionScoresTests
{
    private static readonly Reader Reader = Reader.Load();
    private static readonly Lazy<AttributionScores> Development = new(ScoreDevelopment);

    [Fact]
    public void The_development_items_score_as_they_did()
        => Approved.Match("tests/Sayso.Tests/Attribution/scores.verified.txt", Development.Value.ToString());

    [Fact]
    public void The_held_out_items_score_as_they_did()
        => Approved.Match("tests/Sayso.Tests/Attribution/held-out-scores.verified.txt", AttributionScorer.Score(GoldFile.HeldOut, Read).ToString());

    [Fact]
    public void The_main_scores_of_the_development_items_do_not_fall()
    {
        var scores = Development.Value;
        Assert.InRange(scores.Statements.Percent, 73, 100);
        Assert.InRange(scores["act"].Percent, 86, 100);
        Assert.InRange(scores["terms"].Percent, 82, 100);
        Assert.InRange(scores["speaker's name"].Percent, 87, 100);
        Assert.InRange(scores.Empty.Percent, 75, 100);
    }

    private static IReadOnlyList<StatementFacts> Read(string text)
        => [.. Reader.Read(new Document("item", text)).Statements.Select(StatementFacts.Of)];

    // Where labels and program differ is left beside the test output, for who works on the program.
    private static AttributionScores ScoreDevelopment()
    {
        var differences = new Differences();
        var scores = AttributionScorer.Score(GoldFile.Development, Read, differences);
        var path = Path.Combine(AppContext.BaseDirectory, "received", "attribution-differences.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, differences.ToString());
        return scores;
    }
}
