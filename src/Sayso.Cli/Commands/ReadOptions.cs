namespace Sayso.Cli.Commands;

/// <summary>When colour is written.</summary>
internal enum ColorChoice
{
    /// <summary>To a terminal, unless NO_COLOR is set.</summary>
    Auto,

    /// <summary>Always.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}

/// <summary>What <c>sayso read</c> was asked for.</summary>
/// <param name="Input">What to read and where to write.</param>
/// <param name="Json">JSON Lines instead of the view.</param>
/// <param name="Explain">Say of each statement what made it.</param>
/// <param name="Least">Statements of less confidence are left out, 0 to 1; null for the models' own choice.</param>
/// <param name="Date">The publication date of documents that give none; null where it was not given.</param>
/// <param name="Width">Columns of the view; null for those of the terminal.</param>
/// <param name="Color">When colour is written.</param>
internal sealed record ReadOptions(InputOptions Input, bool Json, bool Explain, double? Least, DateOnly? Date, int? Width, ColorChoice Color);
