namespace Sayso.Incidents.Network;

/// <summary>From which probabilities on the model reports, chosen on texts that it did not learn from.</summary>
/// <param name="Numbers">[<see cref="Count"/>]: relevance, type, five roles, one filler, one incident, and for perpetrators and instruments to stand in another incident too.</param>
internal sealed record IncidentThresholds(float[] Numbers)
{
    /// <summary>How many there are.</summary>
    public const int Count = 10;

    /// <summary>What stands until they are chosen.</summary>
    public static IncidentThresholds Middle => new([0.5f, 0.5f, 0.35f, 0.35f, 0.35f, 0.35f, 0.35f, 0.5f, 0.5f, 0.5f]);

    /// <summary>That there is an incident at all.</summary>
    public float Relevance => Numbers[0];

    /// <summary>That there is one of a type.</summary>
    public float Type => Numbers[1];

    /// <summary>That two names are of one filler.</summary>
    public float One => Numbers[7];

    /// <summary>That two fillers are of one incident.</summary>
    public float Together => Numbers[8];

    /// <summary>That a perpetrator or instrument is of a further incident.</summary>
    public float Further => Numbers[9];

    /// <summary>That a name fills a role.</summary>
    public float Role(IncidentRole role) => Numbers[2 + (int)role];
}
