using Sayso.Figures;
using Sayso.Ledger.Claims;
using Sayso.Ledger.Register;

namespace Sayso.Ledger.Series;

/// <summary>One figure of a report with the series that it belongs to.</summary>
internal sealed record FoundPoint(string Key, string Quantity, FigureEffect? Effect, string? Unit, string Origin, FigurePoint Point)
{
    /// <summary>What the figure counts a part of is another's to say: "five of the dead", "10 US passengers". The folded words that name the part; null where it is no part.</summary>
    public string? Part { get; init; }
}

/// <summary>Finds the points of a report: figures that say what they count.</summary>
internal static class FigurePoints
{
    // Who is counted among the dead without being a group of their own: "dead bodies", "dead lives".
    private static readonly HashSet<string> Same = new(StringComparer.Ordinal) { "all", "them", "those", "civilians", "men", "women", "names" };

    public static IEnumerable<FoundPoint> Of(Report report, PartyRegister register)
    {
        if (report.Reading.Document is not { } document)
        {
            yield break;
        }

        var statements = report.Reading.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
        foreach (var figure in report.Reading.Figures)
        {
            if (figure.Quantity is not { } given || figure is { Low: null, High: null })
            {
                continue;
            }

            var statement = figure.AttributedTo.Count > 0 ? statements.GetValueOrDefault(figure.AttributedTo[^1]) : null;
            if (statement is { Asserts: false })
            {
                continue;       // who denies a number, or does not want to speak of it, does not give it
            }

            var unit = figure.Effect is null ? figure.Unit : "people";
            var quantity = Quantity(given, figure.Effect);
            var old = report.Reading.Incidents.Any(i => i.Background && i.Victims.Any(v => v.Span.Overlaps(figure.Span))) ? "background " : "";
            var point = new FigurePoint(report.Published, statement?.Time?.Value, statement is null ? null : register.VoiceOf(report, statement), figure.Low, figure.High, figure.Qualifier, figure.State,
                [new FigurePlace(report.Key, figure.Span, figure.Span.Of(document.Text))]);
            yield return new FoundPoint($"{old}{quantity}\u001f{unit}", old + quantity, figure.Effect, unit, report.Origin, point) { Part = Part(document.Text, figure) };
        }
    }

    // Set against the whole these would be a dispute that nobody has.
    private static string? Part(string text, Figure figure)
    {
        var around = ContentWords.Plain(text[figure.Span.Start..Math.Min(text.Length, figure.Span.End + 24)]);
        var of = around.FindIndex(w => w == "of");
        if (of > 0 && of + 1 < around.Count && around[of + 1] is "the" or "them" or "those" or "these" or "whom" or "its" or "their")
        {
            return string.Join(' ', around.Skip(of));
        }

        // Those of one country or group, by name
        return figure.Of is { } counted && counted.Split(' ').Any(w => w.Length > 0 && char.IsUpper(w[0])) ? string.Join(' ', ContentWords.Plain(counted)) : null;
    }

    private static string Quantity(string given, FigureEffect? effect)
        => effect is null ? given : string.Join(' ', given.Split(' ').Where((w, i) => i == 0 || !Same.Contains(w)));
}
