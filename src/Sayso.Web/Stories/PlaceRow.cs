using Sayso.Incidents;
using Sayso.Ledger.Asking;
using Sayso.Places;
using Sayso.Statements;

namespace Sayso.Web.Stories;

/// <summary>A place where reports say that something happened, with how exactly it is known. Only a town or a landform is drawn, as a circle as wide as the place is uncertain; exports to GeoJSON do the same.</summary>
/// <param name="Name">The place; in the words of the report where it was not found.</param>
/// <param name="Country">ISO 3166-1 code; null where it is not known.</param>
/// <param name="Precision">How exactly it is known, in words.</param>
/// <param name="Latitude">Degrees north; null where there is nothing to draw.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="RadiusKm">How far around.</param>
/// <param name="Happened">What happened there: type and day, once each.</param>
/// <param name="Words">The words of the first report.</param>
/// <param name="Report">Id of that report.</param>
/// <param name="Statement">Id of the statement that tells of it; null where the report tells it itself.</param>
/// <param name="Teller">Who is behind that statement; null where the report tells it itself.</param>
/// <param name="Reports">How many reports tell of it.</param>
internal sealed record PlaceRow(
    string Name, string? Country, string Precision, double? Latitude, double? Longitude, double? RadiusKm, IReadOnlyList<string> Happened, string Words, string Report, string? Statement, string? Teller, int Reports)
{
    /// <summary>Whether it is drawn.</summary>
    public bool IsDrawn => RadiusKm is not null;

    /// <summary>The places of a story's incidents, those that most reports have first. Places that speak, or are only named, are none.</summary>
    public static IReadOnlyList<PlaceRow> Of(StoryOverview story)
        => [.. story.Reports.Where(r => r.Counts).SelectMany(r => r.Reading.Incidents.Where(i => i.Place is not null).Select(i => (Report: r, Incident: i, Place: PlaceOf(r, i))))
            .GroupBy(p => p.Place is { } place ? $"{place.Kind} {place.GeoNames} {place.Name} {place.Country}" : p.Incident.Place!, StringComparer.OrdinalIgnoreCase)
            .Select(same => Row([.. same])).OrderByDescending(r => r.Reports).ThenByDescending(r => r.IsDrawn).ThenBy(r => r.Name, StringComparer.Ordinal)];

    private static PlaceRow Row(List<(ToldReport Report, Incident Incident, Place? Place)> same)
    {
        var (report, incident, place) = same[0];
        var isDrawn = place is { Kind: PlaceKind.City or PlaceKind.Landform, Latitude: not null, Longitude: not null, RadiusKm: not null };
        var statement = incident.Statements.Count > 0 ? report.Reading.Statements.FirstOrDefault(s => s.Id == incident.Statements[0]) : null;
        return new PlaceRow(place?.Name ?? incident.Place!, place?.Country, StoryWords.Precision(place), isDrawn ? Math.Round(place!.Latitude!.Value, 5) : null, isDrawn ? Math.Round(place!.Longitude!.Value, 5) : null, isDrawn ? place!.RadiusKm : null,
            [.. same.Select(s => What(s.Incident)).Distinct(StringComparer.Ordinal)], incident.Place!, report.Report, statement?.Id, statement is null ? null : TellerOf(statement, report), same.Select(s => s.Report.Report).Distinct(StringComparer.Ordinal).Count());
    }

    // Words are told by somebody also where nobody is named.
    private static string TellerOf(Statement statement, ToldReport report)
        => statement.Speaker?.Name ?? (statement.Source.Count > 0 ? string.Join(" … ", statement.Source.Select(s => s.Of(report.Reading.Document!.Text))) : "nobody is named");

    private static string What(Incident incident)
    {
        var stage = incident.Stage == Stage.Accomplished ? "" : ReadingJson.Word(incident.Stage) + " ";
        return $"{(incident.Background ? "earlier " : "")}{stage}{StoryWords.Of(incident.Type)}{(incident.Date is { } date ? ", " + Wording.Days.Of(date) : "")}";
    }

    private static Place? PlaceOf(ToldReport report, Incident incident)
        => incident.PlaceSpans.Select(span => report.Reading.Places.FirstOrDefault(p => p.Span.Overlaps(span) && p.Kind != PlaceKind.Unknown)).FirstOrDefault(p => p is not null);
}
