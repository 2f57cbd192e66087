using System.Globalization;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.Tests.Articles;

public sealed class ApprovedReadingsTests
{
    private const string Folder = "tests/Sayso.Tests/Articles/";

    public static TheoryData<string> Samples => [.. Articles.Samples.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_sample_reads_as_approved(string sample)
        => Approved.Match(Folder + sample + ".verified.txt", ReadingText.Of(Articles.Samples.Read(sample)));

    [Fact]
    public void Every_approved_reading_has_its_sample()
        => Breaches.None(Repository.Files(Folder[..^1], ".verified.txt")
            .Select(file => file[Folder.Length..^".verified.txt".Length]).Except(Articles.Samples.Names));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void A_sample_reads_the_same_wherever_the_machine_stands(string culture)
    {
        var here = In("en-US", ReadAll);
        Assert.Equal(here, In(culture, ReadAll));

        // The cultures do differ where it hurts: a decimal comma, or a dotted capital i.
        Assert.NotEqual(In("en-US", Telltale), In(culture, Telltale));
    }

    [Fact]
    public void A_sample_reads_the_same_twice() => Assert.Equal(ReadAll(), ReadAll());

    private static string ReadAll()
        => string.Join("\n", Articles.Samples.Names.SelectMany(Articles.Samples.Read).Select(ReadingJson.ToJson))
            + ReadingText.Of(Articles.Samples.Names.SelectMany(Articles.Samples.Read));

    private static string Telltale() => 1.5m.ToString("N1", null) + "titi".ToUpper(Thread.CurrentThread.CurrentCulture);

    // On a thread of its own, so that tests beside this one keep their culture.
    private static string In(string culture, Func<string> make)
    {
        var made = "";
        var thread = new Thread(() =>
        {
            Thread.CurrentThread.CurrentCulture = new CultureInfo(culture);
            Thread.CurrentThread.CurrentUICulture = new CultureInfo(culture);
            made = make();
        });
        thread.Start();
        thread.Join();
        return made;
    }
}
