using Sayso.Ledger.Tests.Inputs;
using Xunit;

namespace Sayso.EndToEnd.Tests.Ledgers;

public sealed class AddFormatsTests
{
    private static readonly Dictionary<string, byte[]> Inputs = new()
    {
        ["rss.xml"] = Archives.Utf8(Feeds.Rss),
        ["atom.xml"] = Archives.Utf8(Feeds.Atom),
        ["feed.json"] = Archives.Utf8(Feeds.JsonFeed),
        ["item.nitf"] = Archives.Utf8(Feeds.Nitf),
        ["message.xml"] = Archives.Utf8(Feeds.NewsMl),
        ["ninjs.json"] = Archives.Utf8(Feeds.Ninjs1),
        ["data.warc"] = Archives.Warc,
        ["data.warc.gz"] = Archives.WarcGz,
        ["site.wacz"] = Archives.Wacz(Archives.WarcGz),
        ["report.pdf"] = InputFiles.Pdf,
        ["report.docx"] = InputFiles.Docx,
        ["bag.zip"] = Archives.Zip(("a/report.txt", Archives.Utf8(Feeds.First)), ("feed.xml", Archives.Utf8(Feeds.Atom))),
        ["page.html.gz"] = Archives.Gzip(Archives.Utf8(Archives.Page)),
        ["plain.txt"] = Archives.Utf8(Feeds.First),
        ["page.html"] = Archives.Utf8(Archives.Page),
        ["lines.jsonl"] = Archives.Utf8($$"""{"id": "a", "text": "{{Feeds.First}}"}"""),
    };

