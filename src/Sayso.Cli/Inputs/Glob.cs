namespace Sayso.Cli.Inputs;

/// <summary>
/// A file pattern: <c>*</c> for any characters within a name, <c>?</c> for one, <c>**</c> for any number of folders. Works where the
/// shell did not expand it (Windows, quotation marks). Matches files only.
/// </summary>
internal sealed class Glob
{
    private static readonly char[] Separators = OperatingSystem.IsWindows() ? ['/', '\\'] : ['/'];
    private static readonly bool IgnoreCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    private readonly string _root;
    private readonly string[] _parts;

    /// <summary>Takes a pattern apart: the folders before the first wildcard, then name by name.</summary>
    public Glob(string pattern)
    {
        var start = pattern.IndexOfAny(['*', '?']);
        var cut = start < 0 ? -1 : pattern.LastIndexOfAny(Separators, start);
        _root = pattern[..(cut + 1)];
        _parts = pattern[(cut + 1)..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether the argument holds a wildcard.</summary>
    public static bool IsPattern(string argument) => argument.AsSpan().ContainsAny('*', '?');

    /// <summary>The files that match, each once, in no particular order.</summary>
    public IEnumerable<string> Matches(FileTree tree)
    {
        HashSet<string> folders = [_root];
        for (var i = 0; i < _parts.Length - 1; i++)
        {
            folders = Step(tree, folders, _parts[i]);
        }

        if (_parts.Length == 0)
        {
            return [];
        }

        var last = _parts[^1];
        return last == "**"
            ? folders.SelectMany(f => tree.FilesBelow(Listed(f)).Select(p => f.Length == 0 ? p[2..] : p)).Distinct()
            : folders.SelectMany(f => Entries(tree, f)).Where(p => Fits(last, Path.GetFileName(p)) && !FileTree.IsFolder(p));
    }

    /// <summary>Whether a name fits a pattern of <c>*</c> and <c>?</c>; linear in their product.</summary>
    public static bool Fits(string pattern, string name)
    {
        int p = 0, n = 0, star = -1, starName = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, starName) = (p++, n);
            }
            else if (p < pattern.Length && (pattern[p] == '?' || Same(pattern[p], name[n])))
            {
                p++;
                n++;
            }
            else if (star >= 0)
            {
                (p, n) = (star + 1, ++starName);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).TrimStart('*').IsEmpty;
    }

    private static HashSet<string> Step(FileTree tree, HashSet<string> folders, string part)
    {
        HashSet<string> next = [];
        foreach (var folder in folders)
        {
            if (part == "**")
            {
                next.Add(folder);
                next.UnionWith(FoldersBelow(tree, folder));
            }
            else if (part is "." or "..")
            {
                next.Add(folder + part + '/');
            }
            else
            {
                next.UnionWith(Entries(tree, folder).Where(e => Fits(part, Path.GetFileName(e)) && FileTree.IsFolder(e)).Select(e => e + '/'));
            }
        }

        return next;
    }

    private static IEnumerable<string> FoldersBelow(FileTree tree, string folder)
    {
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var current))
        {
            foreach (var entry in Entries(tree, current).Where(e => FileTree.IsFolder(e) && !FileTree.IsLink(e)))
            {
                open.Push(entry + '/');
                yield return entry + '/';
            }
        }
    }

    // Paths are built from the pattern's own beginning, so that they look as it does: "a/*" gives "a/b", "*" gives "b".
    private static IEnumerable<string> Entries(FileTree tree, string folder)
        => Directory.Exists(Listed(folder)) ? tree.List(Listed(folder)).Select(e => folder + Path.GetFileName(e)) : [];

    private static string Listed(string folder) => folder.Length == 0 ? "." : folder;

    private static bool Same(char a, char b) => IgnoreCase ? char.ToUpperInvariant(a) == char.ToUpperInvariant(b) : a == b;
}
