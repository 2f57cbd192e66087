using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Sayso.Ledger.Inputs;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Ingest;

/// <summary>Where reports came from, for those who ask the tables.</summary>
internal static class ProvenanceTable
{
    /// <summary>Adds that of a document.</summary>
    public static void Add(SqliteConnection connection, long document, Provenance from) => connection.Run(
        """
        INSERT INTO provenance (document, format, member, captured, address, provider, info_sources, hops, copyright_holder, ed_note, version, item_guid, first_created, version_created,
            payload_digest, revisit_of, truncated)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
        """,
        document, ReadingJson.Word(from.Format), from.Member, from.CapturedAt, from.Address, from.Provider,
        Array(json => ProvenanceJson.WriteSources(json, from.InfoSources)), Array(json => ProvenanceJson.WriteHops(json, from.Hops)), from.CopyrightHolder, from.EdNote, from.Version,
        from.ItemGuid, from.FirstCreated, from.VersionCreated, from.PayloadDigest, from.RevisitOf, from.Truncated);

    private static string Array(Action<Utf8JsonWriter> write)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartArray();
            write(json);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
