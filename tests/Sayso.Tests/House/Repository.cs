namespace Sayso.Tests.House;

/// <summary>The files of this repository, for tests about them. Paths are relative to its root and use forward slashes.</summary>
internal static class Repository
{
    // What git ignores or keeps for itself; everything else in the tree counts as ours.
    private static readonly string[] NotOurs = [".git", "artifacts", "TestResults", "node_modules", "bin", "obj", ".vs", ".idea", ".vscode"];

    /// <summary>The root folder: found from the tests upward, as path mapping makes source paths of the compiler useless.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file or folder given from the root.</summary>
    public static string Full(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The text of a file, line ends as LF.</summary>
    public static string Text(string path) => File.ReadAllText(Full(path)).ReplaceLineEndings("\n");

    /// <summary>All files below a folder ("" for the root) whose names end so, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] endings)
    {
        var files = new List<string>();
        Collect(new DirectoryInfo(Full(folder)), files);
        return [.. files.Where(f => endings.Length == 0 || endings.Any(e => f.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal)];
    }

    private static void Collect(DirectoryInfo folder, List<string> files)
    {
        foreach (var file in folder.EnumerateFiles().Where(f => f.LinkTarget is null))
        {
            files.Add(Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'));
        }

        foreach (var below in folder.EnumerateDirectories().Where(d => d.LinkTarget is null && !NotOurs.Contains(d.Name)))
        {
            Collect(below, files);
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Sayso.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("no Sayso.slnx above " + AppContext.BaseDirectory + ": run the tests from within the repository");
    }
}
