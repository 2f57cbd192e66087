using Sayso.Ledger.Inputs;
using Xunit;

namespace Sayso.Ledger.Tests.Inputs;

/// <summary>
/// Damaged inputs: cut off at every byte, and changed at random with a seed that is kept. Never an exception, never an error that no reader foresaw,
/// and whatever comes out is sound.
/// </summary>
public sealed class DamageTests
{
    private const int Mutations = 300;

    private static readonly InputLimits Small = new() { RatioFloor = 1_000_000, DecompressedBytes = 20_000_000, RecordBytes = 5_000_000, HeldBytes = 5_000_000, Bytes = 5_000_000, Pages = 20 };

    public static TheoryData<string> Names => [.. FormatTests.Samples.Select(sample => sample.Name)];

    [Theory]
    [InlineData("data.warc", 1)]
    [InlineData("data.warc.gz", 1)]
    [InlineData("bag.zip", 1)]
    [InlineData("site.wacz", 7)]
    [InlineData("report.pdf", 3)]
    [InlineData("report.docx", 5)]
    [InlineData("rss.xml", 3)]
    [InlineData("message.xml", 7)]
    [InlineData("item.nitf", 5)]
    [InlineData("feed.json", 5)]
    [InlineData("ninjs2.json", 5)]
    public void Cut_off_anywhere_an_input_gives_what_there_is_and_says_so(string name, int step)
    {
        var whole = FormatTests.Samples.Single(sample => sample.Name == name).Content;
        for (var length = 0; length < whole.Length; length += step)
        {
            var items = Given.Bytes(whole[..length], name, Small);
            Sound(items, name, $"cut at {length}");

            // Sooner nobody can tell what it is; PDF, Word and WARC may end where nothing is lost.
            if (length > 300 && name is not ("report.pdf" or "report.docx" or "data.warc" or "data.warc.gz"))
            {
                Assert.True(items.Any(item => item.Problems.Any(problem => problem.Code is "damaged" or "invalid-xml" or "invalid-json")), $"{name}, cut at {length}: nothing said");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Changed_at_random_an_input_never_throws(string name)
    {
        var whole = FormatTests.Samples.Single(sample => sample.Name == name).Content;
        for (var seed = 1; seed <= Mutations; seed++)
        {
            Sound(Given.Bytes(Mutated(whole, seed), name, Small), name, $"seed {seed}");
        }
    }

    [Fact]
    public void A_warc_that_ends_within_a_record_gives_the_part_and_marks_it()
    {
        var record = Archives.Response(1, "https://courier.invalid/bridge", Archives.Utf8(Archives.Page));
        var item = Given.Bytes(record[..^120], "cut.warc")[0];
        Assert.Equal("input", item.Provenance.Truncated);
        Assert.Contains(item.Problems, problem => problem.Code == "truncated");
        Assert.Contains("harbour master", item.Document!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_with_a_wrong_length_costs_no_more_than_itself()
    {
        byte[] wrong = [.. "WARC/1.1\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nlonger than that\r\n\r\n"u8];
        var items = Given.Bytes([.. wrong, .. Archives.Warc], "wrong.warc");
        Assert.Contains(items, item => item.Id == "https://courier.invalid/bridge" && item.Document is not null);
        Assert.Contains(items, item => item.Problems.Any(problem => problem.Message.Contains("belong to no record", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_changed_archive_in_a_wacz_is_read_and_every_item_says_so()
    {
        var items = Given.Bytes(Archives.Wacz(Archives.WarcGz, digestOf: [1, 2, 3]), "site.wacz").Where(item => !item.IsRemark).ToList();
        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.Contains(item.Problems, problem => problem.Code == "digest-mismatch"));
    }

    [Fact]
    public void Revisits_of_what_was_read_too_long_ago_say_so()
    {
        var items = Given.Bytes(Archives.Warc, "data.warc", new InputLimits { KeptForRevisits = 10 });
        Assert.Contains(items, item => item.Problems.Any(problem => problem.Message.Contains("KeptForRevisits", StringComparison.Ordinal)));
    }

    // One to eight changes: a byte, a stretch gone, a stretch twice, zeros, or words that mean something to a parser.
    private static byte[] Mutated(byte[] whole, int seed)
    {
        var chance = new Random(seed);
        byte[][] words = ["<"u8.ToArray(), ">"u8.ToArray(), "</"u8.ToArray(), "]]>"u8.ToArray(), "&x;"u8.ToArray(), "\0"u8.ToArray(), "\r\n\r\n"u8.ToArray(), "99999999999"u8.ToArray(), "-1"u8.ToArray(), [0xFF, 0xFE], [0xED, 0xA0, 0x80],
            "{"u8.ToArray(), "["u8.ToArray(), "\\ud83d"u8.ToArray(), " R"u8.ToArray(), "stream"u8.ToArray()];
        List<byte> bytes = [.. whole];
        for (var changes = chance.Next(1, 9); changes > 0 && bytes.Count > 1; changes--)
        {
            var at = chance.Next(bytes.Count);
            var length = Math.Min(chance.Next(1, 40), bytes.Count - at);
            switch (chance.Next(5))
            {
                case 0:
                    bytes[at] = (byte)chance.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.InsertRange(at, words[chance.Next(words.Length)]);
                    break;
                default:
                    for (var i = at; i < at + length; i++)
                    {
                        bytes[i] = 0;
                    }

                    break;
            }
        }

        return [.. bytes];
    }

    private static void Sound(IReadOnlyList<InputItem> items, string name, string how)
    {
        Assert.NotEmpty(items);
        foreach (var item in items)
        {
            Assert.True(item.Document is not null || item.Problems.Count > 0, $"{name}, {how}: neither a document nor a problem");
            Assert.NotEqual("", item.Id);
            if (item.Document is { } document)
            {
                Assert.NotEmpty(document.Text.Trim());
                Assert.DoesNotContain('\r', document.Text);
            }

            foreach (var problem in item.Problems)
            {
                // PdfPig and OpenXml are not ours.
                Assert.True(problem.Code != "unexpected" || name is "report.pdf" or "report.docx", $"{name}, {how}: {problem.Message}");
                Assert.DoesNotContain('\n', problem.Message);
            }
        }
    }
}
