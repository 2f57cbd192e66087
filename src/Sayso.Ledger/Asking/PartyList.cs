using Microsoft.Data.Sqlite;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Register;
using Sayso.Ledger.Store;
using Sayso.Statements;

namespace Sayso.Ledger.Asking;

/// <summary>Lists who speaks by name, from an index alone.</summary>
internal static class PartyList
{
    // Voices that are looked at for a name of the list; those of one name with other descriptions are then all counted.
    private const int Looked = 4;

    private const int MostWords = 20;          // that are looked for; no name has more, and what asks for them is as deep as they are many

    private const int MostAtOnce = 1000;       // names of one question

    private const string Named = "s.terms = 'named' AND s.document NOT IN (SELECT document FROM document INDEXED BY document_replaced WHERE newer IS NOT NULL)";

    /// <summary>The names under which most is said.</summary>
    /// <param name="connection">The tables.</param>
    /// <param name="words">Words that all have to be in the name; null for any name.</param>
    /// <param name="take">How many to give.</param>
    public static IReadOnlyList<PartyLine> Of(SqliteConnection connection, string? words, int take)
    {
        var parts = (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (take <= 0 || parts.Length > MostWords || parts.Any(p => p.Contains(ReportTables.VoiceGap, StringComparison.Ordinal)))
        {
            return [];
        }

        var name = $"substr(words, 1, instr(words, char({(int)ReportTables.VoiceGap})) - 1)";
        var among = parts.Length == 0 ? "" : $" AND s.voice IN (SELECT voice FROM voice WHERE {string.Join(" AND ", parts.Select((_, i) => $"{name} LIKE ${i + 2} ESCAPE '\\'"))})";
        var names = connection.Rows(
            $"""
            SELECT v.words FROM (SELECT s.voice, count(*) AS said FROM statement s INDEXED BY statement_by_voice WHERE {Named}{among} GROUP BY s.voice ORDER BY said DESC, s.voice LIMIT $1) t
            CROSS JOIN voice v USING (voice)
            """, [(long)take * Looked, .. parts.Select(p => (object?)StatementSearch.Containing(p))])
            .Select(row => row.GetString(0)).Select(w => w[..Math.Max(0, w.IndexOf(ReportTables.VoiceGap, StringComparison.Ordinal))]).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return [.. names.Chunk(MostAtOnce).SelectMany(some => Lines(connection, some)).OrderByDescending(l => l.Statements).ThenBy(l => l.Name, StringComparer.Ordinal).Take(take)];
    }

    // All names in one question: what was replaced is looked up once. Of each voice the first statement tells what kind of party it is.
    private static IEnumerable<PartyLine> Lines(SqliteConnection connection, string[] names)
        => connection.Rows(
            $"""
            WITH named (name) AS (VALUES {string.Join(", ", names.Select((_, i) => $"(${i + 1})"))})
            SELECT v.name, v.words, v.said, s.kind FROM (
                SELECT n.name AS name, v.words AS words, count(*) AS said, min(s.statement) AS first FROM named n
                CROSS JOIN voice v ON v.words >= n.name || char({(int)ReportTables.VoiceGap}) AND v.words < n.name || char({ReportTables.VoiceGap + 1})
                CROSS JOIN statement s INDEXED BY statement_by_voice ON s.voice = v.voice WHERE {Named} GROUP BY v.voice) v
            CROSS JOIN statement s ON s.statement = v.first
            """, [.. names.Select(n => (object?)n)]).Select(row => (Name: row.GetString(0), Words: row.GetString(1), Said: row.GetInt32(2), Kind: row.Text(3))).ToList()
            .GroupBy(v => v.Name, StringComparer.Ordinal).Select(same => Line(same.Key, [.. same.OrderByDescending(v => v.Said).ThenBy(v => v.Words, StringComparer.Ordinal).Select(v => (v.Words[(same.Key.Length + 1)..], v.Said, v.Kind))]));

    private static PartyLine Line(string name, List<(string Description, int Said, string? Kind)> voices)
    {
        List<string> descriptions = [.. voices.Select(v => v.Description).Where(d => d.Length > 0)];
        var kind = Enum.TryParse<SpeakerKind>(voices[0].Kind, ignoreCase: true, out var known) ? known : SpeakerKind.Unknown;
        var party = new Party("", name, kind, kind == SpeakerKind.Person && !name.Contains(' ', StringComparison.Ordinal), [], [.. voices.Where(v => v.Description.Length > 0).SelectMany(v => Enumerable.Repeat(new PartyDescription(v.Description, null, "", []), v.Said))], []);
        return new PartyLine(name, descriptions.Count > 0 ? descriptions[0] : null, voices.Sum(v => v.Said)) { HasPage = PartySighting.IsName(name, kind) && PublicParty.HasPage(party) };
    }
}
