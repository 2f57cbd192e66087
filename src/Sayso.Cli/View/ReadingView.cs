using Sayso.Documents;

namespace Sayso.Cli.View;

/// <summary>
/// Draws readings for people: headline, who says what in text order, what is disputed, what happened, the figures by who gives them, and when it all was. Writes to what it is given,
/// and knows no terminal.
/// </summary>
internal sealed class ReadingView
{
    private readonly Page _page;
    private int _drawn;
    private bool _marked;

    /// <summary>Draws on <paramref name="output"/>.</summary>
    public ReadingView(TextWriter output, ViewOptions options) => _page = new Page(output, options);

    /// <summary>Draws one reading; one without a document draws nothing, its problems are said elsewhere.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="oneOfMany">Whether to set it apart with a rule that names it.</param>
    public void Draw(Reading reading, bool oneOfMany)
    {
        if (reading.Document is not { } document)
        {
            return;
        }

        if (oneOfMany)
        {
            Rule(reading.Id);
        }

        Header(document, named: oneOfMany);
        _page.Blank();
        new StatementTable(_page, reading).Draw();
        if (reading.Disputes.Count > 0)
        {
            _page.Blank();
            new DisputeTable(_page, reading).Draw();
        }

        if (reading.Incidents.Count > 0)
        {
            _page.Blank();
            new IncidentCards(_page, reading).Draw();
        }

        if (reading.Figures.Count > 0)
        {
            _page.Blank();
            new FigureTable(_page, reading).Draw();
        }

        if (new Timeline(_page, reading) is { IsWorthDrawing: true } timeline)
        {
            _page.Blank();
            timeline.Draw();
        }

        _drawn++;
        _marked |= reading.Statements.Count > 0;
    }

    /// <summary>Draws the meaning of the marks, once for all readings; nothing where no mark was drawn.</summary>
    public void Legend()
    {
        if (!_marked)
        {
            return;
        }

        var legend = new StyledText();
        foreach (var terms in Words.AllTerms)
        {
            // Spaces within an entry do not break; those between are two texts, as one would be folded.
            legend.Add(legend.IsEmpty ? null : " ").Add(legend.IsEmpty ? null : " ").Add(Words.Mark(terms, _page.Options.Unicode), Words.InkOf(terms))
                .Add("\u00A0" + Words.Meaning(terms).Replace(' ', '\u00A0'), Ink.Faint);
        }

        _page.Blank();
        _page.Write(legend, left: 1);
    }

    private void Rule(string id)
    {
        var line = _page.Options.Unicode ? '─' : '-';
        var name = VisibleText.Short(Messages.NameOf(id), Math.Max(8, _page.Options.Width - 8));
        var rest = Math.Max(3, _page.Options.Width - 4 - TextWidth.Of(name));
        if (_drawn > 0)
        {
            _page.Blank();
        }

        _page.Write(new StyledText().Add(new string(line, 2), Ink.Faint).Add(" " + name + " ").Add(new string(line, rest), Ink.Faint));
        _page.Blank();
    }

    private void Header(Document document, bool named)
    {
        if (document.Title is not null || !named)
        {
            _page.Write(StyledText.Of(document.Title?.Value ?? Messages.NameOf(document.Id), Ink.Strong), left: 1);
        }

        var facts = new StyledText();
        Add(facts, document.Outlet?.Value);
        Add(facts, document.Published is { } published ? Words.Date(published.Value) : "date unknown");
        Add(facts, document.Byline is { } byline ? "by " + byline.Value : null);
        Add(facts, document.Dateline is { } dateline ? "filed from " + dateline.Value : null);
        Add(facts, document.Wire is { } wire ? "wire copy: " + wire.Value : null);
        _page.Write(facts, left: 1);
    }

    private void Add(StyledText facts, string? fact)
    {
        if (!string.IsNullOrWhiteSpace(fact))
        {
            facts.Add(facts.IsEmpty ? null : _page.Options.Unicode ? " · " : " | ", Ink.Faint).Add(fact, Ink.Faint);
        }
    }
}
