using Sayso.Documents;

namespace Sayso.Cli.Inputs;

/// <summary>Turns what stands on the command line into inputs, in the order given; what a folder or pattern holds in ordinal order.</summary>
internal static class InputFinder
{
    /// <summary>The endings of plain texts, pages and JSON Lines.</summary>
    public static readonly IReadOnlyList<string> Endings = [".txt", ".text", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson"];

    /// <summary>The inputs that the arguments name. An argument that names nothing gives an input with a problem.</summary>
    public static IReadOnlyList<Input> Find(IEnumerable<string> arguments) => Find(arguments, Endings);

    /// <summary>The same, where folders hold files of other endings.</summary>
    public static IReadOnlyList<Input> Find(IEnumerable<string> arguments, IReadOnlyList<string> endings)
    {
        List<Input> inputs = [];
        foreach (var argument in arguments)
        {
            Add(argument, endings, inputs);
        }

        return inputs;
    }

    private static void Add(string argument, IReadOnlyList<string> endings, List<Input> inputs)
    {
        if (argument == Input.StandardInput || File.Exists(argument))
        {
            inputs.Add(new Input(argument));
        }
        else if (Directory.Exists(argument))
        {
            AddFolder(argument, endings, inputs);
        }
        else if (Glob.IsPattern(argument))
        {
            AddMatches(argument, inputs);
        }
        else
        {
            inputs.Add(new Input(argument, new Problem("not-found", argument.Length == 0
                ? "an empty name is no file: check how the command line was put together"
                : argument.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || argument.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                ? $"{argument}: this is an address, and only 'sayso add ADDRESS --fetch' fetches one: save the page and name the file"
                : $"{argument}: no such file or folder: check the name, or the folder you are in")));
        }
    }

    private static void AddFolder(string folder, IReadOnlyList<string> endings, List<Input> inputs)
    {
        var before = inputs.Count;
        var tree = new FileTree();
        var files = tree.FilesBelow(folder).Where(path => HasEnding(path, endings)).Order(StringComparer.Ordinal);
        inputs.AddRange(files.Select(f => new Input(f)));
        inputs.AddRange(tree.Problems);
        if (inputs.Count == before)
        {
            inputs.Add(new Input(folder, new Problem("no-articles",
                $"{folder}: the folder holds no report: put {string.Join(' ', endings)} files in it, or name the files themselves")));
        }
    }

    private static void AddMatches(string pattern, List<Input> inputs)
    {
        var before = inputs.Count;
        var tree = new FileTree();
        inputs.AddRange(new Glob(pattern).Matches(tree).Order(StringComparer.Ordinal).Select(f => new Input(f)));
        inputs.AddRange(tree.Problems);
        if (inputs.Count == before)
        {
            inputs.Add(new Input(pattern, new Problem("not-found", $"{pattern}: no file matches this pattern: check it, or the folder you are in")));
        }
    }

    /// <summary>Whether a file's name ends in one of them.</summary>
    public static bool HasEnding(string path, IReadOnlyList<string> endings)
        => endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
