using Sayso.Cli.View;
using Xunit;

namespace Sayso.EndToEnd.Tests.View;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2024-12-17", "17 December 2024")]
    [InlineData("2024-05", "May 2024")]
    [InlineData("2024", "2024")]
    [InlineData("198X", "the 1980s")]
    [InlineData("2017/..", "since 2017")]
    [InlineData("../2025-01-20", "until 20 January 2025")]
    [InlineData("2024-12-01/2024-12-10", "1 December 2024 to 10 December 2024")]
    [InlineData("2024-12-10~", "about 10 December 2024")]
    [InlineData("2024-12?", "December 2024 (uncertain)")]
    [InlineData("XXXX-09-04", "4 September, year unknown")]
    [InlineData("XXXX-02-29", "29 February, year unknown")]
    [InlineData("2024-W51", "2024-W51")]
    [InlineData("2024-13", "2024-13")]
    public void A_date_in_EDTF_is_shown_as_people_write_it(string edtf, string shown) => Assert.Equal(shown, Words.Edtf(edtf));
}
