using CsCheck;
using Sayso.Ledger.Reprints;
using Xunit;

namespace Sayso.Ledger.Tests.Reprints;

public sealed class ReprintSketchTests
{
    private static readonly Gen<string> Texts = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 40], Gen.Int[1, 60]).List[0, 6].Select(Invented.Text);

    [Theory]
    [InlineData("One two, three: four five six seven eight", "ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT", 1)]
    [InlineData("the mayor's boat left at 10 a m today", "the mayor s boat left at 10 a m today", 1)]
    [InlineData("a_b c d e f g h", "a b c d e f g h", 1)]
    [InlineData("ΛΌΓΟΣ b c d e f g h", "λόγος b c d e f g h", 1)]
    [InlineData("²½ b c d e f g h", "x b c d e f g h", 0)]
    [InlineData("one two three four five six seven", "one two three four five six seven", 0)]
    [InlineData("", "", 0)]
    public void Words_are_runs_of_letters_and_digits_in_lower_case(string a, string b, double containment)
        => Assert.Equal(containment, ReprintSketch.Of(a).ContainmentWith(ReprintSketch.Of(b)));

    [Fact]
    public void Digits_of_all_kinds_are_parts_of_words_and_accents_that_stand_alone_are_not()
    {
        Assert.Equal(1, ReprintSketch.Of("½ Ⅷ c d e f g h").Shingles.Length);
        Assert.Equal(1, ReprintSketch.Of("cafe\u0301s c d e f g h").Shingles.Length);
        Assert.Equal(0, ReprintSketch.Of("\uD800 b c d e f g h").Shingles.Length);
        Assert.Equal(1, ReprintSketch.Of("𐐀 b c d e f g h").SharedWith(ReprintSketch.Of("𐐨 b c d e f g h")));
    }

    [Fact]
    public void Containment_is_that_of_its_definition()
        => Gen.Select(Texts, Texts).Sample((a, b) => Assert.Equal(Invented.Containment(a, b), ReprintSketch.Of(a).ContainmentWith(ReprintSketch.Of(b))), iter: 300);

    [Fact]
    public void Texts_that_share_thirteen_words_in_a_row_share_a_key()
        => Gen.Select(Gen.Int[0, 400], Gen.Int[0, 400], Gen.Int[0, 400], Gen.Int[0, 400], Gen.Int[0, 100_000]).Sample((a, b, c, d, seed) =>
        {
            var shared = Invented.Words(9, ReprintSketch.GuaranteedWords, seed);
            var (x, y) = (ReprintSketch.Of($"{Invented.Words(1, a)} {shared} {Invented.Words(2, b)}"), ReprintSketch.Of($"{Invented.Words(3, c)} {shared} {Invented.Words(4, d)}"));
            Assert.NotEmpty(x.Keys.ToArray().Intersect(y.Keys.ToArray()));
        }, iter: 500);

    [Fact]
    public void A_long_text_has_few_keys()
    {
        var sketch = ReprintSketch.Of(Invented.Words(1, 10_000));
        Assert.InRange(sketch.Keys.Length, sketch.Shingles.Length / 5, sketch.Shingles.Length / 3);
    }

    [Fact]
    public void A_sketch_comes_back_from_its_bytes()
        => Texts.Sample(text =>
        {
            var sketch = ReprintSketch.Of(text);
            var back = ReprintSketch.FromBytes(sketch.ToBytes());
            Assert.Equal(sketch.Shingles.ToArray(), back.Shingles.ToArray());
            Assert.Equal(sketch.Keys.ToArray(), back.Keys.ToArray());
        }, iter: 200);

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(18)]
    public void Other_bytes_are_refused(int length) => Assert.Throws<ArgumentException>(() => ReprintSketch.FromBytes(new byte[length]));

    [Fact]
    public void Hashes_are_the_same_on_every_machine_and_in_every_version()
        => Assert.Equal([501395867431750096], ReprintSketch.Of("one two three four five six seven eight").Shingles.ToArray());
}
