using System.Text.Json;

namespace Sayso.Ledger.Inputs;

/// <summary>A provenance as JSON, for events and between processes. What an input does not say is left out.</summary>
internal static class ProvenanceJson
{
    /// <summary>Writes it as an object.</summary>
    public static void Write(Utf8JsonWriter json, Provenance from)
    {
        json.WriteStartObject();
        json.WriteString("format"u8, ReadingJson.Word(from.Format));
        foreach (var (name, value) in Texts(from))
        {
            JsonText.Write(json, name, value);
        }

        if (from.InfoSources.Count > 0)
        {
            json.WriteStartArray("infoSources"u8);
            WriteSources(json, from.InfoSources);
            json.WriteEndArray();
        }

        if (from.Hops.Count > 0)
        {
            json.WriteStartArray("hops"u8);
            WriteHops(json, from.Hops);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>The sources, each as an object.</summary>
    public static void WriteSources(Utf8JsonWriter json, IReadOnlyList<InfoSource> sources)
    {
        foreach (var source in sources)
        {
            json.WriteStartObject();
            JsonText.Write(json, "name", source.Name);
            JsonText.Write(json, "uri", source.Uri);
            JsonText.Write(json, "role", source.Role);
            json.WriteEndObject();
        }
    }

    /// <summary>The hops, each as an object.</summary>
    public static void WriteHops(Utf8JsonWriter json, IReadOnlyList<Hop> hops)
    {
        foreach (var hop in hops)
        {
            json.WriteStartObject();
            if (hop.Seq is { } seq)
            {
                json.WriteNumber("seq"u8, seq);
            }

            JsonText.Write(json, "party", hop.Party);
            JsonText.Write(json, "action", hop.Action);
            JsonText.Write(json, "time", hop.Time);
            json.WriteEndObject();
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote. A format of a newer program counts as text.</summary>
    public static Provenance Read(JsonElement json)
    {
        var word = JsonText.Read(json, "format");
        return new Provenance(Enum.GetValues<InputFormat>().FirstOrDefault(format => ReadingJson.Word(format) == word))
        {
            Member = JsonText.Read(json, "member"),
            CapturedAt = JsonText.Read(json, "capturedAt"),
            Address = JsonText.Read(json, "address"),
            Provider = JsonText.Read(json, "provider"),
            CopyrightHolder = JsonText.Read(json, "copyrightHolder"),
            EdNote = JsonText.Read(json, "edNote"),
            PubStatus = JsonText.Read(json, "pubStatus"),
            Version = JsonText.Read(json, "version"),
            ItemGuid = JsonText.Read(json, "itemGuid"),
            FirstCreated = JsonText.Read(json, "firstCreated"),
            VersionCreated = JsonText.Read(json, "versionCreated"),
            PayloadDigest = JsonText.Read(json, "payloadDigest"),
            RevisitOf = JsonText.Read(json, "revisitOf"),
            Truncated = JsonText.Read(json, "truncated"),
            InfoSources = json.TryGetProperty("infoSources"u8, out var sources)
                ? [.. sources.EnumerateArray().Select(s => new InfoSource(JsonText.Read(s, "name") ?? "", JsonText.Read(s, "uri"), JsonText.Read(s, "role")))] : [],
            Hops = json.TryGetProperty("hops"u8, out var hops)
                ? [.. hops.EnumerateArray().Select(h => new Hop(h.TryGetProperty("seq"u8, out var seq) ? seq.GetInt32() : null, JsonText.Read(h, "party"), JsonText.Read(h, "action"), JsonText.Read(h, "time")))] : [],
        };
    }

    private static IEnumerable<(string Name, string? Value)> Texts(Provenance from) =>
    [
        ("member", from.Member), ("capturedAt", from.CapturedAt), ("address", from.Address), ("provider", from.Provider), ("copyrightHolder", from.CopyrightHolder),
        ("edNote", from.EdNote), ("pubStatus", from.PubStatus), ("version", from.Version), ("itemGuid", from.ItemGuid), ("firstCreated", from.FirstCreated),
        ("versionCreated", from.VersionCreated), ("payloadDigest", from.PayloadDigest), ("revisitOf", from.RevisitOf), ("truncated", from.Truncated),
    ];
}
