using System.Text.RegularExpressions;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.EndToEnd.Tests;

/// <summary>docs/cli.md shows the help that the built program prints. To renew it: SAYSO_APPROVE=1 dotnet test.</summary>
public sealed partial class HelpInDocsTests
{
    private const string Page = "docs/cli.md";

    [Fact]
    public void The_help_in_the_docs_is_what_the_program_prints()
    {
        var page = Repository.Text(Page);
        var blocks = HelpBlock().Matches(page);
        Assert.Equal(["sayso --help", "sayso read --help", "sayso parse --help", "sayso add --help", "sayso serve --help", "sayso find --help", "sayso stories --help", "sayso story --help", "sayso figures --help", "sayso disputes --help", "sayso who --help", "sayso correct --help", "sayso parties --help", "sayso decisions --help", "sayso reprints --help", "sayso ledger --help", "sayso export --help", "sayso import --help", "sayso alert --help", "sayso watch --help", "sayso completion --help"], blocks.Select(block => block.Groups["command"].Value));
        Approved.Match(Page, HelpBlock().Replace(page, block
            => $"{block.Groups["before"].Value}```\n{Help(block.Groups["command"].Value)}\n```\n"));
    }

    [Fact]
    public void Every_exit_code_in_the_help_is_explained()
    {
        var page = Repository.Text(Page);
        var explained = ExitCodeRow().Matches(page).SelectMany(row => row.Groups[1].Value.Split(", ")).ToHashSet();
        var named = ExitCodeInHelp().Matches(Help("sayso read --help")).Select(line => line.Groups[1].Value).ToList();
        Assert.NotEmpty(named);
        Assert.Empty(named.Except(explained));
    }

    private static string Help(string command)
    {
        var outcome = SaysoProcess.Run(command.Split(' ').Skip(1));
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        return outcome.Output.ReplaceLineEndings("\n").TrimEnd('\n');
    }

    [GeneratedRegex(@"(?<before><!-- help: (?<command>[^>]+?) -->\n)```\n.*?```\n", RegexOptions.Singleline)]
    private static partial Regex HelpBlock();

    [GeneratedRegex(@"^\| ([\d, ]+) \| \w", RegexOptions.Multiline)]
    private static partial Regex ExitCodeRow();

    [GeneratedRegex(@"^\s+(\d{1,3})\s{2,}\w", RegexOptions.Multiline)]
    private static partial Regex ExitCodeInHelp();
}
