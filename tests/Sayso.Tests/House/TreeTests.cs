using System.Text.RegularExpressions;
using Xunit;

namespace Sayso.Tests.House;

/// <summary>Rules that hold for every file of the tree.</summary>
public sealed partial class TreeTests
{
    private const int MostLines = 400;

    // Tables that are long because the world is; everything else is cut where its ideas part.
    private static readonly string[] LongTables = [];

    private static readonly string[] TextEndings =
        [".cs", ".csproj", ".props", ".targets", ".slnx", ".json", ".md", ".txt", ".html", ".jsonl", ".svg", ".editorconfig", ".gitignore", ".ci/run", ".pubxml"];

    [Fact]
    public void No_source_file_is_longer_than_a_person_reads()
        => Breaches.None(Repository.Files("", ".cs").Except(LongTables)
            .Select(file => (File: file, Lines: Repository.Text(file).TrimEnd('\n').Split('\n').Length))
            .Where(file => file.Lines > MostLines)
            .Select(file => $"{file.File} has {file.Lines} lines, the most is {MostLines}"));

    [Fact]
    public void Work_left_over_is_an_issue_not_a_mark_in_the_code() => Breaches.None(Matches(LeftOver()));

    [Fact]
    public void Packages_come_from_the_default_source_and_no_file_says_another()
    {
        Assert.DoesNotContain(Repository.Files(""), file => Path.GetFileName(file).Equals("nuget" + ".config", StringComparison.OrdinalIgnoreCase));
        Breaches.None(Matches(Registry()));
    }

    [Fact]
    public void No_file_knows_the_machine_it_was_written_on() => Breaches.None(Matches(MachinePath()));

    [Fact]
    public void No_region_hides_code() => Breaches.None(Matches(Region(), ".cs"));

    [Fact]
    public void No_file_or_folder_is_named_for_what_is_left_when_nobody_knows()
        => Breaches.None(Repository.Files("").Where(file => Vague().IsMatch(file)));

    private static IEnumerable<string> Matches(Regex pattern, params string[] endings)
        => from file in Repository.Files("", endings.Length > 0 ? endings : TextEndings)
           let text = Repository.Text(file)
           from Match match in pattern.Matches(text)
           select $"{file}:{text.AsSpan(0, match.Index).Count('\n') + 1}: {match.Value}";

    // The patterns are written so that they do not find themselves.
    [GeneratedRegex(@"\b(?:TO[D]O|FIX[M]E|XX[X]\b(?!X))")]
    private static partial Regex LeftOver();

    [GeneratedRegex(@"(?i)nuget\.[o]rg|<package[S]ources|registry\.[n]pmjs|pkgs\.[d]ev\.azure")]
    private static partial Regex Registry();

    [GeneratedRegex(@"(?<![\w.~])/(?:ho[m]e|ro[o]t|wor[k]|Use[r]s)/\w|\b[A-Z]:\\(?:Use[r]s|wor[k])")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"^\s*#re[g]ion", RegexOptions.Multiline)]
    private static partial Regex Region();

    [GeneratedRegex(@"(?:^|/)(?:Utils?|Helpers?|Common|Base|Misc|Core)(?:/|\.\w+$)", RegexOptions.IgnoreCase)]
    private static partial Regex Vague();
}
