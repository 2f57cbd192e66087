using System.Buffers;
using System.Globalization;
using System.Text;
using Sayso.Cli.View;

namespace Sayso.Cli.Output;

/// <summary>Puts what a command makes of documents into the form that was asked for.</summary>
/// <typeparam name="T">What is made of a document.</typeparam>
internal interface IResultWriter<in T>
{
    /// <summary>Writes what was made of one document.</summary>
    void Write(T result);

    /// <summary>Writes what belongs after the last one.</summary>
    void End();
}

/// <summary>One line of JSON a reading.</summary>
internal sealed class JsonLinesWriter(ReadingOutput output) : IResultWriter<ReadResult>
{
    private readonly ArrayBufferWriter<byte> _line = new(1 << 14);

    public void Write(ReadResult result)
    {
        _line.ResetWrittenCount();
        ReadingJson.Write(result.Reading, _line);
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
internal sealed class ViewWriter(ReadingOutput output, ViewOptions options, Encoding encoding, bool several) : IResultWriter<ReadResult>
{
    private readonly StringBuilder _text = new();
    private ReadingView? _view;
    private bool _drawn;

    public void Write(ReadResult result)
    {
        _view ??= new ReadingView(new StringWriter(_text, CultureInfo.InvariantCulture), options);
        _view.Draw(result.Reading, several || _drawn);
        _drawn |= result.Document is not null;
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

/// <summary>CoNLL-U, one document after the other; nothing for what could not be read.</summary>
internal sealed class ConlluOutput(ReadingOutput output) : IResultWriter<ParsedDocument>
{
    public void Write(ParsedDocument result) => output.Write(result.Conllu.Span);

    public void End()
    {
    }
}
