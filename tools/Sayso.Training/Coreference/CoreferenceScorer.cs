namespace Sayso.Training.Coreference;

/// <summary>Precision and recall as sums over documents.</summary>
/// <param name="Hit">What both have, counted from the response's side.</param>
/// <param name="Given">What the response has.</param>
/// <param name="Found">What both have, counted from the key's side.</param>
/// <param name="Wanted">What the key has.</param>
internal readonly record struct Tally(double Hit, double Given, double Found, double Wanted)
{
    public double Precision => Given > 0 ? Hit / Given : 0;

    public double Recall => Wanted > 0 ? Found / Wanted : 0;

    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public static Tally operator +(Tally a, Tally b) => new(a.Hit + b.Hit, a.Given + b.Given, a.Found + b.Found, a.Wanted + b.Wanted);
}

/// <summary>
/// The three measures of CoNLL-2012 (Pradhan et al. 2014) over exact mentions, summed over documents: MUC (Vilain et al. 1995), B-cubed
/// (Bagga and Baldwin 1998, with mentions of one side alone counting as wrong), CEAF with φ4 (Luo 2005), and their mean.
/// </summary>
internal sealed class CoreferenceScorer
{
    /// <summary>Whether chains of one mention are left out on both sides before anything is counted, as in CoNLL-2012.</summary>
    public required bool WithoutSingletons { get; init; }

    public Tally Mentions { get; private set; }

    public Tally Muc { get; private set; }

    public Tally BCubed { get; private set; }

    public Tally CeafE { get; private set; }

    /// <summary>The mean of the F1 of MUC, B-cubed and CEAF-φ4, 0 to 1.</summary>
    public double Conll => (Muc.F1 + BCubed.F1 + CeafE.F1) / 3;

    /// <summary>Adds a document.</summary>
    /// <param name="key">The right chains; a mention is in one of them only.</param>
    /// <param name="response">The chains to score.</param>
    public void Add<T>(IEnumerable<IReadOnlyCollection<T>> key, IEnumerable<IReadOnlyCollection<T>> response)
        where T : notnull
    {
        var (wanted, given) = (Kept(key), Kept(response));
        var (wantedOf, givenOf) = (ChainOf(wanted), ChainOf(given));
        double both = givenOf.Keys.Count(wantedOf.ContainsKey);
        Mentions += new Tally(both, givenOf.Count, both, wantedOf.Count);
        var (hit, links) = MucLinks(given, wantedOf);
        var (found, wantedLinks) = MucLinks(wanted, givenOf);
        Muc += new Tally(hit, links, found, wantedLinks);
        BCubed += new Tally(Shares(given, wantedOf), givenOf.Count, Shares(wanted, givenOf), wantedOf.Count);
        var alike = Aligned(wanted, given, givenOf);
        CeafE += new Tally(alike, given.Count, alike, wanted.Count);
    }

    private List<IReadOnlyCollection<T>> Kept<T>(IEnumerable<IReadOnlyCollection<T>> chains)
        => [.. chains.Where(chain => chain.Count > (WithoutSingletons ? 1 : 0))];

    private static Dictionary<T, int> ChainOf<T>(List<IReadOnlyCollection<T>> chains)
        where T : notnull
    {
        var of = new Dictionary<T, int>();
        for (var i = 0; i < chains.Count; i++)
        {
            foreach (var mention in chains[i])
            {
                of[mention] = i;
            }
        }

        return of;
    }

    // A chain of n mentions has n - 1 links; the other side breaks one of them for each part beyond the first that it cuts it into.
    private static (double Kept, double All) MucLinks<T>(List<IReadOnlyCollection<T>> chains, Dictionary<T, int> other)
        where T : notnull
    {
        double kept = 0, all = 0;
        foreach (var chain in chains)
        {
            var parts = chain.Where(other.ContainsKey).Select(m => other[m]).Distinct().Count() + chain.Count(m => !other.ContainsKey(m));
            kept += chain.Count - parts;
            all += chain.Count - 1;
        }

        return (kept, all);
    }

    // For each mention, which share of its chain is in its chain on the other side.
    private static double Shares<T>(List<IReadOnlyCollection<T>> chains, Dictionary<T, int> otherOf)
        where T : notnull
    {
        var sum = 0.0;
        foreach (var chain in chains)
        {
            foreach (var part in chain.Where(otherOf.ContainsKey).GroupBy(m => otherOf[m]))
            {
                sum += (double)part.Count() * part.Count() / chain.Count;
            }
        }

        return sum;
    }

    // The best pairing of chains, one to one, by φ4: 2 |K ∩ R| / (|K| + |R|).
    private static double Aligned<T>(List<IReadOnlyCollection<T>> wanted, List<IReadOnlyCollection<T>> given, Dictionary<T, int> givenOf)
        where T : notnull
    {
        // Chains that share no mention can be paired with nothing: leave them out of the table.
        var rows = new List<Dictionary<int, double>>();
        var columns = new Dictionary<int, int>();
        foreach (var chain in wanted)
        {
            var row = new Dictionary<int, double>();
            foreach (var part in chain.Where(givenOf.ContainsKey).GroupBy(m => givenOf[m]))
            {
                columns.TryAdd(part.Key, columns.Count);
                row[columns[part.Key]] = 2.0 * part.Count() / (chain.Count + given[part.Key].Count);
            }

            if (row.Count > 0)
            {
                rows.Add(row);
            }
        }

        var gains = new double[rows.Count, columns.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var (column, gain) in rows[i])
            {
                gains[i, column] = gain;
            }
        }

        return Assignment.Best(gains);
    }
}
