using Sayso.Documents;

namespace Sayso.Cli.Inputs;

/// <summary>
/// Walks folders. Hidden files and folders (a name that begins with a full stop) are passed over, and links to folders are not
/// followed, so that a walk always ends. A folder that cannot be listed is a problem, not a silence.
/// </summary>
internal sealed class FileTree
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly List<Input> _problems = [];

    /// <summary>The folders that could not be listed so far.</summary>
    public IReadOnlyList<Input> Problems => _problems;

    /// <summary>All files below a folder, at any depth, in no particular order.</summary>
    public IEnumerable<string> FilesBelow(string folder)
    {
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var current))
        {
            foreach (var entry in List(current))
            {
                if (!IsFolder(entry))
                {
                    yield return entry;
                }
                else if (!IsLink(entry))
                {
                    open.Push(entry);
                }
            }
        }
    }

    /// <summary>The visible files and folders of a folder, as the folder's path and their name; none where it cannot be listed.</summary>
    public IReadOnlyList<string> List(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder, "*", Everything).Where(e => !IsHidden(e))];
        }
        catch (UnauthorizedAccessException)
        {
            _problems.Add(new Input(folder, new Problem("permission-denied", $"{folder}: this folder may not be listed: ask for permission to read it")));
        }
        catch (IOException e)
        {
            _problems.Add(new Input(folder, new Problem("unreadable", $"{folder}: this folder cannot be listed: {e.Message}")));
        }

        return [];
    }

    /// <summary>Whether the path is a folder, links to folders included.</summary>
    public static bool IsFolder(string path) => Directory.Exists(path);

    /// <summary>Whether the path is a link to something else.</summary>
    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    private static bool IsHidden(string path) => Path.GetFileName(path.AsSpan()).StartsWith('.');
}
