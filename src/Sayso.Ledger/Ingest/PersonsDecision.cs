using System.Text.Json;
using System.Text.Json.Serialization;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Ingest;

/// <summary>What a person decided about a story or a party, as its event has it.</summary>
/// <param name="About">story or party.</param>
/// <param name="Kind">merge, split or move.</param>
internal sealed record PersonsDecision(string About, string Kind)
{
    public const string Story = "story";
    public const string Party = "party";
    public const string Merge = "merge";
    public const string Split = "split";
    public const string Move = "move";

    /// <summary>Of stories: two that are one; the one that a report goes to, or that reports leave.</summary>
    public IReadOnlyList<string>? Stories { get; init; }

    /// <summary>Ids of the reports that go elsewhere.</summary>
    public IReadOnlyList<string>? Reports { get; init; }

    /// <summary>Of a party.</summary>
    public AnchoredDecision? Anchored { get; init; }

    /// <summary>Why, in the person's words.</summary>
    public string? Note { get; init; }

    /// <summary>What it is about, in a line: "0a1b2c3d4e5f, 5f4e3d2c1b0a", "Jelko Marsin, J. Marsin".</summary>
    [JsonIgnore]
    public string What => string.Join(", ", (Reports ?? []).Concat(Stories ?? []).Concat((Anchored?.One ?? []).Concat(Anchored?.Other ?? []).Select(a => a.Name).Distinct(StringComparer.Ordinal)));

    public string ToJson() => JsonSerializer.Serialize(this, DecisionJson.Default.PersonsDecision);

    /// <exception cref="StoredDataException">It is something else.</exception>
    public static PersonsDecision FromJson(ReadOnlySpan<byte> json)
    {
        var stored = json.ToArray();
        return StoredData.Taken("a decision", () => JsonSerializer.Deserialize(stored, DecisionJson.Default.PersonsDecision) ?? throw new FormatException("it is null"));
    }
}

/// <summary>How decisions are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PersonsDecision))]
internal sealed partial class DecisionJson : JsonSerializerContext;
