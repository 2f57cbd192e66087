using CsCheck;
using Sayso.Documents;
using Sayso.Language;
using Sayso.Language.Network;
using Xunit;

namespace Sayso.Tests.Language;

public sealed class NameTests
{
    [Theory]
    [InlineData("On Monday Lt. Gen. Oren Drel left.", "Oren Drel/Person")]
    [InlineData("They met President Mira Drel and Mr. Oren.", "Mira Drel/Person", "Oren/Person")]
    [InlineData("Varnian Foreign Minister Mira Drel spoke.", "Varnian/Nationality", "Mira Drel/Person")]
    [InlineData("The boat was late, said Tolo Drel, a lawyer.", "Tolo Drel/Person")]
    [InlineData("He asked about the president and the minister.")]
    public void A_person_is_found_without_the_title(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("He runs the Ministry of Trade and Industry.", "Ministry of Trade and Industry/Organization")]
    [InlineData("He left the Harbour Party for the Bank of Drel in May.", "Harbour Party/Organization", "Bank of Drel/Organization")]
    [InlineData("He flew from New Zealand to Costa Rica.", "New Zealand/Place", "Costa Rica/Place")]
    [InlineData("Two North Korean and three Kenyan boats sank.", "North Korean/Nationality", "Kenyan/Nationality")]
    [InlineData("On Monday, in May, he left.")]
    [InlineData("Storms came. However, nobody left. Boats sank.")]
    public void The_words_around_a_name_tell_its_kind(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("TWO BOATS FROM NEW ZEALAND SANK NEAR KENYA ON MONDAY AT DAWN.", "NEW ZEALAND/Place", "KENYA/Place")]
    [InlineData("two boats from new zealand sank near kenya on monday at dawn.", "new zealand/Place", "kenya/Place")]
    public void Names_are_found_in_capitals_and_in_small_letters(string text, params string[] expected) => Check(text, expected);

    [Fact]
    public void What_is_written_alike_is_of_the_kind_that_most_places_tell()
        => Assert.Equal(
            [NameKind.Place, NameKind.Place, NameKind.Place],
            NameAgreement.Of("Drel, Drel, DREL", [new(new(0, 4), NameKind.Place), new(new(6, 10), NameKind.Person), new(new(12, 16), NameKind.Place)], []).Select(n => n.Kind));

    [Fact]
    public void A_surname_alone_is_the_person_whose_full_name_stands_elsewhere()
        => Assert.Equal(
            [NameKind.Person, NameKind.Person],
            NameAgreement.Of("Mira Drel, Drel", [new(new(0, 9), NameKind.Person), new(new(11, 15), NameKind.Place)], []).Select(n => n.Kind));

    [Theory]
    [InlineData("Varnia-Karelvia", NameLabels.Single, NameLabels.Single, "Varnia|Karelvia")]
    [InlineData("Drel-Oren", NameLabels.Single, -1, "Drel-Oren")]
    [InlineData("anti-Varnian", -1, NameLabels.Single, "Varnian")]
    [InlineData("Varnia-based", NameLabels.Single, -1, "Varnia")]
    public void A_part_of_a_compound_with_a_capital_belongs_to_the_name_beside_it(string text, int first, int last, string expected)
    {
        var cut = text.IndexOf('-', StringComparison.Ordinal);
        List<(TextSpan, int, bool)> words = [(new(0, cut), 0, false), (new(cut, cut + 1), 0, false), (new(cut + 1, text.Length), 0, false)];
        WordRow[] rows = [new(0, 0, 0, 0, Label(first)), default, new(0, 0, 0, 0, Label(last))];
        Assert.Equal(expected, string.Join('|', NameSpans.Of(text, words, rows, [0, 3]).Select(n => n.Span.Of(text))));

        static byte Label(int place) => place < 0 ? (byte)NameLabels.Outside : (byte)NameLabels.Of(0, place);
    }

    [Fact]
    public void A_proper_noun_that_is_a_name_elsewhere_is_one_here()
    {
        const string text = "Mira Drel left. DREL: no";
        var drel = new Word(new(16, 20), 4, PartOfSpeech.Propn, "NNP", "Drel", -1, "root");
        var no = new Word(new(22, 24), 6, PartOfSpeech.Intj, "UH", "no", 0, "discourse");
        Assert.Equal(["Mira Drel", "DREL"], NameAgreement.Of(text, [new(new(0, 9), NameKind.Person)], [drel, no]).Select(n => n.Span.Of(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("A")]
    [InlineData("Oren")]
    [InlineData("of the")]
    [InlineData("Mr.")]
    public void A_text_of_next_to_nothing_is_read(string text)
        => Assert.InRange(Engine.Model.Analyse(text).Names.Count, 0, 1);

    [Fact]
    public void Names_are_in_order_begin_and_end_at_words_and_never_overlap()
    {
        string[] pieces =
        [
            "Oren ", "Mira ", "Drel", "'s ", "Lt. ", "President ", "Foreign ", "Minister ", "of ", "the ", "and ", "Bank ", "Varnian ", "US", "$", "NATO ",
            "French ", "New ", "York ", "al-", "van ", "said ", ", ", ". ", "\n", "“", "” ", "54", " ", "I ", "War ", "KENYA ", "STORM ", "\U0001F600", "e\u0301 ",
        ];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 60].Select(string.Concat).Sample(text =>
        {
            var analysis = Engine.Model.Analyse(text);
            var end = 0;
            foreach (var name in analysis.Names)
            {
                Assert.True(name.Span.Start >= end && !name.Span.IsEmpty);
                Assert.Contains(analysis.Words, word => word.Span.Start == name.Span.Start);
                Assert.Contains(analysis.Words, word => word.Span.End == name.Span.End);
                Assert.Contains(analysis.Text.Sentences, sentence => sentence.Span.Contains(name.Span));
                end = name.Span.End;
            }
        }, iter: 2_000);
    }

    private static void Check(string text, params string[] expected)
        => Assert.Equal(
            expected, Engine.Model.Analyse(text).Names.Select(name => $"{name.Span.Of(text)}/{name.Kind}"));
}
