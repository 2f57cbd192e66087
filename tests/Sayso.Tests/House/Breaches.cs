using Xunit;

namespace Sayso.Tests.House;

/// <summary>Fails with every breach of a rule in full, a line each; xunit's own message cuts them short.</summary>
internal static class Breaches
{
    public static void None(IEnumerable<string> breaches)
    {
        var found = breaches.ToList();
        if (found.Count > 0)
        {
            Assert.Fail(string.Join("\n", found.Order(StringComparer.Ordinal)));
        }
    }
}
