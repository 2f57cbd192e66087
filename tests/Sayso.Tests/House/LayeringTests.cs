using System.Text.RegularExpressions;
using Xunit;

namespace Sayso.Tests.House;

public sealed partial class LayeringTests
{
    // A folder of the library may use only the folders to its left. What stands at the root (Reader, Reading) may use them all.
    private static readonly string[] Order = ["Documents", "Language", "Figures", "Dates", "Places", "Statements", "Parties", "Incidents", "Disputes"];

    [Fact]
    public void A_stage_uses_only_earlier_stages()
    {
        var types = Order.ToDictionary(folder => folder, folder => Declared(Repository.Files("src/Sayso/" + folder, ".cs")));
        var wrong = new List<string>();
        for (var i = 0; i < Order.Length; i++)
        {
            foreach (var file in Repository.Files("src/Sayso/" + Order[i], ".cs"))
            {
                wrong.AddRange(Uses(Repository.Text(file), types)
                    .Where(used => Array.IndexOf(Order, used.Folder) > i)
                    .Select(used => $"{file} uses {used.Words}, a later stage"));
            }
        }

        Breaches.None(wrong);
    }

    [Fact]
    public void No_stage_uses_the_front_door()
    {
        var wrong = from folder in Order
                    from file in Repository.Files("src/Sayso/" + folder, ".cs")
                    where FrontDoor().IsMatch(WithoutComments(Repository.Text(file)))
                    select $"{file} uses a type of the root namespace";
        Breaches.None(wrong);
    }

    [Fact]
    public void Every_folder_of_the_library_has_its_place_in_the_order()
        => Assert.Equal(Order.Order(StringComparer.Ordinal), Repository.Files("src/Sayso", ".cs")
            .Select(file => file.Split('/')).Where(parts => parts.Length > 3).Select(parts => parts[2])
            .Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_folder_and_its_namespace_have_the_same_name()
    {
        var wrong = from file in Repository.Files("src", ".cs")
                    let declared = DeclaredNamespace().Match(Repository.Text(file)).Groups[1].Value
                    let expected = string.Join('.', file.Split('/')[1..^1])
                    where declared.Length > 0 && declared != expected
                    select $"{file} declares {declared}, its folder says {expected}";
        Breaches.None(wrong);
    }

    [Theory]
    [InlineData("using Sayso.Statements;")]
    [InlineData("using S = Sayso.Statements.Statement;")]
    [InlineData("Sayso.Statements.Statement? found = null;")]
    [InlineData("var found = new Statements.Statement();")]
    public void A_use_is_seen_however_it_is_written(string code)
    {
        var types = new Dictionary<string, HashSet<string>> { ["Statements"] = ["Statement"] };
        Assert.Equal("Statements", Assert.Single(Uses(code, types).Select(u => u.Folder).Distinct()));
    }

    private static IEnumerable<(string Folder, string Words)> Uses(string source, Dictionary<string, HashSet<string>> types)
    {
        source = WithoutComments(source);
        foreach (Match match in Qualified().Matches(source))
        {
            yield return (match.Groups[1].Value, match.Value);
        }

        // Within namespace Sayso.Language, "Statements.Statement" is Sayso.Statements.Statement too.
        foreach (Match match in Relative().Matches(source))
        {
            if (types.TryGetValue(match.Groups[1].Value, out var names) && names.Contains(match.Groups[2].Value))
            {
                yield return (match.Groups[1].Value, match.Value);
            }
        }
    }

    private static HashSet<string> Declared(IEnumerable<string> files)
        => [.. files.SelectMany(file => Declaration().Matches(Repository.Text(file))).Select(match => match.Groups[1].Value)];

    private static string WithoutComments(string source)
        => string.Join('\n', source.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    [GeneratedRegex(@"\bSayso\.(\w+)")]
    private static partial Regex Qualified();

    [GeneratedRegex(@"(?<![\w.])([A-Z]\w+)\.([A-Z]\w+)")]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b(?:class|struct|record|enum|interface)\s+(?:struct\s+|class\s+)?([A-Z]\w*)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex DeclaredNamespace();

    [GeneratedRegex(@"\b(?:Reading|ReadingJson|ReadingWriter)\b(?!"")")]
    private static partial Regex FrontDoor();
}
