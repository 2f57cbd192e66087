using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Sayso.Ledger.Store;
using Sayso.Ledger.Stories;

namespace Sayso.Ledger.Ingest;

/// <summary>Puts every new report into a story, does what people decide about stories, and keeps both.</summary>
internal sealed class StoryTables(SqliteConnection connection)
{
    private const int IdLength = 12;        // hexadecimal digits: a clash among a million reports is one in five hundred, and is refused

    private StoryClusterer? _stories;

    /// <summary>Adds a report. The new version of one that a person put somewhere goes there too.</summary>
    /// <param name="document">Its number.</param>
    /// <param name="name">Its id and content, by which no other is called.</param>
    /// <param name="id">Its id.</param>
    /// <param name="features">What is kept of it.</param>
    public void Add(long document, string name, string id, StoryFeatures features)
    {
        var stories = _stories ??= Restored();
        var report = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..IdLength];
        connection.Run("INSERT INTO story_report (document, report, story, pinned, features) VALUES ($1, $2, '', 0, $3)", document, report, features.ToBytes());
        Put(stories, document, report, id, features);
    }

    /// <summary>Does what a person decided. What it speaks of may be gone where an earlier decision was taken back: then there is nothing to do.</summary>
    public void Decide(long seq, PersonsDecision decision)
    {
        var stories = _stories ??= Restored();
        Keep(stories, Decided(stories, seq, decision));
        foreach (var (report, _, pinned) in stories.State().Reports.Where(r => r.Pinned))
        {
            connection.Run("UPDATE story_report SET pinned = $2 WHERE report = $1", report, pinned);
        }
    }

    /// <summary>Puts all reports into stories anew, with the decisions that stand: after one was taken back.</summary>
    public void MakeAnew()
    {
        connection.Run("DELETE FROM story_retired");
        connection.Run("DELETE FROM story_apart");
        connection.Run("UPDATE story_report SET story = '', pinned = 0");
        var reports = connection.Rows("SELECT s.document, s.report, d.id, s.features FROM story_report s JOIN document d USING (document) ORDER BY s.document")
            .Select(row => (Seq: row.GetInt64(0), Report: row.GetString(1), Id: row.GetString(2), Features: row.GetFieldValue<byte[]>(3))).ToList();
        var decisions = new Queue<(long Seq, string What)>(connection.Rows("SELECT seq, what FROM decision WHERE about = 'story' AND undone IS NULL ORDER BY seq")
            .Select(row => (row.GetInt64(0), row.GetString(1))));
        var stories = _stories = new StoryClusterer();
        foreach (var (seq, report, id, features) in reports)
        {
            DecideBefore(seq);
            Put(stories, seq, report, id, StoryFeatures.FromBytes(features));
        }

        DecideBefore(long.MaxValue);

        void DecideBefore(long seq)
        {
            while (decisions.TryPeek(out var next) && next.Seq < seq)
            {
                decisions.Dequeue();
                Decide(next.Seq, PersonsDecision.FromJson(Encoding.UTF8.GetBytes(next.What)));
            }
        }
    }

    /// <summary>Forgets what is in memory: it is not what the tables have any more.</summary>
    public void Forget() => _stories = null;

    private void Put(StoryClusterer stories, long document, string report, string id, StoryFeatures features)
    {
        var decision = stories.Add(report, features);
        connection.Run("UPDATE story_report SET story = $2 WHERE report = $1", report, decision.Story);
        Keep(stories, decision.Changes);
        if (connection.Value("SELECT s.story FROM story_report s JOIN document d USING (document) WHERE d.id = $1 AND s.document < $2 AND s.pinned = 1 ORDER BY s.document DESC LIMIT 1", id, document) is string pinned)
        {
            Keep(stories, stories.Pin(report, pinned));
            connection.Run("UPDATE story_report SET pinned = 1 WHERE report = $1", report);
        }
    }

    private List<StoryChange> Decided(StoryClusterer stories, long seq, PersonsDecision decision)
    {
        try
        {
            switch (decision.Kind)
            {
                case PersonsDecision.Merge:
                    return [.. stories.Merge(decision.Stories![0], decision.Stories[1])];
                case PersonsDecision.Move:
                    return [.. decision.Reports!.SelectMany(r => stories.Pin(ReportOf(r, seq), stories.Resolve(decision.Stories![0])))];
                default:
                    var reports = decision.Reports!.Select(r => ReportOf(r, seq)).ToList();
                    List<StoryChange> changes = [.. stories.Split(reports[0])];
                    changes.AddRange(reports.Skip(1).SelectMany(r => stories.Pin(r, stories.StoryOf(reports[0])!)));
                    return changes;
            }
        }
        catch (ArgumentException)
        {
            return [];
        }
    }

    private string ReportOf(string id, long before)
        => connection.Value("SELECT s.report FROM story_report s JOIN document d USING (document) WHERE d.id = $1 AND s.document < $2 ORDER BY s.document DESC LIMIT 1", id, before) as string
            ?? throw new ArgumentException($"There is no report {id}.", nameof(id));

    private void Keep(StoryClusterer stories, IReadOnlyList<StoryChange> changes)
    {
        foreach (var change in changes)
        {
            connection.Run("UPDATE story_report SET story = $2 WHERE report = $1", change.Report, change.To);
        }

        // All that are retired would be more to write with every report.
        foreach (var story in changes.Select(c => c.From).Distinct(StringComparer.Ordinal))
        {
            if (stories.TakenBy(story) is { } taken)
            {
                connection.Run("INSERT OR REPLACE INTO story_retired (story, taken) VALUES ($1, $2)", story, taken);
            }
        }

        if (changes.Count > 0)
        {
            connection.Run("DELETE FROM story_apart");
            foreach (var (one, other) in stories.Apart)
            {
                connection.Run("INSERT INTO story_apart (one, other) VALUES ($1, $2)", one, other);
            }
        }
    }

    private StoryClusterer Restored() => StoredData.Taken("the stories", () =>
    {
        var stories = new StoryClusterer();
        var reports = new List<(string, string, bool)>();
        foreach (var row in connection.Rows("SELECT report, features, story, pinned FROM story_report ORDER BY document"))
        {
            stories.Restore(row.GetString(0), StoryFeatures.FromBytes(row.GetFieldValue<byte[]>(1)), row.GetString(2), row.GetBoolean(3));
            reports.Add((row.GetString(0), row.GetString(2), row.GetBoolean(3)));
        }

        var apart = connection.Rows("SELECT one, other FROM story_apart").Select(row => (row.GetString(0), row.GetString(1))).ToList();
        var retired = connection.Rows("SELECT story, taken FROM story_retired").ToDictionary(row => row.GetString(0), row => row.GetString(1), StringComparer.Ordinal);
        stories.Restore(new StoryState(reports, apart, retired));
        return stories;
    });
}
