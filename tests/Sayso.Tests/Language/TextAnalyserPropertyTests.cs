using CsCheck;
using Sayso.Documents;
using Sayso.Language;
using Xunit;

namespace Sayso.Tests.Language;

public sealed class TextAnalyserPropertyTests
{
    private const int Rounds = 2_000;

    private static readonly string[] Pieces =
    [
        "a", "Oren", "drel's", "U.S.", "Lt. ", "J. ", "p.m. ", "12", "4,800", "5.6", "1990s", "don't", "ministers' ", "said ", "He ",
        " ", "  ", "\n", "\r\n", "\r", "\n\n", "\t", "\u00A0", "\u200B", "\uFEFF", "\u2028", "\0",
        ".", ".", "?", "!", ",", ":", "...", "…", ". . .", "-", "--", "—", "(", ")", "[", "]", "[1]", "%", "$", "&", "@", "_", "http://x.y",
        "\"", "\"", "'", "'", "''", "``", "`", "“", "”", "‘", "’", "„", "«", "»", "‹", "›",
        "\U0001F600", "\U0001F468\u200D\U0001F469", "\U0001F1E6", "\U0001F3FD", "\u0301", "\uFE0F", "\u200D", "\u00AD", "\uD83D", "\uDE00",
        "漢字", "\u0645\u0631", "ß", "½", "\U0001D400",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat),
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Select(Gen.Bool, (piece, space) => space ? piece + " " : piece).Array[0, 120].Select(string.Concat),
        Gen.String[0, 80]);

    [Fact]
    public void Every_character_that_is_not_white_space_lies_in_exactly_one_token()
        => Texts.Sample(text =>
        {
            var end = 0;
            foreach (var token in TextAnalyser.Analyse(text).Tokens)
            {
                Assert.False(token.Span.IsEmpty);
                Assert.True(token.Span.Start >= end);
                Assert.True(IsBlank(text[end..token.Span.Start]));
                Assert.False(IsBlank(text[token.Span.Start..(token.Span.Start + 1)]));
                end = token.Span.End;
            }

            Assert.True(IsBlank(text[end..]));
        }, iter: Rounds);

    [Fact]
    public void No_token_begins_or_ends_within_a_surrogate_pair()
        => Texts.Sample(text =>
        {
            foreach (var token in TextAnalyser.Analyse(text).Tokens)
            {
                Assert.False(SplitsPair(text, token.Span.Start) || SplitsPair(text, token.Span.End));
            }
        }, iter: Rounds);

    [Fact]
    public void Every_token_is_in_one_sentence_and_every_sentence_in_one_paragraph()
        => Texts.Sample(text =>
        {
            var analysed = TextAnalyser.Analyse(text);
            var token = 0;
            var sentence = 0;
            for (var i = 0; i < analysed.Paragraphs.Count; i++)
            {
                var paragraph = analysed.Paragraphs[i];
                Assert.Equal(sentence, paragraph.FirstSentence);
                Assert.True(paragraph.EndSentence > sentence);
                Assert.Equal(paragraph.Span.Start, analysed.Sentences[sentence].Span.Start);
                for (; sentence < paragraph.EndSentence; sentence++)
                {
                    var at = analysed.Sentences[sentence];
                    Assert.Equal(i, at.Paragraph);
                    Assert.Equal(token, at.FirstToken);
                    Assert.True(at.EndToken > token);
                    Assert.Equal(new TextSpan(analysed.Tokens[token].Span.Start, analysed.Tokens[at.EndToken - 1].Span.End), at.Span);
                    token = at.EndToken;
                }

                Assert.Equal(paragraph.Span.End, analysed.Sentences[sentence - 1].Span.End);
            }

            Assert.Equal(analysed.Sentences.Count, sentence);
            Assert.Equal(analysed.Tokens.Count, token);
        }, iter: Rounds);

    [Fact]
    public void Quotations_lie_within_a_paragraph_and_nest_or_stand_apart()
        => Texts.Sample(text =>
        {
            var analysed = TextAnalyser.Analyse(text);
            var around = new Stack<Quotation>();
            var start = -1;
            foreach (var quotation in analysed.Quotations)
            {
                Assert.True(quotation.Span.Start > start);
                Assert.True(quotation.Span.Contains(quotation.Inner));
                Assert.True(quotation.Inner.Start <= quotation.Inner.End);
                Assert.Equal(quotation.Closed, quotation.Inner.End < quotation.Span.End);
                Assert.Contains(analysed.Paragraphs, paragraph => paragraph.Span.Contains(quotation.Span));
                while (around.TryPeek(out var outer) && outer.Span.End <= quotation.Span.Start)
                {
                    around.Pop();
                }

                Assert.Equal(around.Count, quotation.Depth);
                Assert.True(!around.TryPeek(out var parent) || parent.Inner.Contains(quotation.Span));
                around.Push(quotation);
                start = quotation.Span.Start;
            }
        }, iter: Rounds);

    [Fact]
    public void A_quotation_continues_only_where_the_paragraph_before_left_one_open()
        => Texts.Sample(text =>
        {
            var analysed = TextAnalyser.Analyse(text);
            foreach (var quotation in analysed.Quotations.Where(quotation => quotation.Continues))
            {
                var paragraph = analysed.Paragraphs.Index().Single(p => p.Item.Span.Start == quotation.Span.Start).Index;
                Assert.Contains(
                    analysed.Quotations, before => !before.Closed && before.Span.End == analysed.Paragraphs[paragraph - 1].Span.End);
            }
        }, iter: Rounds);

    [Fact]
    public void Twice_the_text_has_twice_the_tokens()
        => Texts.Sample(text =>
        {
            var once = TextAnalyser.Analyse(text);
            var twice = TextAnalyser.Analyse(text + "\n\n" + text);

            // lines may be put together once there are more of them, which moves no token
            Assert.InRange(twice.Tokens.Count, 2 * once.Tokens.Count, (2 * once.Tokens.Count) + 1);
        }, iter: Rounds);

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("'")]
    [InlineData("‘a ")]
    [InlineData("as' a ")]
    [InlineData("“a. ")]
    [InlineData("“A?” Bo Co ")]
    [InlineData("!")]
    [InlineData(". ")]
    [InlineData("U.")]
    [InlineData("a!)\" b ")]
    [InlineData("1,111")]
    [InlineData("\0")]
    [InlineData("\U0001F468\u200D")]
    [InlineData("a\u0301")]
    [InlineData("[1]")]
    [InlineData("“A\n")]
    [InlineData("a line\n")]
    [InlineData("Lt. ")]
    [InlineData("a")]
    public void A_million_characters_of_the_same_are_read_to_the_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)) + " a";

        var analysed = TextAnalyser.Analyse(text);

        Assert.Equal(text.Length, analysed.Tokens[^1].Span.End);
        Assert.Equal(text.Length, analysed.Sentences[^1].Span.End);
    }

    private static bool SplitsPair(string text, int at)
        => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private static bool IsBlank(string text)
        => text.All(c => char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or '\u180E'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069'));
}
