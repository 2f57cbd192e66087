using Sayso.Disputes;
using Sayso.Incidents;

namespace Sayso.Cli.View;

/// <content>Incidents and disputes.</content>
internal static partial class Words
{
    /// <summary>The type of an incident in capitals: "AIRSTRIKE".</summary>
    public static string Of(IncidentType type) => type == IncidentType.Other ? "EVENT" : ReadingJson.Word(type).ToUpperInvariant();

    /// <summary>The ink of a type: what was done by force stands out from what befell people or was done for them.</summary>
    public static Ink InkOf(IncidentType type) => type switch
    {
        IncidentType.Crash or IncidentType.Protest or IncidentType.Arrest or IncidentType.Aid or IncidentType.Disaster or IncidentType.Other => Ink.Act,
        _ => Ink.Accusation,
    };

    /// <summary>On what footing somebody is called the one who did it. Police who say that they arrested somebody claim nothing.</summary>
    public static string Of(PerpetratorStatus status, IncidentType type) => status switch
    {
        PerpetratorStatus.Claimed => InkOf(type) == Ink.Act ? "by their own word" : "claims it",
        PerpetratorStatus.Accused => "accused",
        PerpetratorStatus.Denied => "denied",
        PerpetratorStatus.Suspected => "suspected",
        _ => "reported",
    };

    /// <summary>The ink of that.</summary>
    public static Ink InkOf(PerpetratorStatus status) => status switch
    {
        PerpetratorStatus.Claimed => Ink.Claim,
        PerpetratorStatus.Accused or PerpetratorStatus.Suspected => Ink.Accusation,
        PerpetratorStatus.Denied => Ink.Denial,
        _ => Ink.Faint,
    };

    /// <summary>What was done to a victim; empty where the text does not say.</summary>
    public static string Of(VictimEffect effect) => effect switch
    {
        VictimEffect.Unknown => "",
        VictimEffect.None => "unharmed",
        _ => ReadingJson.Word(effect),
    };

    /// <summary>What was done to a thing or place; empty where the text does not say.</summary>
    public static string Of(TargetEffect effect) => effect switch
    {
        TargetEffect.Unknown => "",
        TargetEffect.None => "unharmed",
        _ => ReadingJson.Word(effect),
    };

    /// <summary>What the two sides of a dispute do.</summary>
    public static (string One, string Other) SidesOf(DisputeKind kind) => kind switch
    {
        DisputeKind.Figures => ("gives", "gives otherwise"),
        DisputeKind.CounterAccusation => ("accuses", "accuses in turn"),
        _ => ("asserted by", "denied by"),
    };
}
