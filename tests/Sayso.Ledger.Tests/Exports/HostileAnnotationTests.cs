using Sayso.Documents;
using Sayso.Ledger.Exports;
using Xunit;

namespace Sayso.Ledger.Tests.Exports;

/// <summary>What damaged inputs brought to light (tools/Sayso.Fuzz).</summary>
public sealed class HostileAnnotationTests
{
    [Theory]
    [InlineData("""{"items": [{"body": 1, "body": 2}]}""")]
    [InlineData("""{"items": [], "items": []}""")]
    public void A_name_that_stands_twice_is_told_as_bad_format(string json)
        => Assert.Throws<FormatException>(() => WebAnnotationImport.Read(new Document("a", "The mayor said so."), json));
}
