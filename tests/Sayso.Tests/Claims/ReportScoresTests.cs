using Sayso.Tests.House;
using Xunit;

namespace Sayso.Tests.Claims;

/// <summary>What the program makes of the labelled reports, in numbers; of the held-out ones nothing but numbers may ever be shown here.</summary>
public sealed class ReportScoresTests
{
    private const string Folder = "tests/Sayso.Tests/Claims/";
    private static readonly Reader Reader = Reader.Load();

    [Fact]
    public void The_reports_to_work_with_score_as_they_did()
    {
        var scores = Scored(ClaimSets.ReportsDevelopment);
        Left.Beside("reports-differences.txt", scores.Differences);
        Approved.Match(Folder + "reports-scores.verified.txt", scores.ToString());
    }

    [Fact]
    public void The_held_out_reports_score_as_they_did()
        => Approved.Match(Folder + "reports-held-out-scores.verified.txt", Scored(ClaimSets.ReportsHeldOut).ToString());

    private static ReportScorer Scored(IReadOnlyList<LabelledReport> reports)
    {
        var scorer = new ReportScorer();
        foreach (var (item, labels) in reports)
        {
            var reading = Reader.Read(ClaimSets.DocumentOf(item));
            scorer.Add(item, labels, reading.Incidents, reading.Disputes);
        }

        return scorer;
    }
}
