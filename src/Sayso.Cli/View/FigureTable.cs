using System.Globalization;
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
        var stacked = page.Options.Width < NarrowestTable;
        if (!stacked)
        {
            page.Blank();
        }

        var groups = Groups();
        var columns = Columns.For(page.Options.Width, reading.Statements.Count,
            groups.Max(g => Widest(Who(g))), reading.Figures.Max(f => TextWidth.Of(VisibleText.Of(f.Span.Of(_text)))));
        foreach (var group in groups)
        {
            if (stacked)
            {
                page.Blank();
                DrawStacked(group);
            }
            else
            {
                DrawTable(group, columns);
            }
        }
    }

    private static int Widest(StyledText text) => text.Runs.Sum(r => TextWidth.Of(r.Text));

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

    private void DrawTable(Group group, Columns columns)
    {
        List<StyledLine> numbers = [], words = [], values = [];
        foreach (var (figure, statement) in group.Figures)
        {
            var number = statement is null ? "" : StatementTable.Number(statement);
            numbers.Add(number.Length == 0 ? StyledLine.Empty : new StyledLine([new InkRun(number.PadLeft(columns.NumberWidth), Ink.Faint)], columns.NumberWidth));
            words.AddRange(LineBreaker.Break(StyledText.Of(figure.Span.Of(_text)), columns.WordsWidth));
            values.AddRange(LineBreaker.Break(Value(figure, statement), columns.ValueWidth));
            Level(words, values);
            Level(numbers, words);
        }

        page.Row(new Cell(0, numbers), new Cell(columns.Who, LineBreaker.Break(Who(group), columns.WhoWidth)), new Cell(columns.Words, words), new Cell(columns.Value, values));
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

    /// <summary>Where the columns start and how wide they are: as wide as what they hold, within limits that leave room for the others.</summary>
    private readonly record struct Columns(int NumberWidth, int Who, int WhoWidth, int Words, int WordsWidth, int Value, int ValueWidth)
    {
        public static Columns For(int width, int statements, int widestWho, int widestWords)
        {
            var numberWidth = 1 + statements.ToString(CultureInfo.InvariantCulture).Length;
            var who = numberWidth + 2;
            var whoWidth = Math.Min(widestWho, Math.Clamp(width / 4, 14, 36));
            var words = who + whoWidth + 3;
            var wordsWidth = Math.Min(widestWords, Math.Max(12, (width - words - 3) / 2));
            var value = words + wordsWidth + 3;
            return new Columns(numberWidth, who, whoWidth, words, wordsWidth, value, Math.Clamp(width - value, 1, 60));
        }
    }
}
