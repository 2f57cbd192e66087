namespace Sayso.Ledger.Stories;

/// <summary>Where a report went, and why.</summary>
/// <param name="Story">Id of its story.</param>
/// <param name="Sure">How sure that is, 0 to 1: of a story joined, how likely it is one with it; of a new one, how unlikely it is with any other. A reprint and what a person decided are sure.</param>
/// <param name="Why">What it shares with the story; empty for a new one.</param>
/// <param name="Changes">What else changed for its sake, in order: nearly always nothing.</param>
public sealed record StoryDecision(string Story, double Sure, StoryEvidence Why, IReadOnlyList<StoryChange> Changes);

/// <summary>What a report shares with the one of its story that it is most like.</summary>
/// <param name="Report">That other report; null for a new story.</param>
/// <param name="Words">The most telling words, without endings, most telling first.</param>
/// <param name="Names">Names.</param>
/// <param name="Places">Places, as "name/country".</param>
/// <param name="Dates">Days, months and years, as EDTF.</param>
public sealed record StoryEvidence(string? Report, IReadOnlyList<string> Words, IReadOnlyList<string> Names, IReadOnlyList<string> Places, IReadOnlyList<string> Dates)
{
    /// <summary>Nothing.</summary>
    public static StoryEvidence None { get; } = new(null, [], [], [], []);
}

/// <summary>A report that changed its story.</summary>
/// <param name="Report">The report.</param>
/// <param name="From">The story it was in.</param>
/// <param name="To">The story it is in now.</param>
public sealed record StoryChange(string Report, string From, string To);

/// <summary>All that cannot be worked out from the features: what to keep to go on after a restart.</summary>
/// <param name="Reports">Every report in order of arrival, with its story and whether a person put it there.</param>
/// <param name="Apart">Pairs of stories that a person keeps apart.</param>
/// <param name="Retired">Ids that are no more, with the story that took their reports.</param>
public sealed record StoryState(
    IReadOnlyList<(string Report, string Story, bool Pinned)> Reports,
    IReadOnlyList<(string One, string Other)> Apart,
    IReadOnlyDictionary<string, string> Retired);
