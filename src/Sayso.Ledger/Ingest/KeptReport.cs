using Sayso.Ledger.Inputs;

namespace Sayso.Ledger.Ingest;

/// <summary>A report as its event has it.</summary>
/// <param name="Reading">What was found when it was added.</param>
/// <param name="Status">usable, withheld, canceled or another word of the input; null where it does not say.</param>
/// <param name="Provenance">Where it came from, as its input tells; null where nobody noted it.</param>
public sealed record KeptReport(Reading Reading, string? Status, Provenance? Provenance);
