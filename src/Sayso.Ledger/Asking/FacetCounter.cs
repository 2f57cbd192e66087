using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Asking;

/// <summary>Counts what is among found statements.</summary>
internal sealed class FacetCounter
{
    private const int Most = 12, MonthLength = 7;

    private readonly Dictionary<string, int> _acts = new(StringComparer.Ordinal), _terms = new(StringComparer.Ordinal), _outlets = new(StringComparer.Ordinal), _months = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _voices = [];

    /// <summary>Counts a statement.</summary>
    public void Statement(string act, string terms, long voice)
    {
        Add(_acts, act, 1);
        Add(_terms, terms, 1);
        CollectionsMarshal.GetValueRefOrAddDefault(_voices, voice, out _)++;
    }

    /// <summary>Counts the statements of a report.</summary>
    public void Report(string? outlet, string? published, int statements)
    {
        if (outlet is not null)
        {
            Add(_outlets, outlet, statements);
        }

        if (published is { Length: >= MonthLength })
        {
            Add(_months, published[..MonthLength], statements);
        }
    }

    /// <summary>What was counted.</summary>
    public Facets Counted(SqliteConnection connection)
    {
        // One name has a voice for each description.
        Dictionary<string, int> speakers = new(StringComparer.Ordinal);
        foreach (var row in connection.Rows("SELECT voice, words FROM voice WHERE voice IN (SELECT value FROM json_each($1))", SqliteExtensions.List(_voices.Keys)))
        {
            var words = row.GetString(1);
            if (words.IndexOf(ReportTables.VoiceGap, StringComparison.Ordinal) is var end && end > 0)
            {
                Add(speakers, words[..end], _voices[row.GetInt64(0)]);
            }
        }

        return new Facets(Top(_acts), Top(_terms), Top(_outlets), Top(speakers), [.. Top(_months).OrderBy(m => m.Value, StringComparer.Ordinal)]);
    }

    private static void Add(Dictionary<string, int> counts, string value, int count) => CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _) += count;

    private static List<FacetCount> Top(Dictionary<string, int> counts)
        => [.. counts.Where(c => c.Value > 0).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(Most).Select(c => new FacetCount(c.Key, c.Value))];
}
