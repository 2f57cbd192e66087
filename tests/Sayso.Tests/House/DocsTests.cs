using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Sayso.Tests.House;

/// <summary>What the documents say is so.</summary>
public sealed partial class DocsTests
{
    public static TheoryData<string> Documents => [.. Repository.Files("", ".md")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_somewhere(string document)
    {
        var broken = new List<string>();
        foreach (Match link in Link().Matches(WithoutCode(Repository.Text(document))))
        {
            var target = link.Groups[1].Value;
            if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal))
            {
                continue;
            }

            var parts = target.Split('#', 2);
            var folder = Path.GetDirectoryName(Repository.Full(document))!;
            var file = parts[0].Length == 0 ? Repository.Full(document) : Path.GetFullPath(Path.Combine(folder, parts[0]));
            if (!File.Exists(file) && !Directory.Exists(file))
            {
                broken.Add($"{target}: no such file");
            }
            else if (parts.Length == 2 && !(File.Exists(file) && Anchors(File.ReadAllText(file)).Contains(parts[1])))
            {
                broken.Add($"{target}: no such heading");
            }
        }

        Breaches.None(broken);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_path_in_code_marks_exists(string document)
        => Breaches.None(PathInCode().Matches(WithoutFences(Repository.Text(document))).Select(match => match.Groups[1].Value)
            .Where(path => !File.Exists(Repository.Full(path)) && !Directory.Exists(Repository.Full(path))));

    [Fact]
    public void Every_package_is_accounted_for_with_its_version_licence_and_reason()
    {
        var used = XDocument.Load(Repository.Full("Directory.Packages.props")).Descendants()
            .Where(e => e.Name.LocalName is "PackageVersion" or "GlobalPackageReference")
            .Select(e => $"{e.Attribute("Include")!.Value} {e.Attribute("Version")!.Value}");
        var listed = PackageRow().Matches(Repository.Text("docs/dependencies.md"))
            .Select(row => $"{row.Groups["name"].Value} {row.Groups["version"].Value}");
        Assert.Equal(used.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_npm_package_is_accounted_for_and_no_file_names_a_registry()
    {
        string[] folders = ["bench/peers", "src/Sayso.Web"];
        var used = folders.SelectMany(Npm);
        var listed = PeerRow().Matches(Repository.Text("docs/dependencies.md"))
            .Select(row => $"{row.Groups["name"].Value} {row.Groups["version"].Value}");
        Assert.Equal(used.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.All(folders, folder => Assert.DoesNotContain("\"resolved\"", Repository.Text(folder + "/package-lock.json"), StringComparison.Ordinal));
    }

    [Fact]
    public void The_files_that_the_pages_have_from_others_are_what_was_copied()
    {
        const string Folder = "src/Sayso.Web/wwwroot/lib";
        var noted = Repository.Text(Folder + "/SHA256SUMS").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var there = Repository.Files(Folder).Where(file => !file.EndsWith("SHA256SUMS", StringComparison.Ordinal))
            .Select(file => $"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Repository.Full(file))))}  {Path.GetFileName(file)}");
        Assert.Equal(noted.Order(StringComparer.Ordinal), there.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_changelog_begins_with_this_version()
        => Assert.Equal(typeof(Reader).Assembly.GetName().Version!.ToString(3),
            VersionHeading().Match(Repository.Text("CHANGELOG.md")).Groups[1].Value);

    [Fact]
    public void Every_sample_is_described()
    {
        var listed = Link().Matches(Repository.Text("samples/README.md")).Select(link => link.Groups[1].Value);
        var there = Repository.Files("samples").Select(file => Path.GetFileName(file)).Where(file => file != "README.md");
        Breaches.None(there.Except(listed));
    }

    [Fact]
    public void Every_folder_of_the_library_has_its_heading_in_the_architecture()
    {
        var architecture = Repository.Text("ARCHITECTURE.md");
        Breaches.None(Repository.Files("src/Sayso", ".cs").Concat(Repository.Files("src/Sayso.Ledger", ".cs")).Concat(Repository.Files("src/Sayso.Web", ".cs")).Select(file => file[..file.LastIndexOf('/')]).Distinct()
            .Where(folder => !HeadingWithPath().Matches(architecture).Any(heading => heading.Groups[1].Value == folder + "/")));
    }

    [Fact]
    public void The_readme_shows_the_code_that_is_compiled_and_run_here()
    {
        var source = Repository.Text("tests/Sayso.Tests/House/ReadmeSnippet.cs");
        var snippet = string.Join("\n", Marked().Matches(source).Select(match => Dedented(match.Groups[1].Value)));
        Assert.Contains("```csharp\n" + snippet + "```\n", Repository.Text("README.md"), StringComparison.Ordinal);
    }

    private static readonly string[] NpmKinds = ["dependencies", "devDependencies"];

    private static IEnumerable<string> Npm(string folder)
    {
        using var package = JsonDocument.Parse(Repository.Text(folder + "/package.json"));
        return [.. NpmKinds.SelectMany(kind => package.RootElement.TryGetProperty(kind, out var some) ? some.EnumerateObject().Select(e => $"npm:{e.Name} {e.Value.GetString()}") : [])];
    }

    private static string Dedented(string block)
    {
        var lines = block.TrimEnd().Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join("\n", lines.Select(line => line.Length > indent ? line[indent..] : "")) + "\n";
    }

    // As GitHub makes them: lower case, punctuation gone, spaces to hyphens.
    private static HashSet<string> Anchors(string markdown)
        => [.. Heading().Matches(WithoutFences(markdown.ReplaceLineEndings("\n"))).Select(match
            => NotInAnchor().Replace(LinkText().Replace(match.Groups[1].Value, "$1").Trim().ToLowerInvariant(), "").Replace(' ', '-'))];

    private static string WithoutFences(string markdown) => Fence().Replace(markdown, "");

    private static string WithoutCode(string markdown) => InlineCode().Replace(WithoutFences(markdown), "");

    [GeneratedRegex(@"\]\(([^()\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();

    [GeneratedRegex(@"^#{1,6} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^#{1,6} .*?\]\(((?:src|tests)/[\w./]+)\)", RegexOptions.Multiline)]
    private static partial Regex HeadingWithPath();

    [GeneratedRegex(@"[^\p{L}\p{N}\- _]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"`[^`\n]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"`((?:src|tests|samples|docs|\.ci)/[\w./-]+)`")]
    private static partial Regex PathInCode();

    [GeneratedRegex(@"^\| (?<name>[\w.-]+) \| (?<version>[\d.]+) \| [^|]*\w[^|]* \| [^|]*\w[^|]*\|", RegexOptions.Multiline)]
    private static partial Regex PackageRow();

    [GeneratedRegex(@"^\| (?<name>npm:[\w@/.-]+) \| (?<version>[\d.]+) \| [^|]*\w[^|]* \| [^|]*\w[^|]*\|", RegexOptions.Multiline)]
    private static partial Regex PeerRow();

    [GeneratedRegex(@"^## (\d+\.\d+\.\d+)", RegexOptions.Multiline)]
    private static partial Regex VersionHeading();

    [GeneratedRegex(@"^[ ]*// <readme>\n(.*?)^[ ]*// </readme>", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Marked();
}
