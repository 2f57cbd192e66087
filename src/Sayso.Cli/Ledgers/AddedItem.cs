using Sayso.Cli.Inputs;
using Sayso.Documents;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Inputs;

namespace Sayso.Cli.Ledgers;

/// <summary>An item on its way into the ledger, before it is read.</summary>
/// <param name="Result">The document, or why there is none.</param>
/// <param name="Provenance">Where it came from; null where the input could not even be opened.</param>
/// <param name="NamedByFile">Whether its id is made from the name of a file.</param>
/// <param name="IsRemark">Whether it is only a remark on the input as a whole.</param>
internal sealed record AddedItem(DocumentResult Result, Provenance? Provenance, bool NamedByFile, bool IsRemark) : GivenDocument(Result)
{
    /// <summary>The file that it came in; null where it came otherwise.</summary>
    public InputPlace? Place { get; init; }
}

/// <summary>From where bytes were fetched.</summary>
/// <param name="Address">The address at the end of all redirects; null where there is none.</param>
/// <param name="At">When, ISO 8601; null where nobody noted it.</param>
internal sealed record FetchedFrom(string? Address, string? At);
