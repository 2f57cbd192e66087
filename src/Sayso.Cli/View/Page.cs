using System.Buffers;

namespace Sayso.Cli.View;

/// <summary>How the view is drawn.</summary>
/// <param name="Width">Columns of a line, 20 or more.</param>
/// <param name="Color">Whether escape sequences for colour may be written.</param>
/// <param name="Unicode">Whether marks beyond ASCII can be shown; false gives plain letters instead.</param>
internal sealed record ViewOptions(int Width, bool Color, bool Unicode)
{
    /// <summary>Whether to say of each statement what made it.</summary>
    public bool Explain { get; init; }
}

/// <summary>Text in a column, already broken to its width.</summary>
/// <param name="Left">The column in which it starts, from 0.</param>
/// <param name="Lines">Its lines.</param>
internal readonly record struct Cell(int Left, IReadOnlyList<StyledLine> Lines);

/// <summary>Writes lines and rows of cells; never a space at the end of a line.</summary>
internal sealed class Page(TextWriter output, ViewOptions options)
{
    private static readonly SearchValues<char> NoBreakSpaces = SearchValues.Create("\u00A0\u202F");

    /// <summary>How to draw.</summary>
    public ViewOptions Options => options;

    /// <summary>An empty line.</summary>
    public void Blank() => output.Write('\n');

    /// <summary>Text that starts in column <paramref name="left"/> and is broken at the page's width.</summary>
    public void Write(StyledText text, int left = 0)
        => Row(new Cell(left, LineBreaker.Break(text, Math.Max(1, options.Width - left))));

    /// <summary>Cells side by side, in ascending order of their columns.</summary>
    public void Row(params ReadOnlySpan<Cell> cells)
    {
        var height = 0;
        foreach (var cell in cells)
        {
            height = Math.Max(height, cell.Lines.Count);
        }

        for (var i = 0; i < height; i++)
        {
            var at = 0;
            foreach (var cell in cells)
            {
                if (i < cell.Lines.Count && cell.Lines[i].Runs.Count > 0)
                {
                    Pad(cell.Left - at);
                    Write(cell.Lines[i]);
                    at = Math.Max(at, cell.Left) + cell.Lines[i].Width;
                }
            }

            output.Write('\n');
        }
    }

    private void Pad(int columns)
    {
        for (; columns > 0; columns--)
        {
            output.Write(' ');
        }
    }

    private void Write(StyledLine line)
    {
        foreach (var run in line.Runs)
        {
            var start = options.Color ? InkColors.Start(run.Ink) : "";
            if (start.Length == 0)
            {
                output.Write(Printed(run.Text));
                continue;
            }

            output.Write(start);
            output.Write(Printed(run.Text));
            output.Write(InkColors.Reset);
        }
    }

    // Spaces that forbid a line break have done their work by now. Where the output has no Unicode, its commonest marks have a
    // neighbour of the same width in ASCII; other characters are left to the encoding.
    private string Printed(string text)
    {
        if (text.AsSpan().IndexOfAny(NoBreakSpaces) >= 0)
        {
            text = text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
        }

        return options.Unicode ? text : string.Create(text.Length, text, static (line, from) =>
        {
            for (var i = 0; i < line.Length; i++)
            {
                line[i] = from[i] switch
                {
                    '“' or '”' or '„' => '"',
                    '‘' or '’' or '‚' => '\'',
                    '–' or '—' or '‑' => '-',
                    _ => from[i],
                };
            }
        });
    }
}
