using System.Globalization;

namespace Sayso.Cli.Commands;

/// <summary>What the terminal and the environment say about how to print.</summary>
internal static class TerminalSettings
{
    private const int LeastWidth = 20;

    /// <summary>Whether colour is welcome: NO_COLOR is not set (or empty) and the terminal is not a dumb one.</summary>
    public static bool AllowsColor
        => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !IsDumb;

    /// <summary>Whether the terminal can only print lines.</summary>
    public static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    /// <summary>The columns of the terminal on standard output; null where it does not say.</summary>
    public static int? Width
    {
        get
        {
            try
            {
                return Console.WindowWidth is > 0 and var width ? Math.Max(width, LeastWidth) : null;
            }
            catch (IOException)
            {
                return null;        // no terminal after all
            }
        }
    }

    /// <summary>The variable COLUMNS; null where it is not set or no sensible number.</summary>
    public static int? ColumnsVariable
        => int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns >= LeastWidth
            ? Math.Min(columns, 1000)
            : null;
}
