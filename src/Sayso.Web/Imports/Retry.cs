using Sayso.Ledger.Ingest;
using Sayso.Web.Ledgers;

namespace Sayso.Web.Imports;

/// <summary>Which failed inputs can be tried again: those that a person gave as files of this machine, where the file still is. An id or address within an input never is one.</summary>
internal static class Retry
{
    /// <summary>The files of inputs that can be tried again.</summary>
    /// <param name="desk">Where the ledger is asked.</param>
    /// <param name="inputs">Numbers of inputs.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>By number of the input.</returns>
    public static async Task<IReadOnlyDictionary<long, InputPlace>> FilesAsync(this LedgerDesk desk, IReadOnlyList<long> inputs, CancellationToken cancel)
    {
        var places = await desk.AskAsync(ledger => ledger.FailedPlaces(inputs), cancel).ConfigureAwait(false);

        // Not while the ledger is held: a disk of the network may take its time.
        return places.Where(p => IsThere(p.Value)).ToDictionary();
    }

    // A name of another machine that a ledger from elsewhere has is not even looked up.
    private static bool IsThere(InputPlace place) => !place.Path.StartsWith(@"\\", StringComparison.Ordinal) && !place.Path.StartsWith("//", StringComparison.Ordinal) && Directory.Exists(place.Folder) && File.Exists(place.Path);
}
