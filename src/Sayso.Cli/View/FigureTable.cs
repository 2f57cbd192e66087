using Sayso.Figures;
using Sayso.Statements;

namespace Sayso.Cli.View;

/// <summary>Draws the figures of a reading grouped by who gives them; those in the report's own voice come last.</summary>
internal sealed class FigureTable(Page page, Reading reading)
{
    private const int NarrowestTable = 60;

    private readonly string _text = reading.Document!.Text;
    private readonly Dictionary<string, Statement> _statements = reading.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);

    /// <summary>Draws them all.</summary>
    public void Draw()
    {
        page.Write(StyledText.Of("FIGURES, BY WHO GIVES THEM", Ink.Strong), left: 1);
        foreach (var group in Groups())
        {
            page.Blank();
            if (page.Options.Width < NarrowestTable)
            {
                DrawStacked(group);
            }
            else
            {
                DrawTable(group);
            }
        }
    }

    private List<Group> Groups()
    {
        List<Group> groups = [];
        Dictionary<string, Group> byKey = new(StringComparer.Ordinal);
        foreach (var figure in reading.Figures)
        {
            var statement = Giver(figure);
            var name = statement is null ? null : Speakers.Name(statement, _text);
            var key = statement is null ? "" : statement.Speaker?.Id ?? "\0" + name;
            if (!byKey.TryGetValue(key, out var group))
            {
                group = new Group(name, statement, []);
                byKey.Add(key, group);
                groups.Add(group);
            }

            group.Figures.Add((figure, statement));
        }

        // A stable sort: the report itself goes last, the others keep the order of the text.
        return [.. groups.OrderBy(g => g.First is null ? 1 : 0)];
    }

    // The last is the innermost: who is quoted as giving the number, not who quotes.
    private Statement? Giver(Figure figure)
    {
        for (var i = figure.AttributedTo.Count - 1; i >= 0; i--)
        {
            if (_statements.TryGetValue(figure.AttributedTo[i], out var statement))
            {
                return statement;
            }
        }

        return null;
    }

    private void DrawTable(Group group)
    {
        var width = page.Options.Width;
        var whoWidth = Math.Clamp(width / 4, 15, 36);
        var left = 1 + whoWidth + 2;
        var wordsWidth = Math.Clamp((width - left - 2) / 2, 12, 50);
        var valueLeft = left + wordsWidth + 2;
        var valueWidth = Math.Min(width - valueLeft, 50);
        var who = LineBreaker.Break(Who(group), whoWidth);
        List<StyledLine> words = [], values = [];
        foreach (var (figure, statement) in group.Figures)
        {
            words.AddRange(LineBreaker.Break(StyledText.Of(figure.Span.Of(_text)), wordsWidth));
            values.AddRange(LineBreaker.Break(Value(figure, statement), valueWidth));
            Level(words, values);
        }

        page.Row(new Cell(1, who), new Cell(left, words), new Cell(valueLeft, values));
    }

    private static void Level(List<StyledLine> one, List<StyledLine> other)
    {
        while (one.Count != other.Count)
        {
            (one.Count < other.Count ? one : other).Add(StyledLine.Empty);
        }
    }

    private void DrawStacked(Group group)
    {
        page.Write(Who(group));
        foreach (var (figure, statement) in group.Figures)
        {
            var value = Value(figure, statement);
            page.Write(new StyledText().Add(figure.Span.Of(_text)).Add(value.IsEmpty ? null : ": ").Add(value), left: 2);
        }
    }

    private StyledText Who(Group group)
    {
        if (group.First is not { } statement)
        {
            return StyledText.Of("the report itself", Ink.Faint);
        }

        return new StyledText().Add(Words.Mark(statement.Terms, page.Options.Unicode) + " ", Words.InkOf(statement.Terms))
            .Add(group.Name ?? "nobody is named", group.Name is null ? Ink.Faint : Words.InkOf(statement.Terms));
    }

    // What the number allows, where that is not what the words say already, and the act where it is not plain saying.
    private StyledText Value(Figure figure, Statement? statement)
    {
        var value = new StyledText();
        var range = Words.Of(figure);
        if (!string.Equals(range, VisibleText.Of(figure.Span.Of(_text)), StringComparison.OrdinalIgnoreCase))
        {
            value.Add(range, Ink.Faint);
        }

        if (statement is not null && (statement.Negated || statement.Act is not (Act.Says or Act.Confirms or Act.Estimates or Act.Promises)))
        {
            value.Add(value.IsEmpty ? null : "  ").Add(Words.Of(statement.Act, statement.Negated), Words.InkOf(statement.Act, statement.Negated));
        }

        return value;
    }

    private sealed record Group(string? Name, Statement? First, List<(Figure Figure, Statement? Statement)> Figures);
}
