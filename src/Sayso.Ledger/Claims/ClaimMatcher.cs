namespace Sayso.Ledger.Claims;

/// <summary>How much two units say the same: the rarer the words that they share in the story, the more.</summary>
internal sealed class ClaimMatcher
{
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly Dictionary<StatementUnit, Weighed> _weighed = new(ReferenceEqualityComparer.Instance);

    public ClaimMatcher(IReadOnlyList<StatementUnit> units)
    {
        // By different texts, not by units: what many origins print in the same words is no commoner for it.
        var texts = units.DistinctBy(u => string.Join(' ', u.Plain)).ToList();
        foreach (var group in texts.SelectMany(u => u.Words).GroupBy(w => w, StringComparer.Ordinal))
        {
            _weights[group.Key] = Math.Log(1 + (Math.Max(texts.Count, 8) / (double)group.Count()));
        }

        foreach (var unit in units)
        {
            _weighed[unit] = new Weighed(unit, string.Join(' ', unit.Plain), unit.Words.Sum(w => _weights[w]));
        }
    }

    public const double Enough = 0.5;

    /// <summary>From 0 to 1; <see cref="Enough"/> for the same claim.</summary>
    public double Between(StatementUnit a, StatementUnit b)
    {
        var (one, two) = (_weighed[a], _weighed[b]);
        var isSame = string.Equals(one.Plain, two.Plain, StringComparison.Ordinal);

        // Most pairs of a story share a word and no more: told first, because it is told fast.
        if (!isSame && !HasTwo(a, b) && !a.Quoted.Overlaps(b.Quoted))
        {
            return 0;
        }

        // What may be another thing is another: to say of somebody what they did not say is worse than to count one claim twice.
        if (ClaimContradictions.Between(a, b))
        {
            return 0;
        }

        // "Thank you." of two is no claim of both.
        if (isSame && (a.Words.Count > 2 || !ClaimContradictions.HasOtherParty(a, b)))
        {
            return 1;
        }

        if (Figures(a, b) is false || IsAnswer(a, b))
        {
            return 0;
        }

        if (a.Quoted.Overlaps(b.Quoted))
        {
            return 0.95;
        }

        var (shared, count, said) = (0.0, 0, false);
        foreach (var word in a.Words)
        {
            if (b.Words.Contains(word))
            {
                shared += _weights[word];
                count++;
                said |= !a.Names.Contains(word) && !b.Names.Contains(word);
            }
        }

        // One word in common is a subject, not a claim; so are names alone.
        if (count < 2 || !said)
        {
            return 0;
        }

        // Two words fill a short content ("to stop the race"): that they stand in a longer one says little.
        var cosine = shared / Math.Sqrt(one.Weight * two.Weight);
        var alike = count < 3 ? cosine : (0.5 * cosine) + (0.5 * shared / Math.Min(one.Weight, two.Weight));
        alike += Figures(a, b) is true ? 0.15 : 0;
        alike += a.Incidents.Overlaps(b.Incidents) ? 0.05 : 0;

        // A denial says less of what it denies than the claim did.
        alike += a.Denies != b.Denies ? 0.07 : 0;
        return Math.Min(alike, 0.94);
    }

    /// <summary>Whether the one stands behind the other's denial in a report: what is said after a denial mostly bears it out, whatever words it shares with what is denied.</summary>
    public static bool IsAnswer(StatementUnit a, StatementUnit b)
    {
        if (a.Denies == b.Denies)
        {
            return false;
        }

        var (denial, other) = a.Denies ? (a, b) : (b, a);
        var (few, many) = denial.Starts.Count < other.Starts.Count ? (denial.Starts, other.Starts) : (other.Starts, denial.Starts);
        return few.Keys.Any(report => many.ContainsKey(report) && other.Starts[report].Last > denial.Starts[report].First);
    }

    private static bool HasTwo(StatementUnit a, StatementUnit b)
    {
        var (few, many) = a.Words.Count < b.Words.Count ? (a.Words, b.Words) : (b.Words, a.Words);
        var count = 0;
        foreach (var word in few)
        {
            if (many.Contains(word) && ++count == 2)
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Weighed(StatementUnit Unit, string Plain, double Weight);

    // True: one quantity, and values that agree; false: one quantity, and values that cannot both be; null: nothing to compare.
    private static bool? Figures(StatementUnit a, StatementUnit b)
    {
        bool? found = null;
        foreach (var quantity in a.Figures.Select(f => f.Quantity).Distinct(StringComparer.Ordinal))
        {
            var (one, two) = (Values(a, quantity), Values(b, quantity));
            if (two.Count == 0)
            {
                continue;
            }

            // One may give fewer than the other, none of its own.
            if (!one.IsSubsetOf(two) && !two.IsSubsetOf(one))
            {
                return false;
            }

            found = true;
        }

        return found;
    }

    private static HashSet<decimal?> Values(StatementUnit unit, string quantity) => [.. unit.Figures.Where(f => f.Quantity == quantity).Select(f => f.Low ?? f.High)];
}
