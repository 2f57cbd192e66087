using System.Text;
using System.Text.RegularExpressions;
using Sayso.Cli.Fetching;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.EndToEnd.Tests.Fetching;

public sealed partial class RobotsTests
{
    private static Robots Parse(string text) => Robots.Parse(Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("", "/", true)]
    [InlineData("/", "/a", false)]
    [InlineData("/", "/robots.txt", true)]
    [InlineData("/fish", "/fish.html", false)]
    [InlineData("/fish", "/Fish", true)]
    [InlineData("/fish", "/catfish", true)]
    [InlineData("fish", "/fish", false)]
    [InlineData("/fish*", "/fish", false)]
    [InlineData("/*.php", "/a/b.php?c", false)]
    [InlineData("/*.php", "/php", true)]
    [InlineData("/*.php$", "/a.php", false)]
    [InlineData("/*.php$", "/a.php?b", true)]
    [InlineData("/*.php$", "/a.php/b.php", false)]
    [InlineData("/a$", "/a", false)]
    [InlineData("/a$", "/ab", true)]
    [InlineData("/a*a$", "/a", true)]
    [InlineData("/a*b*c", "/axxbyyc", false)]
    [InlineData("/a*b*c", "/axxcyyb", true)]
    [InlineData("*/print", "/a/print", false)]
    [InlineData("/*$", "/a", false)]
    [InlineData("/%61", "/abc", false)]
    [InlineData("/abc", "/%61bc", false)]
    [InlineData("/a%3cd", "/a%3Cd", false)]
    [InlineData("/ä", "/%C3%A4", false)]
    [InlineData("/a%2Ab", "/a*b", false)]
    [InlineData("/a%2Ab", "/axb", true)]
    [InlineData("/a # all of it", "/ab", false)]
    public void A_rule_speaks_of_the_paths_that_it_matches(string rule, string path, bool allowed)
        => Assert.Equal(allowed, Parse($"User-agent: *\nDisallow: {rule}\n").Allows(path));

    [Theory]
    [InlineData("Disallow: /\nAllow: /p", "/page", true)]
    [InlineData("Allow: /p\nDisallow: /", "/page", true)]
    [InlineData("Allow: /folder\nDisallow: /folder", "/folder/page", true)]
    [InlineData("Disallow: /folder\nAllow: /folder", "/folder/page", true)]
    [InlineData("Allow: /page\nDisallow: /*.htm", "/page.htm", false)]
    [InlineData("Allow: /$\nDisallow: /", "/", true)]
    [InlineData("Allow: /$\nDisallow: /", "/page", false)]
    public void The_longest_rule_wins_and_of_two_as_long_the_one_that_allows(string rules, string path, bool allowed)
        => Assert.Equal(allowed, Parse("User-agent: *\n" + rules).Allows(path));

    [Theory]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: sayso\nDisallow: /b", true)]
    [InlineData("User-agent: SAYSO/2.0\nAllow: /\n\nUser-agent: *\nDisallow: /", true)]
    [InlineData("User-agent: saysobot\nDisallow: /", true)]
    [InlineData("User-agent: other\nUser-agent: sayso\nDisallow: /", false)]
    [InlineData("User-agent: sayso\nUser-agent: other\nDisallow: /", false)]
    [InlineData("User-agent: other\nDisallow: /", true)]
    [InlineData("User-agent: sayso\nDisallow: /b\nUser-agent: other\nDisallow: /c\nUser-agent: Sayso\nDisallow: /a", false)]
    [InlineData("User-agent: sayso\nSitemap: http://news.example/map\nDisallow: /", false)]
    [InlineData("User-agent: sayso\n\nUser-agent: *\nDisallow: /", false)]
    [InlineData("Disallow: /", true)]
    [InlineData("\uFEFFuser-AGENT :*\r\nDISALLOW:/\r\n", false)]
    [InlineData("<html><p>Not: found</html>", true)]
    public void The_group_for_this_program_goes_before_that_for_everybody(string robots, bool allowed)
        => Assert.Equal(allowed, Parse(robots).Allows("/a"));

    [Theory]
    [InlineData("2", 2.0)]
    [InlineData("0.5", 0.5)]
    [InlineData("-1", null)]
    [InlineData("soon", null)]
    [InlineData("NaN", null)]
    [InlineData("1e300", null)]
    public void A_wish_for_time_is_a_plain_number(string wish, double? seconds)
        => Assert.Equal(seconds, Parse($"User-agent: *\nCrawl-delay: {wish}").Delay?.TotalSeconds);

    [Fact]
    public void Only_tests_have_a_way_around_the_guard()
        => Assert.DoesNotContain(Repository.Files("src", ".cs"), file => SetsException().IsMatch(Repository.Text(file)));

    [GeneratedRegex(@"\bException\s*=(?![=>])")]
    private static partial Regex SetsException();
}
