using Sayso.Figures;
using Sayso.Statements;

namespace Sayso.Disputes;

/// <summary>Two figures for one quantity by two parties that cannot both be right.</summary>
internal sealed class FigureRules(Propositions propositions, IReadOnlyList<Statement> statements, IReadOnlyList<Figure> figures)
{
    private const int Window = 6;               // figures behind one that are compared with it
    private const int Sentences = 3;
    private const int Before = 40;              // characters before a bare number in which it is called one

    private static readonly string[] Counted = ["number", "toll", "figure", "total", "count", "crowd", "turnout", "put it at", "puts it at"];

    private static readonly HashSet<string> Fates = new(StringComparer.Ordinal) { "kill", "die", "injure", "wound", "arrest", "detain", "miss", "dead", "death", "hurt", "displace", "kidnap" };

    public IEnumerable<(Dispute Dispute, int At)> Find()
    {
        var byId = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            byId.TryAdd(statement.Id, statement);
        }

        // Who denies a number or does not want to speak of it does not give it.
        var given = figures.Where(f => f.AttributedTo.Count > 0 && byId.GetValueOrDefault(f.AttributedTo[^1]) is { Asserts: true }).ToList();
        for (var i = 0; i < given.Count; i++)
        {
            for (var k = i + 1; k < given.Count && k <= i + Window; k++)
            {
                var (one, two) = (given[i], given[k]);
                if (byId.GetValueOrDefault(one.AttributedTo[^1]) is { Speaker: { } first } said && byId.GetValueOrDefault(two.AttributedTo[^1]) is { Speaker: { } second } other
                    && first.Id != second.Id && !PartyNameMatch.Same(first.Name, second.Name) && Disagree(one, two) && OneQuantity(one, two))
                {
                    var about = one.Of ?? two.Of ?? one.Unit ?? two.Unit ?? "the number";
                    var words = DenialRules.Clean($"{about}: {one.Span.Of(propositions.Text)} or {two.Span.Of(propositions.Text)}");
                    yield return (new Dispute("", DisputeKind.Figures, words, [new DisputeSide(first.Name, said.Id)], [new DisputeSide(second.Name, other.Id)]), one.Span.Start);
                    break;
                }
            }
        }
    }

    private static bool Disagree(Figure a, Figure b) => (a.High is { } high && b.Low is { } low && low > high * Slack(a)) || (b.High is { } high2 && a.Low is { } low2 && low2 > high2 * Slack(b));

    private static decimal Slack(Figure f) => f.Qualifier == Qualifier.About ? 1.1m : 1m;

    private bool OneQuantity(Figure a, Figure b)
    {
        if (a.Effect is { } befell && b.Effect is { } other && befell != other && befell != FigureEffect.Casualty && other != FigureEffect.Casualty)
        {
            return false;       // the dead of one and the wounded of the other
        }

        var near = propositions.Sentence(b.Span.Start) - propositions.Sentence(a.Span.Start);
        if (near > Sentences || a.Unit is "%" != (b.Unit is "%") || IsPart(a) || IsPart(b))
        {
            return false;
        }

        // "Nine dead", "14 bodies": what is counted is called otherwise, what befell them is the same.
        if (near <= Sentences && a.Effect is not null && a.Quantity is not null && a.Quantity == b.Quantity)
        {
            return true;
        }

        // "spoke of 50,000 people; police put the number at 9,000", "three dead … a toll of ten"
        if (near <= 1 && a.Unit is null or "people" && b.Unit is null or "people" && (IsCalledOne(b) || (a.Effect is not null && a.Effect == b.Effect)))
        {
            return b.Effect is null || a.Effect is null || a.Effect == b.Effect;
        }

        if (a.Unit is not null && b.Unit is not null && a.Unit != b.Unit)
        {
            return false;
        }

        var (fate, otherFate) = (Fate(a), Fate(b));
        if (fate is not null && otherFate is not null && fate != otherFate)
        {
            return false;
        }

        // "police put it at 10,000 while organizers claimed 40,000": one sentence, nothing that tells them apart
        var (one, two) = (Last(a.Of), Last(b.Of));
        return one is not null && two is not null ? one == two && (near == 0 || (fate is not null && fate == otherFate)) : near == 0 && (one is null || two is null) && Linked(a, b);
    }

    // New ones are added to a total, and a figure that was raised is no longer held.
    private static bool IsPart(Figure figure) => figure.State is FigureState.New or FigureState.RevisedFrom;

    private bool IsCalledOne(Figure figure)
    {
        var start = Math.Max(0, figure.Span.Start - Before);
        var before = propositions.Text.AsSpan(start, figure.Span.Start - start);
        before = before[(before.LastIndexOfAny('.', '\n') + 1)..];
        foreach (var word in Counted)
        {
            if (before.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private bool Linked(Figure a, Figure b)
    {
        var between = propositions.Text.AsSpan(a.Span.End, Math.Min(200, b.Span.Start - a.Span.End)).ToString();
        return between.Contains("while", StringComparison.OrdinalIgnoreCase) || between.Contains("but", StringComparison.OrdinalIgnoreCase) || between.Contains("whereas", StringComparison.OrdinalIgnoreCase) || between.Contains("though", StringComparison.OrdinalIgnoreCase);
    }

    private string? Fate(Figure figure)
    {
        var word = propositions.WordAt(figure.Span.End - 1);
        for (var i = Math.Max(0, word - 6); i < Math.Min(propositions.Tree.Words.Count, word + 6); i++)
        {
            if (Fates.Contains(propositions.Tree.Lemma(i)))
            {
                return propositions.Tree.Lemma(i) switch { "die" or "dead" or "death" => "kill", "wound" or "hurt" => "injure", var lemma => lemma };
            }
        }

        return null;
    }

    private static string? Last(string? of) => of is null ? null : of[(of.LastIndexOf(' ') + 1)..].ToLowerInvariant().TrimEnd('s');
}
