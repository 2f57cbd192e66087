using System.Globalization;
using CsCheck;
using Sayso.Figures;
using Sayso.Language;
using Xunit;

namespace Sayso.Tests.Figures;

public sealed class FigureFinderTests
{
    public static TheoryData<string, string> Rows { get; } = Read(
        FigureTable.Hedges, FigureTable.Numbers, FigureTable.Ranges, FigureTable.MoneyAndMeasures, FigureTable.Counted, FigureTable.Styles,
        FigureTable.Rates, FigureTable.Beyond, FigureTable.NoFigures);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_sentence_gives_the_figures_of_the_table(string sentence, string figures)
        => Assert.Equal(figures, Found(sentence), ignoreLineEndingDifferences: true);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void The_culture_makes_no_difference(string culture)
    {
        var sentences = Rows.Select(row => row.Data.Item1).ToList();
        var shouted = sentences.Select(sentence => sentence.ToUpperInvariant()).ToList();
        var found = new List<string>();
        var thread = new Thread(() => found.AddRange(sentences.Concat(shouted).Select(Found))) { CurrentCulture = new CultureInfo(culture) };
        thread.Start();
        thread.Join();

        Assert.Equal(Rows.Select(row => row.Data.Item2).Concat(shouted.Select(Found)), found);
    }

    [Fact]
    public void The_table_holds_at_least_eighty_figures()
        => Assert.True(Rows.Sum(row => row.Data.Item2.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length) >= 80);

    [Fact]
    public void Whatever_the_text_figures_lie_in_it_in_order_and_their_bounds_are_in_order()
    {
        // Pieces of the grammar in any order reach its corners sooner than letters do.
        var piece = Gen.OneOf(
            "12", "4,800", "1,00,000", "10,000,00", "5.6", ".5", "007", "2m", "5.6bn", "1990s", "12th", "99999999999999999999999999999999", "14:30",
            "one", "two", "twenty-two", "hundred", "thousand", "million", "lakh", "crore", "dozen", "dozens", "tens", "half", "third", "a", "an",
            "several", "couple", "of", "the", "and", "to", "or", "in", "out", "between", "at", "least", "more", "than", "over", "some", "so", "no", "from",
            "$", "US$", "€", "%", "percent", "dollars", "pounds", "miles", "tons", "people", "soldiers", "homes", "Varnian", "killed", "were", "years",
            "May", "Article", "toll", "raised", "estimate", "another", "including", "a day", "per", "1 200", "1’500", "1.200,50", "km/h", "°C", "magnitude", "dead", "-", "–", "—", ",", ".", ":", "/", "'s", "\n\n", "\U0001F600", "e\u0301", "\uD83D", "minus", "odd", "plus", "strong");
        var text = Gen.Select(piece.Array[0, 40], Gen.OneOf(" ", "", "-"), (pieces, gap) => string.Join(gap, pieces));
        text.Sample(sample => AssertSound(sample, FigureFinder.Find(TextAnalyser.Analyse(sample))), iter: 3000, threads: 1);
    }

    [Theory]
    [InlineData("9")]
    [InlineData("9,999,")]
    [InlineData("million ")]
    [InlineData("9 million ")]
    [InlineData("nine trillion ")]
    [InlineData("5 to ")]
    [InlineData("5-")]
    [InlineData("one hundred and ")]
    [InlineData("two and a half ")]
    [InlineData("between 3 and ")]
    [InlineData("at least another ")]
    [InlineData("one in two of ")]
    [InlineData("ten-")]
    [InlineData("1 000 ")]
    [InlineData("1'000'")]
    [InlineData("1.000,5 ")]
    [InlineData("9 per ")]
    [InlineData("12 dead and ")]
    [InlineData("the toll to 9 from ")]
    [InlineData("another 9 more, ")]
    [InlineData(", give or take")]
    public void A_hostile_text_takes_time_in_proportion(string unit)
    {
        AssertSound(unit, FigureFinder.Find(TextAnalyser.Analyse(unit)));
        var text = string.Concat(Enumerable.Repeat(unit, 300_000 / unit.Length));
        var analysed = TextAnalyser.Analyse(text);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var figures = FigureFinder.Find(analysed);

        // Some tenths of a second where it is linear, many minutes where it is not.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{unit}: took {clock.Elapsed}");
        AssertSound(text, figures);
    }

    [Theory]
    [InlineData("The debt is 99999999999999999999999999999999999 dollars.")]
    [InlineData("It has 79,228,162,514,264,337,593,543,950,336 grains of sand.")]
    public void A_number_beyond_all_measure_is_passed_over(string sentence)
        => Assert.Empty(FigureFinder.Find(TextAnalyser.Analyse(sentence)));

    [Fact]
    public void The_largest_numbers_the_grammar_can_build_do_not_overflow()
        => Assert.Single(FigureFinder.Find(TextAnalyser.Analyse("It owes 999,999,999,999,999 trillion dollars.")));

    private static void AssertSound(string text, IReadOnlyList<Figure> figures)
    {
        var end = 0;
        foreach (var figure in figures)
        {
            Assert.True(figure.Span.Start >= end && figure.Span.End <= text.Length && !figure.Span.IsEmpty, $"{figure}");
            Assert.True(figure.Low is not null || figure.High is not null, $"{figure}");
            Assert.False(figure.Low > figure.High, $"{figure}");
            Assert.True(figure.Of is null || figure.Of.Length > 0, $"{figure}");
            Assert.Equal(figure.Low is null, figure.Qualifier is Qualifier.AtMost or Qualifier.LessThan);
            Assert.Equal(figure.High is null, figure.Qualifier is Qualifier.AtLeast or Qualifier.MoreThan);
            end = figure.Span.End;
        }
    }

    private static string Found(string sentence)
        => string.Join('\n', FigureFinder.Find(TextAnalyser.Analyse(sentence)).Select(figure => string.Join(" | ",
            figure.Span.Of(sentence), Number(figure.Low), Number(figure.High), figure.Qualifier.ToString(), figure.Unit ?? "-", figure.Of ?? "-")));

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static TheoryData<string, string> Read(params ReadOnlySpan<string> tables)
    {
        var rows = new List<(string Sentence, List<string> Figures)>();
        foreach (var table in tables)
        {
            foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.StartsWith(' '))
                {
                    rows[^1].Figures.Add(line.Trim());
                }
                else
                {
                    rows.Add((line.Trim(), []));
                }
            }
        }

        var data = new TheoryData<string, string>();
        foreach (var (sentence, figures) in rows)
        {
            data.Add(sentence, string.Join('\n', figures));
        }

        return data;
    }
}
