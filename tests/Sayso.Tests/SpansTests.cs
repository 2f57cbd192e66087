using System.Text;
using System.Text.Json;
using CsCheck;
using Sayso.Documents;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.Tests;

/// <summary>The promise that everything else rests on: in what the program prints, every span's text is the slice it points at.</summary>
public sealed class SpansTests
{
    private const int Many = 2_000;

    private static readonly Reader Reader = Reader.Load();

    // Words that make statements, names and figures arise, among characters that make offsets go wrong.
    private static readonly string[] Pieces =
    [
        "said", "says", "denied", "according to", "accused", "told", "claimed responsibility for", "declined to comment", "that", "who",
        "Ada Brok", "Minister Iro Vand", "police", "the Varnian army", "a senior official", "he", "NPA", "U.S.", "Dr.", "St. Brenna",
        "at least 12 people", "between 3 and 5", "$5.6 billion", "4,800", "8.4 percent", "dozens", "on Tuesday", "bridge", "burned", "no",
        "“", "”", "\"", "‘", "’", "'", "''", "«", "»", "(", ")", "[", "]", ":", ";", ",", ".", "…", "—", "!", "?", "- ", "• ", "Q:", "A:",
        "\n\n", "\r\n", "\r", "\t", "\u00A0", "\u2028", "\u200B", "\uFEFF", "\0",
        "\U0001F600", "\U0001F469\u200D\U0001F692", "\U0001D518", "e\u0301", "n\u0303o", "ﬁ", "İ", "ß", "שלום", "漢字", "\uD83D", "\uDE00",
        "“The port burned,” said Ada Brok, a nurse. ", "Police said at least 12 people died.\n\n", "\"No \U0001F600,\" Vand said. ",
        "VARNOST ( ) — ", "VARNOST, March 4, 2026 (NPA) - ", "By ", "Reporting by ", "\u00A9 ",
        "An official, speaking on condition of anonymity, denied it.\r\n", "Mayor: No plan\n",
    ];

    private static readonly Gen<string> Texts
        = Gen.Select(Gen.OneOf(Pieces), Gen.OneOf("", " ", " ", " ", "\n"), string.Concat).Array[0, 80].Select(string.Concat);

    public static TheoryData<string> Samples => [.. Articles.Samples.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_span_of_a_sample_holds_its_text(string sample)
    {
        foreach (var reading in Articles.Samples.Read(sample))
        {
            Breaches.None(WrongSpans(ReadingJson.ToJson(reading)));
        }
    }

    [Fact]
    public void Every_span_of_any_text_holds_its_text()
        => Texts.Sample(text => WrongSpans(ReadingJson.ToJson(Reader.Read(new Document("any", text)))).Count == 0, iter: Many);

    [Fact]
    public void Every_span_of_any_bytes_read_as_a_file_holds_its_text()
        => Texts.Sample(text =>
        {
            using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
            return DocumentReader.Read(file, "any.txt").All(result => WrongSpans(ReadingJson.ToJson(Reader.Read(result))).Count == 0);
        }, iter: Many);

    [Fact]
    public void Any_text_is_kept_as_it_is_given()
        => Texts.Sample(text => Reader.Read(new Document("any", text)).Document!.Text == text, iter: Many);

    [Theory]
    [InlineData("""{"document":{"text":"a😀bc"},"x":[{"start":2,"end":3,"text":"b"}]}""", 0)]
    [InlineData("""{"document":{"text":"a😀bc"},"x":[{"start":3,"end":4,"text":"b"}]}""", 1)]
    [InlineData("""{"document":{"text":"abc"},"x":{"y":{"start":2,"end":4,"text":"c"}}}""", 1)]
    public void The_check_finds_a_wrong_span(string json, int wrong) => Assert.Equal(wrong, WrongSpans(json).Count);

    /// <summary>What is wrong with the spans of a reading in JSON: every object that has start, end and text, at any depth.</summary>
    private static List<string> WrongSpans(string json)
    {
        using var reading = JsonDocument.Parse(json);
        var wrong = new List<string>();
        if (reading.RootElement.GetProperty("document") is { ValueKind: JsonValueKind.Object } document)
        {
            Check(reading.RootElement, [.. document.GetProperty("text").GetString()!.EnumerateRunes()], wrong);
        }

        return wrong;
    }

    private static void Check(JsonElement element, Rune[] text, List<string> wrong)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Check(item, text, wrong);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("start", out var start) && element.TryGetProperty("end", out var end)
                && element.TryGetProperty("text", out var words))
            {
                var (from, to) = (start.GetInt32(), end.GetInt32());
                if (from < 0 || to <= from || to > text.Length || string.Concat(text[from..to]) != words.GetString())
                {
                    wrong.Add(element.GetRawText());
                }
            }

            foreach (var property in element.EnumerateObject())
            {
                Check(property.Value, text, wrong);
            }
        }
    }
}
