using System.Text;
using Sayso.Cli.Commands;
using Sayso.Cli.Output;
using Sayso.Cli.View;

namespace Sayso.Cli.Ledgers;

/// <summary>A page on standard output: colour and width as the terminal has them.</summary>
internal static class LedgerPage
{
    private const int DefaultWidth = 80;

    /// <summary>Draws and prints it, as a whole.</summary>
    public static void Print(ReadingOutput output, ColorChoice color, Action<Page> draw)
    {
        var toTerminal = !Console.IsOutputRedirected;
        if (toTerminal && OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var unicode = Console.OutputEncoding.CodePage == utf8.CodePage;
        var width = (toTerminal ? TerminalSettings.Width : null) ?? TerminalSettings.ColumnsVariable ?? DefaultWidth;
        using var text = new StringWriter { NewLine = "\n" };
        draw(new Page(text, new ViewOptions(width, color == ColorChoice.Always || (color == ColorChoice.Auto && toTerminal && TerminalSettings.AllowsColor), unicode)));
        output.Write((unicode ? utf8 : Console.OutputEncoding).GetBytes(text.ToString()));
    }
}
