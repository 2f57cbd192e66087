using Sayso.Ledger.Asking;
using Sayso.Ledger.Store;

namespace Sayso.Ledger;

/// <summary>The reports themselves, with all that was found in them.</summary>
public sealed partial class NewsLedger
{
    /// <summary>
    /// The reports that a query asks for, of each the newest version as it stands, by time of publication, then by id: the same order whatever came
    /// first. Each is fetched when it is asked for; a report that came after the first was fetched may be missing.
    /// </summary>
    /// <param name="query">Which.</param>
    /// <returns>Null where the story is none, or several.</returns>
    /// <exception cref="LedgerException">Also while they are fetched: one is not what was written.</exception>
    public IEnumerable<ToldReport>? Reports(ReportQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return LedgerFile.Guarded(_file.Path, () =>
        {
            var story = query.Story is null ? null : new StoryLoader(_file).Find(query.Story);
            if (query.Story is not null && story is null)
            {
                return null;
            }

            return Fetched(Asking.ReportList.Ids(_file.Connection, query, story));
        });
    }

    /// <summary>The id of the story of which a report is.</summary>
    /// <param name="report">Id of the report.</param>
    /// <returns>Null where there is no such report.</returns>
    public string? StoryOf(string report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return LedgerFile.Guarded(_file.Path, () => _file.Connection.Value("SELECT s.story FROM document d JOIN story_report s USING (document) WHERE d.id = $1 AND d.newer IS NULL", report) as string);
    }

    private IEnumerable<ToldReport> Fetched(List<string> ids)
    {
        var loader = new StoryLoader(_file);
        foreach (var id in ids)
        {
            if (LedgerFile.Guarded(_file.Path, () => loader.One(id)) is { } report)
            {
                yield return report;
            }
        }
    }
}
