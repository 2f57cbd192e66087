using System.Globalization;
using System.Text;

namespace Sayso.EndToEnd.Tests.Pictures;

/// <summary>Draws what a terminal would show as an SVG picture: the text, the sixteen colours, bold and faint; nothing else is understood.</summary>
internal static class AnsiPicture
{
    private const double CharacterWidth = 8.4;
    private const double LineHeight = 19;
    private const double FontSize = 14;
    private const double Margin = 18;
    private const double TitleBar = 34;

    /// <summary>The picture.</summary>
    /// <param name="output">The program's output, lines ended by LF, with SGR escape sequences.</param>
    /// <param name="columns">Columns of the terminal.</param>
    /// <param name="command">What was typed, shown as the first line.</param>
    public static string Draw(string output, int columns, string command)
    {
        var lines = output.TrimEnd('\n').Split('\n');
        var width = (2 * Margin) + (columns * CharacterWidth);
        var height = TitleBar + (2 * Margin) + ((lines.Length + 2) * LineHeight);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width:0}" height="{height:0}" viewBox="0 0 {width:0} {height:0}" font-family="ui-monospace, 'SF Mono', SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace" font-size="{FontSize}" fill="#d5d9e0" xml:space="preserve">
            <rect width="100%" height="100%" rx="9" fill="#14171c"/>
            <circle cx="20" cy="18" r="5.5" fill="#e0645c"/><circle cx="38" cy="18" r="5.5" fill="#dfb04a"/><circle cx="56" cy="18" r="5.5" fill="#63b35a"/>

            """);
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin:0.#}\" y=\"{Baseline(0):0.#}\"><tspan fill=\"#63b35a\">$</tspan> {Escape(command)}</text>\n");
        for (var i = 0; i < lines.Length; i++)
        {
            AppendLine(svg, lines[i], Baseline(i + 2));
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static double Baseline(int line) => TitleBar + Margin + (line * LineHeight) + FontSize - 3;

    private static void AppendLine(StringBuilder svg, string line, double y)
    {
        var style = "";
        var column = 0;
        for (var i = 0; i < line.Length;)
        {
            if (line[i] == '\e')
            {
                var end = line.IndexOf('m', i);
                style = Style(line[(i + 2)..end]);
                i = end + 1;
                continue;
            }

            var next = line.IndexOf('\e', i) is >= 0 and var at ? at : line.Length;
            var text = line[i..next];
            var columns = Cli.View.TextWidth.Of(text);
            if (!string.IsNullOrWhiteSpace(text))
            {
                // A length for every stretch: fonts differ, columns must not.
                var lead = text.Length - text.TrimStart(' ').Length;
                var shown = text.Trim(' ');
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin + ((column + lead) * CharacterWidth):0.#}\" y=\"{y:0.#}\" textLength=\"{Cli.View.TextWidth.Of(shown) * CharacterWidth:0.#}\" lengthAdjust=\"spacingAndGlyphs\"{style}>{Escape(shown)}</text>\n");
            }

            column += columns;
            i = next;
        }
    }

    private static string Style(string codes)
    {
        var style = new StringBuilder();
        foreach (var code in codes.Split(';'))
        {
            style.Append(code switch
            {
                "1" => " font-weight=\"bold\"",
                "2" => " fill=\"#8b93a1\"",
                "31" => " fill=\"#ff6b63\"",
                "32" => " fill=\"#7bd070\"",
                "33" => " fill=\"#f0c050\"",
                "34" => " fill=\"#6fa8ff\"",
                "35" => " fill=\"#df8cf0\"",
                "36" => " fill=\"#55cfd6\"",
                _ => "",
            });
        }

        return style.ToString();
    }

    private static string Escape(string text)
        => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
