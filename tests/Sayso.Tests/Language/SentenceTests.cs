using Sayso.Language;
using Xunit;

namespace Sayso.Tests.Language;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("Lt. Gen. Oren Drel left.| He was ill.")]
    [InlineData("The U.S. envoy met U.S. officials and Mr. Drel.| They spoke.")]
    [InlineData("They left the U.S. The envoy stayed.", "They left the U.S.| The envoy stayed.")]
    [InlineData("It fell at 5 p.m. Tuesday near St. Oren.")]
    [InlineData("It fell at 5 p.m.| The mayor spoke.| It rose at 6 a.m.| Drel slept.")]
    [InlineData("Oren Corp. Chief Executive Mira Drel spoke.")]
    [InlineData("Mira Drel of Oren Corp.| But he stayed.")]
    [InlineData("J. R. Oren and Mira P. Drel met.")]
    [InlineData("On Jan. 5 he left for No. 7, Port Ave. in Drel.")]
    [InlineData("He sold boats, nets, etc.| Mira bought them.")]
    [InlineData("He likes apples, e.g. Varnian ones.")]
    public void An_abbreviation_ends_a_sentence_only_before_a_word_that_opens_one(string marked, string? expected = null)
        => Check(expected ?? marked);

    [Theory]
    [InlineData("It rose by 5.6 to 4,800.| Then it fell.")]
    [InlineData("He said … nothing at all.| Then ... he left.")]
    [InlineData("He stopped ...| She went on.")]
    [InlineData("Well. . . .| She left.")]
    [InlineData("1. Close the port.")]
    [InlineData("See varnia.example for more.| It is free.")]
    [InlineData("Ask at oren...@port.example now.")]
    [InlineData("It was so in 1805. [17]| He left.")]
    [InlineData("It is over.The talks failed.", "It is over.|The talks failed.")]
    public void Not_every_full_stop_ends_a_sentence(string marked, string? expected = null) => Check(expected ?? marked);

    [Theory]
    [InlineData("\"It is over.\"| He left.")]
    [InlineData("“It is over.”| He left.")]
    [InlineData("''It is over.''| He left.")]
    [InlineData("He said “it is over.”| Then he left.")]
    [InlineData("He left (he was ill.)| Then she left.")]
    [InlineData("(He was ill.)| She left.")]
    [InlineData("He said 'no.'| She left.")]
    [InlineData("“He said ‘no.’”| She left.")]
    [InlineData("“He [Oren.] left,” she said.", "“He [Oren.] left,” she said.")]
    public void Marks_that_close_belong_to_the_sentence_they_close(string marked, string? expected = null)
        => Check(expected ?? marked);

    [Theory]
    [InlineData("\"Why?\" she asked.| He left.")]
    [InlineData("“Stop!” cried the guard.| He left.")]
    [InlineData("''Why?'' he said.")]
    [InlineData("“Why?” Mira Drel asked.| He left.")]
    [InlineData("“It is over.” Mira Drel said.")]
    [InlineData("“Why?” Oren asked in a letter.")]
    [InlineData("“Why?”| Oren asked her to leave.")]
    [InlineData("“Why?”| He asked them to leave.")]
    [InlineData("\"Why?\", she asked.")]
    [InlineData("The firm Oren! said so.")]
    [InlineData("Is it (still?) true?| Yes.")]
    [InlineData("“It is over.” and then silence.")]
    [InlineData("Who (?).| He did.")]
    public void A_question_with_its_speaker_after_it_is_one_sentence(string marked) => Check(marked);

    [Theory]
    [InlineData("Storm in Varnia|\nTwo boats sank.| No one died.")]
    [InlineData("• The port is shut|\n• The road is open|\n\nMore soon")]
    [InlineData("DREL, Varnia —|\r\nTwo boats sank.")]
    public void A_line_break_between_paragraphs_ends_a_sentence(string marked) => Check(marked);

    [Theory]
    [InlineData("thanks so much for the boat!| we had a great day on it.| my son loved it.")]
    [InlineData("where is the port?| i need to get there by noon.| thanks :)")]
    [InlineData("The room was small.| and the food was cold.")]
    [InlineData("Please call me if you have any questions.| Thanks, Mira Drel 10/23/2000 12:12 PM| I hope that you can come.")]
    [InlineData("THE PORT IS SHUT.| TWO BOATS SANK.| NO ONE DIED.")]
    public void Where_no_rule_sees_an_end_the_model_may(string marked) => Check(marked);

    [Theory]
    [InlineData("Prime Minister Mira Drel of Varnia met Oren Port Authority Chief Executive Tam Oren on Tuesday.")]
    [InlineData("The mayor, Mira Drel, who leads Varnia First, said The Oren Post was wrong about Port Drel.")]
    [InlineData("“It is over,” the mayor said: “We tried, but Oren did not.”")]
    public void A_name_is_not_cut_in_two(string marked) => Check(marked);

    [Theory]
    [InlineData("...")]
    [InlineData("?! “”")]
    [InlineData(". Then he left.")]
    public void A_sentence_has_a_word_or_is_all_its_paragraph(string text)
        => Assert.Single(TextAnalyser.Analyse(text).Sentences);

    [Theory]
    [InlineData("and ", 500)]
    [InlineData("and, ", 500)]
    [InlineData("! ", 1200)]        // marks in a row stay together: no word is among them
    public void What_never_ends_is_cut_and_nothing_of_it_is_lost(string words, int longest)
    {
        var analysed = TextAnalyser.Analyse(string.Concat(Enumerable.Repeat(words, 1200)));
        Assert.All(analysed.Sentences, sentence => Assert.True(sentence.EndToken - sentence.FirstToken <= longest));
        Assert.Equal(analysed.Tokens.Count, analysed.Sentences.Sum(sentence => sentence.EndToken - sentence.FirstToken));
    }

    /// <summary>The text is cut where the expectation has a bar.</summary>
    private static void Check(string marked)
    {
        var analysed = TextAnalyser.Analyse(marked.Replace("|", "", StringComparison.Ordinal));
        Assert.Equal(
            marked.Split('|').Select(sentence => sentence.Trim()),
            analysed.Sentences.Select(sentence => sentence.Span.Of(analysed.Text)));
    }
}
