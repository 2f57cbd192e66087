namespace Sayso.Ledger.Asking;

/// <summary>Who speaks by name, in a line.</summary>
/// <param name="Name">The name, as reports have it.</param>
/// <param name="Description">What they are called most often; null where no report says who that is.</param>
/// <param name="Statements">How many statements are theirs under this name.</param>
public sealed record PartyLine(string Name, string? Description, int Statements)
{
    /// <summary>Whether it has a page of its own, as <see cref="Register.PublicParty"/> says.</summary>
    public bool HasPage { get; init; }
}
