namespace Sayso.Incidents.Network;

/// <summary>What the incident network tells apart, in the order of its numbers.</summary>
internal static class IncidentLabels
{
    /// <summary>Number of <see cref="IncidentRole"/>.</summary>
    public const int RoleCount = 5;

    /// <summary>Number of <see cref="Stages"/>.</summary>
    public const int StageCount = 3;

    /// <summary>The types of MUC-4 that the contract has.</summary>
    public static readonly IncidentType[] Types = [IncidentType.Attack, IncidentType.Bombing, IncidentType.Kidnapping, IncidentType.Arson, IncidentType.Robbery];

    /// <summary>The stages of MUC-4.</summary>
    public static readonly Stage[] Stages = [Stage.Accomplished, Stage.Attempted, Stage.Threatened];

    /// <summary>On what footing MUC-4 calls organizations perpetrators.</summary>
    public static readonly PerpetratorStatus[] Statuses = [PerpetratorStatus.Reported, PerpetratorStatus.Claimed, PerpetratorStatus.Accused, PerpetratorStatus.Suspected];
}
