using System.Globalization;
using Sayso.Documents;

namespace Sayso.Ledger.Inputs;

// Not the namespace of OpenXml.
using DocumentFormat = Sayso.Documents.DocumentFormat;

/// <summary>
/// WARC 1.0 and 1.1, a record at a time, however long the file is: pages and texts among response, resource and conversion records,
/// and revisits of them. All else is counted and told at the end.
/// </summary>
internal sealed class WarcReader(Stream content, string name, InputRun run)
{
    private readonly WarcStream _stream = new(content);
    private readonly WarcCaptures _captures = new(run.Limits.KeptForRevisits);
    private readonly SortedDictionary<string, int> _passedOver = new(StringComparer.Ordinal);
    private int _number;

    public IEnumerable<InputItem> Read()
    {
        var lost = 0L;
        var missing = 0L;
        while (!run.Stopped && WarcRecord.Next(_stream, run.Limits, ref lost) is { } record)
        {
            run.CountEntry();
            _number++;
            var left = record.Length;
            var where = string.Create(CultureInfo.InvariantCulture, $"{name}#{_number}");
            if (Item(record, where, ref left) is { } item)
            {
                yield return item;
            }

            missing += _stream.Skip(left);
        }

        var about = new Provenance(InputFormat.Warc);
        if (_stream.Broken is not null || missing > 0 || lost > 0 || _number == 0)
        {
            var what = _stream.Broken is { } said ? string.Create(CultureInfo.InvariantCulture, $"it is damaged or cut off behind byte {_stream.Position:N0} ({said})")
                : missing > 0 ? string.Create(CultureInfo.InvariantCulture, $"it ends within a record, of which {missing:N0} bytes are missing")
                : _number == 0 ? "there is no record in it"
                : string.Create(CultureInfo.InvariantCulture, $"{lost:N0} bytes in it belong to no record");
            yield return new InputItem(name, null, [InputWords.Problem(name, "damaged", what + "; what could be read is kept; get it again")], about);
        }

        if (_passedOver.Count > 0)
        {
            var kinds = string.Join(", ", _passedOver.OrderByDescending(kind => kind.Value).Take(12).Select(kind => $"{InputWords.Number(kind.Value)} {kind.Key}"));
            yield return new InputItem(name, null,
                [InputWords.Quiet(name, string.Create(CultureInfo.InvariantCulture, $"passed over {_passedOver.Values.Sum()} of {_number} records that hold no report: {kinds}"))], about);
        }
    }

    // Null for a record that is passed over. The block is read as far as it is needed; "left" is what is left of it.
    private InputItem? Item(WarcRecord record, string where, ref long left)
    {
        var isResponse = record.Type is "response";
        if (record.Type is not ("response" or "resource" or "conversion" or "revisit"))
        {
            return PassOver(record, record.Type.Length > 0 ? record.Type : "without a type", note: false);
        }

        var isHttp = (isResponse || record.Type == "revisit") && record["Content-Type"]?.Contains("application/http", StringComparison.OrdinalIgnoreCase) != false
            && record.Length > 0;
        var http = isHttp ? HttpMessage.ReadHead(_stream, run.Limits, ref left) : null;
        var type = (http is null ? HttpMessage.MediaTypeOf(record["Content-Type"]) : http.MediaType) ?? HttpMessage.MediaTypeOf(record["WARC-Identified-Payload-Type"]);
        if (record.Type == "revisit")
        {
            return Revisit(record, where, type);
        }

        if (http is not null && http.Status is not (>= 200 and < 300))
        {
            return PassOver(record, $"with status {InputWords.Number(http.Status)}");
        }

        if (type is not ("text/html" or "application/xhtml+xml" or "text/plain"))
        {
            return PassOver(record, InputWords.Quote(type ?? "of no type"));
        }

        if (record.Type == "conversion" && _captures.Knows(record.RefersTo))
        {
            return PassOver(record, "conversion of a record that was read");
        }

        return Capture(record, where, http, type, ref left);
    }

    private InputItem? PassOver(WarcRecord record, string kind, bool note = true)
    {
        // A sender can make up as many kinds as there are records.
        kind = _passedOver.Count < 100 || _passedOver.ContainsKey(kind) ? kind : "of other kinds";
        _passedOver[kind] = _passedOver.GetValueOrDefault(kind) + 1;
        if (note)
        {
            _captures.Add(record, null);
        }

        return null;
    }

