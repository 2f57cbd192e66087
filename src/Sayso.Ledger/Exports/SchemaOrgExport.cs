using System.Text.Json;
using Sayso.Statements;

namespace Sayso.Ledger.Exports;

/// <summary>
/// Writes statements in the words of schema.org: Quotation where the report quotes, Claim where it reports. A denial is a claim without author, with
/// <c>sayso:deniedBy</c>, as schema.org has no word for that. Left out, since nobody claims them: what is reported as not said, supposed, asked, demanded, or not answered.
/// </summary>
internal static class SchemaOrgExport
{
    public static void Write(IEnumerable<ExportedDocument> documents, Stream output)
        => JsonPage.Write(output, "@graph", documents.SelectMany(one => one.Reading.Statements.Where(Told).Select(statement => (one, statement))), json =>
        {
            json.WriteStartObject("@context");
            json.WriteString("@vocab", "https://schema.org/");
            json.WriteString("sayso", "urn:sayso:terms:");
            json.WriteEndObject();
        }, (json, item) => WriteOne(json, item.one, item.statement));

    private static bool Told(Statement statement)
        => statement.Form != Form.Indirect || (!statement.Negated && !statement.Conditional && statement.Act is not (Act.DeclinesComment or Act.Questions or Act.Demands));

    private static void WriteOne(Utf8JsonWriter json, ExportedDocument one, Statement statement)
    {
        var quoted = statement.Form != Form.Indirect;
        var cells = new TableCells(one.Document);
        var denied = statement.Act == Act.Denies && !quoted;
        json.WriteStartObject();
        json.WriteString("@id", $"{one.Urn}:{statement.Id}");
        json.WriteString("@type", quoted ? "Quotation" : "Claim");
        json.WriteString("text", cells.Words(denied && statement.Denied.Count > 0 ? statement.Denied : statement.Content));
        if (statement.Speaker is { } speaker)
        {
            json.WriteStartObject(quoted ? "spokenByCharacter" : denied ? "sayso:deniedBy" : "author");
            json.WriteString("@type", speaker.Kind switch { SpeakerKind.Person => "Person", SpeakerKind.Organization or SpeakerKind.Group => "Organization", SpeakerKind.Document => "CreativeWork", _ => "Thing" });
            json.WriteString("name", speaker.Name);
            json.Known("description", speaker.Description);
            json.WriteEndObject();
        }

        json.Known(quoted ? "dateCreated" : "datePublished", statement.Time?.Value);
        json.WriteStartObject(quoted ? "isPartOf" : "appearance");
        json.WriteString("@type", "NewsArticle");
        json.WriteString("@id", one.Urn);
        json.Known("headline", one.Document.Title?.Value);
        json.Known("publisher", one.Document.Outlet?.Value);
        json.Known("datePublished", one.Document.Published?.Value);
        json.Known("url", one.Document.Url?.Value);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
