using Sayso.Documents;
using Xunit;

namespace Sayso.Tests;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("a\U0001F600b\U0001F600\U0001F601e\u0301c")]
    [InlineData("\uD83D lone \uDE00")]
    public void An_offset_survives_the_way_to_code_points_and_back(string text)
    {
        var map = new CodePoints(text);
        for (var at = 0; at <= map.Count; at++)
        {
            Assert.Equal(at, map.FromUtf16(map.ToUtf16(at)));
        }

        Assert.Equal(text.EnumerateRunes().Count(), map.Count);
    }
}
