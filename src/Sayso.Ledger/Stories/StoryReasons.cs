namespace Sayso.Ledger.Stories;

/// <summary>Says what two reports share.</summary>
internal static class StoryReasons
{
    /// <summary>How many words, names, places or dates are told.</summary>
    public const int Most = 8;

    /// <summary>What they share, most telling first.</summary>
    public static StoryEvidence Shared(StoryText text, StoryText other, WordCounts background)
    {
        var theirs = other.Features.Terms.Select(t => (t.Kind, t.Key)).ToHashSet();
        var shared = text.Features.Terms.Where(t => theirs.Contains((t.Kind, t.Key))).ToList();
        return new StoryEvidence(
            other.Reports[0],
            [.. shared.Where(t => t.Kind == StoryTermKind.Word).OrderByDescending(t => StoryVector.Rarity(t.Key, background) * (1 + Math.Log(t.Count))).Take(Most).Select(t => t.Key)],
            Of(StoryTermKind.Name),
            Of(StoryTermKind.Place),
            Of(StoryTermKind.Date));

        string[] Of(StoryTermKind kind) => [.. shared.Where(t => t.Kind == kind).OrderByDescending(t => t.Count).Take(Most).Select(t => t.Key)];
    }
}
