using Sayso.Ledger.Inputs;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.Ledger.Tests.Inputs;

/// <summary>Each format, as a person has looked at it: <c>Inputs/Expected</c>.</summary>
public sealed class FormatTests
{
    private static readonly Dictionary<string, byte[]> All = new()
    {
        ["rss.xml"] = Archives.Utf8(Feeds.Rss),
        ["atom.xml"] = Archives.Utf8(Feeds.Atom),
        ["feed.json"] = Archives.Utf8(Feeds.JsonFeed),
        ["item.nitf"] = Archives.Utf8(Feeds.Nitf),
        ["message.xml"] = Archives.Utf8(Feeds.NewsMl),
        ["ninjs1.json"] = Archives.Utf8(Feeds.Ninjs1),
        ["ninjs2.json"] = Archives.Utf8(Feeds.Ninjs2),
        ["ninjs3.json"] = Archives.Utf8(Feeds.Ninjs3),
        ["data.warc"] = Archives.Warc,
        ["data.warc.gz"] = Archives.WarcGz,
        ["site.wacz"] = Archives.Wacz(Archives.WarcGz),
        ["report.pdf"] = Files.Pdf,
        ["report.docx"] = Files.Docx,
        ["bag.zip"] = Archives.Zip(("a/report.txt", Archives.Utf8($"Bridge closed\n\n{Feeds.First}")), ("__MACOSX/x", [1]), ("feed.xml", Archives.Utf8(Feeds.Atom)), ("page.html.gz", Archives.Gzip(Archives.Utf8(Archives.Page)))),
        ["page.html"] = Archives.Utf8(Archives.Page),
        ["plain.txt"] = Archives.Utf8($"Bridge closed\n\n{Feeds.First}"),
        ["lines.jsonl"] = Archives.Utf8($$"""{"id": "a", "text": "{{Feeds.First}}"}"""),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    internal static IEnumerable<(string Name, byte[] Content)> Samples => All.Select(sample => (sample.Key, sample.Value));

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_an_input_says_comes_out(string name)
        => Approved.Match($"tests/Sayso.Ledger.Tests/Inputs/Expected/{name}.verified.txt", Given.Shown(Given.Bytes(All[name], name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_content_decides_whatever_the_name_says(string name)
    {
        if (name is "page.html" or "plain.txt" or "lines.jsonl")
        {
            return;
        }

        var named = Given.Bytes(All[name], name).Select(item => item.Document?.Text);
        Assert.Equal(named, Given.Bytes(All[name], "wrong.txt").Select(item => item.Document?.Text));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stream_that_cannot_seek_gives_the_same(string name)
    {
        using var packed = new MemoryStream(Archives.Gzip(All[name]));
        using var forward = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Decompress);
        Assert.Equal(Given.Shown(Given.Bytes(All[name], name)), Given.Shown(InputReader.Read(forward, name)));
    }

    [Theory]
    [InlineData("report.pdf", InputFormat.Pdf, true)]
    [InlineData("report.docx", InputFormat.Docx, true)]
    [InlineData("site.wacz", InputFormat.Wacz, true)]
    [InlineData("bag.zip", InputFormat.Zip, true)]
    [InlineData("data.warc.gz", InputFormat.Gzip, true)]
    [InlineData("rss.xml", InputFormat.Rss, false)]
    [InlineData("ninjs3.json", InputFormat.Ninjs, false)]
    [InlineData("plain.txt", InputFormat.Text, false)]
    public void The_format_can_be_asked_beforehand_to_choose_a_process(string name, InputFormat format, bool child)
    {
        Assert.Equal(format, InputReader.FormatOf(All[name], "x"));
        Assert.Equal(child, InputReader.NeedsChild(format));
    }
}
