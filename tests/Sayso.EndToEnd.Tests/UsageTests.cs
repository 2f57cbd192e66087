using Xunit;

namespace Sayso.EndToEnd.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("--jsn: there is no such option; did you mean --json?", "read", "--jsn", "a.txt")]
    [InlineData("-x: there is no such option", "read", "-x", "a.txt")]
    [InlineData("--date 2026-02-30: there is no such day", "read", "--date", "2026-02-30", "a.txt")]
    [InlineData("--date 9999-01-01: that day is yet to come", "read", "--date", "9999-01-01", "a.txt")]
    [InlineData("--date yesterday: there is no such day", "read", "--date", "yesterday", "a.txt")]
    [InlineData("--width 7: give a whole number from 20 to 1000", "read", "--width", "7", "a.txt")]
    [InlineData("--color blue: it is one of auto, always, never", "read", "--color", "blue", "a.txt")]
    [InlineData("--min-confidence 1.5: give a number from 0 to 1", "read", "--min-confidence", "1.5", "a.txt")]
    [InlineData("--min-confidence 0,8: give a number from 0 to 1", "read", "--min-confidence", "0,8", "a.txt")]
    [InlineData("--format pdf: it is one of auto, text, html, jsonl", "read", "--format", "pdf", "a.txt")]
    [InlineData("tcsh: there is no script for this shell", "completion", "tcsh")]
    public void A_wrong_command_line_is_answered_with_what_is_wrong(string message, params string[] arguments)
    {
        var outcome = SaysoProcess.Run(arguments);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.Equal(2, outcome.ErrorLines.Count);
        Assert.StartsWith("sayso: " + message, outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.EndsWith("--help' shows what there is", outcome.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_command_is_named()
    {
        var outcome = SaysoProcess.Run(["raed", "a.txt"]);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("raed", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_whose_name_begins_with_a_hyphen_is_read_after_two_hyphens()
    {
        using var folder = new TemporaryFolder();
        folder.Add("--odd.txt", "The mayor of Grenn said the bridge is safe.");
        var outcome = SaysoProcess.Run(["read", "--json", "--", "--odd.txt"], folder: folder.Path);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Single(outcome.OutputLines);
    }

    [Fact]
    public void A_file_whose_name_begins_with_an_at_sign_is_a_file()
    {
        using var folder = new TemporaryFolder();
        folder.Add("@report.txt", "The mayor of Grenn said the bridge is safe.");
        Assert.Equal(0, SaysoProcess.Run(["read", "@report.txt"], folder: folder.Path).ExitCode);
    }

    [Fact]
    public void Todays_date_is_allowed()
    {
        var today = TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(0, SaysoProcess.Pipe("The mayor of Grenn said no.", "read", "--date", today).ExitCode);
    }
}
