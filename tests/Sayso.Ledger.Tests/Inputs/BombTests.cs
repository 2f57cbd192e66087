using Sayso.Ledger.Inputs;
using Xunit;

namespace Sayso.Ledger.Tests.Inputs;

/// <summary>Inputs made to hurt: each ends in a problem that says which limit it met, and what came before it is kept.</summary>
public sealed class BombTests
{
    private static readonly InputLimits Small = new() { RatioFloor = 100_000, DecompressedBytes = 3_000_000, HeldBytes = 2_000_000, RecordBytes = 1_000_000, XmlCharacters = 200_000, ItemCharacters = 50_000 };

    private static readonly byte[] Zeros = new byte[2_500_000];

    [Fact]
    public void A_gzip_bomb_is_stopped_by_its_ratio()
        => Limited(Given.Bytes(Archives.Gzip(Zeros), "report.txt.gz", Small), "Ratio");

    [Fact]
    public void A_zip_bomb_is_stopped_and_the_members_around_it_are_read()
    {
        var items = Given.Bytes(Archives.Zip(("a.txt", Archives.Utf8(Feeds.First)), ("b.txt", Zeros), ("c.txt", Archives.Utf8(Feeds.Second))), "bag.zip", Small);
        Assert.Equal([true, false, true], items.Select(item => item.Document is not null));
        Limited([items[1]], "Ratio");
    }

    [Fact]
    public void What_unpacks_to_too_much_in_all_is_stopped_for_good()
    {
        var noise = new byte[1_200_000];
        new Random(1).NextBytes(noise);
        var items = Given.Bytes(Archives.Zip(("a.txt", noise), ("b.txt", noise), ("c.txt", noise), ("d.txt", noise)), "bag.zip", Small with { RecordBytes = 2_000_000 });
        Limited([items[^1]], "DecompressedBytes");
        Assert.True(items.Count < 4);
    }

    [Fact]
    public void Archives_within_archives_end_somewhere()
    {
        var zip = Archives.Zip(("a.txt", Archives.Utf8(Feeds.First)));
        for (var i = 0; i < 6; i++)
        {
            zip = Archives.Zip(("inner.zip", zip));
        }

        Limited(Given.Bytes(zip, "bag.zip"), "Depth");
        Assert.NotNull(Assert.Single(Given.Bytes(zip, "bag.zip", new InputLimits { Depth = 7 })).Document);
    }

    [Fact]
    public void Gzip_within_gzip_ends_too()
    {
        var gzip = Archives.Utf8(Feeds.First);
        for (var i = 0; i < 6; i++)
        {
            gzip = Archives.Gzip(gzip);
        }

        Limited(Given.Bytes(gzip, "x.gz"), "Depth");
    }

    [Fact]
    public void Too_many_members_are_stopped()
        => Limited([Given.Bytes(Archives.Zip([.. Enumerable.Range(0, 9).Select(i => ($"{i}.txt", Archives.Utf8(Feeds.First)))]), "bag.zip", new InputLimits { Entries = 8 })[^1]], "Entries");

    [Fact]
    public void A_word_file_whose_main_part_is_a_bomb_is_stopped()
    {
        var document = $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{new string('a', 2_000_000)}</w:t></w:r></w:p></w:body></w:document>";
        const string Types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
        const string Relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
        (string, byte[])[] members = [("[Content_Types].xml", Archives.Utf8(Types)), ("_rels/.rels", Archives.Utf8(Relations)), ("word/document.xml", Archives.Utf8(document))];
        var item = Assert.Single(Given.Bytes(Archives.Zip(members), "bomb.docx", Small with { RatioFloor = 1 << 30, DecompressedBytes = 1 << 30, XmlCharacters = 10_000_000 }));
        Limited([item], "ItemCharacters");
    }

    [Fact]
    public void A_pdf_whose_stream_is_a_bomb_is_stopped()
    {
        var packed = new MemoryStream();
        using (var zlib = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(Zeros);
        }

        byte[] pdf = [.. Archives.Utf8($"%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>> endobj\n4 0 obj <</Length {packed.Length}/Filter/FlateDecode>> stream\n"),
            .. packed.ToArray(), .. "\nendstream endobj\ntrailer <</Root 1 0 R/Size 5>>\n%%EOF"u8];
        Limited(Given.Bytes(pdf, "bomb.pdf", Small), "Ratio");
    }

