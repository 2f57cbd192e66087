namespace Sayso.Cli.View;

/// <summary>Draws lines of a label and what belongs to it, the labels in a column of their own where the page is wide enough for one.</summary>
internal sealed class Facts(Page page, int left, int labelWidth)
{
    private const int NarrowestTable = 60;
    private const int WidestValue = 110;    // longer lines are hard to read

    /// <summary>One label with its text; nothing where there is no text.</summary>
    public void Draw(string label, StyledText value)
    {
        if (value.IsEmpty)
        {
            return;
        }

        if (page.Options.Width < NarrowestTable)
        {
            page.Write(new StyledText().Add(label + ": ", Ink.Faint).Add(value), left: 2);
            return;
        }

        var column = left + labelWidth + 2;
        page.Row(
            new Cell(left, LineBreaker.Break(StyledText.Of(label, Ink.Faint), labelWidth)),
            new Cell(column, LineBreaker.Break(value, Math.Min(page.Options.Width - column, WidestValue))));
    }

    /// <summary>The head of what follows: its number in the margin, then a title.</summary>
    public void Head(string number, StyledText title)
    {
        page.Blank();
        page.Row(
            new Cell(1, LineBreaker.Break(StyledText.Of(number, Ink.Faint), Math.Max(1, left - 1))),
            new Cell(left, LineBreaker.Break(title, Math.Max(1, Math.Min(page.Options.Width - left, WidestValue)))));
    }
}
