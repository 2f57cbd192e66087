using Sayso.Cli.View;
using Xunit;

namespace Sayso.EndToEnd.Tests.View;

public sealed class TextTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("a  b\r\n\tc", "a b c")]
    [InlineData("a\u2003b\u2028c", "a b c")]
    [InlineData("\e[31m", "␛[31m")]
    [InlineData("\u009b2J", "\\u{9B}2J")]
    [InlineData("x\u202Ey\u2066z", "x\\u{202E}y\\u{2066}z")]
    [InlineData("bell\u0007del\u007f", "bell␇del␡")]
    [InlineData("hy\u00ADphen", "hyphen")]
    [InlineData("👩‍👧 café e\u0301 日本", "👩‍👧 café e\u0301 日本")]
    public void Text_is_made_visible(string text, string expected) => Assert.Equal(expected, VisibleText.Of(text));

    [Fact]      // not a case above: attributes cannot hold such text
    public void A_lone_surrogate_is_shown_as_the_replacement_character() => Assert.Equal("\uFFFD alone", VisibleText.Of("\ud83d alone"));

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("Žofie", 5)]
    [InlineData("e\u0301a\u0308\u0323x", 3)]
    [InlineData("日本語", 6)]
    [InlineData("ｆｕ", 4)]
    [InlineData("한국", 4)]
    [InlineData("😀", 2)]
    [InlineData("👩‍👩‍👧", 2)]
    [InlineData("👍🏽", 2)]
    [InlineData("🇳🇴", 2)]
    [InlineData("❤\uFE0F", 2)]
    [InlineData("“…—”", 4)]
    [InlineData("●◐○▤–", 5)]
    public void Width_is_counted_in_columns(string text, int columns) => Assert.Equal(columns, TextWidth.Of(text));

    [Theory]
    [InlineData("one two three", 7, "one two", "three")]
    [InlineData("one two three", 3, "one", "two", "thr", "ee")]
    [InlineData("  lead and trail  ", 40, "lead and trail")]
    [InlineData("日本語の文", 5, "日本", "語の", "文")]
    [InlineData("a\u00A0b c", 4, "a\u00A0b", "c")]
    [InlineData("a\u00A0bc", 3, "a", "bc")]
    [InlineData("exactly ten", 11, "exactly ten")]
    [InlineData("👩‍👩‍👧👩‍👩‍👧", 3, "👩‍👩‍👧", "👩‍👩‍👧")]
    [InlineData("日", 1, "日")]
    public void Lines_break_at_spaces_and_between_wide_characters(string text, int width, params string[] lines)
        => Assert.Equal(lines, LineBreaker.Break(StyledText.Of(text), width).Select(l => string.Concat(l.Runs.Select(r => r.Text))));

    [Fact]
    public void Breaking_loses_nothing_but_spaces_and_keeps_the_inks()
    {
        var random = new Random(7);     // any seed will do; this one repeats
        const string Letters = "ab  é日😀-,\u00A0";
        for (var round = 0; round < 300; round++)
        {
            var text = new StyledText();
            for (var run = random.Next(1, 5); run > 0; run--)
            {
                text.Add(string.Concat(Enumerable.Range(0, random.Next(0, 30)).Select(_ => Letters.EnumerateRunes().ElementAt(random.Next(10)).ToString())), (Ink)random.Next(4));
            }

            var width = random.Next(1, 12);
            var lines = LineBreaker.Break(text, width);
            Assert.All(lines, l => Assert.True(l.Width <= Math.Max(width, 2)));
            Assert.Equal(
                text.Runs.SelectMany(r => r.Text.Select(c => (c, r.Ink))).Where(c => c.c is not (' ' or '\u00A0')),
                lines.SelectMany(l => l.Runs).SelectMany(r => r.Text.Select(c => (c, r.Ink))).Where(c => c.c is not (' ' or '\u00A0')));
        }
    }
}
