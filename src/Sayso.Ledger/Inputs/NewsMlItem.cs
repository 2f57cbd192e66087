using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Sayso.Documents;

namespace Sayso.Ledger.Inputs;

/// <summary>One newsItem of NewsML-G2: its text from NITF, XHTML or plain text within, its way from hopHistory and the rest of the head.</summary>
internal static class NewsMlItem
{
    /// <summary>Reads the item.</summary>
    /// <param name="item">The newsItem.</param>
    /// <param name="sender">Who sent the newsMessage around it; null where nobody is named.</param>
    /// <param name="where">Its place, for messages.</param>
    /// <param name="limits">The limits.</param>
    public static InputItem Read(XElement item, string? sender, string where, InputLimits limits)
    {
        var meta = item.Child("itemMeta");
        var content = item.Child("contentMeta");
        var guid = item.Get("guid");
        var problems = new List<Problem>();
        var (text, nitf) = Body(item.Child("contentSet"), where, limits, problems);
        var inner = nitf is null ? new ItemFields() : NitfReader.Fields(nitf);
        var created = InputDate.Read(content.Child("contentCreated")?.Value);
        var provenance = new Provenance(InputFormat.NewsMl)
        {
            ItemGuid = guid,
            Version = item.Get("version"),
            Provider = Party(meta.Child("provider")) ?? sender,
            InfoSources = [.. content.Children("infoSource").Select(source => Source(source, source.Get("role"))).OfType<InfoSource>(),
                .. content.Children("contributor").Select(source => Source(source, "contributor")).OfType<InfoSource>()],
            Hops = [.. item.Child("hopHistory").Children("hop").Select(Hop).OrderBy(hop => hop.Seq ?? int.MaxValue)],
            CopyrightHolder = item.Children("rightsInfo").Select(rights => Party(rights.Child("copyrightHolder"))).FirstOrDefault(holder => holder is not null),
            EdNote = InputWords.Folded(string.Join(' ', meta.Children("edNote").Select(note => note.Value))),
            PubStatus = NitfReader.StatusWord(meta.Child("pubStatus").Get("qcode") ?? meta.Child("pubStatus").Get("uri")),
            FirstCreated = InputDate.Read(meta.Child("firstCreated")?.Value) ?? created,
            VersionCreated = InputDate.Read(meta.Child("versionCreated")?.Value),
            Address = content.Children("altId").Select(id => InputWords.Web(id.Value)).FirstOrDefault(address => address is not null),
        };
        if (meta.Child("embargoed") is { } embargo)
        {
            problems.Add(Embargo(where, InputDate.Read(embargo.Value)));
        }

        var fields = new ItemFields
        {
            Title = InputWords.Field(content.Child("headline").Words(), "NewsML-G2 contentMeta/headline") ?? inner.Title,
            Outlet = inner.Outlet,
            Byline = InputWords.Byline(Bylines(content), "NewsML-G2 contentMeta/by") ?? inner.Byline
                ?? InputWords.Byline(People(content.Children("creator")), "NewsML-G2 contentMeta/creator"),
            Dateline = Dateline(content.Child("dateline").Words()) ?? inner.Dateline
                ?? InputWords.Field(content.Child("located").Child("name").Words(), "NewsML-G2 contentMeta/located"),
            Published = Published(content, meta),
            Wire = InputWords.Field(content.Child("creditline").Words(), "NewsML-G2 contentMeta/creditline") ?? inner.Wire,
            Url = InputWords.Field(provenance.Address, "NewsML-G2 address"),
            Language = InputWords.Field(content.Child("language").Get("tag"), "NewsML-G2 contentMeta/language") ?? inner.Language,
        };
        return ItemDocument.OfText(guid ?? where, where, text, fields, provenance, problems);
    }

    /// <summary>The remark on an item that must not be published before a time; null where its provider does not say which.</summary>
    public static Problem Embargo(string where, string? until)
        => InputWords.Problem(where, "embargoed", $"its provider says that it is not for publication before {until ?? "a time of its own choice"}");