    private InputItem Capture(WarcRecord record, string where, HttpMessage? http, string type, ref long left)
    {
        var provenance = ProvenanceOf(record);
        var id = record.Address ?? record.Id ?? where;
        if (left > run.Limits.RecordBytes)
        {
            _captures.Add(record, null);
            var fault = InputFault.Limit(string.Create(CultureInfo.InvariantCulture, $"the record at byte {record.Position:N0} is too long"),
                nameof(InputLimits.RecordBytes), run.Limits.RecordBytes, "raise the limit if you trust it");
            return new InputItem(id, null, [InputWords.Problem(where, fault.Code, fault.Message)], provenance);
        }

        var payload = _stream.Bytes(left);
        if (payload.Length < left)
        {
            provenance = provenance with { Truncated = provenance.Truncated ?? "input" };
        }

        left = 0;
        var item = Guarded.One(() => Document(record, id, where, http, type, payload, provenance), run, where, provenance) with { Id = id };
        _captures.Add(record, item.Document);
        return item;
    }

    private InputItem Document(WarcRecord record, string id, string where, HttpMessage? http, string type, byte[] payload, Provenance provenance)
    {
        var content = http is null ? payload : http.Content(payload, run);
        var charset = http is null ? HttpMessage.CharsetOf(record["Content-Type"]) : http.Charset;
        content = HttpMessage.ToUtf8(provenance.Truncated is null ? content : WithoutHalfCharacter(content), charset);
        var fields = new ItemFields { Url = InputWords.Url(record.Address, "WARC-Target-URI") };
        var format = type == "text/plain" ? DocumentFormat.Text : DocumentFormat.Html;
        return ItemDocument.OfPage(id, where, content, format, fields, provenance, Truncated(where, provenance));
    }

    private InputItem? Revisit(WarcRecord record, string where, string? type)
    {
        var capture = _captures.Find(record);
        var provenance = ProvenanceOf(record) with { RevisitOf = record.RefersTo ?? capture?.Id };
        var id = record.Address ?? record.Id ?? where;
        if (capture?.Document is { } document)
        {
            var url = InputWords.Url(record.Address, "WARC-Target-URI");
            return new InputItem(id, document with { Id = id, Url = url ?? document.Url }, [], provenance);
        }

        if (capture is { IsGone: false } || (capture is null && type is not (null or "text/html" or "application/xhtml+xml" or "text/plain")))
        {
            return PassOver(record, "revisit of what is no report", note: false);
        }

        var reason = capture is null
            ? $"it repeats a capture ({InputWords.Quote(record.RefersTo ?? record["WARC-Payload-Digest"] ?? "not named")}) that is not in this file before it; add the file that has it"
            : InputFault.Limit("it repeats a capture that was read too long ago in this file", nameof(InputLimits.KeptForRevisits), run.Limits.KeptForRevisits,
                "the earlier capture has the text").Message;
        return new InputItem(id, null, [InputWords.Problem(where, "revisit-unresolved", reason)], provenance);
    }

    private static Provenance ProvenanceOf(WarcRecord record) => new(InputFormat.Warc)
    {
        CapturedAt = InputDate.Read(record["WARC-Date"]),
        Address = InputWords.Web(record.Address),
        ItemGuid = record.Id,
        PayloadDigest = InputWords.Folded(record["WARC-Payload-Digest"]),
        Truncated = InputWords.Folded(record["WARC-Truncated"])?.ToLowerInvariant(),
    };

    private static IEnumerable<Problem> Truncated(string where, Provenance provenance)
        => provenance.Truncated is { } why
            ? [InputWords.Problem(where, "truncated", why == "input"
                ? "the file ends within this record; the text is what there is of it"
                : $"the capture broke off ({InputWords.Quote(why)}); the text may not be whole")]
            : [];

    private static byte[] WithoutHalfCharacter(byte[] content)
    {
        for (var back = 1; back <= Math.Min(3, content.Length); back++)
        {
            var b = content[^back];
            if (b >= 0xC0)
            {
                var length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
                return length > back ? content[..^back] : content;
            }

            if (b < 0x80)
            {
                break;
            }
        }

        return content;
    }
}
