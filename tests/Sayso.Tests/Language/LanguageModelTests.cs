using CsCheck;
using Sayso.Language;
using Xunit;

namespace Sayso.Tests.Language;

public sealed class LanguageModelTests
{
    private const string Report = """
        The harbour of Kestrel was closed on Tuesday, officials said, after two ferries collided in fog.

        "Nobody was hurt," said Mira Drel, who didn't name the ships. Varnia's transport minister denied that the lights had failed.
        """;

    [Fact]
    public void A_sentence_is_read_into_words_tags_lemmas_and_a_tree()
        => Assert.Equal(
            """
            Officials official Noun NNS nsubj denied
            denied deny Verb VBD root -
            the the Det DT det report
            report report Noun NN obj denied
            . . Punct . punct denied
            """,
            Table("Officials denied the report."));

    [Fact]
    public void Parts_of_a_token_are_words_of_their_own()
    {
        var words = Engine.Model.Analyse("They didn't close the deep-water port.").Words;
        Assert.Equal(["They", "did", "n't", "close", "the", "deep", "-", "water", "port", "."], words.Select(w => w.Span.Of("They didn't close the deep-water port.")));
        Assert.Equal([false, false, true, false, false, false, false, false, false, false], words.Select(w => w.Joined));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n ")]
    public void A_text_without_words_has_an_analysis_without_words(string text)
    {
        var analysis = Engine.Model.Analyse(text);
        Assert.Empty(analysis.Words);
        Assert.Equal([0], analysis.SentenceStarts);
    }

    [Fact]
    public void Every_sentence_of_any_text_is_a_tree_of_its_own_words()
    {
        string[] pieces =
        [
            "the ", "Harbour ", "was ", "closed", "n't ", "'s ", ". ", "? ", "\n\n", "“", "” ", "(", ") ", "- ", "12 ", "$5", "%", "a-b-c ", "ÐŸÑ€Ð¸", "日本語", "\U0001F600 ",
            "https://x.invalid/a ", "SAID ", "said", ", ", ": ", "\u00A0", "\uFEFF", "e\u0301 ", "don’t ", "cannot ", "…", "-- ", "\uD800",
        ];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 80].Select(string.Concat).Sample(text =>
        {
            var analysis = Engine.Model.Analyse(text);
            Assert.Equal(analysis.Text.Sentences.Count + 1, analysis.SentenceStarts.Count);
            for (var s = 0; s < analysis.Text.Sentences.Count; s++)
            {
                AssertTree(analysis, analysis.SentenceStarts[s], analysis.SentenceStarts[s + 1]);
            }

            var covered = analysis.Words.Sum(w => w.Span.Length);
            Assert.Equal(analysis.Text.Tokens.Sum(t => t.Span.Length), covered);
        }, iter: 300);
    }

    [Fact]
    public void What_is_said_of_a_sentence_does_not_depend_on_those_around_it()
    {
        var together = Engine.Model.Analyse(Report);
        for (var s = 0; s < together.Text.Sentences.Count; s++)
        {
            var alone = Engine.Model.Analyse(together.Text.Sentences[s].Span.Of(Report));
            var (from, to) = (together.SentenceStarts[s], together.SentenceStarts[s + 1]);
            Assert.Equal(
                alone.Words.Select(w => (w.Upos, w.Xpos, w.Lemma, w.Relation, w.Head)),
                together.Words.Skip(from).Take(to - from).Select(w => (w.Upos, w.Xpos, w.Lemma, w.Relation, w.Head < 0 ? -1 : w.Head - from)));
        }
    }

    [Fact]
    public async Task Many_threads_get_the_same_analysis()
    {
        var expected = Table(Report);
        var tables = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Table(Report), TestContext.Current.CancellationToken)));
        Assert.All(tables, table => Assert.Equal(expected, table));
    }

    [Fact]
    public void A_sentence_without_end_is_read_in_pieces()
    {
        var analysis = Engine.Model.Analyse(string.Concat(Enumerable.Repeat("and the boat ", 20_000)));
        Assert.Equal(60_000, analysis.Words.Count);
        Assert.All(analysis.Text.Sentences, s => Assert.InRange(s.EndToken - s.FirstToken, 1, 500));
    }

    [Fact]
    public void Tokens_of_many_parts_stay_whole_where_their_sentence_would_have_too_many_words()
    {
        var token = string.Join('-', Enumerable.Repeat("don't", 8));
        Assert.Equal(23, Engine.Model.Analyse(token).Words.Count);

        var analysis = Engine.Model.Analyse(string.Join(' ', Enumerable.Repeat(token, 500)));
        Assert.Equal(500, analysis.Words.Count);
        Assert.All(analysis.Words, w => Assert.Equal(token.Length, w.Span.Length));
        AssertTree(analysis, 0, 500);
    }

    private static string Table(string text)
    {
        var analysis = Engine.Model.Analyse(text);
        return string.Join('\n', analysis.Words.Select(w
            => $"{w.Span.Of(text)} {w.Lemma} {w.Upos} {w.Xpos} {w.Relation} {(w.Head < 0 ? "-" : analysis.Words[w.Head].Span.Of(text))}"));
    }

    private static void AssertTree(Analysis analysis, int from, int to)
    {
        Assert.Single(Enumerable.Range(from, to - from), w => analysis.Words[w].Head < 0);
        for (var w = from; w < to; w++)
        {
            var (at, steps) = (w, 0);
            while (analysis.Words[at].Head >= 0)
            {
                at = analysis.Words[at].Head;
                Assert.InRange(at, from, to - 1);
                Assert.True(++steps <= to - from, "a circle");
            }
        }
    }
}
