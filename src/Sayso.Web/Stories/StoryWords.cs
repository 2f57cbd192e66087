using System.Globalization;
using Sayso.Incidents;
using Sayso.Ledger.Claims;
using Sayso.Ledger.Origins;
using Sayso.Places;
using Sayso.Web.Wording;

namespace Sayso.Web.Stories;

/// <summary>The words in which the pages of stories and parties put numbers, evidence and places.</summary>
internal static class StoryWords
{
    private const int MostWords = 300;

    /// <summary>How many parties, at least and at most: "1 party", "2 to 3 parties".</summary>
    public static string Parties(PartyCount count) => count.High == 1 ? "1 party" : $"{count} parties";

    /// <summary>How many stand behind a claim: origins and parties, each by itself.</summary>
    public static string Stand(Claim claim) => claim.AssertedBy.Count == 0 ? "asserted by nobody in these reports" : $"{PageText.Count(claim.Origins, "origin")} · {Parties(claim.Parties)}";

    /// <summary>Words of a report without "that" before them, cut between words where they are long.</summary>
    public static string Cut(string text)
    {
        text = text.StartsWith("that ", StringComparison.Ordinal) ? text[5..] : text;
        return PageText.Cut(text, MostWords);
    }

    /// <summary>The same in quotation marks, where it has none.</summary>
    public static string Quoted(string text) => PageText.Quoted(Cut(text));

    /// <summary>The day of a time of publication; null where there is none.</summary>
    public static string? Day(string? published) => published is { Length: >= 10 } ? published[..10] : published;

    /// <summary>A number for a program: no thousands, a point.</summary>
    public static string? Plain(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A number for a program.</summary>
    public static string? Plain(double? number) => number?.ToString("0.#####", CultureInfo.InvariantCulture);

    /// <summary>What happened, as a noun.</summary>
    public static string Of(IncidentType type) => type == IncidentType.Other ? "event" : ReadingJson.Word(type);

    /// <summary>How exactly a place is known: what it is, and how far it reaches.</summary>
    public static string Precision(Place? place) => place switch
    {
        { Kind: PlaceKind.City, RadiusKm: { } radius } => $"a town, within {Kilometres(radius)}",
        { Kind: PlaceKind.Landform, RadiusKm: { } radius } => $"a landform, within {Kilometres(radius)}",
        { Kind: PlaceKind.City } => "a town, not found on the map",
        { Kind: PlaceKind.Landform } => "a landform, not found on the map",
        { Kind: PlaceKind.Province } => "a province: not a point",
        { Kind: PlaceKind.Country } => "a country: not a point",
        { Kind: PlaceKind.Region } => "a region: not a point",
        _ => "not found on the map",
    };

    /// <summary>A percentage of whole numbers.</summary>
    public static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    /// <summary>What a piece of evidence for an origin says before its words.</summary>
    public static string Of(OriginEvidenceKind kind) => kind switch
    {
        OriginEvidenceKind.Hop => "its way began with",
        OriginEvidenceKind.Provider => "provided by",
        OriginEvidenceKind.Credit => "credit:",
        OriginEvidenceKind.Contribution => "credit for a part:",
        OriginEvidenceKind.CitesOnly => "has it all from",
        _ => "published by",
    };

    private static string Kilometres(double radius) => $"{Math.Max(1, Math.Round(radius)).ToString("#,##0", CultureInfo.InvariantCulture)} km";

}
