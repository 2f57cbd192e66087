using Sayso.Language;

namespace Sayso.Dates;

/// <summary>Finds expressions of time and anchors them on the date of publication.</summary>
public static class DateFinder
{
    /// <summary>The expressions of time of a text, in text order, none overlapping another.</summary>
    /// <param name="analysis">The text's words.</param>
    /// <param name="published">The date of publication; null leaves what hangs on it partial ("XXXX-09-04"), never guessed.</param>
    public static IReadOnlyList<DateExpression> Find(Analysis analysis, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return [];
    }
}
