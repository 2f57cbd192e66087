using System.Globalization;
using Sayso.Figures;
using Sayso.Incidents;
using Sayso.Ledger.Origins;
using Sayso.Statements;
using Sayso.Web.Wording;

namespace Sayso.Web.Reports;

/// <summary>The words in which the page of a report puts figures, incidents and evidence.</summary>
internal static class ReportWords
{
    /// <summary>A share: "46 %", on one line; of what is more than nothing never "0 %".</summary>
    public static string Share(double share) => share is > 0 and < 0.01 ? "under 1\u00A0%" : $"{Math.Floor(share * 100).ToString("0", CultureInfo.InvariantCulture)}\u00A0%";

    /// <summary>What the numbers of a figure allow: "at least 12 people", "10,000 to 12,000 USD".</summary>
    public static string Of(Figure figure)
    {
        var range = FigureWords.Range(figure.Qualifier, figure.Low, figure.High);
        return range + (figure.Unit is null ? "" : " " + figure.Unit) + (figure.Per is null ? "" : " per " + figure.Per);
    }

    /// <summary>What happened to those who are counted and where the figure stands among others: "dead, in all"; empty where the text says neither.</summary>
    public static string Sense(Figure figure) => string.Join(", ", new[]
    {
        figure.Effect is { } effect && ReadingJson.Word(effect) is var happened && figure.Of?.Contains(happened, StringComparison.OrdinalIgnoreCase) != true ? happened : null,
        FigureWords.Of(figure.State),
    }.OfType<string>());

    /// <summary>What happened and how far it came: "airstrike", "bombing, planned".</summary>
    public static string Of(Incident incident)
        => (incident.Type == IncidentType.Other ? "event" : ReadingJson.Word(incident.Type)) + (incident.Stage == Stage.Accomplished ? "" : ", " + ReadingJson.Word(incident.Stage));

    /// <summary>On what footing somebody is called the one who did it.</summary>
    public static string Of(PerpetratorStatus status) => status switch
    {
        PerpetratorStatus.Claimed => "by their own word",
        PerpetratorStatus.Accused => "accused",
        PerpetratorStatus.Denied => "denied",
        PerpetratorStatus.Suspected => "suspected",
        _ => "as the report tells it",
    };

    /// <summary>What was done to somebody or something, before which stands who or what; empty where the text does not say.</summary>
    public static string Of(VictimEffect effect) => effect switch
    {
        VictimEffect.Unknown => "",
        VictimEffect.None => ", unharmed",
        _ => ", " + ReadingJson.Word(effect),
    };

    /// <summary>What was done to a thing or place; empty where the text does not say.</summary>
    public static string Of(TargetEffect effect) => effect switch
    {
        TargetEffect.Unknown => "",
        TargetEffect.None => ", unharmed",
        _ => ", " + ReadingJson.Word(effect),
    };

    /// <summary>What a piece of evidence on an origin is.</summary>
    public static string Of(OriginEvidenceKind kind) => kind switch
    {
        OriginEvidenceKind.Hop => "Its history of hands names who began it",
        OriginEvidenceKind.Provider => "Its input names who provided it",
        OriginEvidenceKind.Credit => "A credit for all of it",
        OriginEvidenceKind.Contribution => "A credit for a part of it; decides nothing about the whole",
        OriginEvidenceKind.Reuse => "Most of its words stand in another report",
        OriginEvidenceKind.CitesOnly => "All its statements come through one outlet",
        _ => "Nothing says otherwise than that its outlet reported it",
    };

    /// <summary>What the two sides of a dispute do.</summary>
    public static (string One, string Other) SidesOf(Disputes.DisputeKind kind) => kind switch
    {
        Disputes.DisputeKind.Figures => ("Gives", "Gives otherwise"),
        Disputes.DisputeKind.CounterAccusation => ("Accuses", "Accuses in turn"),
        _ => ("Asserts", "Denies"),
    };

    /// <summary>How sure the program is that it read a statement right: "0.93".</summary>
    public static string Confidence(double confidence) => confidence.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>What the terms mean, for the legend.</summary>
    public static string Meaning(Terms terms) => terms switch
    {
        Terms.Named => "named",
        Terms.UnnamedRole => "by role or group only",
        Terms.Anonymous => "anonymous",
        Terms.Document => "a document",
        _ => "no source given",
    };
}