    // Within contentMeta or within itemMeta: agencies differ on what they fill in.
    private static Field? Published(XElement? content, XElement? meta)
        => InputWords.Date(content.Child("contentModified")?.Value, "NewsML-G2 contentMeta/contentModified")
            ?? InputWords.Date(content.Child("contentCreated")?.Value, "NewsML-G2 contentMeta/contentCreated")
            ?? InputWords.Date(meta.Child("versionCreated")?.Value, "NewsML-G2 itemMeta/versionCreated");

    // The first rendition that has a text; the others are the same in other dress.
    private static (string Text, XElement? Nitf) Body(XElement? set, string where, InputLimits limits, List<Problem> problems)
    {
        foreach (var rendition in set?.Elements() ?? [])
        {
            var type = HttpMessage.MediaTypeOf(rendition.Get("contenttype")) ?? "text/plain";
            if (rendition.Name.LocalName == "inlineXML" && rendition.Elements().FirstOrDefault() is { } root)
            {
                var nitf = root.Name.LocalName == "nitf" ? root : null;
                var text = nitf is null ? Html(root) : NitfReader.Text(nitf);
                if (text.Length > 0)
                {
                    return (text, nitf);
                }
            }
            else if (rendition.Name.LocalName == "inlineData" && rendition.Get("encoding") is null && Data(rendition.Value, type, where, limits, problems) is { Text.Length: > 0 } data)
            {
                return data;
            }
        }

        return ("", null);
    }

    // Neither pictures nor sounds, which stand there in base 64.
    private static (string Text, XElement? Nitf) Data(string data, string type, string where, InputLimits limits, List<Problem> problems)
    {
        if (!type.Contains("nitf", StringComparison.Ordinal))
        {
            return (type.Contains("html", StringComparison.Ordinal) ? HtmlFragment.Text(data) : type.StartsWith("text/", StringComparison.Ordinal) ? MarkupText.Plain(data) : "", null);
        }

        try
        {
            var nitf = NitfReader.Parse(data, limits);
            return (NitfReader.Text(nitf), nitf);
        }
        catch (XmlException e)
        {
            problems.Add(InputWords.Problem(where, "invalid-xml", "the NITF in its inlineData: " + XmlDoor.Explain(e).Reason));
            return ("", null);
        }
    }

    private static string Html(XElement root) => MarkupText.Of(root.Child("body") ?? root);

    private static Hop Hop(XElement hop)
    {
        var action = hop.Child("action");
        return new Hop(
            int.TryParse(hop.Get("seq"), NumberStyles.None, CultureInfo.InvariantCulture, out var seq) ? seq : null,
            Party(hop.Child("party")),
            Word(action),
            InputDate.Read(hop.Get("timestamp")) ?? InputDate.Read(action.Get("timestamp")));
    }

    private static InfoSource? Source(XElement source, string? role)
        => Party(source) is { } name ? new InfoSource(name, source.Get("uri") ?? source.Get("qcode"), role?[(role.LastIndexOf(':') + 1)..]) : null;

    // A party is named within, or only by a code.
    private static string? Party(XElement? party)
        => party.Child("name").Words() ?? party.Get("literal") ?? (party is { HasElements: false } ? party.Words() : null) ?? party.Get("qcode") ?? party.Get("uri");

    private static string? Word(XElement? action)
        => action.Child("name").Words() ?? (action.Get("qcode") is { } code ? code[(code.LastIndexOf(':') + 1)..] : null) ?? action.Get("uri") ?? action.Words();

    private static string? Bylines(XElement? content) => InputWords.Folded(string.Join(", ", content.Children("by").Select(by => by.Words()).OfType<string>()));

    private static string? People(IEnumerable<XElement> creators)
        => InputWords.Folded(string.Join(", ", creators.Select(creator => creator.Child("name").Words()).OfType<string>()));

    // "VARNOST, March 4 (NPS) —": the place is what stands before the first comma, bracket or dash.
    private static Field? Dateline(string? line)
    {
        var end = line?.IndexOfAny([',', '(', '—', '–']) ?? -1;
        return InputWords.Field(end > 0 ? line![..end] : line, "NewsML-G2 contentMeta/dateline");
    }
}
