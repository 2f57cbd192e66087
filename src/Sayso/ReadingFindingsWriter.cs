using NodaTime.Text;
using Sayso.Dates;
using Sayso.Disputes;
using Sayso.Incidents;
using Sayso.Places;

namespace Sayso;

/// <content>What is claimed: dates, places, incidents, disputes.</content>
internal sealed partial class ReadingWriter
{
    private void WriteDate(DateExpression date)
    {
        json.WriteStartObject();
        WriteSpanFields(date.Span);
        json.WriteString("value"u8, date.Value);
        json.WriteString("timex"u8, date.Timex);
        json.WriteString("type"u8, ReadingJson.Word(date.Type));
        WriteOptional("mod"u8, date.Modifier);
        if (date.Days is { } days)
        {
            json.WriteString("first"u8, LocalDatePattern.Iso.Format(days.Start));
            json.WriteString("last"u8, LocalDatePattern.Iso.Format(days.End));
        }

        json.WriteEndObject();
    }

    private void WritePlace(Place place)
    {
        json.WriteStartObject();
        WriteSpanFields(place.Span);
        json.WriteString("name"u8, place.Name);
        json.WriteString("kind"u8, ReadingJson.Word(place.Kind));
        json.WriteString("country"u8, place.Country);
        WriteDegrees("latitude"u8, place.Latitude);
        WriteDegrees("longitude"u8, place.Longitude);
        WriteNumber("radiusKm"u8, place.RadiusKm is { } radius ? (decimal)Math.Round(radius) : null);
        WriteNumber("geonames"u8, place.GeoNames);
        json.WriteBoolean("adjectival"u8, place.Adjectival);
        json.WriteBoolean("speaks"u8, place.Speaks);
        json.WriteEndObject();
    }

    private void WriteIncident(Incident incident)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, incident.Id);
        json.WriteString("type"u8, ReadingJson.Word(incident.Type));
        json.WriteString("stage"u8, ReadingJson.Word(incident.Stage));
        json.WriteString("date"u8, incident.Date);
        json.WriteString("place"u8, incident.Place);
        WriteSpans("placeSpans"u8, incident.PlaceSpans);
        WriteArray("perpetrators"u8, incident.Perpetrators, perpetrator =>
        {
            json.WriteStartObject();
            json.WriteString("name"u8, perpetrator.Name);
            json.WriteString("kind"u8, ReadingJson.Word(perpetrator.Kind));
            json.WriteString("status"u8, ReadingJson.Word(perpetrator.Status));
            WriteArray("statements"u8, perpetrator.Statements, json.WriteStringValue);
            WriteSpan("span"u8, perpetrator.Span);
            json.WriteEndObject();
        });
        WriteArray("victims"u8, incident.Victims, victim =>
        {
            json.WriteStartObject();
            json.WriteString("name"u8, victim.Name);
            json.WriteString("effect"u8, ReadingJson.Word(victim.Effect));
            WriteNumber("count"u8, victim.Low == victim.High ? victim.Low : null);
            WriteNumber("low"u8, victim.Low);
            WriteNumber("high"u8, victim.High);
            WriteSpan("span"u8, victim.Span);
            json.WriteEndObject();
        });
        WriteArray("targets"u8, incident.Targets, target =>
        {
            json.WriteStartObject();
            json.WriteString("name"u8, target.Name);
            json.WriteString("effect"u8, ReadingJson.Word(target.Effect));
            WriteSpan("span"u8, target.Span);
            json.WriteEndObject();
        });
        WriteArray("instruments"u8, incident.Instruments, instrument =>
        {
            json.WriteStartObject();
            json.WriteString("name"u8, instrument.Name);
            WriteSpan("span"u8, instrument.Span);
            json.WriteEndObject();
        });
        WriteSpans("evidence"u8, incident.Evidence);
        WriteArray("statements"u8, incident.Statements, json.WriteStringValue);
        json.WriteBoolean("background"u8, incident.Background);
        json.WriteNumber("confidence"u8, Math.Round(incident.Confidence, 3));
        json.WriteEndObject();
    }

    private void WriteDispute(Dispute dispute)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, dispute.Id);
        json.WriteString("kind"u8, ReadingJson.Word(dispute.Kind));
        json.WriteString("about"u8, dispute.About);
        WriteArray("assertedBy"u8, dispute.AssertedBy, WriteSide);
        WriteArray("deniedBy"u8, dispute.DeniedBy, WriteSide);
        json.WriteEndObject();
    }

    private void WriteSide(DisputeSide side)
    {
        json.WriteStartObject();
        json.WriteString("speaker"u8, side.Speaker);
        json.WriteString("statement"u8, side.Statement);
        json.WriteEndObject();
    }

    // Five digits behind the point are a metre: more would claim what no gazetteer knows.
    private void WriteDegrees(ReadOnlySpan<byte> key, double? degrees) => WriteNumber(key, degrees is { } known ? (decimal)Math.Round(known, 5) : null);
}
