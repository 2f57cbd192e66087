using Sayso.Ledger.Ingest;

namespace Sayso.Ledger.Asking;

/// <summary>Some of the inputs that were given to a ledger, and what became of them.</summary>
/// <param name="Total">How many there are of those that were asked for.</param>
/// <param name="Counts">How many there are of each kind, whatever was asked for.</param>
/// <param name="Inputs">Those that were asked for, the newest first.</param>
public sealed record InputPage(int Total, IReadOnlyDictionary<AddStatus, int> Counts, IReadOnlyList<InputLine> Inputs);

/// <summary>An input in a line.</summary>
/// <param name="Seq">Number of its event.</param>
/// <param name="Time">When it came, UTC, ISO 8601.</param>
/// <param name="Name">What it was given as: a file, an id.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Reason">Why it failed, or what it is the same as; null for what was new.</param>
/// <param name="Report">Id of the report that it is; null where it failed.</param>
/// <param name="Title">Headline of that report; null where it has none.</param>
public sealed record InputLine(long Seq, string Time, string Name, AddStatus Status, string? Reason, string? Report, string? Title);
