using Xunit;

namespace Sayso.Tests.House;

public sealed class ApprovedTests
{
    [Fact]
    public void A_difference_shows_what_went_and_what_came_and_where()
        => Assert.Equal("  1: a\n- b\n+ B\n  3: c\n+ d\n", Approved.Difference("a\nb\nc\n", "a\nB\nc\nd\n"));

    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Equal("", Approved.Difference("a\nb\n", "a\nb\n"));
}
