using Sayso.Language;
using Xunit;

namespace Sayso.Tests.Language;

public sealed class TokenTests
{
    [Theory]
    [InlineData("The U.S. envoy left.", "The|U.S.|envoy|left|.")]
    [InlineData("a full-scale rout", "a|full-scale|rout")]
    [InlineData("Mira O'Hara and d’Arno", "Mira|O'Hara|and|d’Arno")]
    [InlineData("the mid-1990s", "the|mid-1990s")]
    [InlineData("Drel&Sons, D&R and G&O", "Drel|&|Sons|,|D&R|and|G&O")]
    [InlineData("see varnia.example.com.", "see|varnia.example.com|.")]
    [InlineData("write to press@port.example now", "write|to|press@port.example|now")]
    [InlineData("It is over.The talks", "It|is|over|.|The|talks")]
    [InlineData("at https://port.example/a?b=1.", "at|https://port.example/a?b=1|.")]
    [InlineData("(https://port.example/x)", "(|https://port.example/x|)")]
    [InlineData("to Mira.Drel@port.example now.Then", "to|Mira.Drel@port.example|now|.|Then")]
    [InlineData("open TOLL.XLS NOW.THE", "open|TOLL.XLS|NOW|.|THE")]
    public void A_word_keeps_the_marks_inside_it(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Varnia's army and Drel’s", "Varnia|'s|army|and|Drel|’s")]
    [InlineData("VARNIA'S ARMY", "VARNIA|'S|ARMY")]
    [InlineData("the U.S.'s envoy", "the|U.S.|'s|envoy")]
    [InlineData("he didn't, she can’t", "he|didn't|,|she|can’t")]
    [InlineData("we're, I've, they'll, he'd, I'm", "we|'re|,|I|'ve|,|they|'ll|,|he|'d|,|I|'m")]
    [InlineData("the ministers' view", "the|ministers|'|view")]
    [InlineData("the ’90s and '80s, get 'em", "the|’90s|and|'80s|,|get|'em")]
    [InlineData("the class of ’08", "the|class|of|’08")]
    public void A_possessive_is_a_token_of_its_own_and_a_negation_is_not(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Lt. Gen. Oren Drel", "Lt.|Gen.|Oren|Drel")]
    [InlineData("Mr. J. R. Oren", "Mr.|J.|R.|Oren")]
    [InlineData("J.R. Oren", "J.R.|Oren")]
    [InlineData("No. 5, but No. And no.", "No.|5|,|but|No|.|And|no|.")]
    [InlineData("on Sept. 5 at 7 a.m. sharp", "on|Sept.|5|at|7|a.m.|sharp")]
    [InlineData("a Ph.D. student, e.g. Mira", "a|Ph.D.|student|,|e.g.|Mira")]
    [InlineData("Drel, Mass., is small. Miss. Oren", "Drel|,|Mass.|,|is|small|.|Miss|.|Oren")]
    [InlineData("It was plan B.", "It|was|plan|B|.")]
    [InlineData("MR. OREN, LT. DREL", "MR.|OREN|,|LT.|DREL")]
    public void An_abbreviation_keeps_its_full_stop(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("5.6 and 4,800 or 1,00,000.", "5.6|and|4,800|or|1,00,000|.")]
    [InlineData("10-12,000 men", "10|-|12,000|men")]
    [InlineData("10–12 men", "10|–|12|men")]
    [InlineData("the 12th in the 1990s", "the|12th|in|the|1990s")]
    [InlineData("a 12-year-old", "a|12|-|year-old")]
    [InlineData("1,2,3", "1|,|2|,|3")]
    [InlineData(".5 per cent, in 2017.", ".5|per|cent|,|in|2017|.")]
    [InlineData("at 5:30 today: 12", "at|5:30|today|:|12")]
    [InlineData("2½ km, 20km", "2½|km|,|20km")]
    [InlineData("12,13,14 and 1,2", "12|,|13|,|14|and|1|,|2")]
    [InlineData("on 28/10/2004, 9/11, 2004-10-28 at 5:30:15", "on|28/10/2004|,|9/11|,|2004-10-28|at|5:30:15")]
    [InlineData("call 555-0142 or 202-555-0142.", "call|555-0142|or|202-555-0142|.")]
    [InlineData("500-1000 men, 10-12, 3/4/5/6", "500|-|1000|men|,|10|-|12|,|3|/|4|/|5|/|6")]
    public void A_number_keeps_its_separators_and_splits_at_a_hyphen(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("well... so… and . . . then", "well|...|so|…|and|. . .|then")]
    [InlineData("``Yes,'' he said", "``|Yes|,|''|he|said")]
    [InlineData("''Not 'now,''' he said", "''|Not|'|now|,|'|''|he|said")]
    [InlineData("'''Now' is late,'' he said", "''|'|Now|'|is|late|,|''|he|said")]
    [InlineData("so -- no — and – well", "so|--|no|—|and|–|well")]
    [InlineData("What?! No!", "What|?!|No|!")]
    [InlineData("etc... and", "etc|...|and")]
    [InlineData("(a) [b] {c}", "(|a|)|[|b|]|{|c|}")]
    [InlineData("____ ****", "____|****")]
    public void A_run_that_is_one_mark_is_one_token(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("$5.6 and 12% or €3", "$|5.6|and|12|%|or|€|3")]
    [InlineData("fine :-) or not :(, (see: x:)", "fine|:-)|or|not|:(|,|(|see|:|x|:|)")]
    [InlineData("ok \U0001F600\U0001F601!", "ok|\U0001F600|\U0001F601|!")]
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467 here", "\U0001F468\u200D\U0001F469\u200D\U0001F467|here")]
    [InlineData("\U0001F44B\U0001F3FD \u2764\uFE0F", "\U0001F44B\U0001F3FD|\u2764\uFE0F")]
    [InlineData("\U0001F1E6\U0001F1E7\U0001F1E6\U0001F1E7", "\U0001F1E6\U0001F1E7|\U0001F1E6\U0001F1E7")]
    [InlineData("e\u0301te\u0301, .\u0301x", "e\u0301te\u0301|,|.\u0301|x")]
    [InlineData("co\u00ADoperate", "co\u00ADoperate")]
    [InlineData("a\0b", "a|\0|b")]
    public void A_symbol_stays_whole_with_its_marks(string text, string expected) => Check(text, expected);

    // not as a table row: attributes cannot hold half a pair
    [Fact]
    public void Half_a_surrogate_pair_is_a_token() => Check("\uD83D lone \uDE00", "\uD83D|lone|\uDE00");

    [Theory]
    [InlineData("a\tb\u00A0c\r\nd\u200Be\uFEFFf")]
    [InlineData("\uFEFFa b\u3000c\u2028d\u2060e\u200Ef ")]
    public void White_space_of_any_kind_lies_in_no_token(string text) => Check(text, "a|b|c|d|e|f");

    [Fact]
    public void Every_token_says_what_it_is_made_of()
    {
        var text = TextAnalyser.Analyse("Oren's 12th, $ 5.6… \U0001F600 %");

        Assert.Equal(
            [TokenKind.Word, TokenKind.Word, TokenKind.Number, TokenKind.Punctuation, TokenKind.Symbol, TokenKind.Number,
             TokenKind.Punctuation, TokenKind.Symbol, TokenKind.Symbol],
            text.Tokens.Select(token => token.Kind));
    }

    private static void Check(string text, string expected)
        => Assert.Equal(expected, string.Join('|', TextAnalyser.Analyse(text).Tokens.Select(token => token.Span.Of(text))));
}
