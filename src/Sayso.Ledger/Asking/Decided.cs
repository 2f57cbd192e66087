namespace Sayso.Ledger.Asking;

/// <summary>What became of a decision.</summary>
/// <param name="Seq">Number of its event, to take it back by; null where it could not be done.</param>
/// <param name="Problem">Why it could not; null where it was done.</param>
public sealed record Decided(long? Seq, string? Problem);

/// <summary>A decision that was made.</summary>
/// <param name="Seq">Number of its event.</param>
/// <param name="Time">When, UTC, ISO 8601.</param>
/// <param name="Actor">Who.</param>
/// <param name="About">story, party or statement.</param>
/// <param name="Kind">merge, split or move; of a statement accepted, rejected, changed or added.</param>
/// <param name="What">What it is about: ids of stories and reports, names of parties; of a statement report, id and words.</param>
/// <param name="Note">Why, in the person's words; null where none was given.</param>
/// <param name="Undone">Number of the event that took it back; null where it stands.</param>
public sealed record MadeDecision(long Seq, string Time, string Actor, string About, string Kind, string What, string? Note, long? Undone)
{
    /// <summary>Why a correction does not fit what is found now; null where it does, and for decisions.</summary>
    public string? Astray { get; init; }
}