    [Fact]
    public void A_pdf_of_too_many_pages_gives_the_first_of_them()
    {
        var item = Assert.Single(Given.Bytes(Files.Pdf, "report.pdf", new InputLimits { Pages = 1 }));
        Assert.Contains(item.Problems, problem => problem.Message.Contains("limit Pages", StringComparison.Ordinal));
        Assert.Contains("harbour master", item.Document!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_without_end_is_stopped_and_its_items_are_kept()
    {
        using var endless = new EndlessStream("<rss><channel>"u8.ToArray(), Archives.Utf8($"<item><title>x</title><description>{Feeds.First}</description></item>"));
        var items = InputReader.Read(endless, "feed", Small).ToList();
        Assert.All(items.SkipLast(1), item => Assert.NotNull(item.Document));
        Assert.True(items.Count > 100);
        Limited([items[^1]], "XmlCharacters");
    }

    [Theory]
    [InlineData("<rss><channel><item><description>", "words ", "ItemCharacters")]
    [InlineData("<rss><channel>", "<item><title>", "XmlDepth")]
    [InlineData("<rss><channel><item a=\"", "words ", "XmlCharacters")]
    [InlineData("{\"uri\": \"", "a", "RecordBytes")]
    [InlineData("%PDF-1.4", "a", "RecordBytes")]
    [InlineData("WARC/1.1\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: 99999999\r\n\r\n", "a", "RecordBytes")]
    public void Whatever_has_no_end_meets_a_limit(string start, string again, string limit)
    {
        using var endless = new EndlessStream(Archives.Utf8(start), Archives.Utf8(again));
        Limited(InputReader.Read(endless, "endless", Small with { Bytes = 10_000_000 }).Take(1), limit);
    }

    [Fact]
    public void A_stream_without_end_is_stopped()
    {
        using var endless = new EndlessStream(Archives.Warc, "WARC/1.1\r\nContent-Length: 5\r\n\r\nabcde\r\n\r\n"u8.ToArray());
        var items = InputReader.Read(endless, "endless.warc", Small with { Bytes = 1_000_000 }).ToList();
        Assert.True(items.Count > 8);
        Limited([items[^1]], "Bytes");
    }

    [Fact]
    public void Entities_are_not_expanded_and_files_not_read()
    {
        var secret = Path.GetTempFileName();
        try
        {
            File.WriteAllText(secret, "SECRET");
            foreach (var doctype in (string[])[$"<!ENTITY x SYSTEM \"file://{secret}\">", "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;\">", $"<!ENTITY % p SYSTEM \"file://{secret}\"> %p;"])
            {
                var items = Given.Text($"<!DOCTYPE rss [{doctype}]><rss><channel><item><description>{Feeds.First}</description></item><item><description>&x;</description></item></channel></rss>", "feed.xml");
                Assert.Equal(Feeds.First, items[0].Document!.Text);
                Assert.Equal("invalid-xml", Given.CodeOf(items[^1]));
                Assert.DoesNotContain("SECRET", Given.Shown(items), StringComparison.Ordinal);
                Assert.DoesNotContain("aaaaaaaaaa", Given.Shown(items), StringComparison.Ordinal);
            }
        }
        finally
        {
            File.Delete(secret);
        }
    }

    [Theory]
    [InlineData("../evil.txt")]
    [InlineData("a/../../evil.txt")]
    [InlineData("..\\evil.txt")]
    [InlineData("/etc/evil.txt")]
    [InlineData("\\\\server\\evil.txt")]
    [InlineData("C:evil.txt")]
    [InlineData("a\0b.txt")]
    [InlineData("sub/NUL.txt")]
    [InlineData("lpt9")]
    public void A_member_whose_name_leads_outside_is_refused_and_the_others_are_read(string name)
    {
        var items = Given.Bytes(Archives.Zip((name, Archives.Utf8(Feeds.First)), ("good.txt", Archives.Utf8(Feeds.Second))), "bag.zip");
        Assert.Equal("unsafe-name", Given.CodeOf(items[0]));
        Assert.Null(items[0].Document);
        Assert.NotNull(items[1].Document);
    }

    [Fact]
    public void A_hundred_thousand_nested_tags_are_refused_or_passed_in_a_moment()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 100_000));
        Assert.Equal("too-deep", Given.CodeOf(Assert.Single(Given.Text($"<!doctype html><html><body>{deep}{Feeds.First}", "page.html"))));
        Assert.Equal(Feeds.First, Assert.Single(Given.Text($"<rss><channel><item><description><![CDATA[{deep}{Feeds.First}]]></description></item></channel></rss>")).Document!.Text);
        Limited(Given.Text($"<nitf><body><body.content>{deep}</body.content></body></nitf>"), "XmlDepth");
        Limited(Given.Text($"{{\"uri\": {string.Concat(Enumerable.Repeat("[", 100_000))}"), "JsonDepth");
    }

    [Fact]
    public void A_failure_of_the_stream_itself_is_the_machines_and_passes_through()
    {
        using var failing = new FailingStream();
        Assert.Throws<IOException>(() => InputReader.Read(failing, "input").ToList());
    }

    private static void Limited(IEnumerable<InputItem> items, string limit)
    {
        var problem = Assert.Single(Assert.Single(items).Problems, problem => problem.Code == "limit");
        Assert.Contains($"(limit {limit}", problem.Message, StringComparison.Ordinal);
    }

    private sealed class FailingStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("the disk is gone");

        public override int Read(Span<byte> buffer) => throw new IOException("the disk is gone");
    }
}
