using Sayso.Documents;
using Sayso.Ledger.Origins;
using Xunit;

namespace Sayso.Ledger.Tests.Origins;

public sealed class CopiedPassageTests
{
    [Theory]
    [InlineData(0, 10, "")]
    [InlineData(10, 30, "a")]
    [InlineData(25, 45, "a b")]
    [InlineData(45, 60, "b")]
    [InlineData(0, 100, "")]
    [InlineData(20, 20, "")]
    public void A_stretch_is_held_by_those_who_have_half_of_it(int start, int end, string holders)
        => Assert.Equal(holders, string.Join(' ', CopiedPassage.HoldersOf(new TextSpan(start, end), [Passage(10, 25, "a"), Passage(20, 40, "a"), Passage(30, 60, "b")])));

    private static CopiedPassage Passage(int start, int end, string other) => new(new TextSpan(start, end), other);
}
