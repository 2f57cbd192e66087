namespace Sayso.Parties.Coreference;

/// <summary>Links each mention to the one before it that it most likely goes back to, or to none: mention ranking (Denis and Baldridge 2008).</summary>
internal static class ChainFinder
{
    /// <summary>For each mention the index of its antecedent; -1 where it begins a chain.</summary>
    public static int[] Link(Mention[] mentions, CoreferenceModel model)
    {
        var candidates = new Candidates(mentions);
        var links = new int[mentions.Length];
        Span<int> before = stackalloc int[Candidates.Most];
        for (var i = 0; i < mentions.Length; i++)
        {
            var count = candidates.Before(i, before);
            var (best, score) = (-1, model.NewScore(mentions[i]));
            for (var c = 0; c < count; c++)
            {
                var pair = model.PairScore(mentions[before[c]], mentions[i]);
                if (pair > score)
                {
                    (best, score) = (before[c], pair);
                }
            }

            links[i] = best;
        }

        return links;
    }

    /// <summary>The chains that the links make, by first mention; those of one mention too.</summary>
    public static List<List<Mention>> Chains(Mention[] mentions, int[] links)
    {
        var chains = new List<List<Mention>>();
        var of = new int[mentions.Length];
        for (var i = 0; i < mentions.Length; i++)
        {
            if (links[i] < 0)
            {
                of[i] = chains.Count;
                chains.Add([]);
            }
            else
            {
                of[i] = of[links[i]];
            }

            chains[of[i]].Add(mentions[i]);
        }

        return chains;
    }
}
