using System.Text;
using Sayso.Documents;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Exports;
using Sayso.Ledger.Inputs;
using Sayso.Ledger.Tests.Inputs;

namespace Sayso.Fuzz;

/// <summary>A door that takes what comes from outside, with honest inputs to damage.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Seeds">Honest inputs.</param>
/// <param name="Feed">Hands it an input. What the door documents is caught in here; what comes out is a fault.</param>
internal sealed record Target(string Name, IReadOnlyList<byte[]> Seeds, Action<byte[]> Feed)
{
    private const string Line = "The mayor, Orla Venn, said that at least 12 people had died. The army denied it.";

    // Damage of packed bytes seldom gets beyond the first check, so half of it is done before packing.
    public Func<byte[], byte[]>? Pack { get; init; }

    public static IReadOnlyList<Target> All { get; } =
    [
        Reader("pdf", "a.pdf", Files.Pdf), Reader("docx", "a.docx", Files.Docx), Reader("rss", "a.xml", Feeds.Rss), Reader("atom", "a.xml", Feeds.Atom), Reader("jsonfeed", "a.json", Feeds.JsonFeed),
        Reader("nitf", "a.xml", Feeds.Nitf), Reader("newsml", "a.xml", Feeds.NewsMl), Reader("ninjs", "a.json", Feeds.Ninjs1, Feeds.Ninjs2, Feeds.Ninjs3),
        Reader("warc", "a.warc", Archives.Warc), Reader("warcgz", "a.warc.gz", Archives.WarcGz) with { Pack = _ => Archives.Gzip(_) },
        Reader("wacz", "a.wacz", Archives.Wacz(Archives.WarcGz)),
        Reader("zip", "a.zip", Archives.Zip(("a.txt", Archives.Utf8(Line)), ("b.xml", Archives.Utf8(Feeds.Rss)), ("c/d.docx", Files.Docx))) with { Pack = bytes => Archives.Zip(("a", bytes)) },
        Reader("gzip", "a.html.gz", Archives.Gzip(Archives.Utf8(Archives.Page))) with { Pack = Archives.Gzip },
        Reader("html", "a.html", Archives.Utf8(Archives.Page), Sample("samples/dam-inquiry.html")), Reader("jsonl", "a.jsonl", Sample("samples/briefs.jsonl"), Sample("samples/krasna-mine.jsonl")),
        new("reading", [Utf8(Reading)], Documented<FormatException>(bytes => ReadingJson.Write(ReadingJson.Read(bytes), new System.Buffers.ArrayBufferWriter<byte>()))),
        new("words", [Utf8("died \"people had died\" fired"), Utf8("“half a phrase OR NEAR(a b) -x * :")], bytes => Words(Encoding.UTF8.GetString(bytes))),
        new("brat", [Utf8("T1\tsource 0 9\tThe mayor\nT2\tcue 23 27\tsaid\nT3\tcontent 28 62;63 64\tthat at least 12 people had died. T\nE1\tcue:T2 source:T1 content:T3\nA1\tact E1 says\n#1\tAnnotatorNotes E1\ts1\n")],
            bytes => BratImport.Read(new Document("a", Line), Encoding.UTF8.GetString(bytes))),
        new("annotation", [Utf8(Annotation)], Documented<FormatException>(bytes => WebAnnotationImport.Read(new Document("a", Line), Encoding.UTF8.GetString(bytes)))),
    ];

    private static string Reading => ReadingJson.ToJson(Sayso.Reader.Load().Read(new Document("a", $"SELMA — {Line} Two officials, who asked not to be named, said on Monday that the bridge in London would stay closed.")));

    private static string Annotation
    {
        get
        {
            var reading = ReadingJson.Read(Reading);
            using var output = new MemoryStream();
            WebAnnotationExport.Write([MarkedText.Of(reading, reading.Document!)], output);
            return Encoding.UTF8.GetString(output.ToArray());
        }
    }

    /// <summary>The one of a name, or all.</summary>
    public static IReadOnlyList<Target> Named(string name) => name == "all" ? All : [.. All.Where(t => t.Name == name)];

    private static Target Reader(string name, string file, params string[] seeds) => Reader(name, file, [.. seeds.Select(Utf8)]);

    private static Target Reader(string name, string file, params byte[][] seeds) => new(name, seeds, bytes =>
    {
        using var stream = new MemoryStream(bytes);
        var count = 0;
        foreach (var item in InputReader.Read(stream, file))
        {
            count++;
            if (item.Document is null && item.Problems.Count == 0)
            {
                throw new InvalidOperationException($"{item.Id} has neither a document nor a problem");
            }

            if (item.Problems.FirstOrDefault(p => p.Code == "unexpected") is { } unexpected)
            {
                Surprises.Note(name, unexpected.Message);
            }
        }

        if (count == 0)
        {
            throw new InvalidOperationException("no item");
        }
    });

    private static Action<byte[]> Documented<T>(Action<byte[]> feed) where T : Exception => bytes =>
    {
        try
        {
            feed(bytes);
        }
        catch (T)
        {
        }
    };

    private static void Words(string typed)
    {
        if (WordQuery.Of(typed) is { } query)
        {
            WordIndex.Ask(query);
        }
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Sample(string name)
    {
        using var stream = typeof(Target).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
