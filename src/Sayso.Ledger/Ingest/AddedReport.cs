using Sayso.Ledger.Inputs;

namespace Sayso.Ledger.Ingest;

/// <summary>A report on its way into the ledger: what was found in it, and what its input says beside the text.</summary>
/// <param name="Name">What it was given as: a file, or the id within one.</param>
/// <param name="Reading">What was found; without a document where the input could not be read.</param>
public sealed record AddedReport(string Name, Reading Reading)
{
    /// <summary>Whether the id was made from the name of a file: the same content under another name is then the same report.</summary>
    public bool NamedByFile { get; init; }

    /// <summary>usable, withheld, canceled; null where the input does not say.</summary>
    public string? Status { get; init; }

    /// <summary>The file that it came in; null where it came otherwise.</summary>
    public InputPlace? Place { get; init; }

    /// <summary>Where it came from, as its input tells; null where nobody noted it.</summary>
    public Provenance? Provenance { get; init; }
}

/// <summary>What became of an input.</summary>
public enum AddStatus
{
    /// <summary>It is in the ledger now.</summary>
    Read,

    /// <summary>It was there already, under the same id.</summary>
    Unchanged,

    /// <summary>Its content was there already, under another name.</summary>
    Duplicate,

    /// <summary>It could not be read.</summary>
    Failed,
}

/// <summary>What became of an input, and why.</summary>
/// <param name="Name">The input.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Reason">Why it failed, or what it is the same as; null for what is new.</param>
/// <param name="Document">The ledger's number of the document; null where it failed.</param>
public sealed record AddOutcome(string Name, AddStatus Status, string? Reason, long? Document)
{
    /// <summary>The reason of a report that takes the place of one of the same id.</summary>
    public const string NewVersion = "a new version of the report of that id";

    /// <summary>The file that it came in, where it failed; null where it did not, or came otherwise.</summary>
    public InputPlace? Place { get; init; }

    /// <summary>Id of the report in the ledger that it is; null where it failed.</summary>
    public string? Report { get; init; }
}
