namespace Sayso.Ledger.Ingest;

/// <summary>A file on this machine as a person gave it. Noted of what failed, so that it can be tried again.</summary>
/// <param name="Folder">The folder in which the program was at work, the whole path.</param>
/// <param name="Name">The file's name as it was given: from that folder, or the whole path.</param>
public sealed record InputPlace(string Folder, string Name)
{
    /// <summary>The whole path.</summary>
    public string Path => System.IO.Path.Combine(Folder, Name);
}
