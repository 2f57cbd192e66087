using System.Text.Json;
using Sayso.Incidents;
using Sayso.Places;

namespace Sayso.Ledger.Exports;

/// <summary>
/// Writes incidents as GeoJSON. A point only where the text names a town or a landform, with how far around; a province, a country or a region is no point, and
/// its feature has no geometry (RFC 7946 calls that unlocated) but says which it is.
/// </summary>
internal static class GeoJsonExport
{
    public static void Write(IEnumerable<ExportedDocument> documents, Stream output)
        => JsonPage.Write(output, "features", documents.SelectMany(one => one.Reading.Incidents.Select(incident => (one, incident))),
            json => json.WriteString("type", "FeatureCollection"), (json, item) => WriteOne(json, item.one, item.incident));

    private static void WriteOne(Utf8JsonWriter json, ExportedDocument one, Incident incident)
    {
        var place = incident.PlaceSpans.Select(span => one.Reading.Places.FirstOrDefault(place => place.Span.Overlaps(span) && place.Kind != PlaceKind.Unknown))
            .FirstOrDefault(place => place is not null);
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", $"{one.Urn}:{incident.Id}");
        if (place is { Kind: PlaceKind.City or PlaceKind.Landform, Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WriteStartObject("geometry");
            json.WriteString("type", "Point");
            json.WriteStartArray("coordinates");
            json.WriteNumberValue(Math.Round(longitude, 5));
            json.WriteNumberValue(Math.Round(latitude, 5));
            json.WriteEndArray();
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("geometry");
        }

        json.WriteStartObject("properties");
        json.WriteString("document", one.Reading.Id);
        json.WriteString("type", ReadingJson.Word(incident.Type));
        json.WriteString("stage", ReadingJson.Word(incident.Stage));
        json.WriteString("date", incident.Date);
        json.WriteString("place", incident.Place);
        json.WriteString("precision", ReadingJson.Word(place?.Kind ?? PlaceKind.Unknown));
        json.WriteString("placeName", place?.Name);
        json.WriteString("country", place?.Country);
        if (place?.RadiusKm is { } radius)
        {
            json.WriteNumber("radiusKm", Math.Round(radius));
        }
        else
        {
            json.WriteNull("radiusKm");
        }

        json.WriteStartArray("evidence");
        foreach (var span in incident.Evidence)
        {
            json.WriteStringValue(span.Of(one.Document.Text));
        }

        json.WriteEndArray();
        json.WriteNumber("confidence", Math.Round(incident.Confidence, 3));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
