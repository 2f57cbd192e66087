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

    private const string Named = "s.terms = 'named' AND s.document NOT IN (SELECT document FROM document INDEXED BY document_replaced WHERE newer IS NOT NULL)";

    /// <summary>The names under which most is said.</summary>
    /// <param name="connection">The tables.</param>
    /// <param name="words">Words that all have to be in the name; null for any name.</param>
    /// <param name="take">How many to give.</param>
    public static IReadOnlyList<PartyLine> Of(SqliteConnection connection, string? words, int take)
    {
        var parts = (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (take <= 0 || parts.Any(p => p.Contains(ReportTables.VoiceGap, StringComparison.Ordinal)))
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
        return [.. names.Select(n => Line(connection, n)).OrderByDescending(l => l.Statements).ThenBy(l => l.Name, StringComparer.Ordinal).Take(take)];
    }

    private static PartyLine Line(SqliteConnection connection, string name)
    {
        var voices = connection.Rows(
            $"""
            SELECT v.words, v.said, s.kind FROM (SELECT v.words AS words, count(*) AS said, min(s.statement) AS first FROM voice v CROSS JOIN statement s INDEXED BY statement_by_voice USING (voice)
                WHERE v.words >= $1 AND v.words < $2 AND {Named} GROUP BY v.voice) v
            CROSS JOIN statement s ON s.statement = v.first
            """,
            name + ReportTables.VoiceGap, name + (char)(ReportTables.VoiceGap + 1)).Select(row => (Description: row.GetString(0)[(name.Length + 1)..], Said: row.GetInt32(1), Kind: row.Text(2))).ToList();
        var descriptions = voices.Where(v => v.Description.Length > 0).OrderByDescending(v => v.Said).ThenBy(v => v.Description, StringComparer.Ordinal).Select(v => v.Description).ToList();
        var kind = voices.OrderByDescending(v => v.Said).Select(v => Enum.TryParse<SpeakerKind>(v.Kind, ignoreCase: true, out var known) ? known : SpeakerKind.Unknown).FirstOrDefault();
        var party = new Party("", name, kind, kind == SpeakerKind.Person && !name.Contains(' ', StringComparison.Ordinal), [], [.. descriptions.Select(d => new PartyDescription(d, null, "", []))], []);
        return new PartyLine(name, descriptions.Count > 0 ? descriptions[0] : null, voices.Sum(v => v.Said)) { HasPage = PublicParty.HasPage(party) };
    }
}
