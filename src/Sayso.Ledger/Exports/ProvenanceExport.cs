using System.Text.Json;

namespace Sayso.Ledger.Exports;

/// <summary>Writes where findings come from in the words of PROV-O: each report, the reading of it, and its statements, quoted from it and attributed to who speaks.</summary>
internal static class ProvenanceExport
{
    public static void Write(IEnumerable<ExportedDocument> documents, Stream output)
        => JsonPage.Write(output, "@graph", documents, json =>
        {
            json.WriteStartObject("@context");
            json.WriteString("prov", "http://www.w3.org/ns/prov#");
            json.WriteString("xsd", "http://www.w3.org/2001/XMLSchema#");
            json.WriteString("sayso", "urn:sayso:terms:");
            json.WriteEndObject();
        }, WriteOne);

    private static void WriteOne(Utf8JsonWriter json, ExportedDocument one)
    {
        var cells = new TableCells(one.Document);
        var reading = one.Urn + ":reading";
        Start(json, one.Urn, "prov:Entity");
        json.Known("sayso:title", one.Document.Title?.Value);
        json.Known("sayso:wire", one.Document.Wire?.Value);
        json.Known("sayso:status", one.Provenance?.Status);
        if (one.Document.Outlet is { } outlet)
        {
            Agent(json, outlet.Value);
        }

        json.WriteEndObject();
        Start(json, reading, "prov:Activity");
        Link(json, "prov:used", one.Urn);
        Link(json, "prov:wasAssociatedWith", "urn:sayso:agent");
        if (one.Provenance is { } provenance)
        {
            json.WriteNumber("sayso:sequence", provenance.Sequence);
            json.WriteString("sayso:hash", provenance.Hash);
            json.WriteStartObject("prov:endedAtTime");
            json.WriteString("@type", "xsd:dateTime");
            json.WriteString("@value", TableCells.Time(provenance.Recorded));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        foreach (var statement in one.Reading.Statements)
        {
            Start(json, $"{one.Urn}:{statement.Id}", "prov:Entity");
            json.WriteString("prov:value", cells.Words(statement.Content));
            Link(json, "prov:wasQuotedFrom", one.Urn);
            Link(json, "prov:wasGeneratedBy", reading);
            if (statement.Speaker is { } speaker)
            {
                Agent(json, speaker.Name);
            }

            json.Known("sayso:via", statement.Via?.Name);
            json.WriteEndObject();
        }
    }

    private static void Start(Utf8JsonWriter json, string id, string type)
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteString("@type", type);
    }

    private static void Link(Utf8JsonWriter json, string key, string id)
    {
        json.WriteStartObject(key);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    private static void Agent(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject("prov:wasAttributedTo");
        json.WriteString("@type", "prov:Agent");
        json.WriteString("sayso:name", name);
        json.WriteEndObject();
    }
}
