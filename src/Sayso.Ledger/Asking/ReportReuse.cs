namespace Sayso.Ledger.Asking;

/// <summary>A report that shares words with another.</summary>
/// <param name="Other">Its id.</param>
/// <param name="Title">Its headline; null where there is none.</param>
/// <param name="Outlet">Who published it; null where the input does not say.</param>
/// <param name="Published">When, ISO 8601; null where the input does not say.</param>
/// <param name="Containment">How much of the shorter of the two stands in the longer one, 0 to 1.</param>
/// <param name="Share">How much of the report that was asked for stands in it, 0 to 1.</param>
public sealed record ReportReuse(string Other, string? Title, string? Outlet, string? Published, double Containment, double Share);
