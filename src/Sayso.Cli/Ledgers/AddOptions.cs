using Sayso.Documents;

namespace Sayso.Cli.Ledgers;

/// <summary>What <c>sayso add</c> is asked for.</summary>
/// <param name="Inputs">Files, folders, patterns, "-"; as given.</param>
/// <param name="Ledger">The ledger's file.</param>
/// <param name="Report">The file for what became of each input, "-" for standard output; null for none.</param>
/// <param name="Date">The publication date of reports that give none; null where it was not given.</param>
/// <param name="Format">The form of the inputs.</param>
internal sealed record AddOptions(IReadOnlyList<string> Inputs, string Ledger, string? Report, DateOnly? Date, DocumentFormat Format)
{
    /// <summary>Whether to wait in the folders for what comes.</summary>
    public bool Watch { get; init; }

    /// <summary>Whether the network may be used.</summary>
    public bool Fetch { get; init; }

    /// <summary>Whether the inputs are files that are gone after this run: there is nothing to try again.</summary>
    public bool IsPassing { get; init; }

    /// <summary>What reading a risky input may take.</summary>
    public ChildLimits Limits { get; init; } = ChildLimits.Default;
}
