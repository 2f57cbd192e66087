using System.Text.Json;
using Sayso.Documents;

namespace Sayso.Ledger.Inputs;

/// <summary>JSON Feed 1 and 1.1.</summary>
internal static class JsonFeedReader
{
    public static IEnumerable<InputItem> Read(InputStream content, string name, InputRun run)
    {
        var json = content.ReadAll(run.Limits.RecordBytes, nameof(InputLimits.RecordBytes));
        var feed = JsonValues.Fields(JsonValues.Of(json, run.Limits).FirstOrDefault());
        var title = feed.Text("title");
        var language = feed.Text("language");
        var author = Names(feed);
        var number = 0;
        foreach (var item in feed.All("items"))
        {
            run.CountEntry();
            var where = $"{name}#{InputWords.Number(++number)}";
            yield return Guarded.One(() => Item(item, where, title, language, author), run, where, new Provenance(InputFormat.JsonFeed));
        }

        if (number == 0)
        {
            throw new InputFault("empty", "the feed has no items; there is nothing to add");
        }
    }

    private static InputItem Item(JsonElement item, string where, string? feedTitle, string? language, string? author)
    {
        var fields = JsonValues.Fields(item);
        var id = InputWords.Folded(fields.Text("id"));
        var address = InputWords.Web(fields.Text("url")) ?? InputWords.Web(fields.Text("external_url"));
        var external = InputWords.Web(fields.Text("external_url"));
        var published = InputDate.Read(fields.Text("date_published"));
        var modified = InputDate.Read(fields.Text("date_modified"));
        var provenance = new Provenance(InputFormat.JsonFeed)
        {
            ItemGuid = id,
            Address = address,
            Provider = InputWords.Folded(feedTitle),
            InfoSources = external is null || external == address ? [] : [new InfoSource(external, external, "external_url")],
            FirstCreated = published,
            VersionCreated = modified,
        };
        var problems = new List<Problem>();
        var text = fields.Text("content_html") is { } html ? HtmlFragment.Text(html) : "";
        text = text.Length > 0 ? text : MarkupText.Plain(fields.Text("content_text") ?? "");
        if (text.Length == 0 && fields.Text("summary") is { } summary)
        {
            text = MarkupText.Plain(summary);
            problems.Add(RssItem.Summary(where));
        }

        return ItemDocument.OfText(id ?? address ?? where, where, text, new ItemFields
        {
            Title = InputWords.Field(fields.Text("title"), "JSON Feed items[].title"),
            Outlet = InputWords.Field(feedTitle, "JSON Feed title"),
            Byline = InputWords.Byline(Names(fields), "JSON Feed items[].authors") ?? InputWords.Byline(author, "JSON Feed authors"),
            Published = InputWords.Field(published ?? modified, published is null ? "JSON Feed items[].date_modified" : "JSON Feed items[].date_published"),
            Url = InputWords.Field(address, "JSON Feed items[].url"),
            Language = InputWords.Field(fields.Text("language") ?? language, "JSON Feed language"),
        }, provenance, problems);
    }

    // 1.1 has "authors", 1 had "author".
    private static string? Names(Dictionary<string, JsonElement> fields)
        => InputWords.Folded(string.Join(", ", fields.All("authors").Concat(fields.All("author")).Select(author => JsonValues.Fields(author).Text("name"))
            .OfType<string>().Distinct()));
}
