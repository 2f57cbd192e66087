using System.Globalization;
using Sayso.Statements;

namespace Sayso.Cli.View;

/// <summary>Draws the statements of a reading: number, terms, who, and the act with what is said, so that a row reads as a sentence.</summary>
internal sealed class StatementTable(Page page, Reading reading)
{
    private const int NarrowestTable = 60;
    private const int TermsWidth = 11;      // "○ anonymous"
    private const int WidestWhat = 110;     // longer lines are hard to read

    private readonly string _text = reading.Document!.Text;
    private readonly HashSet<string> _introduced = [];

    /// <summary>Draws them all, or a line saying that there are none.</summary>
    public void Draw()
    {
        if (reading.Statements.Count == 0)
        {
            page.Write(StyledText.Of("No statements found: the report quotes nobody that this version of sayso recognises.", Ink.Faint), left: 1);
            return;
        }

        var columns = Columns.For(page.Options.Width, reading.Statements.Count);
        page.Write(StyledText.Of(Heading(), Ink.Strong), left: 1);
        foreach (var statement in reading.Statements)
        {
            page.Blank();
            if (columns is { } c)
            {
                Draw(statement, c);
            }
            else
            {
                DrawStacked(statement);
            }
        }
    }

    private string Heading()
        => string.Create(CultureInfo.InvariantCulture, $"WHO SAYS WHAT ({reading.Statements.Count})");

    private void Draw(Statement statement, Columns columns)
    {
        var number = Number(statement);
        var who = new List<StyledLine>(LineBreaker.Break(Who(statement), columns.WhoWidth));
        if (Description(statement) is { } description)
        {
            who.AddRange(LineBreaker.Break(description, columns.WhoWidth));
        }

        var what = new List<StyledLine>(LineBreaker.Break(What(statement), columns.WhatWidth));
        foreach (var note in Notes(statement))
        {
            what.AddRange(LineBreaker.Break(note, columns.WhatWidth));
        }

        page.Row(
            new Cell(Math.Max(0, columns.Terms - 2 - number.Length), [new StyledLine([new InkRun(number, Ink.Faint)], number.Length)]),
            new Cell(columns.Terms, LineBreaker.Break(Badge(statement), TermsWidth)),
            new Cell(columns.Who, who),
            new Cell(columns.What, what));
    }

    private void DrawStacked(Statement statement)
    {
        page.Write(new StyledText().Add(Number(statement) + " ", Ink.Faint).Add(Badge(statement)).Add(": ").Add(Who(statement)));
        if (Description(statement) is { } description)
        {
            page.Write(description, left: 2);
        }

        page.Write(What(statement), left: 2);
        foreach (var note in Notes(statement))
        {
            page.Write(note, left: 2);
        }
    }

    /// <summary>The number of a statement in the view: its id without the letter.</summary>
    public static string Number(Statement statement) => NumberOf(statement.Id);

    /// <summary>The number in the view of the statement with an id.</summary>
    public static string NumberOf(string id) => id.StartsWith('s') ? id[1..] : VisibleText.Of(id);

    private StyledText Badge(Statement statement) => new StyledText()
        .Add(Words.Mark(statement.Terms, page.Options.Unicode) + "\u00A0" + Words.Of(statement.Terms).Replace(' ', '\u00A0'), Words.InkOf(statement.Terms));

    private StyledText Who(Statement statement)
    {
        var name = Speakers.Name(statement, _text);
        return name is null ? StyledText.Of("nobody is named", Ink.Faint) : StyledText.Of(name, Words.InkOf(statement.Terms));
    }

    // A speaker is described once; the words that stand for one that they do not name ("she") are shown each time.
    private StyledText? Description(Statement statement)
    {
        var description = statement.Speaker is { Description: { } words } speaker && _introduced.Add(speaker.Id) ? words : null;
        var alias = Speakers.Alias(statement, _text);
        if (description is null && alias is null)
        {
            return null;
        }

        return new StyledText().Add(description, Ink.Faint)
            .Add(alias is null ? null : (description is null ? "" : ", ") + (page.Options.Unicode ? $"as “{alias}”" : $"as \"{alias}\""), Ink.Faint);
    }

    private IEnumerable<StyledText> Notes(Statement statement)
    {
        var notes = StatementNotes.Of(statement, _text, page.Options.Unicode);
        return page.Options.Explain ? notes.Concat(Explanation.Of(statement, _text)) : notes;
    }

    private StyledText What(Statement statement) => new StyledText()
        .Add(Words.Of(statement.Act, statement.Negated), Words.InkOf(statement.Act, statement.Negated))
        .Add("  ").Add(CueText.Of(statement, _text), Ink.Faint).Add(ContentText.Of(statement, _text, page.Options.Unicode));

    /// <summary>Where the columns start and how wide they are.</summary>
    private readonly record struct Columns(int Terms, int Who, int WhoWidth, int What, int WhatWidth)
    {
        /// <summary>The columns for a page; null where it is too narrow for any.</summary>
        public static Columns? For(int width, int count)
        {
            if (width < NarrowestTable)
            {
                return null;
            }

            var terms = 1 + count.ToString(CultureInfo.InvariantCulture).Length + 2;
            var who = terms + TermsWidth + 2;
            var whoWidth = Math.Clamp(width / 5 + 2, 14, 34);
            var what = who + whoWidth + 2;
            return new Columns(terms, who, whoWidth, what, Math.Min(width - what, WidestWhat));
        }
    }
}
