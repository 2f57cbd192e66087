using Sayso.Dates;
using Sayso.Documents;
using Sayso.Figures;

namespace Sayso.Tests.Claims;

/// <summary>A figure as the program found it, in the words of the labels.</summary>
/// <param name="Span">Where.</param>
/// <param name="Low">The least; null where there is none.</param>
/// <param name="High">The most; null where there is none.</param>
/// <param name="Qualifier">The hedge.</param>
/// <param name="Unit">Its unit; empty where there is none.</param>
/// <param name="Of">What is counted; empty where nothing is said.</param>
/// <param name="Giver">The speakers and sources of its statements; empty where the report gives it.</param>
internal sealed record FoundFigure(TextSpan Span, decimal? Low, decimal? High, Qualifier Qualifier, string Unit, string Of, string Giver) : ISpanned
{
    /// <summary>As a label's; null as long as the program does not tell.</summary>
    public string? State { get; init; }

    /// <summary>As a label's; null as long as the program does not tell.</summary>
    public string? Effect { get; init; }

    /// <summary>Whether the program tells state and effect at all; until it does they are not asked.</summary>
    public static bool TellsStateAndEffect => false;

    /// <summary>For lists of differences.</summary>
    public override string ToString()
        => string.Join(" | ", FigureValue.Shown(Low, High, Qualifier), Unit, Of, string.Join(", ", new[] { State, Effect, Giver.Length > 0 ? $"by {Giver}" : null }.OfType<string>()));

    /// <summary>The figures of a reading.</summary>
    public static IReadOnlyList<FoundFigure> In(Reading reading)
    {
        var text = reading.Document!.Text;
        var givers = reading.Statements.ToDictionary(s => s.Id, s => string.Join(' ', s.Source.Select(span => span.Of(text)).Append(s.Speaker?.Name)));
        return [.. reading.Figures.Select(f => new FoundFigure(
            f.Span, f.Low, f.High, f.Qualifier, f.Unit ?? "", f.Of ?? "", string.Join(' ', f.AttributedTo.Select(id => givers[id]))))];
    }
}

/// <summary>An expression of time as the program found it, in the words of the labels.</summary>
/// <param name="Span">Where.</param>
/// <param name="Type">date, time, duration or set.</param>
/// <param name="Timex">Its value in TIMEX3.</param>
/// <param name="Edtf">Its value in EDTF; empty where there is none.</param>
/// <param name="Modifier">The modifier of TIMEX3; null where there is none.</param>
internal sealed record FoundDate(TextSpan Span, string Type, string Timex, string Edtf, string? Modifier) : ISpanned
{
    /// <summary>For lists of differences.</summary>
    public override string ToString() => string.Join(" | ", Type, Timex, Edtf, Modifier);

    /// <summary>The expressions of time of a reading.</summary>
    public static IReadOnlyList<FoundDate> In(Reading reading)
        => [.. reading.Dates.Select(d => new FoundDate(d.Span, TypeOf(d.Type), d.Timex, d.Value ?? "", d.Modifier))];

    private static string TypeOf(DateType type) => type switch
    {
        DateType.Date => "date",
        DateType.Time => "time",
        DateType.Duration => "duration",
        _ => "set",
    };
}
