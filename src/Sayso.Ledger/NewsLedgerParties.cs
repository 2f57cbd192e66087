using Sayso.Ledger.Asking;
using Sayso.Ledger.Reprints;
using Sayso.Ledger.Store;

namespace Sayso.Ledger;

/// <summary>What a page shows of one party, and of one report beside what it says.</summary>
public sealed partial class NewsLedger
{
    /// <summary>What a party says, whom it accuses, what it denies, who quotes it: of the newest reports in which it speaks.</summary>
    /// <param name="idOrName">Its id, or one of its names whole, in any case.</param>
    /// <param name="mostReports">How many reports are looked at, 1 or more.</param>
    /// <param name="at">A report and a statement of it that is the party's, which tells who is meant where the id is that of one report alone; null for none.</param>
    /// <returns>Null where there is no such party.</returns>
    public PartyProfile? Profile(string idOrName, int mostReports = 40, (string Report, string Statement)? at = null)
    {
        ArgumentNullException.ThrowIfNull(idOrName);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostReports, 1);
        var told = at is var (report, _) ? Report(report) : null;
        var speaker = told?.Reading.Statements.FirstOrDefault(s => s.Id == at!.Value.Statement)?.Speaker;
        var words = (speaker?.Name ?? NameIn(idOrName)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 0 or > MostNameWords ? null : LedgerFile.Guarded(_file.Path, () =>
        {
            var loader = new StoryLoader(_file);
            var decisions = loader.PartyDecisions();
            List<IReadOnlyList<string>> names = [words];

            // Ids are folded; and whom a person made one speak under each other's names.
            names.AddRange((idOrName.Contains(':', StringComparison.Ordinal) ? loader.NamesLike(string.Join(' ', words)) : []).Select(n => (IReadOnlyList<string>)[n]));
            names.AddRange(decisions.Where(d => d.Kind == AnchoredDecision.Merge).Select(d => d.One.Concat(d.Other).Select(a => a.Name).Distinct(StringComparer.Ordinal).ToList())
                .Where(merged => merged.Exists(n => words.All(w => n.Contains(w, StringComparison.OrdinalIgnoreCase)))).SelectMany(merged => merged).Select(n => (IReadOnlyList<string>)[n]));
            var (reports, all) = loader.NewestOfSpeaker([.. names.Take(MostNames)], mostReports);
            if (speaker is not null && !reports.Any(r => r.Report == told!.Report))
            {
                (reports, all) = ([.. reports, told!], all + (all > reports.Count ? 0 : 1));
            }

            return PartyProfile.Of(idOrName, speaker is null ? null : (told!.Report, speaker.Id), reports, loader.Reuses(reports), decisions, all);
        });
    }

    /// <summary>How a report came to be what it is: its versions, its inputs, what people decided and put right.</summary>
    /// <param name="report">Its id.</param>
    /// <returns>Null where there is no such report.</returns>
    public ReportHistory? History(string report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return LedgerFile.Guarded(_file.Path, () =>
        {
            List<ReportVersion> versions = [.. _file.Connection.Rows(
                """
                SELECT d.document, e.time, d.sha256, d.content, d.title, d.published, d.status, d.newer, d.reading
                FROM document d CROSS JOIN event e ON e.seq = d.document WHERE d.id = $1 ORDER BY d.document
                """, report).Select(row => new ReportVersion(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.Text(4), row.Text(5), row.Text(6),
                row.IsDBNull(7) ? null : row.GetInt64(7), row.GetInt64(8) is var reading && reading != row.GetInt64(0) ? reading : null))];
            return versions.Count == 0 ? null : new ReportHistory(report, versions, InputList.Of(_file.Connection, report), DecisionsOn(report));
        });
    }

    /// <summary>The other reports that share a tenth of the shorter one or more with a report, those that share most first; of each the newest version.</summary>
    /// <param name="report">Its id; where there is none of it, none is given.</param>
    public IReadOnlyList<ReportReuse> ReusesOf(string report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return LedgerFile.Guarded(_file.Path, () => (IReadOnlyList<ReportReuse>)[.. _file.Connection.Rows(
            """
            SELECT d.id, d.title, d.outlet, d.published, r.shared, r.own, r.other FROM
                (SELECT r.b AS document, r.shared, r.shingles_a AS own, r.shingles_b AS other FROM document o CROSS JOIN reprint r ON r.a = o.document WHERE o.id = $1 AND o.newer IS NULL
                UNION ALL SELECT r.a, r.shared, r.shingles_b, r.shingles_a FROM document o CROSS JOIN reprint r ON r.b = o.document WHERE o.id = $1 AND o.newer IS NULL) r
            CROSS JOIN document d USING (document) WHERE d.newer IS NULL AND d.id <> $1
            """, report).Select(row => (Row: new ReportReuse(row.GetString(0), row.Text(1), row.Text(2), row.Text(3), 0, 0), Shared: (double)row.GetInt64(4), Own: row.GetInt64(5), Other: row.GetInt64(6)))
            .Select(r => r.Row with { Containment = r.Shared / Math.Max(1, Math.Min(r.Own, r.Other)), Share = r.Shared / Math.Max(1, r.Own) })
            .OrderByDescending(r => r.Containment).ThenByDescending(r => r.Share).ThenBy(r => r.Other, StringComparer.Ordinal)]);
    }

    /// <summary>The passages that two reports share, in the order of the first; spans are of the texts of their newest versions, in UTF-16 units.</summary>
    /// <param name="report">Id of the first.</param>
    /// <param name="other">Id of the other.</param>
    /// <returns>Empty where they share none, or one is not there.</returns>
    public IReadOnlyList<SharedPassage> SharedPassagesOf(string report, string other)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(other);
        return LedgerFile.Guarded(_file.Path, () => (TextOf(report), TextOf(other)) is ({ } one, { } two) ? SharedPassages.Of(one, two) : []);
    }

    private const int MostNameWords = 20, MostNames = 50;

    // What has this name in it whatever the id adds: "person:orla-venn~mayor" is "orla venn".
    private static string NameIn(string idOrName) => idOrName.IndexOf(':', StringComparison.Ordinal) is var colon && colon < 0 ? idOrName : idOrName[(colon + 1)..].Split('@', '~')[0].Replace('-', ' ');

    private string? TextOf(string report) => _file.Connection.Value("SELECT document FROM document WHERE id = $1 AND newer IS NULL", report) is long document
        ? Ingest.EventPayloads.Report(_file.Events.At(document)).Reading.Document!.Text : null;
}
