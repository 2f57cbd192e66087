using Sayso.Documents;
using Sayso.Tests.House;

namespace Sayso.Tests.Articles;

/// <summary>The reports in samples/, and how they read.</summary>
internal static class Samples
{
    private static readonly Reader Reader = Reader.Load();

    /// <summary>The file names, with endings.</summary>
    public static IReadOnlyList<string> Names { get; }
        = [.. Repository.Files("samples", ".txt", ".html", ".jsonl").Select(file => file["samples/".Length..])];

    /// <summary>The readings of one file, in its order.</summary>
    public static IReadOnlyList<Reading> Read(string name)
    {
        using var file = File.OpenRead(Repository.Full("samples/" + name));
        return [.. DocumentReader.Read(file, name).Select(result => Reader.Read(result))];
    }
}
