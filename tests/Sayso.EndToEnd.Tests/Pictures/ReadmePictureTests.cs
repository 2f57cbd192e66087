using Sayso.Tests.House;
using Xunit;

namespace Sayso.EndToEnd.Tests.Pictures;

public sealed class ReadmePictureTests
{
    private const string Sample = "samples/harbour-blast.txt";
    private const string Picture = "docs/images/read.svg";
    private const int Columns = 100;

    /// <summary>The picture of the README is what the program prints today. With SAYSO_APPROVE=1 it is drawn anew.</summary>
    [Fact]
    public void The_picture_in_the_readme_shows_what_the_program_prints()
    {
        var outcome = SaysoProcess.Run(["read", Sample, "--color", "always", "--width", $"{Columns}"], folder: Repository.Root);
        Assert.Equal(0, outcome.ExitCode);
        Approved.Match(Picture, AnsiPicture.Draw(outcome.Output, Columns, "sayso read " + Sample));
    }

    [Fact]
    public void The_picture_of_a_story_shows_what_the_program_prints()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, SaysoProcess.Run(["add", "samples/krasna-mine.jsonl", "-l", folder.At("news.sayso")], folder: Repository.Root).ExitCode);
        var outcome = SaysoProcess.Run(["story", "orlica-daily", "-l", folder.At("news.sayso"), "--color", "always"], environment: ("COLUMNS", $"{Columns}"));
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        Approved.Match("docs/images/story.svg", AnsiPicture.Draw(outcome.Output, Columns, "sayso story orlica-daily --ledger news.sayso"));
    }

    [Fact]
    public void A_picture_escapes_markup_and_places_words_by_columns()
    {
        var picture = AnsiPicture.Draw("\e[1;31mDENIES\e[0m a < b & 日 c\n", 40, "sayso");
        Assert.Contains("fill=\"#ff6b63\">DENIES</text>", picture, StringComparison.Ordinal);
        Assert.Contains("a &lt; b &amp; 日 c</text>", picture, StringComparison.Ordinal);
        Assert.Equal("svg", System.Xml.Linq.XDocument.Parse(picture).Root!.Name.LocalName);
    }
}
