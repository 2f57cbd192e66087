using Sayso.Ledger.Asking;

namespace Sayso.Web.Stories;

/// <summary>The words in which pages put what people decided.</summary>
internal static class DecisionWords
{
    /// <summary>What was decided, before what it is about: "two stories are one:".</summary>
    public static string Of(MadeDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return (decision.About, decision.Kind) switch
        {
            ("story", "merge") => "two stories are one:",
            ("story", "split") => "taken out into a new story:",
            ("story", "move") => "moved into another story:",
            ("party", "merge") => "one party:",
            ("party", "split") => "another party in some reports:",
            ("statement", var kind) => $"a statement {kind}:",
            var (about, kind) => $"{about} {kind}:",
        };
    }
}
