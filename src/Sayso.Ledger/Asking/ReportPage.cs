namespace Sayso.Ledger.Asking;

/// <summary>Some of the reports that a query asks for, as a list shows them.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Reports">Those that were asked for, the newest published first; those without a date last.</param>
public sealed record ReportPage(int Total, IReadOnlyList<ReportLine> Reports);

/// <summary>A report in a line; its newest version.</summary>
/// <param name="Report">Its id.</param>
/// <param name="Story">Id of its story.</param>
/// <param name="Title">The headline; null where there is none.</param>
/// <param name="Outlet">Who published it; null where the input does not say.</param>
/// <param name="Published">When, ISO 8601; null where the input does not say.</param>
/// <param name="Status">usable, withheld, canceled or another word of the input; null where it does not say.</param>
/// <param name="Statements">How many statements it has.</param>
public sealed record ReportLine(string Report, string Story, string? Title, string? Outlet, string? Published, string? Status, int Statements);
