using Sayso.Documents;

namespace Sayso.Ledger.Origins;

/// <summary>A passage of a document that stands in another.</summary>
/// <param name="Here">Where in the document.</param>
/// <param name="Other">The other's id.</param>
public sealed record CopiedPassage(TextSpan Here, string Other)
{
    private const double Covered = 0.5;     // of a stretch, from which on it is taken for copied

    /// <summary>The ids of the other documents in which at least half of a stretch stands, whoever had it first.</summary>
    /// <param name="span">The stretch.</param>
    /// <param name="passages">The passages of its document.</param>
    public static IReadOnlyList<string> HoldersOf(TextSpan span, IEnumerable<CopiedPassage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        List<string> holders = [];
        foreach (var shared in passages.Where(p => p.Here.Overlaps(span)).GroupBy(p => p.Other, StringComparer.Ordinal))
        {
            var (covered, end) = (0, span.Start);
            foreach (var passage in shared.OrderBy(p => p.Here))
            {
                covered += Math.Max(0, Math.Min(passage.Here.End, span.End) - Math.Max(passage.Here.Start, end));
                end = Math.Max(end, Math.Min(passage.Here.End, span.End));
            }

            if (span.Length > 0 && covered >= Covered * span.Length)
            {
                holders.Add(shared.Key);
            }
        }

        return holders;
    }
}
