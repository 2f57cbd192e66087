using System.Text.Json;
using System.Xml;
using Sayso.Documents;

namespace Sayso.Ledger.Inputs;

/// <summary>
/// ninjs 1, 2 and 3. Version 1 has <c>headline</c> and <c>body_text</c>, the later ones lists with roles; 3 differs from 2 in the case of
/// its keys, and case is not looked at.
/// </summary>
internal static class NinjsReader
{
    public static IEnumerable<InputItem> Read(InputStream content, string name, InputRun run)
    {
        var json = content.ReadAll(run.Limits.RecordBytes, nameof(InputLimits.RecordBytes));
        var number = 0;
        foreach (var value in JsonValues.Of(json, run.Limits))
        {
            run.CountEntry();
            var where = $"{name}#{InputWords.Number(++number)}";
            yield return Guarded.One(() => Item(value, where, run.Limits), run, where, new Provenance(InputFormat.Ninjs));
        }

        if (number == 0)
        {
            throw new InputFault("empty", "there is no item in it; there is nothing to add");
        }
    }

    private static InputItem Item(JsonElement value, string where, InputLimits limits)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw new InputFault("wrong-type", "an item of ninjs is a JSON object, and this is none; leave it out");
        }

        var fields = JsonValues.Fields(value);
        var uri = InputWords.Folded(fields.Text("uri"));
        var problems = new List<Problem>();
        var text = Body(fields, where, limits, problems);
        if (text.Length == 0 && fields.Text("type") is { } type && type != "text")
        {
            problems.Add(InputWords.Problem(where, "no-report", $"its type is \"{InputWords.Quote(type)}\""));
        }

        if (fields.Text("embargoed") is { } embargo)
        {
            problems.Add(NewsMlItem.Embargo(where, InputDate.Read(embargo)));
        }

        var provenance = new Provenance(InputFormat.Ninjs)
        {
            ItemGuid = uri,
            Version = InputWords.Folded(fields.Text("version")),
            Address = InputWords.Web(uri),
            Provider = InputWords.Folded(fields.Text("provider") ?? fields.Text("source")),
            InfoSources = [.. fields.All("infosources").Concat(fields.All("infosource")).Concat(fields.All("contributor")).Select(Source).OfType<InfoSource>()],
            CopyrightHolder = InputWords.Folded(fields.Text("copyrightholder")),
            EdNote = InputWords.Folded(fields.Text("ednote")),
            PubStatus = NitfReader.StatusWord(fields.Text("pubstatus")),
            FirstCreated = InputDate.Read(fields.Text("firstcreated")),
            VersionCreated = InputDate.Read(fields.Text("versioncreated")),
        };
        return ItemDocument.OfText(uri ?? where, where, text, new ItemFields
        {
            Title = Headline(fields),
            Byline = InputWords.Byline(fields.Text("by"), "ninjs by") ?? InputWords.Byline(fields.Text("byline"), "ninjs byline"),
            Dateline = InputWords.Field(fields.Text("located"), "ninjs located"),
            Published = InputWords.Date(fields.Text("versioncreated"), "ninjs versioncreated")
                ?? InputWords.Date(fields.Text("contentcreated"), "ninjs contentcreated") ?? InputWords.Date(fields.Text("firstcreated"), "ninjs firstcreated"),
            Url = InputWords.Field(provenance.Address, "ninjs uri"),
            Language = InputWords.Field(fields.Text("language"), "ninjs language"),
        }, provenance, problems);
    }

    private static Field? Headline(Dictionary<string, JsonElement> fields)
    {
        if (InputWords.Field(fields.Text("headline"), "ninjs headline") is { } plain)
        {
            return plain;
        }

        // headline_main before headline_short: the longest says most; "headlines" by role.
        var of1 = fields.Where(field => field.Key.StartsWith("headline_", StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(field => field.Key.EndsWith("_main", StringComparison.OrdinalIgnoreCase)).ThenBy(field => field.Key, StringComparer.Ordinal).FirstOrDefault();
        if (of1.Key is not null && JsonValues.Text(of1.Value) is { } named)
        {
            return InputWords.Field(named, "ninjs " + of1.Key);
        }

        var best = fields.All("headlines").Select(JsonValues.Fields).OrderByDescending(headline => headline.Text("role") is "main" or null).FirstOrDefault();
        return best is null ? null : InputWords.Field(HtmlFragment.Text(best.Text("value") ?? ""), "ninjs headlines[].value");
    }

    // The main body first, and of its forms the one that has paragraphs.
    private static string Body(Dictionary<string, JsonElement> fields, string where, InputLimits limits, List<Problem> problems)
    {
        var bodies = fields.All("bodies").Select(JsonValues.Fields)
            .Select(body => (Role: body.Text("role") ?? "main", Type: body.Text("contenttype") ?? "text/plain", Value: body.Text("value") ?? ""))
            .OrderByDescending(body => body.Role is "main" or "body" or "article");
        var of1 = fields.Where(field => field.Key.StartsWith("body_", StringComparison.OrdinalIgnoreCase))
            .OrderBy(field => field.Key, StringComparer.Ordinal).Reverse()
            .Select(field => (Role: field.Key, Type: field.Key[5..].ToLowerInvariant(), Value: JsonValues.Text(field.Value) ?? ""));
        foreach (var (_, type, value) in bodies.Concat(of1))
        {
            var text = "";
            try
            {
                text = type.Contains("nitf", StringComparison.OrdinalIgnoreCase) ? NitfReader.Text(NitfReader.Parse(value, limits))
                    : type.Contains("html", StringComparison.OrdinalIgnoreCase) ? HtmlFragment.Text(value)
                    : MarkupText.Plain(value);
            }
            catch (XmlException e)
            {
                problems.Add(InputWords.Problem(where, "invalid-xml", "the NITF in its body: " + XmlDoor.Explain(e).Reason));
            }

            if (text.Length > 0)
            {
                return text;
            }
        }

        return "";
    }

    private static InfoSource? Source(JsonElement value)
    {
        var fields = JsonValues.Fields(value);
        var name = InputWords.Folded(JsonValues.Text(value) ?? fields.Text("name") ?? fields.Text("literal") ?? fields.Text("code") ?? fields.Text("uri"));
        return name is null ? null : new InfoSource(name, InputWords.Folded(fields.Text("uri") ?? fields.Text("code")), InputWords.Folded(fields.Text("role") ?? fields.Text("rel")));
    }
}
