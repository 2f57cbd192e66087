using Sayso.Ledger;
using Sayso.Ledger.Ingest;

namespace Sayso.Web.Imports;

/// <summary>Which failed inputs can be tried again: those that a person gave as files of this machine, where the file still is. An id or address within an input never is one.</summary>
internal static class Retry
{
    /// <summary>The file of an input that can be tried again; null where it cannot.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="input">Number of the input.</param>
    public static InputPlace? Of(NewsLedger ledger, long input) => ledger.FailedPlace(input) is { } place && File.Exists(place.Path) && Directory.Exists(place.Folder) ? place : null;

    /// <summary>The files of inputs that can be tried again, each once.</summary>
    public static IReadOnlyList<InputPlace> Of(NewsLedger ledger, IEnumerable<long> inputs) => [.. inputs.Select(input => Of(ledger, input)).OfType<InputPlace>().DistinctBy(p => p.Path, StringComparer.Ordinal)];
}
