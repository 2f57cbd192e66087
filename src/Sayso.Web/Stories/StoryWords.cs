using System.Globalization;
using Sayso.Figures;
using Sayso.Incidents;
using Sayso.Ledger.Claims;
using Sayso.Ledger.Origins;
using Sayso.Places;

namespace Sayso.Web.Stories;

/// <summary>The words in which the pages of stories and parties put numbers, evidence and places.</summary>
internal static class StoryWords
{
    private const int MostWords = 300;

    /// <summary>A number of things: "1 report", "2 reports".</summary>
    public static string Count(int count, string thing) => Count(count, thing, thing + "s");

    /// <summary>A number of things whose plural is its own: "1 party", "2 parties".</summary>
    public static string Count(int count, string thing, string things) => count == 1 ? $"1 {thing}" : $"{count.ToString("#,##0", CultureInfo.InvariantCulture)} {things}";

    /// <summary>How many parties, at least and at most: "1 party", "2 to 3 parties".</summary>
    public static string Parties(PartyCount count) => count.High == 1 ? "1 party" : $"{count} parties";

    /// <summary>How many stand behind a claim: origins and parties, each by itself.</summary>
    public static string Stand(Claim claim) => claim.AssertedBy.Count == 0 ? "asserted by nobody in these reports" : $"{Count(claim.Origins, "origin")} · {Parties(claim.Parties)}";

    /// <summary>Words of a report without "that" before them, cut between words where they are long.</summary>
    public static string Cut(string text)
    {
        text = text.StartsWith("that ", StringComparison.Ordinal) ? text[5..] : text;
        if (text.Length <= MostWords)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', MostWords);
        return text[..(space > 0 ? space : char.IsHighSurrogate(text[MostWords - 1]) ? MostWords - 1 : MostWords)] + " …";
    }

    /// <summary>The same in quotation marks, where it has none.</summary>
    public static string Quoted(string text) => Cut(text) is var cut && cut is ['“' or '"', ..] ? cut : $"“{cut}”";

    /// <summary>The day of a time of publication; null where there is none.</summary>
    public static string? Day(string? published) => published is { Length: >= 10 } ? published[..10] : published;

    /// <summary>What a number is hedged to: "at least 12", "10,000 to 12,000".</summary>
    public static string Range(Qualifier qualifier, decimal? least, decimal? most) => (qualifier, least, most) switch
    {
        (Qualifier.About, { } low, { } high) => low == high ? $"about {Number(low)}" : $"roughly {Number(low)} to {Number(high)}",
        (Qualifier.MoreThan, { } low, _) => $"more than {Number(low)}",
        (Qualifier.LessThan, _, { } high) => $"fewer than {Number(high)}",
        (_, { } low, { } high) => low == high ? Number(low) : $"{Number(low)} to {Number(high)}",
        (_, { } low, null) => $"at least {Number(low)}",
        (_, null, { } high) => $"at most {Number(high)}",
        _ => "no number",
    };

    /// <summary>A number for a program: no thousands, a point.</summary>
    public static string? Plain(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A number for a program.</summary>
    public static string? Plain(double? number) => number?.ToString("0.#####", CultureInfo.InvariantCulture);

    /// <summary>Where a figure stands among others; empty where the text does not say.</summary>
    public static string Of(FigureState? state) => state switch
    {
        FigureState.New => "new",
        FigureState.Total => "in all",
        FigureState.RevisedFrom => "given up",
        FigureState.RevisedTo => "revised",
        FigureState.Preliminary => "preliminary",
        _ => "",
    };

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

    private static string Number(decimal number) => number.ToString("#,##0.####", CultureInfo.InvariantCulture);
}
