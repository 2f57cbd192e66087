using Sayso.Web.Imports;
using Xunit;

namespace Sayso.Web.Tests.Imports;

/// <summary>Names of files come from strangers; what is made of them is a name, and no way to anywhere.</summary>
public sealed class SafeNameTests
{
    [Theory]
    [InlineData("report.txt", "report.txt")]
    [InlineData("Überblick – März.html", "Überblick – März.html")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("..\\..\\autoexec.bat", "autoexec.bat")]
    [InlineData("/etc/shadow", "shadow")]
    [InlineData("C:\\Windows\\win.ini", "win.ini")]
    [InlineData("..", "file")]
    [InlineData(".", "file")]
    [InlineData("", "file")]
    [InlineData("folder/", "file")]
    [InlineData(".htaccess", "htaccess")]
    [InlineData("con.txt", "_con.txt")]
    [InlineData("COM1.tar.gz", "_COM1.tar.gz")]
    [InlineData("--report", "_--report")]
    [InlineData("-", "_-")]
    [InlineData("a\0b\r\n.txt", "a_b__.txt")]
    [InlineData("txt.\u202Efdp.exe", "txt._fdp.exe")]
    [InlineData("a:b|c*d?.txt", "a_b_c_d_.txt")]
    [InlineData("http://example.invalid/x.html", "x.html")]
    [InlineData("name. . ", "name")]
    public void A_name_is_a_name(string given, string name) => Assert.Equal(name, SafeName.Of(given));

    [Fact]
    public void A_long_name_is_cut_and_keeps_its_ending()
    {
        var name = SafeName.Of(new string('x', 400) + ".html");
        Assert.Equal(200, name.Length);
        Assert.EndsWith(".html", name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("क", 120, 65)]
    [InlineData("😀", 120, 96)]
    public void A_long_name_of_any_script_fits_where_systems_count_bytes(string letter, int letters, int units)
    {
        var name = SafeName.Of(string.Concat(Enumerable.Repeat(letter, letters)) + ".html");
        Assert.Equal(units + ".html".Length, name.Length);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(name), 196, 200);
    }

    [Fact]
    public void Half_a_character_is_no_name()
        => Assert.Equal("a_.txt", SafeName.Of("a\uD83D.txt"));

    [Fact]
    public void Names_that_are_alike_get_numbers()
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        string[] given = ["a.txt", "A.txt", "a.txt", "b.txt"];
        Assert.Equal(["a.txt", "A (2).txt", "a (3).txt", "b.txt"], given.Select(name => SafeName.Among(taken, "0123abcd", name)));
        Assert.Equal("a.txt", SafeName.Among(taken, "4567abcd", "a.txt"));
    }
}
