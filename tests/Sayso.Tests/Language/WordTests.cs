using Sayso.Language;
using Xunit;

namespace Sayso.Tests.Language;

/// <summary>Syntactic words as UD English has them. In the tables a plus sign stands where words are joined to one token.</summary>
public sealed class WordTests
{
    [Theory]
    [InlineData("He didn't, she can’t", "He did+n't , she ca+n’t")]
    [InlineData("it's Varnia's and the ministers' view", "it+'s Varnia+'s and the ministers+' view")]
    [InlineData("we're, I've, they'll, he'd, I'm", "we+'re , I+'ve , they+'ll , he+'d , I+'m")]
    [InlineData("They cannot, CANNOT", "They can+not , CAN+NOT")]
    [InlineData("We're gonna, I wanna, gotta, dunno", "We+'re gon+na , I wan+na , got+ta , du+n+no")]
    [InlineData("'tis late", "'t+is late")]
    [InlineData("he shouldn't've", "he should+n't+'ve")]
    public void Words_written_as_one_are_joined(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("im late, dont wait, youre sure", "i+m late , do+nt wait , you+re sure")]
    [InlineData("thats it, he wont, Cant", "that+s it , he wo+nt , Ca+nt")]
    [InlineData("it`s fine", "it+`s fine")]
    public void What_haste_leaves_of_them_is_joined(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("well, its ill, we wed", "well , its ill , we wed")]
    [InlineData("the IM title, an ant", "the IM title , an ant")]
    [InlineData("she called it ‘the offices’ then", "she called it ‘ the offices ’ then")]
    [InlineData("d’Arno and O'Hara at 5 o'clock", "d’Arno and O'Hara at 5 o'clock")]
    public void What_only_looks_so_is_not(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("a full-scale rout", "a full - scale rout")]
    [InlineData("a 12-year-old from Oren-Drel", "a 12 - year - old from Oren - Drel")]
    [InlineData("pro-Varnia, ex-mayors, Re-elected, mid-May", "pro-Varnia , ex-mayors , Re-elected , mid-May")]
    [InlineData("an anti-Drel-led e-mail", "an anti-Drel - led e-mail")]
    [InlineData("Oren-don't", "Oren - do+n't")]
    [InlineData("see a-b@port.example at 28-10-2004", "see a-b@port.example at 28-10-2004")]
    [InlineData("20km at 5pm on the 12th of the 1990s, 3G", "20 km at 5 pm on the 12th of the 1990s , 3G")]
    public void A_hyphen_is_a_word_except_after_a_prefix(string text, string expected) => Check(text, expected);

    [Fact]
    public void Every_character_of_a_token_lies_in_one_word()
    {
        var hyphens = string.Concat(Enumerable.Repeat("a-", 3000));
        foreach (var text in new[] { "x--y -- 'n't don't' can't-not ''s I'm-", hyphens + "a " + hyphens, "n't N'T - -- -a a- gonna-gonna" })
        {
            var analysed = TextAnalyser.Analyse(text);
            var words = WordSplitter.Split(analysed, 0, analysed.Tokens.Count);
            Assert.All(words, word => Assert.False(word.Span.IsEmpty));
            Assert.Equal(
                string.Concat(analysed.Tokens.Select(token => token.Span.Of(text))), string.Concat(words.Select(word => word.Span.Of(text))));
        }
    }

    [Fact]
    public void The_first_word_is_joined_to_nothing()
    {
        var analysed = TextAnalyser.Analyse("Varnia's");

        Assert.False(WordSplitter.Split(analysed, 1, 2)[0].Joined);
    }

    private static void Check(string text, string expected)
    {
        var analysed = TextAnalyser.Analyse(text);
        var words = WordSplitter.Split(analysed, 0, analysed.Tokens.Count);
        Assert.Equal(expected, string.Concat(words.Select((word, i) => (i == 0 ? "" : word.Joined ? "+" : " ") + word.Span.Of(text))));
    }
}
