using Xunit;

namespace Sayso.EndToEnd.Tests;

public sealed class ViewOutputTests
{
    private const string Report = "The mayor of Grenn said the bridge is safe and sound and will stay open to all who want to cross it this winter.\n";

    [Fact]
    public void Piped_output_has_no_escape_sequence()
    {
        var outcome = SaysoProcess.Pipe(Report, "read");
        Assert.Equal(0, outcome.ExitCode);
        Assert.DoesNotContain('\e', outcome.Output);
        Assert.Contains("date unknown", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_comes_where_it_is_asked_for_even_against_the_environment()
        => Assert.Contains("\e[1m", SaysoProcess.Run(["read", "--color", "always"], "Grenn."u8.ToArray(), null, ("NO_COLOR", "1")).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData(20)]
    [InlineData(59)]
    [InlineData(60)]
    [InlineData(200)]
    public void No_line_is_wider_than_asked_for(int width)
    {
        var outcome = SaysoProcess.Pipe(Report, "read", "--width", $"{width}");
        Assert.All(outcome.OutputLines, line => Assert.True(line.Length <= width, line));
        Assert.All(SaysoProcess.Run(["read"], System.Text.Encoding.UTF8.GetBytes(Report), null, ("COLUMNS", $"{width}")).OutputLines,
            line => Assert.True(line.Length <= width, line));
    }

    [Fact]
    public void Colours_reach_a_terminal_and_NO_COLOR_turns_them_off()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "needs script(1) to make a terminal");
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", Report);
        Assert.Contains("\e[1m", SaysoProcess.Shell("TERM=xterm script -qec \"$SAYSO read a.txt\" /dev/null", folder.Path).Output, StringComparison.Ordinal);
        var plain = SaysoProcess.Shell("NO_COLOR=1 TERM=xterm script -qec \"$SAYSO read a.txt\" /dev/null", folder.Path).Output;
        Assert.Contains("a.txt", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[1m", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_shown_on_the_terminal_and_leaves_the_output_alone()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "needs script(1) to make a terminal");
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", Report);
        folder.Add("b.txt", Report);
        var terminal = SaysoProcess.Shell("TERM=xterm script -qec \"$SAYSO read --json a.txt none.txt b.txt > out\" /dev/null", folder.Path).Output;
        Assert.Equal(3, File.ReadAllLines(folder.At("out")).Length);
        Assert.DoesNotContain('\e', File.ReadAllText(folder.At("out")));
        Assert.Contains("sayso: none.txt: no such file or folder", terminal, StringComparison.Ordinal);
        Assert.Contains("sayso: 2 reports", terminal, StringComparison.Ordinal);
        Assert.Contains("\e[?25h", terminal, StringComparison.Ordinal);      // the cursor is back
    }

    [Fact]
    public void Where_the_terminal_has_no_Unicode_the_marks_are_ASCII()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no locales there");
        var outcome = SaysoProcess.Run(["read", "-", "none"], System.Text.Encoding.UTF8.GetBytes(Report), null, ("LC_ALL", "en_US.ISO-8859-1"));
        Assert.All(outcome.Output, c => Assert.True(char.IsAscii(c)));
        Assert.Contains("-- standard input ---", outcome.Output, StringComparison.Ordinal);
    }
}
