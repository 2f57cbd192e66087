using System.Globalization;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Store;
using Xunit;

namespace Sayso.Ledger.Tests.Asking;

/// <summary>However a question is answered fast, the answer is that of the plain way: to look at every statement.</summary>
public sealed class StatementSearchTests : IDisposable
{
    private static readonly string[] Speakers = ["Orla Venn", "Jelko Marsin", "a police officer", "The Army", "50% of _us_", "Ärzte ohne Namen"];

    private readonly TestLedger _test = new();

    public StatementSearchTests()
    {
        for (var i = 0; i < 12; i++)
        {
            var (speaker, other) = (Speakers[i % Speakers.Length], Speakers[(i + 2) % Speakers.Length]);
            _test.Add($"r{i % 10}",
                $"PORT SELMA — {speaker} said on Monday that {i} people had died in the blast. {other} denied it. \"We never fired,\" {other} added. Officials in London, who asked not to be named, said the toll may rise.",
                outlet: i % 3 == 0 ? null : i % 3 == 1 ? "Harbour Courier" : "Coast_Radio",
                published: (i % 4) switch { 0 => null, 1 => $"2026-03-0{(i % 9) + 1}", 2 => $"2026-03-0{(i % 9) + 1}T12:30:00Z", _ => "2026-03" });
        }
    }

    public static TheoryData<string?, string?, string?, string?> Questions
    {
        get
        {
            var data = new TheoryData<string?, string?, string?, string?>();
            string?[] words = [null, "died", "\"people had died\"", "fired toll", "zzz"];
            string?[] speakers = [null, "venn", "POLICE", "%", "_", "nobody", "officials"];
            string?[] places = [null, "London", "london", "Oz"];
            string?[] outlets = [null, "harbour", "_", "Gazette"];
            foreach (var (word, i) in words.Select((w, i) => (w, i)))
            {
                foreach (var (speaker, k) in speakers.Select((s, k) => (s, k)))
                {
                    data.Add(word, speaker, places[(i + k) % places.Length], outlets[((i * 2) + k) % outlets.Length]);
                    data.Add(word, speaker, null, null);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_question_has_the_answer_of_the_plain_way(string? words, string? speaker, string? place, string? outlet)
    {
        foreach (var (from, to, limit) in new (string?, string?, int)[] { (null, null, 100), ("2026-03-02", null, 3), (null, "2026-03-06", 100), ("2026-03-03", "2026-03-03", 100) })
        {
            foreach (var act in (string?[])[null, "denies"])
            {
                var query = new StatementQuery { Words = words, Speaker = speaker, Place = place, Outlet = outlet, Act = act, From = Day(from), To = Day(to), Limit = limit };
                Assert.Equal(Plain(query), [.. _test.Ledger.Find(query).Select(f => $"{f.Report} {f.Statement}")]);
            }
        }
    }

    [Fact]
    public void Reading_again_leaves_no_speaker_behind_that_is_found()
    {
        var reading = TestLedger.Read("r1", "The Army said that nobody died.");
        var document = _test.Ledger.File.Connection.Number("SELECT document FROM document WHERE id = 'r1' AND newer IS NULL");
        _test.Ledger.File.Write(() =>
        {
            using var tables = new Ledger.Ingest.TableMaker(_test.Ledger.File.Connection, _test.Ledger.File.Events);
            tables.Reading(document, reading, document);
            return true;
        });
        Assert.All(_test.Ledger.Find(new StatementQuery { Report = "r1" }), f => Assert.Equal("s1", f.Statement));
        Assert.DoesNotContain(_test.Ledger.Find(new StatementQuery { Speaker = "marsin" }), f => f.Report == "r1");
    }

    public void Dispose() => _test.Dispose();

    private List<string> Plain(StatementQuery query)
    {
        var sql = $"""
            SELECT d.id, s.id FROM statement s JOIN document d USING (document) WHERE d.newer IS NULL
            AND {(query.Words is null ? "$1 IS NULL" : "s.statement IN (SELECT rowid FROM statement_words WHERE statement_words MATCH $1)")}
            AND ($2 IS NULL OR s.speaker LIKE $2 ESCAPE '\' OR s.description LIKE $2 ESCAPE '\' OR (s.speaker IS NULL AND s.source LIKE $2 ESCAPE '\'))
            AND ($3 IS NULL OR d.document IN (SELECT document FROM place WHERE name = $3)) AND ($4 IS NULL OR d.outlet LIKE $4 ESCAPE '\') AND ($5 IS NULL OR s.act = $5)
            AND ($6 IS NULL OR substr(d.published, 1, 10) >= $6) AND ($7 IS NULL OR substr(d.published, 1, 10) <= $7)
            ORDER BY d.published, d.id, s.statement LIMIT $8
            """;
        return [.. _test.Ledger.File.Connection.Rows(sql, query.Words is null ? null : WordQuery.Of(query.Words), StatementSearch.Containing(query.Speaker), query.Place,
            StatementSearch.Containing(query.Outlet), query.Act, Text(query.From), Text(query.To), query.Limit).Select(row => $"{row.GetString(0)} {row.GetString(1)}")];
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
