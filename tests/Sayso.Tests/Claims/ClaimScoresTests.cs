using Sayso.Tests.House;
using Xunit;

namespace Sayso.Tests.Claims;

/// <summary>
/// What the program makes of the labelled figures and expressions of time, in numbers. A change of rules changes the tables: read whether for the
/// better, approve, and say so in the commit. Of the held-out items nothing but numbers may ever be shown here.
/// </summary>
public sealed class ClaimScoresTests
{
    private const string Folder = "tests/Sayso.Tests/Claims/";
    private static readonly Reader Reader = Reader.Load();

    [Fact]
    public void The_figures_to_work_with_score_as_they_did()
        => Match("figures", Scored(Questions.OfFigures, ClaimSets.FiguresDevelopment, FoundFigure.In));

    [Fact]
    public void The_held_out_figures_score_as_they_did()
        => Approved.Match(Folder + "figures-held-out-scores.verified.txt", Scored(Questions.OfFigures, ClaimSets.FiguresHeldOut, FoundFigure.In).ToString());

    [Fact]
    public void The_expressions_of_time_to_work_with_score_as_they_did()
        => Match("dates", Scored(Questions.OfDates, ClaimSets.DatesDevelopment, FoundDate.In));

    [Fact]
    public void The_held_out_expressions_of_time_score_as_they_did()
        => Approved.Match(Folder + "dates-held-out-scores.verified.txt", Scored(Questions.OfDates, ClaimSets.DatesHeldOut, FoundDate.In).ToString());

    private static SpanScorer<TLabel, TFound> Scored<TLabel, TFound>(
        IReadOnlyList<Asked<TLabel, TFound>> questions, IReadOnlyList<Labelled<TLabel>> items, Func<Reading, IReadOnlyList<TFound>> found)
        where TLabel : class, ISpanned
        where TFound : class, ISpanned
    {
        var scorer = new SpanScorer<TLabel, TFound>(questions);
        foreach (var (item, labels) in items)
        {
            scorer.Add(item, labels, found(Reader.Read(ClaimSets.DocumentOf(item))));
        }

        return scorer;
    }

    // Where labels and program differ is left beside the test output, for who works on the program.
    private static void Match<TLabel, TFound>(string kind, SpanScorer<TLabel, TFound> scorer)
        where TLabel : class, ISpanned
        where TFound : class, ISpanned
    {
        Left.Beside($"{kind}-differences.txt", scorer.Differences);
        Approved.Match($"{Folder}{kind}-scores.verified.txt", scorer.ToString());
    }
}
