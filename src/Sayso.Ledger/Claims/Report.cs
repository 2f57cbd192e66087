namespace Sayso.Ledger.Claims;

/// <summary>One report of a story with what was read in it and where it comes from.</summary>
/// <param name="Key">The caller's key of the document; unique among the reports.</param>
/// <param name="Outlet">Who published it; null where that is not known.</param>
/// <param name="Published">ISO 8601, date or finer; null where it is not known.</param>
/// <param name="Reading">What was read in it.</param>
/// <param name="Origin">The independent origin that it belongs to; a reprint shares its original's.</param>
public sealed record Report(string Key, string? Outlet, string? Published, Reading Reading, string Origin)
{
    /// <summary>Whom the origin's words come from (<see cref="Origins.Origin.Party"/>): an agency that another report cites is known by it. Null where that is not known.</summary>
    public string? OriginParty { get; init; }

    /// <summary>Origins of single statements by their id, where their words stand in reports of other origins, too: these and the document's own.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> StatementOrigins { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
