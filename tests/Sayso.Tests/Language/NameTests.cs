using CsCheck;
using Sayso.Language;
using Xunit;

namespace Sayso.Tests.Language;

public sealed class NameTests
{
    [Theory]
    [InlineData("On Monday Lt. Gen. Oren Drel left.", "Oren Drel/Person")]
    [InlineData("They met President Mira Drel and Mr. Oren.", "Mira Drel/Person", "Oren/Person")]
    [InlineData("Varnian Foreign Minister Mira Drel spoke.", "Varnian/Nationality", "Mira Drel/Person")]
    [InlineData("They met Prime Minister Oren.", "Oren/Person")]
    [InlineData("In the end spokesman Tolo Drel left.", "Tolo Drel/Person")]
    [InlineData("The boat was late, said Tolo Drel.", "Tolo Drel/Person")]
    [InlineData("He met Tolo Drel, 54, on the quay.", "Tolo Drel/Person")]
    [InlineData("He met Tolo van der Drel, a lawyer.", "Tolo van der Drel/Person")]
    [InlineData("He met J. R. Oren, who left.", "J. R. Oren/Person")]
    [InlineData("He asked about the president and the minister.")]
    public void A_title_or_a_role_makes_a_person_and_is_no_part_of_the_name(string text, params string[] expected)
        => Check(text, expected);

    [Fact]
    public void A_surname_later_takes_the_kind_of_the_whole_name()
        => Check(
            "They met President Mira Drel. For years Drel had been away. Drel’s boat sank.",
            "Mira Drel/Person", "Drel/Person", "Drel/Person");

    [Theory]
    [InlineData("He runs the Varnian Ministry of Trade and Industry.", "Varnian Ministry of Trade and Industry/Organization")]
    [InlineData("He left the Harbour Party for Oren Corp. in May.", "Harbour Party/Organization", "Oren Corp./Organization")]
    [InlineData("He told the Bank of Drel and the VSBU.", "Bank of Drel/Organization", "VSBU/Organization")]
    [InlineData("They closed Oren Airport and the Drel Bridge.", "Oren Airport/Facility", "Drel Bridge/Facility")]
    [InlineData("They crossed the Drel River in Oren Province.", "Drel River/Place", "Oren Province/Place")]
    [InlineData("He fought in the Drel War.", "Drel War/Event")]
    public void A_head_word_tells_the_kind(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("He flew from New Zealand to the U.S. and Costa Rica.", "New Zealand/Place", "U.S./Place", "Costa Rica/Place")]
    [InlineData("Two North Korean and three Kenyan boats sank.", "North Korean/Nationality", "Kenyan/Nationality")]
    [InlineData("The French arrived near Tolo.", "French/Nationality", "Tolo/Place")]
    public void A_list_or_a_preposition_tells_a_place(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("On Monday, in May, he left.")]
    [InlineData("Storms came. However, nobody left. Boats sank.")]
    [InlineData("It costs US$5.")]
    public void Days_months_and_first_words_are_no_names(string text) => Check(text);

    [Fact]
    public void A_first_word_is_a_name_where_the_text_has_it_elsewhere_in_a_sentence()
        => Check("Tolo left. They saw Tolo.", "Tolo/Organization", "Tolo/Organization");

    [Fact]
    public void A_sentence_in_capitals_gives_only_what_the_lists_have()
        => Check("TWO BOATS FROM NEW ZEALAND SANK NEAR KENYA ON MONDAY AT DAWN.", "NEW ZEALAND/Place", "KENYA/Place");

    [Fact]
    public void A_headline_gives_only_what_the_text_supports()
        => Check(
            "Storm Over Kenya Sinks Boats Near Tolo\nThe wind came at night. They slept in Tolo.",
            "Kenya/Place", "Tolo/Place", "Tolo/Place");

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("A")]
    [InlineData("Oren")]
    [InlineData("of the")]
    [InlineData("Mr.")]
    public void A_text_of_next_to_nothing_is_read(string text)
        => Assert.InRange(NameFinder.Find(TextAnalyser.Analyse(text)).Count, 0, 1);

    [Fact]
    public void Names_are_in_order_begin_and_end_at_tokens_and_never_overlap()
    {
        string[] pieces =
        [
            "Oren ", "Mira ", "Drel", "'s ", "Lt. ", "President ", "Foreign ", "Minister ", "of ", "the ", "and ", "Bank ", "Varnian ", "US", "$", "NATO ",
            "French ", "New ", "York ", "al-", "van ", "said ", ", ", ". ", "\n", "“", "” ", "54", " ", "I ", "War ", "KENYA ", "STORM ", "\U0001F600", "e\u0301 ",
        ];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 60].Select(string.Concat).Sample(text =>
        {
            var analysed = TextAnalyser.Analyse(text);
            var end = 0;
            foreach (var name in NameFinder.Find(analysed))
            {
                Assert.True(name.Span.Start >= end && !name.Span.IsEmpty);
                Assert.Contains(analysed.Tokens, token => token.Span.Start == name.Span.Start);
                Assert.Contains(analysed.Tokens, token => token.Span.End == name.Span.End);
                Assert.Contains(analysed.Sentences, sentence => sentence.Span.Contains(name.Span));
                end = name.Span.End;
            }
        }, iter: 2_000);
    }

    private static void Check(string text, params string[] expected)
        => Assert.Equal(
            expected, NameFinder.Find(TextAnalyser.Analyse(text)).Select(name => $"{name.Span.Of(text)}/{name.Kind}"));
}
