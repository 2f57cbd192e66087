using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Sayso.Documents;

/// <summary>
/// One line of a JSON Lines input, taken apart: <c>{"id", "text", "title"?, "outlet"?, "published"?, "byline"?, "url"?}</c>.
/// The id and the text come out as they stand, to the last code unit: NUL characters and lone surrogates (which only escapes
/// can write) are kept. Other keys are passed over, whatever they hold.
/// </summary>
internal sealed class JsonLine
{
    private const int MaxDepth = 64;

    private readonly Dictionary<string, string> _values = [];
    private readonly Dictionary<string, string> _wrong = [];

    /// <summary>Why it is no document line at all: a code and a reason; null where it is one.</summary>
    public (string Code, string Reason)? Fault { get; private set; }

    /// <summary>The string under a key; null where there is none.</summary>
    public string? this[string key] => _values.GetValueOrDefault(key);

    /// <summary>What the key holds instead of a string ("a number"); null where it is a string, null, or missing.</summary>
    public string? Wrong(string key) => _wrong.GetValueOrDefault(key);

    /// <summary>Takes one line apart. What was read before a fault, such as the id, stays readable.</summary>
    public static JsonLine Parse(ReadOnlySpan<byte> line)
    {
        var result = new JsonLine();
        try
        {
            result.ReadObject(line);
        }
        catch (JsonException e)
        {
            result.Fault = ("invalid-json", Reason(e));
        }

        return result;
    }

    private void ReadObject(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = MaxDepth });
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            var kind = Kind(json.TokenType);
            json.Skip();
            json.Read();
            Fault = ("wrong-type", $"a line must hold a JSON object, and this is {kind}; write {{\"id\": …, \"text\": …}}");
            return;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = KeyOf(ref json);
            json.Read();
            if (key is not null)
            {
                _values.Remove(key);
                _wrong.Remove(key);
                if (json.TokenType == JsonTokenType.String)
                {
                    _values[key] = Unescape(json.ValueSpan, json.ValueIsEscaped);
                }
                else if (json.TokenType != JsonTokenType.Null)
                {
                    _wrong[key] = Kind(json.TokenType);
                }
            }

            json.Skip();
        }

        json.Read();        // throws if anything but white space follows the object
    }

    private static string? KeyOf(ref Utf8JsonReader json)
        => json.ValueTextEquals("id"u8) ? "id"
            : json.ValueTextEquals("text"u8) ? "text"
            : json.ValueTextEquals("title"u8) ? "title"
            : json.ValueTextEquals("outlet"u8) ? "outlet"
            : json.ValueTextEquals("published"u8) ? "published"
            : json.ValueTextEquals("byline"u8) ? "byline"
            : json.ValueTextEquals("url"u8) ? "url"
            : null;

    private static string Kind(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.Number => "a number",
        JsonTokenType.String => "a string",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    // "… LineNumber: 0 | BytePositionInLine: 7." says in the reader's words what column says in everybody's.
    private static string Reason(JsonException e)
    {
        var message = e.Message;
        var tail = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        message = InputMessages.Quote((tail < 0 ? message : message[..tail]).TrimEnd('.', ' '), 160);
        return string.Create(CultureInfo.InvariantCulture, $"not valid JSON at byte {(e.BytePositionInLine ?? 0) + 1} of the line: {message}; mend the line or take it out");
    }

    // JsonElement.GetString refuses lone surrogates; a text must come back whatever it holds. The reader has checked the escapes.
    private static string Unescape(ReadOnlySpan<byte> raw, bool escaped)
    {
        if (!escaped)
        {
            return Encoding.UTF8.GetString(raw);
        }

        var buffer = ArrayPool<char>.Shared.Rent(raw.Length);
        var length = 0;
        while (!raw.IsEmpty)
        {
            var at = raw.IndexOf((byte)'\\');
            var plain = at < 0 ? raw : raw[..at];
            length += Encoding.UTF8.GetChars(plain, buffer.AsSpan(length));
            if (at < 0)
            {
                break;
            }

            var code = (char)raw[at + 1];
            buffer[length++] = code switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)ushort.Parse(raw.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                _ => code,
            };
            raw = raw[(at + (code == 'u' ? 6 : 2))..];
        }

        var text = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }
}
