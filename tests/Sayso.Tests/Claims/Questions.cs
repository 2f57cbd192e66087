using System.Text.RegularExpressions;

namespace Sayso.Tests.Claims;

/// <summary>What is asked of figures and of expressions of time, in the order of the tables.</summary>
internal static partial class Questions
{
    // Words in which two names agree by chance; the same as in score_reading.py.
    private static readonly HashSet<string> Stop =
        [.. "the a an of and or in on at to for by s his her its their u us official officials said".Split(' ')];

    /// <summary>Of figures. Where they stand among others and whom they count is asked, once the program tells it.</summary>
    public static IReadOnlyList<Asked<FigureLabel, FoundFigure>> OfFigures { get; } =
    [
        new("value", l => l.Value is not null, (l, f) => l.Value!.Fits(f.Low, f.High, f.Qualifier, f.Unit), true),
        new("unit", l => l.Unit is not null, (l, f) => Singular(l.Unit!) == Singular(f.Unit), true),
        new("of", l => l.Of is not null, (l, f) => l.Of!.Length == 0 ? f.Of.Length == 0 : Share(l.Of, f.Of), true),
        new("words exactly", _ => true, (l, f) => l.Span == f.Span, false),
        new("giver", l => l.Giver is not null, (l, f) => l.Giver!.Length == 0 ? f.Giver.Length == 0 : Share(l.Giver, f.Giver), false),
        new("state", l => FoundFigure.TellsStateAndEffect && l.State is not null, (l, f) => l.State == f.State, false),
        new("effect", l => FoundFigure.TellsStateAndEffect && l.Effect is not null, (l, f) => l.Effect == f.Effect, false),
    ];

    /// <summary>Of expressions of time.</summary>
    public static IReadOnlyList<Asked<DateLabel, FoundDate>> OfDates { get; } =
    [
        new("type", l => l.Type is not null, (l, f) => l.Type == f.Type, true),
        new("timex", l => l.Timex is not null, (l, f) => l.Timex!.Contains(f.Timex), true),
        new("edtf", l => l.Edtf is not null, (l, f) => l.Edtf == f.Edtf, true),
        new("modifier", l => l.Modifier is not null, (l, f) => l.Modifier == f.Modifier, true),
        new("words exactly", _ => true, (l, f) => l.Span == f.Span, false),
    ];

    /// <summary>Whether two names have a word in common that can tell names apart; <c>score_reading.py</c> asks the same.</summary>
    public static bool Share(string a, string b) => Words(a).Overlaps(Words(b));

    private static HashSet<string> Words(string name)
    {
        var every = Word().Matches(name).Select(match => match.Value.ToLowerInvariant()).ToHashSet();
        var telling = every.Where(word => !Stop.Contains(word)).ToHashSet();
        return telling.Count > 0 ? telling : every;
    }

    private static string Singular(string unit) => unit.ToLowerInvariant().TrimEnd('s');

    [GeneratedRegex(@"[^\W_]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
