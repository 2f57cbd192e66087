using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Unicode;

namespace Sayso.Documents;

/// <summary>Reads JSON Lines, one document a line, holding one line at a time; what it keeps of a line is 16 bytes of its id's hash.</summary>
internal sealed class JsonLinesReader(InputBytes input, string name)
{
    private readonly Dictionary<UInt128, long> _ids = [];     // hash of the id to the line it was first on

    public IEnumerable<DocumentResult> Read()
    {
        var (encoding, mark) = TextDecoding.ByMark(input.FirstLine);
        if (mark > 0 && encoding is not System.Text.UTF8Encoding)
        {
            yield return InputMessages.Unreadable(name, name, "invalid-utf8", InputMessages.NotUtf8JsonLines);
            yield break;
        }

        var lines = new LineReader(input, DocumentReader.MaxBytes);
        var found = false;
        while (lines.Next())
        {
            var line = lines.Line;
            if (lines.Number == 1 && mark > 0)
            {
                line = line[Math.Min(mark, line.Length)..];
            }

            if (!lines.TooLong && IsBlank(line.Span))
            {
                continue;
            }

            if (!found && line.Span.Trim(" \t"u8) is [(byte)'{'] or [(byte)'['])
            {
                yield return InputMessages.Unreadable(name, name, "invalid-json",
                    "JSON over several lines, not JSON Lines; put each document on one line (jq -c . or jq -c '.[]')");
                yield break;
            }

            found = true;
            yield return lines.TooLong ? Refuse(null, lines.Number, "too-large", InputMessages.TooManyBytes(null)) : ReadLine(line.Span, lines.Number);
        }

        if (!found)
        {
            yield return InputMessages.Unreadable(name, name, "empty", InputMessages.Empty);
        }
    }

    private DocumentResult ReadLine(ReadOnlySpan<byte> bytes, long number)
    {
        if (!Utf8.IsValid(bytes))
        {
            return Refuse(null, number, "invalid-utf8", InputMessages.InvalidUtf8(TextDecoding.FirstInvalid(bytes)) + "; the offset is in the line");
        }

        var line = JsonLine.Parse(bytes);
        if (line.Fault is var (code, reason))
        {
            return Refuse(line["id"], number, code, reason);
        }

        foreach (var key in (ReadOnlySpan<string>)["id", "text"])
        {
            if (line.Wrong(key) is { } wrong)
            {
                return Refuse(line["id"], number, "wrong-type", $"\"{key}\" must be a string, and is {wrong}; put it in quotes");
            }

            if (line[key] is null || (key == "id" && line[key] is ""))
            {
                return Refuse(line["id"], number, "missing-field", $"\"{key}\" is missing; each line needs \"id\" and \"text\"");
            }
        }

        return Make(line, line["id"]!, line["text"]!, number);
    }

    private DocumentResult Make(JsonLine line, string id, string text, long number)
    {
        if (text.Length > DocumentReader.MaxCharacters)
        {
            return Refuse(id, number, "too-large", InputMessages.TooManyCharacters(text.Length, DocumentReader.MaxCharacters));
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return Refuse(id, number, "empty", InputMessages.Empty);
        }

        var hash = BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(id.AsSpan())));
        if (!_ids.TryAdd(hash, number))
        {
            return Refuse(id, number, "duplicate-id", string.Create(CultureInfo.InvariantCulture,
                $"the id \"{InputMessages.Quote(id)}\" is already on line {_ids[hash]}; ids must differ, so this line was left out"));
        }

        var problems = new List<Problem>();
        var document = new Document(id, text)
        {
            Title = Optional(line, "title", number, problems),
            Outlet = Optional(line, "outlet", number, problems),
            Byline = Optional(line, "byline", number, problems),
            Published = Date(Optional(line, "published", number, problems), number, problems),
            Url = Address(Optional(line, "url", number, problems), number, problems),
        };
        return new DocumentResult(id, document, problems);
    }

    private Field? Optional(JsonLine line, string key, long number, List<Problem> problems)
    {
        if (line.Wrong(key) is { } wrong)
        {
            problems.Add(InputMessages.Remark(Where(number), "wrong-type", $"\"{key}\" should be a string, and is {wrong}; it was passed over"));
        }

        return string.IsNullOrWhiteSpace(line[key]) ? null : new Field(line[key]!.Trim(), $"input field \"{key}\"");
    }

    private Field? Date(Field? field, long number, List<Problem> problems)
    {
        if (field is null || IsoDate.Read(field.Value) is not { } date)
        {
            if (field is not null)
            {
                problems.Add(InputMessages.Remark(Where(number), "bad-date", BadDate("\"published\"", field.Value)));
            }

            return null;
        }

        return field with { Value = date };
    }

    private Field? Address(Field? field, long number, List<Problem> problems)
    {
        if (field is null || WebAddress.IsWeb(field.Value))
        {
            return field;
        }

        problems.Add(InputMessages.Remark(Where(number), "bad-url",
            $"\"url\" is no http or https address (\"{InputMessages.Quote(field.Value)}\"); it was passed over"));
        return null;
    }

    public static string BadDate(string field, string value)
        => $"{field} is not a date (\"{InputMessages.Quote(value)}\"); it was passed over: write 2026-03-04 or 2026-03-04T10:30:00Z";

    private DocumentResult Refuse(string? id, long number, string code, string reason)
    {
        var where = Where(number);
        return InputMessages.Unreadable(string.IsNullOrEmpty(id) ? where : id, where, code, reason);
    }

    private string Where(long number) => string.Create(CultureInfo.InvariantCulture, $"{name}:{number}");

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;
}
