using Xunit;

namespace Sayso.EndToEnd.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("read", "--help")]
    [InlineData("parse", "--help")]
    [InlineData("add", "--help")]
    [InlineData("find", "--help")]
    [InlineData("serve", "--help")]
    [InlineData("ledger", "--help")]
    [InlineData("reprints", "--help")]
    [InlineData("stories", "--help")]
    [InlineData("stories", "merge", "--help")]
    [InlineData("story", "--help")]
    [InlineData("figures", "--help")]
    [InlineData("disputes", "--help")]
    [InlineData("who", "--help")]
    [InlineData("correct", "--help")]
    [InlineData("parties", "--help")]
    [InlineData("decisions", "--help")]
    [InlineData("export", "--help")]
    [InlineData("import", "--help")]
    [InlineData("alert", "--help")]
    [InlineData("alert", "add", "--help")]
    [InlineData("watch", "--help")]
    [InlineData("completion", "--help")]
    public void Help_goes_to_standard_output_and_fits_90_columns(params string[] arguments)
    {
        var outcome = SaysoProcess.Run(arguments);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Empty(outcome.Errors);
        Assert.Contains("Usage:", outcome.Output, StringComparison.Ordinal);
        Assert.All(outcome.OutputLines, line => Assert.True(line.Length <= 90, line));
    }

    [Theory]
    [InlineData("read")]
    [InlineData("parse")]
    [InlineData("add")]
    [InlineData("find")]
    [InlineData("serve")]
    [InlineData("story")]
    [InlineData("figures")]
    [InlineData("disputes")]
    [InlineData("who")]
    [InlineData("stories merge x y")]
    [InlineData("parties merge x y")]
    [InlineData("correct x y")]
    [InlineData("decisions")]
    [InlineData("export")]
    [InlineData("import brat x")]
    [InlineData("alert add x")]
    [InlineData("alert run")]
    [InlineData("watch")]
    public void Help_names_every_option_that_completion_knows(string command)
    {
        var line = $"sayso {command} ";
        var known = SaysoProcess.Run([$"[suggest:{line.Length}]", line]).OutputLines;
        var help = SaysoProcess.Run([command.Split(' ')[0], "--help"]).Output;
        Assert.Contains(command is "read" or "parse" ? "--output" : "--ledger", known);
        Assert.All(known.Where(k => k.StartsWith('-') && k is not ("-?" or "/?" or "/h")), option => Assert.Contains(option, help, StringComparison.Ordinal));
    }

    [Fact]
    public void Help_of_read_lists_every_exit_code()
    {
        var help = SaysoProcess.Run(["read", "--help"]).Output;
        var codes = typeof(Cli.ExitCodes).GetFields().Select(f => (int)f.GetRawConstantValue()!).ToList();
        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.Matches($@"\b{code}\b", help));
    }

    [Fact]
    public void Version_is_one_line_with_a_number()
    {
        var outcome = SaysoProcess.Run(["--version"]);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Matches(@"^sayso \d+\.\d+\.\d+\S*\n$", outcome.Output);
    }

    [Fact]
    public void No_command_at_all_shows_the_help_as_an_error()
    {
        var outcome = SaysoProcess.Run([]);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.Contains("sayso read INPUT", outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    public void A_completion_script_asks_the_program(string shell)
    {
        var outcome = SaysoProcess.Run(["completion", shell]);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("[suggest:", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Completion_offers_the_values_of_an_option()
    {
        var outcome = SaysoProcess.Run(["[suggest:20]", "sayso read --format "]);
        Assert.Equal(["auto", "html", "jsonl", "text"], outcome.OutputLines.Order(StringComparer.Ordinal));
    }
}
