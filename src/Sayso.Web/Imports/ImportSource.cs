namespace Sayso.Web.Imports;

/// <summary>The files of one import, for <c>sayso add</c>.</summary>
internal interface IImportSource : IDisposable
{
    /// <summary>Whether the files are gone when they are read.</summary>
    bool IsPassing { get; }

    /// <summary>The folder in which it is to be at work.</summary>
    string Path { get; }

    /// <summary>The names of the files from there.</summary>
    IReadOnlyList<string> Names { get; }
}

/// <summary>Files that are read where they lie, as a person gave them before.</summary>
/// <param name="Path">The folder in which the program was at work.</param>
/// <param name="Names">The names as they were given.</param>
internal sealed record PlacesOnDisk(string Path, IReadOnlyList<string> Names) : IImportSource
{
    /// <inheritdoc/>
    public bool IsPassing => false;

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
