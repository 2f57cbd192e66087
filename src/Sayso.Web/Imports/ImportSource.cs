using Sayso.Ledger.Ingest;

namespace Sayso.Web.Imports;

/// <summary>The files of one import, for <c>sayso add</c>.</summary>
internal interface IImportSource : IDisposable
{
    /// <summary>How many files there are.</summary>
    int Count { get; }

    /// <summary>The folders in which it is to be at work, and the names of the files from there.</summary>
    IEnumerable<(string Folder, IReadOnlyList<string> Names)> Files { get; }
}

/// <summary>Files that are read where they lie, as a person gave them before.</summary>
internal sealed class PlacesOnDisk(IReadOnlyList<InputPlace> places) : IImportSource
{
    /// <inheritdoc/>
    public int Count => places.Count;

    /// <inheritdoc/>
    public IEnumerable<(string Folder, IReadOnlyList<string> Names)> Files => places.GroupBy(p => p.Folder, StringComparer.Ordinal).Select(g => (g.Key, (IReadOnlyList<string>)[.. g.Select(p => p.Name)]));

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
