using Sayso.Documents;

namespace Sayso.Incidents.Network;

/// <summary>An incident as the trained model finds it, before rules, dates, places and statements have their say.</summary>
/// <param name="Type">What happened; one of the types of MUC-4.</param>
/// <param name="Stage">How far it came.</param>
/// <param name="Confidence">How sure the model is that there is such an incident, 0 to 1.</param>
/// <param name="Roles">Who and what took part: one for each mention, several of one filler may stand; the best name first.</param>
/// <param name="Evidence">The words that tell of it, in text order; at least one.</param>
internal sealed record IncidentDraft(IncidentType Type, Stage Stage, double Confidence, IReadOnlyList<DraftRole> Roles, IReadOnlyList<TextSpan> Evidence);

/// <summary>A mention of somebody or something that took part.</summary>
/// <param name="Role">As what.</param>
/// <param name="Span">The words, without determiners.</param>
/// <param name="Score">How sure the model is, 0 to 1.</param>
/// <param name="Status">For organizations, on what footing they are called so; null for all others.</param>
internal sealed record DraftRole(IncidentRole Role, TextSpan Span, double Score, PerpetratorStatus? Status)
{
    /// <summary>Mentions of a draft with one number and one role are of one filler.</summary>
    public int Filler { get; init; }
}

/// <summary>As what somebody or something takes part in an incident.</summary>
internal enum IncidentRole
{
    /// <summary>A person or an unorganized group that did it.</summary>
    Perpetrator,

    /// <summary>An organization or a state that did it.</summary>
    Organization,

    /// <summary>A thing or place that it was done to.</summary>
    Target,

    /// <summary>Somebody to whom it was done.</summary>
    Victim,

    /// <summary>What it was done with.</summary>
    Instrument,
}
