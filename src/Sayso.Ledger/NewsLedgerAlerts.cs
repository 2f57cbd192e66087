using Sayso.Ledger.Asking;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Store;

namespace Sayso.Ledger;

/// <summary>Searches that are kept, to be told what is new.</summary>
public sealed partial class NewsLedger
{
    private const int LongestName = 100;

    /// <summary>Keeps a search.</summary>
    /// <param name="name">What it is called; not empty, at most 100 characters, no control characters, none at its ends blank.</param>
    /// <param name="query">What it looks for; its limit and order do not matter.</param>
    public Decided AddAlert(string name, StatementQuery query)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(query);
        if (name.Length is 0 or > LongestName || name.Trim() != name || name.Any(char.IsControl))
        {
            return new Decided(null, "give the alert a name in a line, of 1 to 100 characters");
        }

        if (query with { Limit = 0, NewestFirst = false } == new StatementQuery { Limit = 0 })
        {
            return new Decided(null, "say what to look for: words, or one of the options");
        }

        if (query.Words is { } words && WordQuery.Of(words) is null)
        {
            return new Decided(null, $"{words}: there is no word in it");
        }

        return Write(() =>
        {
            var alerts = new AlertTables(_file.Connection);
            if (alerts.Of(name) > 0)
            {
                return new Decided(null, $"there is an alert {name} already: remove it first, or choose another name");
            }

            var seq = _file.Events.Append(_time.GetUtcNow(), _actor, EventPayloads.Alert, AlertPayloads.OfAlert(name, query));
            alerts.Add(seq, name, query);
            return new Decided(seq, null);
        });
    }

    /// <summary>Keeps a search no longer; what it told is forgotten.</summary>
    /// <param name="name">What it is called.</param>
    public Decided RemoveAlert(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Write(() =>
        {
            var alerts = new AlertTables(_file.Connection);
            if (alerts.Of(name) is var alert && alert == 0)
            {
                return new Decided(null, $"there is no alert {name}; 'sayso alert list' lists them");
            }

            var seq = _file.Events.Append(_time.GetUtcNow(), _actor, EventPayloads.AlertRemoved, AlertPayloads.OfRemoved(alert));
            alerts.Remove(alert);
            return new Decided(seq, null);
        });
    }

    /// <summary>The searches that are kept, by name.</summary>
    public IReadOnlyList<Alert> Alerts() => LedgerFile.Guarded(_file.Path, () => new AlertTables(_file.Connection).All());

    /// <summary>What an alert did not tell before: who says what in which report. A new version of a report that says the same is nothing new.</summary>
    public AlertNews News(Alert alert)
    {
        ArgumentNullException.ThrowIfNull(alert);
        return LedgerFile.Guarded(_file.Path, () => new AlertTables(_file.Connection).News(alert));
    }

    /// <summary>Notes that news were told, so that they are none the next time: say so when they have reached whoever asked.</summary>
    public void Told(IEnumerable<AlertNews> news)
    {
        ArgumentNullException.ThrowIfNull(news);
        Write(() =>
        {
            var alerts = new AlertTables(_file.Connection);
            foreach (var (alert, statements) in news)
            {
                // It may have been removed meanwhile.
                if (statements.Count > 0 && alerts.Has(alert.Seq))
                {
                    var keys = statements.Select(AlertPayloads.Key).Distinct(StringComparer.Ordinal).ToList();
                    _file.Events.Append(_time.GetUtcNow(), _actor, EventPayloads.AlertRun, AlertPayloads.OfRun(alert.Seq, keys));
                    alerts.Told(alert.Seq, keys);
                }
            }

            return true;
        });
    }
}
