using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sayso.Ledger.Exports;

/// <summary>Readings as JSON Lines.</summary>
internal static class JsonLinesExport
{
    public static void Write(IEnumerable<ExportItem> items, Stream output)
    {
        var line = new ArrayBufferWriter<byte>();
        foreach (var item in items)
        {
            line.ResetWrittenCount();
            ReadingJson.Write(item.Reading, line);
            var json = line.WrittenSpan;
            if (item.Provenance is { } provenance)
            {
                // One more key at the end of the object; readers of readings pass over keys that they do not know.
                output.Write(json[..^1]);
                output.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
                    $",\"provenance\":{{\"sequence\":{provenance.Sequence},\"hash\":\"{provenance.Hash}\",\"recorded\":\"{TableCells.Time(provenance.Recorded)}\",\"status\":{Status(provenance)}}}}}\n")));
            }
            else
            {
                output.Write(json);
                output.Write("\n"u8);
            }
        }
    }

    private static string Status(Provenance provenance) => provenance.Status is null ? "null" : $"\"{JsonEncodedText.Encode(provenance.Status, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
