using System.Globalization;
using CsCheck;
using Sayso.Documents;
using Sayso.Statements;
using Xunit;

namespace Sayso.Tests.Statements;

/// <summary>What holds of the statements of any text at all.</summary>
public sealed class SoundnessTests
{
    // Characters; where time grows with their square, the longer text takes many minutes.
    private static readonly int Hostile = Environment.GetEnvironmentVariable("SAYSO_NIGHTLY") == "1" ? 60_000 : 24_000;

    private static readonly Reader Reader = Reader.Load();

    [Fact]
    public void Whatever_the_text_statements_lie_in_it_whole_and_in_order()
    {
        // Pieces of the grammar in any order reach its corners sooner than letters do.
        var piece = Gen.OneOf(
            "said", "says", "told", "accused", "denied", "did not", "declined to comment", "according to", "claimed responsibility", "adding", "asked",
            "reportedly", "was accused", "quoted", "as saying", "that", "whether", "to leave", "of", "by", "who", "which", "speaking on condition of anonymity",
            "because he was not authorized to speak", "asked not to be named", "Mira Solen", "Mr. Marsin", "Ms. Solen", "Gen. Rusk", "he", "She", "they", "it", "The ministry",
            "two officials", "police", "Police", "a spokesman", "the Halven Courier", "Reuters", "FCB", "Free Coast Brigade (FCB)", "the quay was closed", "No group",
            "Tuesday", "on March 4", "2030", "in a statement", "TOLMEN — ", "“", "”", "\"", "‘", "’", "'", "«", "»", ",", ".", "?", ":", ";", "—", "(", ")", "\n", "\n\n",
            "Q:", "A:", "\U0001F600", "e\u0301", "\uD83D", "’s", "but", "and", "in an interview with", "Varnia", "its troops", "its port", "police-said", "US-backed");
        var text = Gen.Select(piece.Array[0, 40], Gen.OneOf(" ", " ", ""), (pieces, gap) => string.Join(gap, pieces));
        text.Sample(AssertSound, iter: 1500, threads: 1);
    }

    [Theory]
    [InlineData("he said ")]
    [InlineData("“Go,” he said. ")]
    [InlineData("said ")]
    [InlineData("“")]
    [InlineData("“a” ")]
    [InlineData("according to ")]
    [InlineData("Mira Solen, ")]
    [InlineData("Mr. Marsin said Ms. Solen said ")]
    [InlineData("who said that ")]
    [InlineData("The official asked not to be named. ")]
    [InlineData("an official said it was dead. ")]
    [InlineData("A: no\n\n")]
    [InlineData("(FCB) ")]
    [InlineData("the Halven Courier reported ")]
    public void A_hostile_text_takes_time_in_proportion(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, Hostile / unit.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        AssertSound(text);

        // Some seconds where it is linear (each mark is a word to the network), many minutes where it is not.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(Hostile / 2_000), $"{unit}: took {clock.Elapsed}");
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void The_culture_makes_no_difference(string culture)
    {
        var texts = StatementTests.Acts.Select(row => row.Data.Item1).ToList();
        texts.AddRange(texts.Select(text => text.ToUpperInvariant()).ToList());
        var found = new List<string>();
        var thread = new Thread(() => found.AddRange(texts.Select(Json))) { CurrentCulture = new CultureInfo(culture) };
        thread.Start();
        thread.Join();

        Assert.Equal(texts.Select(Json), found);
    }

    private static string Json(string text) => ReadingJson.ToJson(Reader.Read(new Document("text", text)));

    private static void AssertSound(string text)
    {
        var reading = Reader.Read(new Document("text", text));
        var entities = reading.Entities.Select(entity => entity.Id).ToHashSet();
        for (var i = 0; i < reading.Statements.Count; i++)
        {
            var statement = reading.Statements[i];
            Assert.Equal($"s{i + 1}", statement.Id);
            Assert.NotEmpty(statement.Content);
            Assert.InRange(statement.Confidence, 0, 1);
            AssertApart(text, statement.Source);
            AssertApart(text, statement.Cue);
            AssertApart(text, statement.Content);
            AssertApart(text, statement.Denied);
            AssertApart(text, statement.ScareQuotes);
            AssertInside(text, statement.Accused, statement.Accusation, statement.GroundRule, statement.Basis?.Span, statement.Channel?.Span);
            AssertInside(text, [.. statement.Chain.Select(link => (TextSpan?)link.Span)]);
            Assert.True(statement.Act == Act.Denies || statement.Denied.Count == 0, $"{statement.Id} denies nothing but has what it denies");
            AssertInside(text, statement.Anonymity?.Phrase, statement.Anonymity?.Reason, statement.Via?.Span, statement.Time?.Span);
            Assert.True(statement.Speaker is null || entities.Contains(statement.Speaker.Id), $"{statement.Id} has a speaker who is no entity");
            Assert.True(statement.Speaker is null || statement.Speaker.Because.Count > 0, $"{statement.Id} does not say how its speaker was found");
            Assert.True(statement.Source.Count > 0 || statement.Terms == Terms.None, $"{statement.Id} has terms but no source");
        }
    }

    private static void AssertApart(string text, IReadOnlyList<TextSpan> spans)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            AssertInside(text, spans[i]);
            Assert.True(i == 0 || spans[i - 1].End <= spans[i].Start, "spans overlap or are out of order");
        }
    }

    private static void AssertInside(string text, params TextSpan?[] spans)
    {
        foreach (var span in spans.OfType<TextSpan>())
        {
            Assert.InRange(span.Start, 0, span.End - 1);
            Assert.InRange(span.End, 1, text.Length);
            Assert.False(char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]), "a span begins or ends in white space");
        }
    }
}
