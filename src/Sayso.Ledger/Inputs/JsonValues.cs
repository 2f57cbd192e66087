using System.Text.Json;

namespace Sayso.Ledger.Inputs;

/// <summary>JSON of feeds, a value at a time: one object, an array of them, or one after the other.</summary>
internal static class JsonValues
{
    /// <summary>The values at the top, or those of the array that is the top. What was read before a fault comes out first.</summary>
    /// <exception cref="JsonException">The next value is no JSON, or the array has no end.</exception>
    /// <exception cref="InputFault">The next value nests deeper than allowed.</exception>
    public static IEnumerable<JsonElement> Of(byte[] json, InputLimits limits)
    {
        var at = json.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        at = AfterBlanks(json, at);
        var isArray = at < json.Length && json[at] == '[';
        at += isArray ? 1 : 0;
        var hasEnd = !isArray;
        while ((at = AfterBlanks(json, at)) < json.Length)
        {
            if (isArray && json[at] is (byte)']' or (byte)',')
            {
                hasEnd |= json[at] == ']';
                at++;
                continue;
            }

            var (value, used) = Next(json, at, limits.JsonDepth);
            at += used;
            yield return value;
        }

        if (!hasEnd)
        {
            throw new JsonException("the array has no end", null, json.AsSpan().Count((byte)'\n'), null);
        }
    }

    /// <summary>The fields of an object; none for anything else. Letters' case makes no difference, which is all that ninjs 2 and 3 differ in for most.</summary>
    public static Dictionary<string, JsonElement> Fields(JsonElement value)
    {
        var fields = new Dictionary<string, JsonElement>(StringComparer.OrdinalIgnoreCase);
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in value.EnumerateObject())
            {
                fields[Checked(() => property.Name)] = property.Value;
            }
        }

        return fields;
    }

    /// <summary>The string, or the number as written; null for anything else.</summary>
    /// <exception cref="InputFault">The string holds half of a surrogate pair, which is no character.</exception>
    public static string? Text(this Dictionary<string, JsonElement> fields, string name)
        => fields.TryGetValue(name, out var value) ? Text(value) : null;

    /// <inheritdoc cref="Text(Dictionary{string, JsonElement}, string)"/>
    public static string? Text(JsonElement value)
    {
        return value.ValueKind switch
        {
            JsonValueKind.String => Checked(value.GetString),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
    }

    /// <summary>The elements of an array; a single value counts as one; none where the field is missing.</summary>
    public static IEnumerable<JsonElement> All(this Dictionary<string, JsonElement> fields, string name)
        => !fields.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null ? []
            : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray()
            : [value];

    private static T Checked<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            throw new InputFault("invalid-json", "a string in it is no valid text (half of a surrogate pair, or bytes that are not UTF-8); mend it");
        }
    }

    private static (JsonElement Value, int Used) Next(byte[] json, int at, int depth)
    {
        var reader = new Utf8JsonReader(json.AsSpan(at), isFinalBlock: true,
            new JsonReaderState(new JsonReaderOptions { MaxDepth = depth, AllowMultipleValues = true }));
        try
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return (document.RootElement.Clone(), (int)reader.BytesConsumed);
        }
        catch (JsonException e) when (e.Message.Contains("maximum configured depth", StringComparison.Ordinal))
        {
            throw InputFault.Limit("its values nest too deep", nameof(InputLimits.JsonDepth), depth, InputWords.NotTrusted);
        }
        catch (JsonException e)
        {
            // The lines are counted from this value on; what people need is the place in the file.
            var line = json.AsSpan(0, at).Count((byte)'\n') + (e.LineNumber ?? 0);
            throw new JsonException(e.Message, e.Path, line, e.BytePositionInLine);
        }
    }

    private static int AfterBlanks(byte[] json, int at)
    {
        while (at < json.Length && json[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            at++;
        }

        return at;
    }
}
