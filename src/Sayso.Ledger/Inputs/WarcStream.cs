using System.Buffers;
using System.Text;

namespace Sayso.Ledger.Inputs;

/// <summary>A WARC as bytes: lines and blocks of known length, read forward through a buffer.</summary>
internal sealed class WarcStream(Stream stream)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>Bytes taken so far, unpacked: where the next record stands.</summary>
    public long Position { get; private set; }

    /// <summary>What the decompressor said when it broke off; null where it did not. Behind that the stream is at its end.</summary>
    public string? Broken { get; private set; }

    /// <summary>
    /// The next line without its end, of one longer than <paramref name="most"/> bytes its beginning; null at the end of the
    /// stream, or where nothing is left of <paramref name="left"/>, from which what was taken is subtracted.
    /// </summary>
    public string? Line(int most, ref long left)
    {
        // Made a string when it is whole: a character may stand across the edge of the buffer.
        var line = new ArrayBufferWriter<byte>();
        var any = false;
        while (left > 0 && Fill())
        {
            var here = _buffer.AsSpan(_start, (int)Math.Min(_end - _start, left));
            var at = here.IndexOf((byte)'\n');
            var taken = at < 0 ? here.Length : at + 1;
            var words = here[..(at < 0 ? taken : at)];
            line.Write(words[..Math.Max(0, Math.Min(words.Length, most - line.WrittenCount))]);
            any = true;
            left -= taken;
            Advance(taken);
            if (at >= 0)
            {
                break;
            }
        }

        return any ? Encoding.UTF8.GetString(line.WrittenSpan).TrimEnd('\r') : null;
    }

    /// <summary>The next bytes, up to <paramref name="count"/>; fewer only at the end of the stream.</summary>
    public byte[] Bytes(long count)
    {
        // The length is what the file says; memory is taken for what is there.
        using var bytes = new MemoryStream((int)Math.Min(count, 64 * 1024));
        while (count > 0 && Fill())
        {
            var taken = (int)Math.Min(_end - _start, count);
            bytes.Write(_buffer, _start, taken);
            count -= taken;
            Advance(taken);
        }

        return bytes.ToArray();
    }

    /// <summary>Passes over bytes; how many were missing.</summary>
    public long Skip(long count)
    {
        while (count > 0 && Fill())
        {
            var taken = (int)Math.Min(_end - _start, count);
            count -= taken;
            Advance(taken);
        }

        return count;
    }

    private void Advance(int count)
    {
        _start += count;
        Position += count;
    }

    private bool Fill()
    {
        if (_start < _end)
        {
            return true;
        }

        if (Broken is null)
        {
            try
            {
                (_start, _end) = (0, stream.Read(_buffer, 0, _buffer.Length));
            }
            catch (InvalidDataException e)
            {
                // What came before the damage is still good.
                (_start, _end, Broken) = (0, 0, InputWords.Said(e));
            }
        }

        return _start < _end;
    }
}
