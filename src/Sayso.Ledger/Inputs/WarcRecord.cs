using System.Globalization;
using System.Text;

namespace Sayso.Ledger.Inputs;

/// <summary>The head of a WARC record: its named fields, and how long its block is said to be.</summary>
internal sealed class WarcRecord
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the record begins, in unpacked bytes.</summary>
    public long Position { get; private init; }

    /// <summary>Bytes of the block.</summary>
    public long Length { get; private set; }

    public string Type => this["WARC-Type"] ?? "";

    public string? Id => Bare(this["WARC-Record-ID"]);

    /// <summary>The address; WARC 1.0 has it in angle brackets at times.</summary>
    public string? Address => Bare(this["WARC-Target-URI"]);

    public string? RefersTo => Bare(this["WARC-Refers-To"]);

    /// <summary>A field; null where there is none.</summary>
    public string? this[string name] => _fields.GetValueOrDefault(name);

    /// <summary>
    /// The head that begins at the next line that is not blank. Lines that are none are passed over up to the next record, and
    /// counted: one record with a wrong length must not cost all that follow.
    /// </summary>
    /// <param name="stream">The WARC.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="lost">Bytes that belong to no record.</param>
    /// <returns>Null at the end of the stream.</returns>
    public static WarcRecord? Next(WarcStream stream, InputLimits limits, ref long lost)
    {
        while (true)
        {
            var from = stream.Position;
            var all = long.MaxValue;
            var line = stream.Line(limits.HeaderBytes, ref all);
            if (line is null)
            {
                return null;
            }

            if (IsVersion(line) && Read(stream, limits, from) is { } record)
            {
                return record;
            }

            lost += line.Length > 0 ? stream.Position - from : 0;
        }
    }

    /// <summary>Named fields up to a blank line; folded lines are joined. False where the head ends before that, or is too long.</summary>
    public static bool ReadFields(WarcStream stream, Dictionary<string, string> fields, ref long left)
    {
        string? name = null;
        var value = new StringBuilder();
        var whole = left;
        while (stream.Line((int)Math.Min(whole, int.MaxValue), ref left) is { } line)
        {
            if (line is [' ' or '\t', ..] && name is not null)
            {
                value.Append(' ').Append(line.AsSpan().Trim());
                continue;
            }

            Keep();
            if (line.Length == 0)
            {
                return true;
            }

            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            {
                name = line[..colon].Trim();
                value.Append(line.AsSpan(colon + 1).Trim());
            }
        }

        Keep();
        return false;

        void Keep()
        {
            if (name is not null)
            {
                fields.TryAdd(name, value.ToString());
            }

            name = null;
            value.Clear();
        }
    }

    private static WarcRecord? Read(WarcStream stream, InputLimits limits, long from)
    {
        var record = new WarcRecord { Position = from };
        long left = limits.HeaderBytes;
        if (!ReadFields(stream, record._fields, ref left)
            || !long.TryParse(record["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            return null;
        }

        record.Length = length;
        return record;
    }

    private static bool IsVersion(string line) => line.StartsWith("WARC/", StringComparison.Ordinal) && line.Length is > 5 and < 12;

    private static string? Bare(string? value) => value is ['<', .., '>'] ? value[1..^1] : value;
}