    [Theory]
    [InlineData("rss.xml", "courier-1", "https://courier.invalid/ferry")]
    [InlineData("atom.xml", "urn:entry:1", "urn:entry:2")]
    [InlineData("feed.json", "h1", "2", "h3")]
    [InlineData("item.nitf", "nps-204")]
    [InlineData("message.xml", "urn:newsml:nps.invalid:20260304:204", "urn:2", "urn:4")]
    [InlineData("ninjs.json", "https://nps.invalid/ninjs/1")]
    [InlineData("data.warc", "https://courier.invalid/bridge", "https://courier.invalid/packed", "https://mirror.invalid/bridge")]
    [InlineData("data.warc.gz", "https://courier.invalid/bridge", "https://courier.invalid/latin", "https://mirror.invalid/bridge")]
    [InlineData("site.wacz", "https://courier.invalid/bridge", "https://mirror.invalid/bridge")]
    [InlineData("report.pdf", "report.pdf")]
    [InlineData("report.docx", "report.docx")]
    [InlineData("bag.zip", "bag.zip/a/report.txt", "urn:entry:1")]
    [InlineData("page.html.gz", "page.html")]
    [InlineData("plain.txt", "plain.txt")]
    [InlineData("page.html", "page.html")]
    [InlineData("lines.jsonl", "a")]
    public void Every_format_is_added_each_report_by_itself(string name, params string[] ids)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At(name), Inputs[name]);
        var added = SaysoProcess.Run(["add", name, "-l", "news.sayso", "--report", "added"], folder: folder.Path);
        Assert.True(added.ExitCode is 0 or 3, added.Errors);
        var report = File.ReadAllText(folder.At("added"));
        Assert.All(ids, id => Assert.Contains($$"""{"input":"{{id}}","status":"read","reason":null""", report, StringComparison.Ordinal));
        var verified = SaysoProcess.Run(["ledger", "verify", "-l", "news.sayso"], folder: folder.Path);
        Assert.True(verified.ExitCode == 0, verified.Output + verified.Errors);
    }

    [Theory]
    [InlineData("report.pdf")]
    [InlineData("data.warc.gz")]
    [InlineData("rss.xml")]
    public void What_is_piped_in_is_known_by_its_content(string name)
    {
        using var folder = new TemporaryFolder();
        var added = SaysoProcess.Run(["add", "-l", "news.sayso", "--report", "added"], Inputs[name], folder.Path);
        Assert.Contains("\"status\":\"read\"", File.ReadAllText(folder.At("added")), StringComparison.Ordinal);
        Assert.DoesNotContain("bug", added.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_are_piped_in_one_by_one_are_added_as_they_come()
    {
        using var folder = new TemporaryFolder();
        using var process = SaysoProcess.Start(["add", "-l", "news.sayso"], folder.Path);
        process.StandardInput.Write($$"""{"id": "a", "text": "{{Feeds.First}}"}""" + "\n");
        process.StandardInput.Flush();
        Assert.True(SpinWait.SpinUntil(() => SaysoProcess.Run(["find", "bridge", "-l", "news.sayso"], folder: folder.Path).Output.Length > 0, TimeSpan.FromMinutes(1)));
        process.StandardInput.Close();
        Assert.Equal(0, SaysoProcess.ExitCodeOf(process));
    }

    [Fact]
    public void A_cancelled_item_is_kept_and_shown_as_cancelled()
    {
        using var folder = new TemporaryFolder();
        folder.Add("first.json", Feeds.Ninjs1);
        folder.Add("kill.json", Feeds.Ninjs1.Replace("\"usable\"", "\"canceled\"", StringComparison.Ordinal));
        Assert.Equal(0, SaysoProcess.Run(["add", "first.json", "-l", "news.sayso"], folder: folder.Path).ExitCode);
        Assert.DoesNotContain("[CANCELED]", SaysoProcess.Run(["find", "-l", "news.sayso"], folder: folder.Path).Output, StringComparison.Ordinal);
        var killed = SaysoProcess.Run(["add", "kill.json", "-l", "news.sayso", "--report", "added"], folder: folder.Path);
        Assert.Equal(0, killed.ExitCode);
        Assert.StartsWith("""{"input":"https://nps.invalid/ninjs/1","status":"read","reason":"a new version of the report of that id","report":"https://nps.invalid/ninjs/1","pubStatus":"canceled","remarks":[""", File.ReadAllText(folder.At("added")), StringComparison.Ordinal);
        var found = SaysoProcess.Run(["find", "-l", "news.sayso"], folder: folder.Path);
        Assert.All(found.OutputLines.Where(line => line.Contains("ninjs/1", StringComparison.Ordinal)), line => Assert.EndsWith("[CANCELED]", line, StringComparison.Ordinal));
        Assert.Contains("[CANCELED]", found.Output, StringComparison.Ordinal);
        Assert.Contains("[CANCELED]", SaysoProcess.Run(["stories", "-l", "news.sayso"], folder: folder.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_revisit_has_the_text_that_it_repeats_and_what_holds_no_report_is_a_remark()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("small.warc"),
            [.. Archives.Response(1, "https://courier.invalid/bridge", Archives.Utf8(Archives.Page)), .. Archives.Response(2, "https://courier.invalid/pic", [1, 2], "Content-Type: image/png"),
             .. Archives.Revisit(3, "https://mirror.invalid/bridge", "WARC-Refers-To: <urn:uuid:1>")]);
        var added = SaysoProcess.Run(["add", "small.warc", "-l", "news.sayso", "--report", "added"], folder: folder.Path);
        Assert.Equal(0, added.ExitCode);
        Assert.EndsWith("2 read, 0 unchanged, 0 duplicate, 0 failed\n", added.Errors, StringComparison.Ordinal);
        Assert.Contains("\"status\":\"remark\",\"reason\":\"small.warc: passed over 1 of 3 records", File.ReadAllText(folder.At("added")), StringComparison.Ordinal);
        Assert.Contains("\"containment\":1}", SaysoProcess.Run(["reprints", "--json", "-l", "news.sayso"], folder: folder.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_over_all_formats_adds_nothing()
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, content) in Inputs)
        {
            Directory.CreateDirectory(folder.At("in"));
            File.WriteAllBytes(folder.At("in/" + name), content);
        }

        SaysoProcess.Run(["add", "in", "-l", "news.sayso"], folder: folder.Path);
        var digest = SaysoProcess.Run(["ledger", "digest", "-l", "news.sayso"], folder: folder.Path).Output;
        var again = SaysoProcess.Run(["add", "in", "-l", "news.sayso"], folder: folder.Path);
        Assert.Contains("news.sayso: 0 read, ", again.Errors, StringComparison.Ordinal);
        Assert.Equal(digest, SaysoProcess.Run(["ledger", "digest", "-l", "news.sayso"], folder: folder.Path).Output);
    }
}
