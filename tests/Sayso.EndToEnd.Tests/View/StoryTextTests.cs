using Sayso.Cli.View;
using Sayso.Disputes;
using Sayso.Documents;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Register;
using Sayso.Statements;
using Xunit;

namespace Sayso.EndToEnd.Tests.View;

public sealed class StoryTextTests
{
    [Fact]
    public void What_a_party_says_without_a_space_is_cut_within_the_word()
    {
        var party = new Party("venn", "Orla Venn", default, false, [], [], []);
        var said = new Position("2026-03", null, Act.Says, false, new string('w', 299) + "\U0001F30A" + new string('z', 99), null, [new PositionPlace("r", null, "s1", 0, 400)]);
        using var drawn = new StringWriter();
        new PartyView(new Page(drawn, new ViewOptions(80, Color: false, Unicode: true)), new PartyPositions(party, [said])).Draw();
        Assert.Equal((299, 1, 0), (drawn.ToString().Count(c => c == 'w'), drawn.ToString().Count(c => c == '…'), drawn.ToString().Count(c => c == 'z')));
    }

    [Fact]
    public void Disputes_have_in_rows_the_numbers_that_they_are_drawn_with()
    {
        static ToldReport Report(string id, params string[] disputed)
        {
            var reading = new HandmadeReading(new Document(id, "The two sides blame each other."));
            foreach (var about in disputed)
            {
                reading.Dispute(DisputeKind.CounterAccusation, about, ("the army", null), ("the union", null));
            }

            return new ToldReport(id, reading.Reading, null, null);
        }

        var story = StoryOverview.Of("0a1b", [Report("a", "the fire"), Report("b", "the fire", "the flood")], [], []);
        var rows = new StoryRows(story).Disputes().Select(row => row.Cells.ToDictionary(c => c.Name, c => c.Value)).Select(row => $"{row["dispute"]} {row["about"]} {row["report"]} {row["who"]}");
        Assert.Equal(["d1 the fire a the army", "d1 the fire a the union", "d1 the fire b the army", "d1 the fire b the union", "d2 the flood b the army", "d2 the flood b the union"], rows);
        using var drawn = new StringWriter();
        new DisputedView(new Page(drawn, new ViewOptions(80, Color: false, Unicode: true)), story).Draw();
        Assert.Contains("DISPUTED (2)", drawn.ToString(), StringComparison.Ordinal);
        Assert.Matches("d2 +the flood", drawn.ToString());
    }
}
