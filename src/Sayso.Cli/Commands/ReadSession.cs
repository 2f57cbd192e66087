using System.Text;
using Sayso.Cli.Output;
using Sayso.Cli.View;

namespace Sayso.Cli.Commands;

/// <summary>Does what <c>sayso read</c> was asked for.</summary>
internal sealed class ReadSession(ReadOptions options, Messages messages, TimeProvider time)
{
    private const int DefaultWidth = 80;

    /// <summary>Runs it and gives the exit code.</summary>
    public int Run() => new RunSession<ReadResult>(options.Input, "read", "statement", messages, time).Run(options.Date, Load, WriterTo);

    private Func<Documents.DocumentResult, ReadResult> Load()
    {
        var reader = Reader.Load();
        return result => new ReadResult(reader.Read(result, options.Least));
    }

    private IResultWriter<ReadResult> WriterTo(ReadingOutput output, bool several)
        => options.Json ? new JsonLinesWriter(output) : ViewWriterTo(output, several);

    private ViewWriter ViewWriterTo(ReadingOutput output, bool several)
    {
        var toTerminal = options.Input.Output is null && !Console.IsOutputRedirected;
        if (toTerminal && OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        // Without a byte order mark: it is no part of what is printed.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var encoding = options.Input.Output is null ? Console.OutputEncoding : utf8;
        var unicode = encoding.CodePage == utf8.CodePage;
        var color = options.Color == ColorChoice.Always || (options.Color == ColorChoice.Auto && toTerminal && TerminalSettings.AllowsColor);
        var width = options.Width ?? (toTerminal ? TerminalSettings.Width : null) ?? TerminalSettings.ColumnsVariable ?? DefaultWidth;
        return new ViewWriter(output, new ViewOptions(width, color, unicode) { Explain = options.Explain }, unicode ? utf8 : encoding, several);
    }
}
