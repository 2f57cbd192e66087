using Sayso.Ledger.Asking;

namespace Sayso.Cli.View;

/// <summary>Draws a party: its names, what it is called over time, and what it says, by day.</summary>
internal sealed class PartyView(Page page, PartyPositions found)
{
    private const int Left = 2;

    /// <summary>Draws all of it.</summary>
    public void Draw()
    {
        var party = found.Party;
        page.Write(new StyledText().Add(party.Name, Ink.Strong).Add($" ({party.Id})", Ink.Faint), left: 1);
        var facts = new Facts(page, Left, 10);
        facts.Draw("also", StyledText.Of(string.Join(", ", party.Aliases)));
        foreach (var description in party.Descriptions.DistinctBy(d => d.Text))
        {
            facts.Draw(StoryWords.Day(description.Published), new StyledText().Add(description.Text).Add($" ({description.Report})", Ink.Faint));
        }

        page.Blank();
        foreach (var position in found.Positions)
        {
            facts.Draw(StoryWords.Day(position.Published), new StyledText().Add(Words.Of(position.Act, position.Negated) + " ", Words.InkOf(position.Act, position.Negated))
                .Add(StoryWords.Cut(position.Text, page.Options.Unicode))
                .Add(position.Via is null ? null : $" via {position.Via}", Ink.Faint).Add(" (" + StoryWords.Places(position.Places.Select(p => $"{p.Report} {p.Statement}")) + ")", Ink.Faint));
        }

        page.Blank();
    }
}
