using Sayso.Web.Wording;
using Xunit;

namespace Sayso.Web.Tests.Stories;

/// <summary>Dates of EDTF in words.</summary>
public sealed class DaysTests
{
    [Theory]
    [InlineData("2026-03-04", "4 March 2026")]
    [InlineData("2026-03-04T05:06:07Z", "4 March 2026, 05:06 UTC")]
    [InlineData("2026-03-04T05:06+01:00", "4 March 2026, 05:06 UTC+01:00")]
    [InlineData("2026-02-28/2026-03-01", "28 February 2026 to 1 March 2026")]
    [InlineData("2026-02-28~", "about 28 February 2026")]
    [InlineData("2026-02?", "perhaps February 2026")]
    [InlineData("2026%", "perhaps about 2026")]
    [InlineData("../2026-03-01", "until 1 March 2026")]
    [InlineData("2017/..", "since 2017")]
    [InlineData("198X", "the 1980s")]
    [InlineData("19XX", "the years 1900 to 1999")]
    [InlineData("2026-03", "March 2026")]
    [InlineData("2026-22", "summer 2026")]
    [InlineData("2026-33/2026-34", "the first quarter of 2026 to the second quarter of 2026")]
    [InlineData("2026-41", "the second half of 2026")]
    [InlineData("2026", "2026")]
    [InlineData("2026-03/2026-05~", "March 2026 to about May 2026")]
    [InlineData("XXXX-09-04", "XXXX-09-04")]
    [InlineData("2026-13-40", "2026-13-40")]
    [InlineData("a/b/c", "a/b/c")]
    [InlineData("", "")]
    public void A_date_is_put_in_words_and_none_is_cut_short(string edtf, string words) => Assert.Equal(words, Days.Of(edtf));
}
