using System.Text;

namespace Sayso.Cli.View;

/// <summary>One line of the view and its width.</summary>
/// <param name="Runs">Its stretches.</param>
/// <param name="Width">The columns it takes.</param>
internal sealed record StyledLine(IReadOnlyList<InkRun> Runs, int Width)
{
    /// <summary>A line with nothing on it.</summary>
    public static StyledLine Empty { get; } = new([], 0);
}

/// <summary>Breaks text into lines of a given width: at spaces, between wide characters, and within a word only where it is longer than a line.</summary>
internal static class LineBreaker
{
    /// <summary>The lines of the text, none wider than <paramref name="width"/> unless a single character is.</summary>
    /// <param name="text">What to break; empty text gives no line.</param>
    /// <param name="width">Columns, 1 or more.</param>
    public static IReadOnlyList<StyledLine> Break(StyledText text, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        var all = Concatenate(text.Runs);
        List<StyledLine> lines = [];
        var cutter = new RunCutter(text.Runs);
        for (var start = SkipSpaces(all, 0); start < all.Length;)
        {
            var (end, next) = FindLine(all, start, width);
            lines.Add(cutter.Cut(start, end, TextWidth.Of(all.AsSpan(start, end - start))));
            start = next;
        }

        return lines;
    }

    private static string Concatenate(IReadOnlyList<InkRun> runs)
    {
        if (runs.Count == 1)
        {
            return runs[0].Text;
        }

        var all = new StringBuilder();
        foreach (var run in runs)
        {
            all.Append(run.Text);
        }

        return all.ToString();
    }

    private static (int End, int Next) FindLine(string text, int start, int width)
    {
        int used = 0, at = start, breakEnd = -1, breakNext = -1, noBreak = -1;
        while (at < text.Length)
        {
            var length = TextWidth.NextCluster(text.AsSpan(at), out var columns);
            if (text[at] == ' ')
            {
                if (text[at - 1] != ' ')        // a line never starts with a space, so there is a character before
                {
                    (breakEnd, breakNext) = (at, SkipSpaces(text, at));
                }
            }
            else if (used + columns > width && at > start)
            {
                // A space that forbids a break is still a better place than within a word.
                return breakEnd > start ? (breakEnd, breakNext) : noBreak > start ? (noBreak, noBreak + 1) : (at, at);
            }
            else if (columns == 2)
            {
                (breakEnd, breakNext) = (at + length, SkipSpaces(text, at + length));
            }

            if (text[at] == '\u00A0')
            {
                noBreak = at;
            }

            used += columns;
            at += length;
        }

        return (text.AsSpan(start).TrimEnd(' ').Length + start, text.Length);
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    /// <summary>Cuts ranges, given in ascending order, out of a sequence of runs.</summary>
    private sealed class RunCutter(IReadOnlyList<InkRun> runs)
    {
        private int _run;
        private int _runStart;

        public StyledLine Cut(int start, int end, int width)
        {
            List<InkRun> line = [];
            while (start < end)
            {
                var run = runs[_run];
                var runEnd = _runStart + run.Text.Length;
                if (start >= runEnd)
                {
                    _runStart = runEnd;
                    _run++;
                    continue;
                }

                var stop = Math.Min(end, runEnd);
                line.Add(run with { Text = run.Text[(start - _runStart)..(stop - _runStart)] });
                start = stop;
            }

            return new StyledLine(line, width);
        }
    }
}
