using Sayso.Documents;
using Sayso.Figures;
using Sayso.Ledger.Claims;
using Sayso.Ledger.Register;

namespace Sayso.Ledger.Series;

/// <summary>What reports of one story give for one quantity, over time.</summary>
/// <param name="Quantity">What is counted, as a key: "dead", "dead soldiers", "USD aid"; of figures of an older incident with "background" before it.</param>
/// <param name="Effect">What happened to those counted; null where it is no matter of that.</param>
/// <param name="Unit">As in <see cref="Figure.Unit"/>.</param>
/// <param name="Points">By date, then by value.</param>
/// <param name="Disagreements">Pairs of indices of points of one date by different givers that cannot both be right.</param>
/// <param name="Revisions">Pairs of indices of points of one giver, the later one of another value.</param>
public sealed record FigureSeries(string Quantity, FigureEffect? Effect, string? Unit, IReadOnlyList<FigurePoint> Points, IReadOnlyList<(int One, int Two)> Disagreements, IReadOnlyList<(int From, int To)> Revisions)
{
    /// <summary>The series of a story; those of most points first.</summary>
    /// <param name="reports">The reports of one story.</param>
    /// <param name="register">The register of parties, of these reports among others.</param>
    public static IReadOnlyList<FigureSeries> Of(IReadOnlyCollection<Report> reports, PartyRegister register)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(register);
        var found = reports.OrderBy(r => r.Key, StringComparer.Ordinal).SelectMany(r => FigurePoints.Of(r, register));
        return [.. found.GroupBy(f => f.Key, StringComparer.Ordinal).Select(Made).OrderByDescending(s => s.Points.Count).ThenBy(s => s.Quantity, StringComparer.Ordinal).ThenBy(s => s.Unit, StringComparer.Ordinal)];
    }

    private static FigureSeries Made(IGrouping<string, FoundPoint> found)
    {
        var first = found.First();
        List<(string? Part, FigurePoint Point)> parted = [.. found.GroupBy(f => (f.Origin, Giver(f.Point), f.Point.Low, f.Point.High, f.Point.Qualifier, f.Point.State, f.Part))
            .Select(g => (g.Key.Part, g.OrderBy(f => f.Point.Published ?? "9", StringComparer.Ordinal).First().Point with { Documents = [.. g.SelectMany(f => f.Point.Documents)] }))
            .OrderBy(p => p.Item2.Published ?? "9", StringComparer.Ordinal).ThenBy(p => p.Item2.Low ?? p.Item2.High).ThenBy(p => p.Item2.Giver?.Name, StringComparer.Ordinal).ThenBy(p => p.Item2.Documents[0].Report, StringComparer.Ordinal).ThenBy(p => p.Part, StringComparer.Ordinal)];
        List<FigurePoint> points = [.. parted.Select(p => p.Point)];
        List<(int, int)> disagreements = [], revisions = [];
        for (var i = 0; i < points.Count; i++)
        {
            var revised = false;
            for (var k = i + 1; k < points.Count; k++)
            {
                var (one, two) = (points[i], points[k]);
                if (!Whole(one) || !Whole(two) || parted[i].Part != parted[k].Part)
                {
                    continue;
                }

                var apart = one.Low > two.High || two.Low > one.High;
                var same = Giver(one) is { Length: > 0 } giver && giver == Giver(two);
                if (apart && !same && AtOneTime(one, two) && one.Giver is not null && two.Giver is not null)
                {
                    disagreements.Add((i, k));
                }

                if (same && !revised && Day(one) != Day(two))
                {
                    revised = true;
                    if (one.Low != two.Low || one.High != two.High)
                    {
                        revisions.Add((i, k));
                    }
                }
            }
        }

        return new FigureSeries(first.Quantity, first.Effect, first.Unit, points, disagreements, revisions);
    }

    // New ones are a part, and what was revised is no longer held.
    private static bool Whole(FigurePoint point) => point.State is not (FigureState.New or FigureState.RevisedFrom);

    // On one day; what stands in one report is of one time, whether or not that is known.
    private static bool AtOneTime(FigurePoint one, FigurePoint two)
        => Day(one) is { } day ? day == Day(two) : Day(two) is null && one.Documents.Any(d => two.Documents.Any(o => o.Report == d.Report));

    private static string? Day(FigurePoint point) => point.Published is { Length: >= 10 } date ? date[..10] : null;

    private static string Giver(FigurePoint point) => point.Giver is { } giver ? PartyCounting.Key(giver) : "";
}

/// <summary>What one giver says at one time.</summary>
/// <param name="Published">When it was first published, ISO 8601; null where that is not known.</param>
/// <param name="Told">When it was said, EDTF; null where the text does not say.</param>
/// <param name="Giver">Who gives it; null where the report does so in its own voice.</param>
/// <param name="Low">As in <see cref="Figure.Low"/>.</param>
/// <param name="High">As in <see cref="Figure.High"/>.</param>
/// <param name="Qualifier">How it is hedged.</param>
/// <param name="State">New, cumulative, revised or preliminary; null where the text does not say.</param>
/// <param name="Documents">Where it stands; several where it was reprinted.</param>
public sealed record FigurePoint(string? Published, string? Told, Voice? Giver, decimal? Low, decimal? High, Qualifier Qualifier, FigureState? State, IReadOnlyList<FigurePlace> Documents);

/// <summary>Where a figure stands.</summary>
/// <param name="Report">Key of the report.</param>
/// <param name="Span">Its words.</param>
/// <param name="Text">Its words.</param>
public sealed record FigurePlace(string Report, TextSpan Span, string Text);
