using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Sayso.Dates;
using Sayso.Disputes;
using Sayso.Incidents;
using Sayso.Places;
using Sayso.Statements;

namespace Sayso;

/// <content>What is claimed: dates, places, incidents, disputes.</content>
internal sealed partial class ReadingParser
{
    private DateExpression ReadDate(JsonElement json)
        => new(ReadSpan(json), Required(json, "type", Word<DateType>), Required(json, "timex", Text), Optional(json, "value", Text))
        {
            Modifier = Optional(json, "mod", Text),
            Days = OptionalValue(json, "first", Day) is { } first ? ReadDays(first, Required(json, "last", Day)) : null,
        };

    private DateInterval ReadDays(LocalDate first, LocalDate last)
        => first <= last ? new DateInterval(first, last) : throw _place.Wrong("its last day is before its first");

    private LocalDate Day(JsonElement json)
        => LocalDatePattern.Iso.Parse(Text(json)) is { Success: true } day ? day.Value : throw _place.Wrong("is no day as in 2026-03-04");

    private Place ReadPlace(JsonElement json)
        => new(ReadSpan(json), Required(json, "name", Text))
        {
            Kind = OptionalValue(json, "kind", Word<PlaceKind>) ?? PlaceKind.Unknown,
            Country = Optional(json, "country", Text),
            Latitude = OptionalValue(json, "latitude", Number),
            Longitude = OptionalValue(json, "longitude", Number),
            RadiusKm = OptionalValue(json, "radiusKm", Number),
            GeoNames = OptionalValue(json, "geonames", Whole),
            Adjectival = FlagOrFalse(json, "adjectival"),
            Speaks = FlagOrFalse(json, "speaks"),
        };

    private Incident ReadIncident(JsonElement json)
        => new(Required(json, "id", Text), Required(json, "type", Word<IncidentType>), Required(json, "stage", Word<Stage>), Spans(json, "evidence"))
        {
            Date = Optional(json, "date", Text),
            Place = Optional(json, "place", Text),
            PlaceSpans = OptionalItems(json, "placeSpans", ReadSpan),
            Perpetrators = Items(json, "perpetrators", one
                => new Perpetrator(Required(one, "name", Text), Required(one, "kind", Word<SpeakerKind>), Required(one, "status", Word<PerpetratorStatus>), SpanAt(one, "span"))
                {
                    Statements = Items(one, "statements", Text),
                }),
            Victims = Items(json, "victims", one
                => new Victim(Required(one, "name", Text), Required(one, "effect", Word<VictimEffect>), SpanAt(one, "span"))
                {
                    Low = OptionalValue(one, "low", Exact),
                    High = OptionalValue(one, "high", Exact),
                }),
            Targets = Items(json, "targets", one => new Target(Required(one, "name", Text), Required(one, "effect", Word<TargetEffect>), SpanAt(one, "span"))),
            Instruments = Items(json, "instruments", one => new Instrument(Required(one, "name", Text), SpanAt(one, "span"))),
            Statements = OptionalItems(json, "statements", Text),
            Background = FlagOrFalse(json, "background"),
            Confidence = OptionalValue(json, "confidence", Number) ?? 1,
        };

    private Dispute ReadDispute(JsonElement json)
        => new(Required(json, "id", Text), OptionalValue(json, "kind", Word<DisputeKind>) ?? DisputeKind.Denial, Required(json, "about", Text),
            Items(json, "assertedBy", ReadSide), Items(json, "deniedBy", ReadSide));

    private DisputeSide ReadSide(JsonElement json) => new(Required(json, "speaker", Text), Optional(json, "statement", Text));
}
