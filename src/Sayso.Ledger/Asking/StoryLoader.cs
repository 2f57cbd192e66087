using System.Globalization;
using Microsoft.Data.Sqlite;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Origins;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Asking;

/// <summary>Fetches reports with all that was found in them, and what they share.</summary>
internal sealed class StoryLoader(LedgerFile file)
{
    private const int ShortWord = 3;        // letters

    private readonly SqliteConnection _connection = file.Connection;
    private readonly CorrectionTable _corrections = new(file.Connection, file.Events);

    /// <summary>The newest version of a report; null where there is none.</summary>
    public ToldReport? One(string report)
        => Load("SELECT document, id, reading, status FROM document WHERE id = $1 AND newer IS NULL", report) is [var only] ? only : null;

    /// <summary>The id of a story from what a person gives: its id, one that it had, the beginning of its id, or the id of a report of it. Null where that is none or several.</summary>
    public string? Find(string given)
    {
        if (_connection.Value("SELECT s.story FROM story_report s JOIN document d USING (document) WHERE d.id = $1 AND d.newer IS NULL", given) is string byReport)
        {
            return byReport;
        }

        for (var steps = 0; steps < 1000 && _connection.Value("SELECT taken FROM story_retired WHERE story = $1", given) is string taken; steps++)
        {
            given = taken;
        }

        if (_connection.Value("SELECT story FROM story_report WHERE story = $1 LIMIT 1", given) is string exact)
        {
            return exact;
        }

        var like = _connection.Rows("SELECT DISTINCT story FROM story_report WHERE substr(story, 1, length($1)) = $1 LIMIT 2", given).Select(row => row.GetString(0)).ToList();
        return given.Length >= 4 && like is [var only] ? only : null;
    }

    /// <summary>The reports of a story, of each the newest version.</summary>
    public IReadOnlyList<ToldReport> OfStory(string story)
        => Load("SELECT d.document, d.id, d.reading, d.status FROM story_report s JOIN document d USING (document) WHERE s.story = $1 AND d.newer IS NULL ORDER BY d.document", story);

    /// <summary>The reports in which somebody speaks under a name that has all of these words.</summary>
    public IReadOnlyList<ToldReport> OfSpeaker(IReadOnlyList<string> words)
        => Load($"""
            SELECT d.document, d.id, d.reading, d.status FROM document d WHERE d.newer IS NULL AND d.document IN
            (SELECT document FROM speaker WHERE {string.Join(" AND ", words.Select((_, i) => $"name LIKE ${i + 1} ESCAPE '\\'"))}) ORDER BY d.document
            """, [.. words.Select(w => (object?)StatementSearch.Containing(w))]);

    /// <summary>The newest reports in which somebody speaks under a name that has all the words of one of several names, the last published first; and how many there are in all.</summary>
    /// <param name="names">The names, each as its words.</param>
    /// <param name="most">How many at most.</param>
    public (IReadOnlyList<ToldReport> Reports, int All) NewestOfSpeaker(IReadOnlyList<IReadOnlyList<string>> names, int most)
    {
        List<object?> values = [];
        var spoken = string.Join(" OR ", names.Select(words => $"({string.Join(" AND ", words.Select(w =>
        {
            values.Add(StatementSearch.Containing(w));
            return string.Create(CultureInfo.InvariantCulture, $"name LIKE ${values.Count} ESCAPE '\\'");
        }))})"));

        // The index of names is read, not the table; dates alone are sorted. A short word is meant whole: "un" is not in "Union".
        var meant = _connection.Rows($"SELECT DISTINCT name FROM speaker INDEXED BY speaker_by_name WHERE {spoken}", [.. values]).Select(row => row.GetString(0))
            .Where(name => names.Any(words => words.All(w => w.Length > ShortWord ? name.Contains(w, StringComparison.OrdinalIgnoreCase) : HasWord(name, w))));
        var found = _connection.Rows("SELECT d.document, d.published FROM (SELECT DISTINCT document FROM speaker INDEXED BY speaker_by_name WHERE name IN (SELECT value FROM json_each($1))) s CROSS JOIN document d USING (document) WHERE d.newer IS NULL", SqliteExtensions.List(meant))
            .Select(row => (Document: row.GetInt64(0), Published: row.Text(1))).ToList();
        var newest = found.OrderByDescending(d => d.Published ?? "", StringComparer.Ordinal).ThenByDescending(d => d.Document).Take(most).Select(d => d.Document);
        return (Load("SELECT document, id, reading, status FROM document WHERE document IN (SELECT value FROM json_each($1)) ORDER BY document", SqliteExtensions.List(newest)), found.Count);
    }

    private static bool HasWord(string name, string word)
    {
        for (var at = 0; (at = name.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if ((at == 0 || !char.IsLetterOrDigit(name[at - 1])) && (at + word.Length == name.Length || !char.IsLetterOrDigit(name[at + word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The names under which somebody speaks and that are the same folded: "Šimon" for "simon". Looks at all names that are not ASCII.</summary>
    public IReadOnlyList<string> NamesLike(string folded)
        => [.. _connection.Rows("SELECT DISTINCT name FROM speaker INDEXED BY speaker_by_name WHERE name GLOB '*[^ -~]*'").Select(row => row.GetString(0))
            .Where(n => Register.PersonNames.Folded(n) == folded || Register.PersonNames.Body(n) == folded)];

    /// <summary>What reports share, a tenth or more of the shorter one.</summary>
    public IReadOnlyList<Reuse> Reuses(IEnumerable<ToldReport> reports)
    {
        var ids = reports.Select(r => r.Report).ToHashSet(StringComparer.Ordinal);
        return [.. ids.SelectMany(id => _connection.Rows(
            """
            SELECT a.id, b.id, r.shared, r.shingles_a, r.shingles_b FROM document a JOIN reprint r ON r.a = a.document JOIN document b ON b.document = r.b
            WHERE a.id = $1 AND a.newer IS NULL AND b.newer IS NULL
            """, id).Where(row => ids.Contains(row.GetString(1)))
            .Select(row => new Reuse(row.GetString(0), row.GetString(1), row.GetInt64(2) / (double)row.GetInt64(3), row.GetInt64(2) / (double)row.GetInt64(4))))];
    }

    /// <summary>What people decided about parties and did not take back, in the order of deciding.</summary>
    public IReadOnlyList<AnchoredDecision> PartyDecisions()
        => [.. _connection.Rows("SELECT what FROM decision WHERE about = 'party' AND undone IS NULL ORDER BY seq")
            .Select(row => PersonsDecision.FromJson(System.Text.Encoding.UTF8.GetBytes(row.GetString(0))).Anchored!)];

    private List<ToldReport> Load(string sql, params object?[] values)
        => [.. _connection.Rows(sql, values).Select(row => (Document: row.GetInt64(0), Report: row.GetString(1), Event: row.GetInt64(2), Status: row.Text(3))).ToList().Select(d =>
        {
            var added = file.Events.At(d.Document);
            var last = d.Event == d.Document ? added : file.Events.At(d.Event);
            var kept = EventPayloads.Report(added);
            var found = last == added ? kept.Reading : EventPayloads.Found(last);
            return new ToldReport(d.Report, _corrections.Corrected(d.Report, found), d.Status, kept.Provenance)
            {
                Stands = new(last.Seq, Convert.ToHexStringLower(last.Hash.Span), DateTimeOffset.Parse(last.Time, CultureInfo.InvariantCulture)) { Status = d.Status },
            };
        })];
}
