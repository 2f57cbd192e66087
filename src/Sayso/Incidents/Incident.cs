using Sayso.Documents;
using Sayso.Statements;

namespace Sayso.Incidents;

/// <summary>
/// Something that happened, was tried, threatened or planned, as the report tells it; mentions of one incident are one. Types and roles are those
/// of MUC-4 (1992), extended for news of today.
/// </summary>
/// <param name="Id">"i1", "i2" … in order of the first evidence.</param>
/// <param name="Type">What happened.</param>
/// <param name="Stage">How far it came.</param>
/// <param name="Evidence">The words that tell of it, in text order; at least one.</param>
public sealed record Incident(string Id, IncidentType Type, Stage Stage, IReadOnlyList<TextSpan> Evidence)
{
    /// <summary>When, as EDTF; null where the text does not say.</summary>
    public string? Date { get; init; }

    /// <summary>Where, in the text's words: "west of Asadabad, Kunar province"; null where the text does not say.</summary>
    public string? Place { get; init; }

    /// <summary>Where the words of <see cref="Place"/> stand, the narrowest first; empty where there are none.</summary>
    public IReadOnlyList<TextSpan> PlaceSpans { get; init; } = [];

    /// <summary>Who did it, as said by whom.</summary>
    public IReadOnlyList<Perpetrator> Perpetrators { get; init; } = [];

    /// <summary>To whom it was done.</summary>
    public IReadOnlyList<Victim> Victims { get; init; } = [];

    /// <summary>Things and places that it was done to.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>What it was done with.</summary>
    public IReadOnlyList<Instrument> Instruments { get; init; } = [];

    /// <summary>Ids of the statements whose content tells of it; empty where the report tells it in its own voice.</summary>
    public IReadOnlyList<string> Statements { get; init; } = [];

    /// <summary>Whether the report tells of it as of something past that is not its news.</summary>
    public bool Background { get; init; }

    /// <summary>How sure the program is that this is an incident of this type, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;
}

/// <summary>What happened.</summary>
public enum IncidentType
{
    /// <summary>People were killed on purpose, in no other way listed here.</summary>
    Killing,

    /// <summary>A bomb, a mine, a grenade.</summary>
    Bombing,

    /// <summary>An attack with other weapons, or one whose weapon is not told.</summary>
    Attack,

    /// <summary>An attack from the air.</summary>
    Airstrike,

    /// <summary>Somebody was taken or held against their will, not by an authority.</summary>
    Kidnapping,

    /// <summary>Something was set on fire.</summary>
    Arson,

    /// <summary>A vehicle, aircraft or ship crashed, sank or derailed.</summary>
    Crash,

    /// <summary>A protest, march, strike, riot.</summary>
    Protest,

    /// <summary>An authority arrested or detained somebody.</summary>
    Arrest,

    /// <summary>Something was robbed or looted.</summary>
    Robbery,

    /// <summary>Help was sent or given.</summary>
    Aid,

    /// <summary>An earthquake, flood, fire, epidemic.</summary>
    Disaster,

    /// <summary>Another event that a report is about: fighting between armed forces, a strike at work, a trial.</summary>
    Other,
}

/// <summary>How far an incident came.</summary>
public enum Stage
{
    /// <summary>It happened.</summary>
    Accomplished,

    /// <summary>It was tried and failed or was stopped.</summary>
    Attempted,

    /// <summary>Somebody threatened it.</summary>
    Threatened,

    /// <summary>Somebody plans it.</summary>
    Planned,
}

/// <summary>On what footing somebody is called the perpetrator.</summary>
public enum PerpetratorStatus
{
    /// <summary>The report tells it in its own voice, or by a source that is no party to it.</summary>
    Reported,

    /// <summary>They say it of themselves.</summary>
    Claimed,

    /// <summary>Somebody accuses them.</summary>
    Accused,

    /// <summary>Somebody denies that they did it, mostly they themselves.</summary>
    Denied,

    /// <summary>Suspected, believed, alleged, charged and not convicted.</summary>
    Suspected,
}

/// <summary>What was done to a victim.</summary>
public enum VictimEffect
{
    /// <summary>The text does not say.</summary>
    Unknown,

    /// <summary>Killed.</summary>
    Killed,

    /// <summary>Injured.</summary>
    Injured,

    /// <summary>Kidnapped, taken, held; arrested.</summary>
    Kidnapped,

    /// <summary>Missing.</summary>
    Missing,

    /// <summary>The text says that they were not harmed.</summary>
    None,
}

/// <summary>What was done to a thing or place.</summary>
public enum TargetEffect
{
    /// <summary>The text does not say.</summary>
    Unknown,

    /// <summary>Destroyed.</summary>
    Destroyed,

    /// <summary>Damaged.</summary>
    Damaged,

    /// <summary>The text says that it was not harmed.</summary>
    None,
}

/// <summary>Somebody who is said to have done it. One who is accused and denies it stands twice, with either status.</summary>
/// <param name="Name">As the text calls them.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Status">On what footing.</param>
/// <param name="Span">Where they are named.</param>
public sealed record Perpetrator(string Name, SpeakerKind Kind, PerpetratorStatus Status, TextSpan Span)
{
    /// <summary>Ids of the statements that say so; empty where the report says it in its own voice.</summary>
    public IReadOnlyList<string> Statements { get; init; } = [];
}

/// <summary>Somebody to whom it was done.</summary>
/// <param name="Name">As the text calls them: "Rafiq Anwar", "12 people".</param>
/// <param name="Effect">What was done to them.</param>
/// <param name="Span">Where they are named.</param>
public sealed record Victim(string Name, VictimEffect Effect, TextSpan Span)
{
    /// <summary>The least number of them, as in a figure; null where the text sets no floor or gives no number.</summary>
    public decimal? Low { get; init; }

    /// <summary>The greatest number of them, as in a figure; null where the text sets no ceiling or gives no number.</summary>
    public decimal? High { get; init; }
}

/// <summary>A thing or place that it was done to.</summary>
/// <param name="Name">As the text calls it.</param>
/// <param name="Effect">What was done to it.</param>
/// <param name="Span">Where it is named.</param>
public sealed record Target(string Name, TargetEffect Effect, TextSpan Span);

/// <summary>What it was done with.</summary>
/// <param name="Name">As the text calls it: "a car bomb".</param>
/// <param name="Span">Where it is named.</param>
public sealed record Instrument(string Name, TextSpan Span);
