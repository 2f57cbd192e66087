using System.Buffers;
using System.Globalization;
using System.Text;
using Sayso.Cli.View;

namespace Sayso.Cli.Output;

/// <summary>Puts readings into the form that was asked for.</summary>
internal interface IReadingWriter
{
    /// <summary>Writes one reading.</summary>
    void Write(Reading reading);

    /// <summary>Writes what belongs after the last one.</summary>
    void End();
}

/// <summary>One line of JSON a reading.</summary>
internal sealed class JsonLinesWriter(ReadingOutput output) : IReadingWriter
{
    private readonly ArrayBufferWriter<byte> _line = new(1 << 14);

    public void Write(Reading reading)
    {
        _line.ResetWrittenCount();
        ReadingJson.Write(reading, _line);
        _line.Write("\n"u8);
        output.Write(_line.WrittenSpan);
    }

    public void End()
    {
    }
}

/// <summary>The view for people.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="options">How it is drawn.</param>
/// <param name="encoding">The encoding of the output.</param>
/// <param name="several">Whether the first reading is set apart too, because others will follow.</param>
internal sealed class ViewWriter(ReadingOutput output, ViewOptions options, Encoding encoding, bool several) : IReadingWriter
{
    private readonly StringBuilder _text = new();
    private ReadingView? _view;
    private bool _drawn;

    public void Write(Reading reading)
    {
        _view ??= new ReadingView(new StringWriter(_text, CultureInfo.InvariantCulture), options);
        _view.Draw(reading, several || _drawn);
        _drawn |= reading.Document is not null;
        Flush();
    }

    public void End()
    {
        _view?.Legend();
        Flush();
    }

    private void Flush()
    {
        if (_text.Length > 0)
        {
            output.Write(encoding.GetBytes(_text.ToString()));
            _text.Clear();
        }
    }
}
