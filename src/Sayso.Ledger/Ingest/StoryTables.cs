using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Sayso.Ledger.Store;
using Sayso.Ledger.Stories;

namespace Sayso.Ledger.Ingest;

/// <summary>Puts every new report into a story, and keeps which.</summary>
internal sealed class StoryTables(SqliteConnection connection)
{
    private const int IdLength = 12;        // hexadecimal digits: a clash among a million reports is one in five hundred, and is refused

    private StoryClusterer? _stories;

    /// <summary>Adds a report.</summary>
    /// <param name="document">Its number.</param>
    /// <param name="name">Its id and content, by which no other is called.</param>
    /// <param name="reading">What was found in it.</param>
    public void Add(long document, string name, Reading reading)
    {
        var stories = _stories ??= Restored();
        var report = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..IdLength];
        var features = StoryFeatures.Of(reading);
        var decision = stories.Add(report, features);
        connection.Run("INSERT INTO story_report (document, report, story, pinned, features) VALUES ($1, $2, $3, 0, $4)", document, report, decision.Story, features.ToBytes());
        foreach (var change in decision.Changes)
        {
            connection.Run("UPDATE story_report SET story = $2 WHERE report = $1", change.Report, change.To);
        }

        if (decision.Changes.Count > 0)
        {
            foreach (var (story, taken) in stories.State().Retired)
            {
                connection.Run("INSERT OR REPLACE INTO story_retired (story, taken) VALUES ($1, $2)", story, taken);
            }
        }
    }

    /// <summary>Forgets what is in memory: it is not what the tables have any more.</summary>
    public void Forget() => _stories = null;

    private StoryClusterer Restored()
    {
        var stories = new StoryClusterer();
        var reports = new List<(string, string, bool)>();
        foreach (var row in connection.Rows("SELECT report, features, story, pinned FROM story_report ORDER BY document"))
        {
            stories.Restore(row.GetString(0), StoryFeatures.FromBytes(row.GetFieldValue<byte[]>(1)), row.GetString(2), row.GetBoolean(3));
            reports.Add((row.GetString(0), row.GetString(2), row.GetBoolean(3)));
        }

        var retired = connection.Rows("SELECT story, taken FROM story_retired").ToDictionary(row => row.GetString(0), row => row.GetString(1), StringComparer.Ordinal);
        stories.Restore(new StoryState(reports, [], retired));
        return stories;
    }
}
