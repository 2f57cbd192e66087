using NodaTime;
using Sayso.Dates;
using Sayso.Language;
using Xunit;

namespace Sayso.Tests.Dates;

public sealed class DateFinderTests
{
    private static readonly LanguageModel Model = LanguageModel.Load();

    public static TheoryData<string, string, string> Rows { get; } = Read(DateTable.Calendar, DateTable.Relative, DateTable.Lengths, DateTable.None);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_sentence_gives_the_times_of_the_table(string published, string sentence, string dates)
        => Assert.Equal(dates, string.Join('\n', Find(sentence, published).Select(date => Line(date, sentence))));

    [Fact]
    public void A_week_covers_its_days()
        => Assert.Equal(new DateInterval(new LocalDate(2031, 3, 3), new LocalDate(2031, 3, 9)), Assert.Single(Find("Last week the mill burned down.", "2031-03-12")).Days);

    [Fact]
    public void What_is_open_at_an_end_covers_no_days_that_could_be_counted()
        => Assert.Null(Assert.Single(Find("She has led the party since 2017.", "2031-03-12")).Days);

    [Fact]
    public void Without_a_date_of_publication_nothing_is_guessed()
        => Assert.All(Find("It happened last year, on Tuesday, in May, at 9 a.m. and six weeks ago.", "-"), date => Assert.StartsWith("XXXX", date.Timex, StringComparison.Ordinal));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_are_no_trouble(string published)
        => Assert.NotEmpty(Find("He left on Tuesday, 31 December, a million years ago, and will return in 9999 or in the next 100,000 years.", published));

    [Theory]
    [InlineData("1 2 3 4 ")]
    [InlineData("May ")]
    [InlineData("Tuesday, Wednesday night ")]
    [InlineData("the end of the ")]
    [InlineData("two years and ")]
    [InlineData("from March 3 to ")]
    [InlineData("1990-")]
    [InlineData("twenty ")]
    public void Hostile_texts_give_times_that_lie_in_them_in_order(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 4_000));
        var end = 0;
        foreach (var date in Find(text, "2031-03-12"))
        {
            Assert.InRange(date.Span.Start, end, text.Length);
            Assert.InRange(date.Span.End, date.Span.Start + 1, text.Length);
            end = date.Span.End;
        }
    }

    private static IReadOnlyList<DateExpression> Find(string text, string published)
        => DateFinder.Find(Model.Analyse(text), published == "-" ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", null));

    private static string Line(DateExpression date, string text)
        => $"{date.Span.Of(text)} | {date.Timex} | {date.Value ?? "none"}{(date.Modifier is { } modifier ? " | " + modifier : "")}";

    private static TheoryData<string, string, string> Read(params string[] tables)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var item in tables.SelectMany(table => ("\n" + table.ReplaceLineEndings("\n")).Split("\n# ", StringSplitOptions.RemoveEmptyEntries)))
        {
            var lines = item.Split('\n', 2);
            var space = lines[0].IndexOf(' ', StringComparison.Ordinal);
            rows.Add(lines[0][..space], lines[0][(space + 1)..], lines.Length > 1 ? lines[1].TrimEnd() : "");
        }

        return rows;
    }
}
