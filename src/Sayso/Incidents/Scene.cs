using Sayso.Dates;
using Sayso.Documents;
using Sayso.Figures;
using Sayso.Language;
using Sayso.Parties;
using Sayso.Places;
using Sayso.Statements;

namespace Sayso.Incidents;

/// <summary>A text and all that earlier stages found in it, asked by word.</summary>
internal sealed class Scene
{
    private readonly int[] _sentence;
    private readonly NameKind?[] _name;
    private readonly Dictionary<int, Entity> _entities = [];        // by where a mention starts, pronouns too

    public Scene(
        Analysis analysis, IReadOnlyList<DateExpression> dates, IReadOnlyList<Place> places, IReadOnlyList<Figure> figures,
        IReadOnlyList<Statement> statements, IReadOnlyList<Entity> entities, DateOnly? published)
    {
        (Analysis, Dates, Places, Figures, Statements, Published) = (analysis, dates, places, figures, statements, published);
        Tree = analysis.Tree;
        _sentence = new int[analysis.Words.Count];
        _name = new NameKind?[analysis.Words.Count];
        for (var s = 0; s + 1 < analysis.SentenceStarts.Count; s++)
        {
            Array.Fill(_sentence, s, analysis.SentenceStarts[s], analysis.SentenceStarts[s + 1] - analysis.SentenceStarts[s]);
        }

        var at = 0;
        foreach (var name in analysis.Names)
        {
            for (; at < _name.Length && analysis.Words[at].Span.Start < name.Span.End; at++)
            {
                _name[at] = analysis.Words[at].Span.Start >= name.Span.Start ? name.Kind : null;
            }
        }

        foreach (var entity in entities)
        {
            foreach (var mention in entity.Mentions)
            {
                _entities.TryAdd(mention.Start, entity);
            }
        }
    }

    public Analysis Analysis { get; }

    public WordTree Tree { get; }

    public IReadOnlyList<DateExpression> Dates { get; }

    public IReadOnlyList<Place> Places { get; }

    public IReadOnlyList<Figure> Figures { get; }

    public IReadOnlyList<Statement> Statements { get; }

    public DateOnly? Published { get; }

    public string Text => Analysis.Text.Text;

    public int Sentence(int word) => _sentence[word];

    public TextSpan SentenceSpan(int sentence) => Analysis.Text.Sentences[sentence].Span;

    /// <summary>What the name names that the word stands in; null where it stands in none.</summary>
    public NameKind? Name(int word) => _name[word];

    /// <summary>The party that a mention beginning with the word means; null where that is not known.</summary>
    public Entity? Entity(int word) => _entities.GetValueOrDefault(Tree.Words[word].Span.Start);

    public TextSpan Span(int word) => Tree.Words[word].Span;

    /// <summary>Of items in text order, none overlapping another, those that touch a span.</summary>
    public static IEnumerable<T> Within<T>(IReadOnlyList<T> items, Func<T, TextSpan> of, TextSpan span)
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = of(items[middle]).End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < items.Count && of(items[low]).Start < span.End; low++)
        {
            yield return items[low];
        }
    }

    /// <summary>The innermost statement whose content holds a place in the text; null where the report speaks itself.</summary>
    public Statement? Teller(int position)
    {
        Statement? best = null;
        var length = int.MaxValue;
        foreach (var statement in Around(position))
        {
            foreach (var piece in statement.Content)
            {
                if (piece.Contains(position) && piece.Length < length)
                {
                    (best, length) = (statement, piece.Length);
                }
            }
        }

        return best;
    }

    private Statement[][]? _bySentence;

    /// <summary>The statements that touch the sentence of a place in the text.</summary>
    public IReadOnlyList<Statement> Around(int position) => BySentence()[SentenceAt(position)];

    public IReadOnlyList<Statement> InSentence(int sentence) => BySentence()[sentence];

    public int SentenceAt(int position)
    {
        int low = 0, high = Analysis.Text.Sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Analysis.Text.Sentences[middle].Span.End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private Statement[][] BySentence()
    {
        if (_bySentence is null)
        {
            var lists = new List<Statement>[Math.Max(1, Analysis.Text.Sentences.Count)];
            foreach (var statement in Statements)
            {
                foreach (var s in statement.Content.Concat(statement.Cue).Concat(statement.Source).SelectMany(p => Enumerable.Range(SentenceAt(p.Start), SentenceAt(p.End - 1) - SentenceAt(p.Start) + 1)).Distinct())
                {
                    // A sentence of a hostile text may lie in any number of statements; no report's does.
                    if ((lists[s] ??= []).Count < 24)
                    {
                        lists[s].Add(statement);
                    }
                }
            }

            _bySentence = [.. lists.Select(l => l?.ToArray() ?? [])];
        }

        return _bySentence;
    }
}
