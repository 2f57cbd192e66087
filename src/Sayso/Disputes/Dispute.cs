namespace Sayso.Disputes;

/// <summary>What a dispute is over.</summary>
public enum DisputeKind
{
    /// <summary>One says it, another denies it.</summary>
    Denial,

    /// <summary>Two accuse each other of one thing.</summary>
    CounterAccusation,

    /// <summary>Two give figures for one quantity that cannot both be right.</summary>
    Figures,

    /// <summary>One claims to have done it, another says that somebody else did.</summary>
    Responsibility,
}

/// <summary>A proposition that one party asserts and another denies, within one report. Who is right is not said.</summary>
/// <param name="Id">"d1", "d2" … in text order.</param>
/// <param name="Kind">What it is over.</param>
/// <param name="About">The proposition, in the text's words as far as may be.</param>
/// <param name="AssertedBy">Who asserts it, in text order; empty only where the text names nobody ("denied reports that …" has the reports).</param>
/// <param name="DeniedBy">Who denies it, in text order; at least one.</param>
public sealed record Dispute(string Id, DisputeKind Kind, string About, IReadOnlyList<DisputeSide> AssertedBy, IReadOnlyList<DisputeSide> DeniedBy);

/// <summary>One party on one side of a dispute.</summary>
/// <param name="Speaker">The party's name, as its statements have it, else in the text's words.</param>
/// <param name="Statement">Id of the statement that says it; null where no statement of theirs is in the text.</param>
public sealed record DisputeSide(string Speaker, string? Statement);
