using Sayso.Cli.View;
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
}
