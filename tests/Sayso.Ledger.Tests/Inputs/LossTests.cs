using System.Text;
using Sayso.Ledger.Inputs;
using Xunit;

namespace Sayso.Ledger.Tests.Inputs;

/// <summary>What an archive has lost is told, and costs nothing of the rest.</summary>
public sealed class LossTests
{
    [Fact]
    public void A_warc_that_ends_within_a_record_that_is_passed_over_says_so()
    {
        byte[] cut = [.. Archives.Warc, .. Archives.Response(20, "https://courier.invalid/pic", new byte[1_000], "Content-Type: image/png")[..^504]];
        var problem = Assert.Single(Given.Bytes(cut, "cut.warc").SelectMany(item => item.Problems), problem => problem.Code == "damaged");
        Assert.Contains("500 bytes are missing", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Given.Bytes(Archives.Warc, "whole.warc").SelectMany(item => item.Problems), whole => whole.Code == "damaged");
    }

    [Fact]
    public void A_packed_warc_with_something_else_between_its_members_says_so()
    {
        var noise = new byte[200_000];
        new Random(1).NextBytes(noise);
        byte[] broken = [.. Archives.WarcGz, .. noise];
        Assert.Contains(Given.Bytes(broken, "data.warc.gz"), item => item.Problems.Any(problem => problem.Code == "damaged"));
        Assert.Equal(Given.Shown(Given.Bytes(Archives.WarcGz, "data.warc.gz")), Given.Shown(Given.Bytes([.. Archives.WarcGz, .. new byte[200_000]], "data.warc.gz")));
    }

    [Fact]
    public void A_damaged_member_of_a_wacz_costs_no_other()
    {
        var package = Archives.Utf8($$"""{"resources": [{"path": "archive/a.warc", "hash": "sha256:00"}, {"path": "archive/b.warc", "hash": "sha256:00"}]}""");
        var wacz = Archives.Zip(("archive/a.warc", Archives.Warc), ("archive/b.warc", Archives.Warc), ("datapackage.json", package));
        wacz[30 + "archive/a.warc".Length] = 0xFF;
        var items = Given.Bytes(wacz, "site.wacz");
        Assert.Contains(items, item => item.Provenance.Member == "archive/b.warc" && item.Document is not null);
        Assert.Contains(items, item => item.Provenance.Member == "archive/a.warc" && item.Problems.Any(problem => problem.Code == "damaged"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_character_across_the_edge_of_the_buffer_is_kept(int left)
    {
        var record = Archives.Utf8("WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n");
        var head = Archives.Utf8("WARC/1.1\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nWARC-Target-URI: https://courier.invalid/");
        byte[] before = [.. record, .. Enumerable.Repeat((byte)'\n', (64 * 1024) - left - record.Length - head.Length)];
        byte[] warc = [.. before, .. head, .. Archives.Utf8($"€uro\r\nContent-Length: {Feeds.First.Length}\r\n\r\n{Feeds.First}\r\n\r\n")];
        Assert.Equal("https://courier.invalid/€uro", Given.Bytes(warc, "edge.warc").Single(item => item.Document is not null).Id);
    }

    [Fact]
    public void Folded_lines_belong_to_the_field_before_them_and_cost_no_more_than_they_hold()
    {
        var head = "A: one\r\n two\r\nA: other\r\n more\r\nB: " + string.Concat(Enumerable.Repeat("x\r\n ", 15_000)) + "\r\n\r\n";
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(head));
        var fields = new Dictionary<string, string>();
        long left = head.Length;
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(WarcRecord.ReadFields(new WarcStream(content), fields, ref left));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
        Assert.Equal("one two", fields["A"]);
        Assert.Equal(30_000, fields["B"].Length);
    }

    [Fact]
    public void Page_numbers_of_any_length_are_one_foot()
    {
        var pages = Enumerable.Range(91, 11).Select(number => new PdfPage([.. Enumerable.Range(0, 6).Select(i => Line($"words {(char)('a' + i)} of {(char)('a' + number - 91)}", 700 - (i * 14))), Line($"Page {number}", 40)], 842)).ToList();
        PdfRunningHeads.Drop(pages);
        Assert.All(pages, page => Assert.DoesNotContain(page.Lines, line => line.Text.StartsWith("Page", StringComparison.Ordinal)));

        static PdfLine Line(string text, double at) => new(text, 72, 500, at, 11);
    }
}
