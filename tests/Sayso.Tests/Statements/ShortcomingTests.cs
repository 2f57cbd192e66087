using Xunit;

namespace Sayso.Tests.Statements;

public sealed class ShortcomingTests
{
    public static TheoryData<string, string> Rows { get; } = StatementRow.Theory(Shortcomings.Quotations, Shortcomings.Indirect, Shortcomings.Parties);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_known_shortcoming_is_known_until_it_is_mended(string text, string statements)
        => Assert.True(StatementRow.Difference(text, statements, given: false) is not null,
            $"“{text}” is read right now: move its row from {nameof(Shortcomings)} to the table it belongs to.");
}
