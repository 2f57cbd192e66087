using System.Globalization;
using Sayso.Figures;
using Sayso.Statements;

namespace Sayso.Cli.View;

/// <summary>
/// Draws the figures of a reading: first those of a quantity that is given more than once, side by side with each giver; then the others by who gives
/// them. What the report says in its own voice comes last.
/// </summary>
internal sealed class FigureTable(Page page, Reading reading)
{
    private const int NarrowestTable = 60;

    private readonly string _text = reading.Document!.Text;
    private readonly Dictionary<string, Statement> _statements = reading.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);

    /// <summary>Draws them all.</summary>
    public void Draw()
    {
        var every = Groups(reading.Figures);
        var columns = Columns.For(page.Options.Width, reading.Statements.Count,
            every.Max(g => Widest(Who(g))), reading.Figures.Max(f => TextWidth.Of(VisibleText.Of(f.Span.Of(_text)))));
        var shared = reading.Figures.Where(f => f.Quantity is not null).GroupBy(f => f.Quantity!, StringComparer.Ordinal).Where(IsGivenTwice).ToList();
        if (shared.Count > 0)
        {
            page.Write(StyledText.Of("FIGURES, SIDE BY SIDE", Ink.Strong), left: 1);
            foreach (var quantity in shared)
            {
                page.Blank();
                page.Write(new StyledText().Add(quantity.Key).Add(Differ(quantity) ? "  not the same" : null, Ink.Accusation), left: 1);
                Draw(Groups(quantity), columns);
            }
        }

        var rest = reading.Figures.Except(shared.SelectMany(q => q)).ToList();
        if (rest.Count > 0)
        {
            if (shared.Count > 0)
            {
                page.Blank();
            }

            page.Write(StyledText.Of(shared.Count > 0 ? "OTHER FIGURES, BY WHO GIVES THEM" : "FIGURES, BY WHO GIVES THEM", Ink.Strong), left: 1);
            if (page.Options.Width >= NarrowestTable)
            {
                page.Blank();
            }

            Draw(Groups(rest), columns);
        }
    }

    private void Draw(List<Group> groups, Columns columns)
    {
        var stacked = page.Options.Width < NarrowestTable;
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

    // The same number twice by the same giver tells nothing.
    private bool IsGivenTwice(IEnumerable<Figure> figures) => figures.DistinctBy(f => (f.Low, f.High, Giver(f)?.Speaker?.Id ?? Giver(f)?.Id)).Count() > 1;

    // Whether two of them exclude each other: "at least 12" and 15 do not, nor what is added or was given up.
    private static bool Differ(IEnumerable<Figure> figures)
    {
        var standing = figures.Where(f => f.State is not (FigureState.New or FigureState.RevisedFrom)).ToList();
        return standing.Count > 1 && standing.Max(f => f.Low ?? decimal.MinValue) > standing.Min(f => f.High ?? decimal.MaxValue);
    }

    private static int Widest(StyledText text) => text.Runs.Sum(r => TextWidth.Of(r.Text));

    private List<Group> Groups(IEnumerable<Figure> figures)
    {
        List<Group> groups = [];
        Dictionary<string, Group> byKey = new(StringComparer.Ordinal);
        foreach (var figure in figures)
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

        if (figure.State is { } state)
        {
            value.Add(value.IsEmpty ? null : ", ", Ink.Faint).Add(Words.Of(state), Ink.Faint);
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
