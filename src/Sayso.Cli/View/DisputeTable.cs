using System.Globalization;
using Sayso.Disputes;
using Sayso.Statements;

namespace Sayso.Cli.View;

/// <summary>Draws the disputes of a reading as two sides with their words: side by side where the page is wide enough. Neither side is called right.</summary>
internal sealed class DisputeTable(Page page, Reading reading)
{
    private const int NarrowestTable = 76;
    private const int Left = 5;
    private const int Gap = 3;
    private const int WidestSide = 64;
    private const int MostWords = 240;      // characters of a side's words; the whole stands in the statement of that number

    private readonly string _text = reading.Document!.Text;
    private readonly Dictionary<string, Statement> _statements = reading.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);

    /// <summary>Draws them all.</summary>
    public void Draw()
    {
        page.Write(StyledText.Of(string.Create(CultureInfo.InvariantCulture, $"DISPUTED ({reading.Disputes.Count})"), Ink.Strong), left: 1);
        foreach (var dispute in reading.Disputes)
        {
            new Facts(page, Left, 0).Head(dispute.Id, StyledText.Of(dispute.About));
            Draw(dispute);
        }
    }

    private void Draw(Dispute dispute)
    {
        var (one, other) = Words.SidesOf(dispute.Kind);
        if (page.Options.Width < NarrowestTable)
        {
            Stack(one, dispute.AssertedBy);
            Stack(other, dispute.DeniedBy);
            return;
        }

        var width = Math.Min(WidestSide, (page.Options.Width - Left - Gap) / 2);
        page.Row(
            new Cell(Left, Side(one, dispute.AssertedBy, width)),
            new Cell(Left + width + Gap, Side(other, dispute.DeniedBy, width)));
    }

    private List<StyledLine> Side(string head, IReadOnlyList<DisputeSide> sides, int width)
        => [.. LineBreaker.Break(StyledText.Of(head, Ink.Faint), width), .. sides.SelectMany(Party).SelectMany(line => LineBreaker.Break(line, width))];

    private void Stack(string head, IReadOnlyList<DisputeSide> sides)
    {
        page.Write(StyledText.Of(head, Ink.Faint), left: 2);
        foreach (var line in sides.SelectMany(Party))
        {
            page.Write(line, left: 4);
        }
    }

    private IEnumerable<StyledText> Party(DisputeSide side)
    {
        if (side.Statement is null || !_statements.TryGetValue(side.Statement, out var statement))
        {
            yield return StyledText.Of(side.Speaker);
            yield break;
        }

        yield return new StyledText().Add(Words.Mark(statement.Terms, page.Options.Unicode) + " ", Words.InkOf(statement.Terms))
            .Add(side.Speaker, Words.InkOf(statement.Terms)).Add("  " + StatementTable.Number(statement), Ink.Faint);
        yield return new StyledText().Add(Words.Of(statement.Act, statement.Negated) + " ", Words.InkOf(statement.Act, statement.Negated))
            .Add(Cut(ContentText.Of(statement, _text, page.Options.Unicode)));
    }

    // Cut between words.
    private string Cut(string words)
    {
        if (words.Length <= MostWords)
        {
            return words;
        }

        var space = words.LastIndexOf(' ', MostWords);
        var end = space > MostWords / 2 ? space : char.IsHighSurrogate(words[MostWords - 1]) ? MostWords - 1 : MostWords;
        return words[..end] + (page.Options.Unicode ? " …" : " ...");
    }
}
