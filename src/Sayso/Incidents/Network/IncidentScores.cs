namespace Sayso.Incidents.Network;

/// <summary>What the networks say of a window: means of their numbers before the last function, unless said otherwise.</summary>
internal sealed class IncidentScores
{
    /// <summary>Makes room.</summary>
    /// <param name="words">Words of the window.</param>
    /// <param name="candidates">Its candidates.</param>
    public IncidentScores(int words, int candidates)
    {
        Words = new float[words * IncidentNetwork.TypeCount];
        Candidates = new float[candidates * IncidentNetwork.OutCount];
    }

    /// <summary>[candidates x (roles, types, statuses)].</summary>
    public float[] Candidates { get; }

    /// <summary>[words x types]: how much a word speaks for a type.</summary>
    public float[] Words { get; }

    /// <summary>[types].</summary>
    public float[] Types { get; } = new float[IncidentNetwork.TypeCount];

    /// <summary>[types x stages].</summary>
    public float[] Stages { get; } = new float[IncidentNetwork.TypeCount * IncidentLabels.StageCount];

    /// <summary>That there is an incident at all.</summary>
    public float Relevance { get; set; }

    /// <summary>Of each network: [candidates x pair].</summary>
    public List<float[]> PairVectors { get; } = [];
}
