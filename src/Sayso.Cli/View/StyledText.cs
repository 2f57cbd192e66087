namespace Sayso.Cli.View;

/// <summary>A stretch of text in one ink.</summary>
internal readonly record struct InkRun(string Text, Ink Ink);

/// <summary>
/// Text with inks, not yet broken into lines. All text enters through <see cref="Add(string?, Ink)"/>, which makes it safe to print, so nothing
/// foreign reaches a terminal raw.
/// </summary>
internal sealed class StyledText
{
    private readonly List<InkRun> _runs = [];

    /// <summary>The stretches, in order.</summary>
    public IReadOnlyList<InkRun> Runs => _runs;

    /// <summary>Whether there is nothing to print.</summary>
    public bool IsEmpty => _runs.Count == 0;

    /// <summary>Adds text, made visible; null and empty text add nothing.</summary>
    public StyledText Add(string? text, Ink ink = Ink.Plain)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _runs.Add(new InkRun(VisibleText.Of(text), ink));
        }

        return this;
    }

    /// <summary>Adds what another text holds; null adds nothing.</summary>
    public StyledText Add(StyledText? other)
    {
        if (other is not null)
        {
            _runs.AddRange(other._runs);
        }

        return this;
    }

    /// <summary>Text of one ink.</summary>
    public static StyledText Of(string text, Ink ink = Ink.Plain) => new StyledText().Add(text, ink);
}
