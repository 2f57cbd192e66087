using System.Xml;
using System.Xml.Linq;

namespace Sayso.Ledger.Inputs;

/// <summary>NITF: one item, by itself or within NewsML-G2 and ninjs.</summary>
internal static class NitfReader
{
    /// <summary>Elements that hold no running text: pictures with their captions, what is not to be read.</summary>
    private static readonly string[] Skipped = ["media", "media-caption", "media-producer", "nitf-table-metadata", "hedline", "ds"];

    public static IEnumerable<InputItem> Read(Stream content, string name, InputRun run)
    {
        using var reader = XmlDoor.Open(content, run.Limits);
        reader.MoveToContent();
        var nitf = XmlDoor.ReadElement(reader, run.Limits);
        run.CountEntry();
        var provenance = ProvenanceOf(nitf);
        yield return ItemDocument.OfText(provenance.ItemGuid ?? $"{name}#1", name, Text(nitf), Fields(nitf), provenance, []);
    }

    /// <summary>An NITF file that stands within another format as a string.</summary>
    /// <exception cref="XmlException">It is not well-formed.</exception>
    public static XElement Parse(string nitf, InputLimits limits)
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(nitf.TrimStart()));
        using var reader = XmlDoor.Open(content, limits);
        reader.MoveToContent();
        return XmlDoor.ReadElement(reader, limits);
    }

    /// <summary>The paragraphs, and the tagline with its credits as the last of them.</summary>
    public static string Text(XElement nitf)
    {
        var body = nitf.Child("body");
        var content = body.Child("body.content");
        var text = content is null ? "" : MarkupText.Of(content, element => Skipped.Contains(element.Name.LocalName));
        var tagline = body.Child("body.end").Child("tagline").Words();
        return text.Length > 0 && tagline is not null && !text.EndsWith(tagline, StringComparison.Ordinal) ? text + "\n\n" + tagline : text;
    }

    public static ItemFields Fields(XElement nitf)
    {
        var head = nitf.Child("head");
        var top = nitf.Child("body").Child("body.head");
        var docdata = head.Child("docdata");
        var pubdata = head.Child("pubdata");
        var byline = top.Child("byline");
        return new ItemFields
        {
            Title = InputWords.Field(top.Child("hedline").Child("hl1").Words(), "NITF body.head/hedline/hl1")
                ?? InputWords.Field(head.Child("title").Words(), "NITF head/title"),
            Outlet = InputWords.Field(pubdata.Get("name"), "NITF head/pubdata@name"),
            Byline = InputWords.Byline(Names(byline), "NITF body.head/byline"),
            Dateline = InputWords.Field(Place(top.Child("dateline")), "NITF body.head/dateline/location"),
            Published = InputWords.Date(docdata.Child("date.release").Get("norm"), "NITF docdata/date.release")
                ?? InputWords.Date(docdata.Child("date.issue").Get("norm"), "NITF docdata/date.issue")
                ?? InputWords.Date(pubdata.Get("date.publication"), "NITF head/pubdata@date.publication")
                ?? InputWords.Date(top.Child("dateline").Child("story.date").Get("norm"), "NITF body.head/dateline/story.date"),
            Wire = InputWords.Field(top.Child("distributor").Words(), "NITF body.head/distributor"),
            Url = InputWords.Url(pubdata.Get("ex-ref"), "NITF head/pubdata@ex-ref"),
            Language = InputWords.Field(nitf.Attribute(XNamespace.Xml + "lang")?.Value, "NITF xml:lang"),
        };
    }

    public static Provenance ProvenanceOf(XElement nitf)
    {
        var docdata = nitf.Child("head").Child("docdata");
        var top = nitf.Child("body").Child("body.head");
        var id = docdata.Child("doc-id");
        return new Provenance(InputFormat.Nitf)
        {
            ItemGuid = id.Get("id-string"),
            Provider = id.Get("regsrc") ?? top.Child("distributor").Words(),
            InfoSources = [.. Sources(top)],
            CopyrightHolder = docdata.Child("doc.copyright").Get("holder") ?? top.Child("rights").Child("rights.owner").Words(),
            EdNote = docdata.Child("ed-msg").Get("info"),
            PubStatus = StatusWord(docdata.Get("management-status")),
            Version = docdata.Child("du-key").Get("version"),
            VersionCreated = InputDate.Read(docdata.Child("date.issue").Get("norm")),
            Address = InputWords.Web(nitf.Child("head").Child("pubdata").Get("ex-ref")),
        };
    }

    /// <summary>The word for a status, without its scheme (<c>stat:usable</c>), in the spelling of IPTC.</summary>
    public static string? StatusWord(string? status)
        => InputWords.Folded(status?[(status.LastIndexOfAny([':', '/']) + 1)..])?.ToLowerInvariant() switch
        {
            "cancelled" => "canceled",
            var word => word,
        };

    // The distributor passed it on; "byttl" says for whom the author works.
    private static IEnumerable<InfoSource> Sources(XElement? top)
    {
        if (top.Child("byline").Child("byttl").Words() is { } title)
        {
            yield return new InfoSource(title, null, "byttl");
        }

        if (top.Child("distributor").Words() is { } distributor)
        {
            yield return new InfoSource(distributor, null, "distributor");
        }
    }

    // "By <person>Ana Serin</person> <byttl>Varnia Press</byttl>": the names alone where they are marked.
    private static string? Names(XElement? byline)
    {
        var people = byline.Children("person").Select(person => person.Words()).OfType<string>().ToList();
        return people.Count > 0
            ? string.Join(", ", people)
            : byline is null ? null : string.Concat(byline.Nodes().Where(node => node is not XElement { Name.LocalName: "byttl" })
                .Select(node => node is XElement element ? element.Value : node is XText text ? text.Value : ""));
    }

    private static string? Place(XElement? dateline)
        => dateline.Child("location").Words()
            ?? (dateline is null ? null : InputWords.Folded(string.Concat(dateline.Nodes().OfType<XText>().Select(text => text.Value))));
}
