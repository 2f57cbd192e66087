namespace Sayso.Incidents.Network;

/// <summary>A filler that was found.</summary>
/// <param name="Role">As what.</param>
/// <param name="Best">Its most likely candidate.</param>
/// <param name="Candidates">All that name it, the most likely first.</param>
/// <param name="Probability">How likely one of them does, 0 to 1.</param>
internal sealed record FoundFiller(IncidentRole Role, int Best, IReadOnlyList<int> Candidates, float Probability);

/// <summary>
/// Chooses the fillers of a window. Candidates with one key stand together: a name is the likelier the more of its mentions speak for it. Of names that overlap the
/// likeliest stays; names of one filler are put together.
/// </summary>
internal static class IncidentFillers
{
    private const int Most = 24;                // of one role: a window has no more, and pairs stay few
    private const float Floor = 0.02f;          // mentions below it are not worth showing

    /// <summary>The fillers of a role with their probabilities, likeliest first, before anything is put together.</summary>
    /// <param name="window">The window.</param>
    /// <param name="scores">What the networks say.</param>
    /// <param name="role">The role.</param>
    /// <param name="least">From which probability on.</param>
    public static List<FoundFiller> Of(IncidentWindow window, IncidentScores scores, IncidentRole role, float least)
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var c = 0; c < window.Keys.Length; c++)
        {
            if (window.Keys[c].Length > 0 && At(scores, c, role) > -6)
            {
                if (!groups.TryGetValue(window.Keys[c], out var group))
                {
                    groups.Add(window.Keys[c], group = []);
                }

                group.Add(c);
            }
        }

        var ranked = groups.Values.Select(g => Filler(scores, role, g)).Where(f => f.Probability >= least).OrderByDescending(f => f.Probability).ThenBy(f => f.Best);
        var kept = new List<FoundFiller>();
        foreach (var filler in ranked)
        {
            if (kept.Count < Most && !kept.Exists(k => Overlap(window, filler, k)))
            {
                kept.Add(filler);
            }
        }

        return kept;
    }

    /// <summary>What a candidate has for a role, before the last function.</summary>
    public static float At(IncidentScores scores, int candidate, IncidentRole role) => scores.Candidates[(candidate * IncidentNetwork.OutCount) + (int)role];

    /// <summary>What each of a filler's candidates counts where they are asked together, by how likely it has the role; all together 1.</summary>
    /// <param name="scores">[candidates x <see cref="IncidentNetwork.OutCount"/>].</param>
    /// <param name="candidates">The candidates.</param>
    /// <param name="role">The role.</param>
    public static float[] Shares(ReadOnlySpan<float> scores, IReadOnlyList<int> candidates, IncidentRole role)
    {
        var shares = new float[candidates.Count];
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = scores[(candidates[i] * IncidentNetwork.OutCount) + (int)role];
        }

        Language.Network.Vectors.Softmax(shares);
        return shares;
    }

    private static FoundFiller Filler(IncidentScores scores, IncidentRole role, List<int> group)
    {
        var fails = 1.0;
        foreach (var c in group)
        {
            fails *= 1 - IncidentModel.Sigmoid(At(scores, c, role));
        }

        var order = group.OrderByDescending(c => At(scores, c, role)).ToArray();
        return new FoundFiller(role, order[0], [.. order.Where((c, i) => i == 0 || IncidentModel.Sigmoid(At(scores, c, role)) >= Floor)], (float)(1 - fails));
    }

    // Another cut of the same words: its best mention overlaps with one that stays.
    private static bool Overlap(IncidentWindow window, FoundFiller filler, FoundFiller kept)
    {
        var best = window.Candidates[filler.Best];
        foreach (var c in kept.Candidates)
        {
            var other = window.Candidates[c];
            if (best.First < other.End && other.First < best.End)
            {
                return true;
            }
        }

        return false;
    }
}
