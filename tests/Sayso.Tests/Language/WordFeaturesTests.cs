using Sayso.Language;
using Xunit;

namespace Sayso.Tests.Language;

public sealed class WordFeaturesTests
{
    [Fact]
    public void Models_are_bound_to_these_numbers()
    {
        Assert.Equal(new WordFeatures(12851600726473903121, 3089, 12716, 4024, 412, 490), WordFeatures.Of("Varnia"));
        Assert.Equal(new WordFeatures(3092067473998874753, 2177, 15715, 2176, 1940, 363), WordFeatures.Of("n\u2019t"));
    }

    [Theory]
    [InlineData("Drel", "DREL")]
    [InlineData("n't", "N\u2019T")]
    [InlineData("\u201C", "\"")]
    [InlineData("-", "\u2013")]
    public void Case_and_kinds_of_apostrophes_marks_and_dashes_make_no_other_word(string one, string other)
        => Assert.Equal(WordFeatures.KeyOf(one), WordFeatures.KeyOf(other));

    [Theory]
    [InlineData("Drel", "Oren", true)]
    [InlineData("Mirabel", "Valentina", true)]
    [InlineData("Drel", "DREL", false)]
    [InlineData("1990", "199", false)]
    [InlineData("1990", "19900", true)]
    public void The_shape_tells_capitals_digits_and_short_words(string one, string other, bool same)
        => Assert.Equal(same, WordFeatures.Of(one).Shape == WordFeatures.Of(other).Shape);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("\U0001F600")]
    [InlineData("\uD800")]
    public void Any_form_has_rows_in_range(string form)
    {
        var features = WordFeatures.Of(form);
        Assert.InRange(features.NormalA, 0, WordFeatures.NormalRows - 1);
        Assert.InRange(features.NormalB, 0, WordFeatures.NormalRows - 1);
        Assert.InRange(features.Prefix, 0, WordFeatures.AffixRows - 1);
        Assert.InRange(features.Suffix, 0, WordFeatures.AffixRows - 1);
        Assert.InRange(features.Shape, 0, WordFeatures.ShapeRows - 1);
        Assert.NotEqual(0UL, features.Key);
    }

    [Fact]
    public void A_form_of_a_million_letters_is_read()
        => Assert.NotEqual(0UL, WordFeatures.KeyOf(new string('x', 1_000_000)));
}
