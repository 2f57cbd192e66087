using Sayso.Parties.Chains;

namespace Sayso.Training.Coreference;

/// <summary>How the ranking of antecedents is learned.</summary>
internal sealed record PairPlan
{
    public int Rounds { get; init; } = 6;

    public float Rate { get; init; } = 0.03f;

    /// <summary>What it costs to link a mention that begins a chain, to leave one alone that does not, and to link to a wrong one.</summary>
    public float FalseLink { get; init; } = 0.3f;

    public float MissedLink { get; init; } = 3f;

    public float WrongLink { get; init; } = 1f;

    /// <summary>How often a feature must be seen to get a weight.</summary>
    public int Least { get; init; } = 20;

    /// <summary>How many articles of news with automatic chains to learn pronouns from, and what one of their pronouns counts.</summary>
    public int Articles { get; init; } = 300;

    public float NewsWeight { get; init; } = 0.3f;

    /// <summary>The score from which on a noun phrase is a mention, in steps of the regression's.</summary>
    public int SpanLimit { get; init; } = -12;

    /// <summary>How strongly weights are pulled to zero.</summary>
    public float Shrink { get; init; } = 1e-6f;
}

/// <summary>
/// Learns to rank the antecedents of a mention: the likelihood of all right ones together (latent antecedents), with the costs of
/// mistakes added to the scores while learning (Durrett and Klein 2013), by AdaGrad.
/// </summary>
internal sealed class PairLearner(PairPlan plan, Action<string> log)
{
    public const int TableSize = 1 << 19;

    private readonly float[] _weights = new float[TableSize];
    private readonly float[] _squares = Enumerable.Repeat(1e-2f, TableSize).ToArray();
    private readonly int[] _seen = new int[TableSize];
    private readonly int[] _features = new int[(Candidates.Most + 1) * PairFeatures.Most];
    private readonly int[] _counts = new int[Candidates.Most + 1];
    private readonly int[] _before = new int[Candidates.Most];
    private readonly int[] _between = new int[Candidates.Most];
    private readonly float[] _chance = new float[Candidates.Most + 1];
    private readonly bool[] _right = new bool[Candidates.Most + 1];

    /// <summary>Learns from documents; their mentions have been found.</summary>
    public sbyte[] Learn(IReadOnlyList<CoreferenceExample> examples)
    {
        foreach (var example in examples)
        {
            var candidates = new Candidates(example.Mentions);
            for (var i = 0; i < example.Mentions.Length; i++)
            {
                Count(PairFeatures.OfNew(example.Mentions[i], _features, TableSize - 1));
                var count = candidates.Before(i, _before, _between);
                for (var c = 0; c < count; c++)
                {
                    Count(PairFeatures.Of(example.Mentions[_before[c]], example.Mentions[i], _between[c], _features, TableSize - 1));
                }
            }
        }

        var random = new Random(11);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var round = 1; round <= plan.Rounds; round++)
        {
            random.Shuffle(order);
            double loss = 0;
            var mentions = 0;
            foreach (var at in order)
            {
                var example = examples[at];
                var candidates = new Candidates(example.Mentions);
                var chains = example.Mentions.Select(example.ChainOf).ToArray();
                for (var i = 0; i < example.Mentions.Length; i++)
                {
                    if (example.Mentions[i].SpokenBy < 0 && (!example.PronounsOnly || example.Mentions[i].Pronoun is Pronouns.He or Pronouns.She or Pronouns.It or Pronouns.They))
                    {
                        loss += Learn(example.Mentions, chains, i, candidates.Before(i, _before, _between), example.PronounsOnly);
                    }
                }

                mentions += example.Mentions.Length;
            }

            log($"round {round}: loss {loss / mentions:F4}");
        }

        return Array.ConvertAll(_weights, weight => (sbyte)Math.Clamp(MathF.Round(weight * CoreferenceModel.Scale), -127, 127));
    }

    private void Count(int count)
    {
        foreach (var feature in _features.AsSpan(0, count))
        {
            _seen[feature]++;
        }
    }

    // Option 0 is to begin a chain; option c + 1 is candidate c.
    private double Learn(Mention[] mentions, int[] chains, int index, int count, bool news)
    {
        var linked = false;
        for (var c = 0; c < count; c++)
        {
            _right[c + 1] = chains[index] >= 0 && chains[_before[c]] == chains[index];
            linked |= _right[c + 1];
        }

        if (news && !linked)
        {
            return 0;       // what the program did not link says nothing
        }

        _right[0] = !linked;
        for (var option = 0; option <= count; option++)
        {
            var buffer = _features.AsSpan(option * PairFeatures.Most, PairFeatures.Most);
            _counts[option] = option == 0 ? PairFeatures.OfNew(mentions[index], buffer, TableSize - 1)
                : PairFeatures.Of(mentions[_before[option - 1]], mentions[index], _between[option - 1], buffer, TableSize - 1);
            var score = 0f;
            foreach (var feature in buffer[.._counts[option]])
            {
                score += _weights[feature];
            }

            _chance[option] = score + (_right[option] ? 0 : option == 0 ? plan.MissedLink : linked ? plan.WrongLink : plan.FalseLink);
        }

        var (most, sum, right) = (_chance.AsSpan(0, count + 1).ToArray().Max(), 0f, 0f);
        for (var option = 0; option <= count; option++)
        {
            _chance[option] = MathF.Exp(_chance[option] - most);
            sum += _chance[option];
            right += _right[option] ? _chance[option] : 0;
        }

        for (var option = 0; option <= count; option++)
        {
            var slope = (_chance[option] / sum) - (_right[option] ? _chance[option] / Math.Max(right, 1e-20f) : 0);
            if (MathF.Abs(slope) > 1e-5f)
            {
                Step(_features.AsSpan(option * PairFeatures.Most, _counts[option]), news ? plan.NewsWeight * slope : slope);
            }
        }

        return -Math.Log(Math.Max(right / sum, 1e-20f));
    }

    private void Step(ReadOnlySpan<int> features, float slope)
    {
        foreach (var feature in features)
        {
            if (_seen[feature] < plan.Least)
            {
                continue;
            }

            var pulled = slope + (plan.Shrink * _weights[feature]);
            _squares[feature] += pulled * pulled;
            _weights[feature] -= plan.Rate * pulled / MathF.Sqrt(_squares[feature]);
        }
    }
}
