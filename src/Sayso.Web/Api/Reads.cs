using System.Text.Json;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Ingest;

namespace Sayso.Web.Api;

/// <summary>Writes what lists and pages of the ledger hold, the fields of an object each.</summary>
internal static class Reads
{
    public static void Line(Utf8JsonWriter json, StoryLine story)
    {
        json.WriteString("story"u8, story.Id);
        json.WriteString("title"u8, story.Title);
        json.WriteNumber("reports"u8, story.Reports);
        json.WriteString("first"u8, story.First);
        json.WriteString("last"u8, story.Last);
        json.WriteBoolean("maybeDisputed"u8, story.MaybeDisputed);
        json.WriteStartArray("outlets"u8);
        foreach (var outlet in story.Outlets)
        {
            json.WriteStringValue(outlet);
        }

        json.WriteEndArray();
    }

    public static void Line(Utf8JsonWriter json, ReportLine report)
    {
        json.WriteString("report"u8, report.Report);
        json.WriteString("story"u8, report.Story);
        json.WriteString("title"u8, report.Title);
        json.WriteString("outlet"u8, report.Outlet);
        json.WriteString("published"u8, report.Published);
        json.WriteString("status"u8, report.Status);
        json.WriteNumber("statements"u8, report.Statements);
    }

    public static void Line(Utf8JsonWriter json, PartyLine party)
    {
        json.WriteString("name"u8, party.Name);
        json.WriteString("description"u8, party.Description);
        json.WriteNumber("statements"u8, party.Statements);
    }

    public static void Line(Utf8JsonWriter json, ReviewItem item)
    {
        json.WriteString("report"u8, item.Report);
        json.WriteString("statement"u8, item.Statement);
        json.WriteNumber("confidence"u8, item.Confidence);
        json.WriteString("title"u8, item.Title);
        json.WriteString("outlet"u8, item.Outlet);
        json.WriteString("published"u8, item.Published);
    }

    public static void Line(Utf8JsonWriter json, InputLine input)
    {
        json.WriteNumber("input"u8, input.Seq);
        json.WriteString("time"u8, input.Time);
        json.WriteString("name"u8, input.Name);
        json.WriteString("status"u8, ReadingJson.Word(input.Status));
        json.WriteString("reason"u8, input.Reason);
        json.WriteString("report"u8, input.Report);
        json.WriteString("title"u8, input.Title);
    }

    public static void Counts(Utf8JsonWriter json, IReadOnlyDictionary<AddStatus, int> counts)
    {
        json.WriteStartObject("counts"u8);
        foreach (var status in Enum.GetValues<AddStatus>())
        {
            json.WriteNumber(ReadingJson.Word(status), counts.GetValueOrDefault(status));
        }

        json.WriteEndObject();
    }

    public static void Facets(Utf8JsonWriter json, SearchPage page)
    {
        json.WriteBoolean("isCut"u8, page.IsCut);
        json.WriteStartObject("facets"u8);
        foreach (var (name, counts) in ((string, IReadOnlyList<FacetCount>)[])[("acts", page.Facets.Acts), ("terms", page.Facets.Terms), ("outlets", page.Facets.Outlets), ("speakers", page.Facets.Speakers), ("months", page.Facets.Months)])
        {
            AnswerList.Write(json, name, counts, count =>
            {
                json.WriteString("value"u8, count.Value);
                json.WriteNumber("count"u8, count.Count);
            });
        }

        json.WriteEndObject();
    }

    public static void Profile(Utf8JsonWriter json, PartyProfile found)
    {
        json.WriteString("party"u8, found.Party.Id);
        json.WriteString("name"u8, found.Party.Name);
        json.WriteString("kind"u8, ReadingJson.Word(found.Party.Kind));
        json.WriteStartArray("aliases"u8);
        foreach (var alias in found.Party.Aliases)
        {
            json.WriteStringValue(alias);
        }

        json.WriteEndArray();
        AnswerList.Write(json, "descriptions", found.Party.Descriptions, description =>
        {
            json.WriteString("text"u8, description.Text);
            json.WriteString("published"u8, description.Published);
            json.WriteString("report"u8, description.Report);
        });
        json.WriteNumber("reports"u8, found.Reports);
        json.WriteBoolean("isCut"u8, found.IsCut);
        AnswerList.Write(json, "positions", LedgerRows.Of(new PartyPositions(found.Party, found.Positions)), row => AnswerRow.Write(json, row));
        AnswerList.Write(json, "accuses", found.Accuses, words => Words(json, words));
        AnswerList.Write(json, "denies", found.Denies, words => Words(json, words));
        AnswerList.Write(json, "quotedBy", found.QuotedBy, quoter =>
        {
            json.WriteString("name"u8, quoter.Name);
            json.WriteBoolean("isVia"u8, quoter.IsVia);
            json.WriteNumber("reports"u8, quoter.Reports);
            json.WriteNumber("statements"u8, quoter.Statements);
        });
    }

    private static void Words(Utf8JsonWriter json, PartyWords words)
    {
        json.WriteString("text"u8, words.Text);
        json.WriteString("ofWhat"u8, words.OfWhat);
        json.WriteString("published"u8, words.Published);
        AnswerList.Write(json, "places", words.Places, place =>
        {
            json.WriteString("report"u8, place.Report);
            json.WriteString("outlet"u8, place.Outlet);
            json.WriteString("statement"u8, place.Statement);
            json.WriteNumber("start"u8, place.Start);
            json.WriteNumber("end"u8, place.End);
        });
    }
}
