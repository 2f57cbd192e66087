namespace Sayso.Parties.Chains;

/// <summary>Links each mention to the one before it that it most likely goes back to, or to none: mention ranking (Denis and Baldridge 2008).</summary>
internal static class ChainFinder
{
    /// <summary>For each mention the index of its antecedent; -1 where it begins a chain.</summary>
    /// <param name="tree">The text.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="model">The scores.</param>
    /// <param name="chances">Takes for each mention how likely the model holds what was chosen, 0 to 1.</param>
    public static int[] Link(ChainWords tree, Mention[] mentions, CoreferenceModel model, Span<float> chances)
    {
        var candidates = new Candidates(mentions);
        var rules = new ChainRules(tree, mentions);
        var links = new int[mentions.Length];
        Span<int> before = stackalloc int[Candidates.Most];
        Span<int> between = stackalloc int[Candidates.Most];
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].SpokenBy >= 0)
            {
                (links[i], chances[i]) = (mentions[i].SpokenBy, 1);
                continue;
            }

            var count = rules.BeginsAnew(mentions[i]) ? 0 : candidates.Before(i, before, between);
            var (best, score) = (-1, model.NewScore(mentions[i]));
            var sum = MathF.Exp(score / CoreferenceModel.Scale);
            for (var c = 0; c < count; c++)
            {
                if (!rules.MayJoin(before[c], i))
                {
                    continue;
                }

                var pair = model.PairScore(mentions[before[c]], mentions[i], between[c]);
                sum += MathF.Exp(pair / CoreferenceModel.Scale);
                if (pair > score)
                {
                    (best, score) = (before[c], pair);
                }
            }

            links[i] = best;
            chances[i] = MathF.Exp(score / CoreferenceModel.Scale) / sum;
            rules.Join(best, i);
        }

        return links;
    }
}
