using System.Text;
using Sayso.Ledger.Inputs;
using Xunit;

namespace Sayso.Ledger.Tests.Inputs;

/// <summary>Inputs as tests hand them in, and items as a person reads them.</summary>
internal static class Given
{
    public static IReadOnlyList<InputItem> Bytes(byte[] bytes, string name = "input", InputLimits? limits = null)
    {
        using var stream = new MemoryStream(bytes);
        return [.. InputReader.Read(stream, name, limits)];
    }

    public static IReadOnlyList<InputItem> Text(string text, string name = "input", InputLimits? limits = null) => Bytes(Encoding.UTF8.GetBytes(text), name, limits);

    public static string CodeOf(InputItem item) => Assert.Single(item.Problems).Code;

    /// <summary>All of the items: what a person approves.</summary>
    public static string Shown(IEnumerable<InputItem> items)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            text.Append("== ").Append(item.Id).Append('\n');
            foreach (var (name, value) in Lines(item))
            {
                text.Append(name.PadRight(16)).Append(value).Append('\n');
            }

            foreach (var problem in item.Problems)
            {
                text.Append("! ").Append(problem.Code).Append(": ").Append(problem.Message).Append('\n');
            }

            text.Append(item.Document is null ? "" : "\n" + item.Document.Text + "\n").Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<(string Name, string Value)> Lines(InputItem item)
    {
        var p = item.Provenance;
        var d = item.Document;
        (string Name, string? Value)[] lines =
        [
            ("title", Field(d?.Title)), ("outlet", Field(d?.Outlet)), ("byline", Field(d?.Byline)), ("dateline", Field(d?.Dateline)),
            ("published", Field(d?.Published)), ("wire", Field(d?.Wire)), ("url", Field(d?.Url)), ("language", Field(d?.Language)),
            ("format", p.Format.ToString()), ("member", p.Member), ("captured", p.CapturedAt), ("address", p.Address), ("provider", p.Provider),
            .. p.InfoSources.Select(s => ("info source", (string?)$"{s.Name} ({s.Uri ?? "-"}, {s.Role ?? "-"})")),
            .. p.Hops.Select(h => ("hop", (string?)$"{h.Seq?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}: {h.Party ?? "-"}, {h.Action ?? "-"}, {h.Time ?? "-"}")),
            ("copyright", p.CopyrightHolder), ("note", p.EdNote), ("status", p.PubStatus), ("version", p.Version), ("guid", p.ItemGuid),
            ("first created", p.FirstCreated), ("version created", p.VersionCreated), ("digest", p.PayloadDigest), ("revisit of", p.RevisitOf), ("truncated", p.Truncated),
        ];
        return lines.Where(line => line.Value is not null).Select(line => (line.Name, line.Value!));
    }

    private static string? Field(Sayso.Documents.Field? field) => field is null ? null : $"{field.Value}  [{field.From}]";
}

/// <summary>A stream that begins with some bytes and then repeats others for ever.</summary>
internal sealed class EndlessStream(byte[] start, byte[] again) : Stream
{
    private long _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _at; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        for (var i = 0; i < count; i++, _at++)
        {
            buffer[offset + i] = _at < start.Length ? start[_at] : again[(_at - start.Length) % again.Length];
        }

        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
