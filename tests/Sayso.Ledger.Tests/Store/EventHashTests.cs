using System.Text;
using Sayso.Ledger.Store;
using Xunit;

namespace Sayso.Ledger.Tests.Store;

public sealed class EventHashTests
{
    // Reckoned by another program (Python's hashlib) from the description in EventHash: whoever checks a ledger without sayso has to come to these.
    [Theory]
    [InlineData(1, "2026-03-04T05:06:07.123Z", "sayso 0.1.0", "input", "{}", "202bcd545f32c482119eacb53cb1d41b6bc12de238e4147e9172f9e670227095")]
    [InlineData(2, "2026-03-04T05:06:08.000Z", "Ruth Palliser", "correction", "{\"é\":\"日\"}", "5a1c735a478d5e8586bba5908cfacd203c2631c13b3d13789c96d8194009718e")]
    public void An_event_has_the_hash_that_its_description_says(long seq, string time, string actor, string kind, string payload, string hash)
        => Assert.Equal(hash, Convert.ToHexStringLower(EventHash.Of(EventHash.Start, seq, time, actor, kind, Encoding.UTF8.GetBytes(payload))));

    [Fact]
    public void Moving_a_letter_from_one_field_to_the_next_changes_the_hash()
        => Assert.NotEqual(EventHash.Of(EventHash.Start, 1, "t", "ab", "c", []), EventHash.Of(EventHash.Start, 1, "t", "a", "bc", []));
}
