using System.Collections.Frozen;
using System.Text.Json;
using Sayso.Documents;

namespace Sayso;

/// <summary>
/// Reads one reading back from its JSON: the mirror of <see cref="ReadingWriter"/>. Every span is held against the text, so that
/// what comes out points at the words that it says it does.
/// </summary>
internal sealed partial class ReadingParser
{
    private readonly JsonPlace _place = new();
    private string _text = "";
    private CodePoints _codePoints = new("");

    /// <exception cref="FormatException">It is no reading.</exception>
    public Reading Read(JsonElement json)
    {
        var id = Required(json, "id", Text);
        if (Required(json, "schema", Text) is var schema && schema != ReadingJson.Schema)
        {
            throw _place.Wrong($"schema: is “{schema}”, not “{ReadingJson.Schema}”");
        }

        var document = Optional(json, "document", element => ReadDocument(id, element));
        _text = document?.Text ?? "";
        _codePoints = new CodePoints(_text);
        return new Reading(id, document)
        {
            Statements = Items(json, "statements", ReadStatement),
            Names = Items(json, "names", ReadName),
            Entities = Items(json, "entities", ReadEntity),
            Figures = Items(json, "figures", ReadFigure),
            Dates = Items(json, "dates", ReadDate),
            Places = Items(json, "places", ReadPlace),
            Incidents = Items(json, "incidents", ReadIncident),
            Disputes = Items(json, "disputes", ReadDispute),
            Problems = Items(json, "problems", problem => new Problem(Required(problem, "code", Text), Required(problem, "message", Text))),
        };
    }

    // A key that must be there, and not null.
    private T Required<T>(JsonElement parent, string key, Func<JsonElement, T> read)
        => Find(parent, key) is { } element ? At(key, element, read) : throw Missing(key);

    // Null and missing both mean that the article does not say.
    private T? Optional<T>(JsonElement parent, string key, Func<JsonElement, T> read) where T : class
        => Find(parent, key) is { } element ? At(key, element, read) : null;

    private T? OptionalValue<T>(JsonElement parent, string key, Func<JsonElement, T> read) where T : struct
        => Find(parent, key) is { } element ? At(key, element, read) : null;

    private T[] Items<T>(JsonElement parent, string key, Func<JsonElement, T> read)
        => Required(parent, key, element => ReadItems(element, read));

    private T[] OptionalItems<T>(JsonElement parent, string key, Func<JsonElement, T> read)
        => Optional(parent, key, element => ReadItems(element, read)) ?? [];

    private TextSpan[] Spans(JsonElement parent, string key) => Items(parent, key, ReadSpan);

    private T[] ReadItems<T>(JsonElement array, Func<JsonElement, T> read)
    {
        Expect(array, JsonValueKind.Array, "a list");
        var items = new T[array.GetArrayLength()];
        var i = 0;
        foreach (var element in array.EnumerateArray())
        {
            _place.Enter(i);
            items[i++] = read(element);
            _place.Leave();
        }

        return items;
    }

    private TextSpan ReadSpan(JsonElement json)
    {
        var start = Required(json, "start", Offset);
        var end = Required(json, "end", Offset);
        if (end < start)
        {
            throw _place.Wrong($"ends at {end}, before its start at {start}");
        }

        var span = new TextSpan(_codePoints.ToUtf16(start), _codePoints.ToUtf16(end));
        return Required(json, "text", Text) is var words && _text.AsSpan(span.Start, span.Length).SequenceEqual(words)
            ? span
            : throw _place.Wrong($"the text has other words from {start} to {end}");
    }

    // The span that stands under a key of its own: "phrase": { … }.
    private TextSpan SpanAt(JsonElement parent, string key) => Required(parent, key, ReadSpan);

    private TextSpan? SpanOrNull(JsonElement parent, string key) => OptionalValue(parent, key, ReadSpan);

    private int Offset(JsonElement json)
    {
        var offset = Whole(json);
        return offset >= 0 && offset <= _codePoints.Count ? offset : throw _place.Wrong($"{offset} lies outside the text of {_codePoints.Count} code points");
    }

    private string Text(JsonElement json)
    {
        Expect(json, JsonValueKind.String, "a string");
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw _place.Wrong("holds half a character", e);
        }
    }

    private int Whole(JsonElement json)
        => json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var number) ? number : throw _place.Wrong("is no whole number");

    private double Number(JsonElement json)
        => json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var number) && double.IsFinite(number) ? number : throw _place.Wrong("is no number");

    private decimal Exact(JsonElement json)
        => json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out var number) ? number : throw _place.Wrong("is no number");

    private bool Flag(JsonElement json)
        => json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : throw _place.Wrong("is neither true nor false");

    private bool FlagOrFalse(JsonElement parent, string key) => OptionalValue(parent, key, Flag) ?? false;

    private T Word<T>(JsonElement json) where T : struct, Enum
        => Text(json) is var word && Words<T>.Values.TryGetValue(word, out var value) ? value : throw _place.Wrong($"“{word}” is none of {string.Join(", ", Words<T>.Values.Keys.Order(StringComparer.Ordinal))}");

    private T At<T>(string key, JsonElement element, Func<JsonElement, T> read)
    {
        _place.Enter(key);
        var value = read(element);
        _place.Leave();
        return value;
    }

    private JsonElement? Find(JsonElement parent, string key)
    {
        Expect(parent, JsonValueKind.Object, "an object");
        return parent.TryGetProperty(key, out var element) && element.ValueKind != JsonValueKind.Null ? element : null;
    }

    private void Expect(JsonElement json, JsonValueKind kind, string what)
    {
        if (json.ValueKind != kind)
        {
            throw _place.Wrong("is not " + what);
        }
    }

    private FormatException Missing(string key)
    {
        _place.Enter(key);
        return _place.Wrong("is missing");
    }

    private static class Words<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<string, T> Values = Enum.GetValues<T>().ToFrozenDictionary(ReadingJson.Word, StringComparer.Ordinal);
    }
}
