using System.Runtime.InteropServices;
using System.Text.Json;

namespace Sayso.Ledger.Inputs;

/// <summary>
/// Strings in JSON, to the last unit: one with half of a surrogate pair, which UTF-8 cannot hold, is written as an object with its UTF-16 in
/// base 64, so that spans keep pointing at the same words.
/// </summary>
internal static class JsonText
{
    /// <summary>Writes a field; none where there is no value.</summary>
    public static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (!HasHalves(value))
        {
            json.WriteString(name, value);
            return;
        }

        json.WriteStartObject(name);
        json.WriteBase64String("utf16"u8, MemoryMarshal.AsBytes(value.AsSpan()));
        json.WriteEndObject();
    }

    /// <summary>The field as it was written; null where there is none.</summary>
    public static string? Read(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Object
            ? new string(MemoryMarshal.Cast<byte, char>(value.GetProperty("utf16"u8).GetBytesFromBase64()))
            : value.GetString();
    }

    private static bool HasHalves(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
            {
                continue;
            }

            if (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[i + 1]))
            {
                return true;
            }

            i++;
        }

        return false;
    }
}
