using Sayso.Documents;

namespace Sayso.Tests.Attribution;

/// <summary>Something that is asked of a labelled statement and the found one paired with it.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Asked">Whether there is anything to be right about, by the labels.</param>
/// <param name="Right">Whether labels (first) and finding (second) agree.</param>
/// <param name="Given">Whether the finding says something; where it was not asked, that is one too many.</param>
internal sealed record Question(
    string Name, Func<StatementFacts, bool> Asked, Func<StatementFacts, StatementFacts, bool> Right, Func<StatementFacts, bool> Given)
{
    /// <summary>Asked of every statement.</summary>
    public static Question OfAll(string name, Func<StatementFacts, StatementFacts, bool> right) => new(name, _ => true, right, _ => true);

    /// <summary>Asked where it is so.</summary>
    public static Question Flag(string name, Func<StatementFacts, bool> holds) => new(name, holds, (_, found) => holds(found), holds);

    /// <summary>Asked where the labels have words; right if the finding's words overlap.</summary>
    public static Question Words(string name, Func<StatementFacts, IReadOnlyList<TextSpan>> words)
        => new(name, gold => words(gold).Count > 0, (gold, found) => Overlap(words(gold), words(found)), found => words(found).Count > 0);

    /// <summary>Asked where the labels have it; right if the kind is the same and the words overlap.</summary>
    public static Question KindAndWords(string name, Func<StatementFacts, Shown?> shown)
        => new(
            name,
            gold => shown(gold) is not null,
            (gold, found) => shown(gold) is { } g && shown(found) is { } f && g.Kind == f.Kind && Overlap(g.Words, f.Words),
            found => shown(found) is not null);

    private static bool Overlap(IReadOnlyList<TextSpan> a, IReadOnlyList<TextSpan> b)
        => a.Any(one => b.Any(other => one.Start < other.End && other.Start < one.End));
}
