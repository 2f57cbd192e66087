using System.Diagnostics;
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
        Assert.Equal(["sayso --help", "sayso read --help", "sayso completion --help"], blocks.Select(block => block.Groups["command"].Value));
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
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "sayso.dll"));
        foreach (var argument in command.Split(' ').Skip(1))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["COLUMNS"] = "100";
        start.Environment["NO_COLOR"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var program = Process.Start(start)!;
        program.StandardInput.Close();
        var errors = program.StandardError.ReadToEndAsync();
        var help = program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        Assert.Equal("", errors.GetAwaiter().GetResult());
        Assert.Equal(0, program.ExitCode);
        return string.Join('\n', help.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n');
    }

    [GeneratedRegex(@"(?<before><!-- help: (?<command>[^>]+?) -->\n)```\n.*?```\n", RegexOptions.Singleline)]
    private static partial Regex HelpBlock();

    [GeneratedRegex(@"^\| ([\d, ]+) \| \w", RegexOptions.Multiline)]
    private static partial Regex ExitCodeRow();

    [GeneratedRegex(@"^\s+(\d{1,3})\s{2,}\w", RegexOptions.Multiline)]
    private static partial Regex ExitCodeInHelp();
}
