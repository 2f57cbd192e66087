using System.Globalization;
using System.Text;
using Sayso.Documents;

namespace Sayso.Tests.Claims;

/// <summary>What stands somewhere in a text.</summary>
internal interface ISpanned
{
    /// <summary>Where.</summary>
    TextSpan Span { get; }
}

/// <summary>Something asked of a labelled thing and the found one paired with it.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="IsAsked">Whether the label asks it.</param>
/// <param name="IsRight">Whether label (first) and finding (second) agree.</param>
/// <param name="IsMain">Whether a finding that has it wrong is wrong; the others are counted by themselves.</param>
internal sealed record Asked<TLabel, TFound>(string Name, Func<TLabel, bool> IsAsked, Func<TLabel, TFound, bool> IsRight, bool IsMain);

/// <summary>
/// Pairs labelled spans with found ones that share a character, one to one from the greatest overlap down, and counts what is right of them.
/// The table has numbers only; the differences have the texts and are for items that people may look at.
/// </summary>
internal sealed class SpanScorer<TLabel, TFound>(IReadOnlyList<Asked<TLabel, TFound>> questions)
    where TLabel : class, ISpanned
    where TFound : class, ISpanned
{
    private readonly Dictionary<string, (int Right, int Of)> _answers = [];
    private readonly Dictionary<string, ClassCount> _classes = [];
    private readonly StringBuilder _differences = new();
    private ClassCount _all;

    private record struct ClassCount(int Items, int There, int Found, int Correct, int Full, int Spurious, int None, int Clean);

    /// <summary>Labelled ones that were found and have all right that makes them so, of all labelled ones, in per cent.</summary>
    public double Correct => Percent(_all.Correct, _all.There);

    /// <summary>Of what was found, what was paired, in per cent.</summary>
    public double Precision => Percent(_all.Found, _all.Found + _all.Spurious);

    /// <summary>Labelled ones that were found, of all, in per cent.</summary>
    public double Recall => Percent(_all.Found, _all.There);

    /// <summary>Item by item where labels and findings differ: <c>-</c> labelled, <c>+</c> found.</summary>
    public string Differences => _differences.ToString();

    /// <summary>How many of a question were right and asked.</summary>
    public (int Right, int Of) this[string question] => _answers.GetValueOrDefault(question);

    /// <summary>Takes in one item.</summary>
    public void Add(LabelledItem item, IReadOnlyList<TLabel> labels, IReadOnlyList<TFound> found)
    {
        var pairs = Pair(labels, found);
        var notes = new StringBuilder();
        var count = new ClassCount { Items = 1, There = labels.Count, None = labels.Count == 0 ? 1 : 0, Clean = labels.Count + found.Count == 0 ? 1 : 0 };
        foreach (var (label, match) in labels.Zip(pairs))
        {
            if (match is null)
            {
                notes.Append(CultureInfo.InvariantCulture, $"  not found\n    - {Words(item, label)}\n");
                continue;
            }

            var wrong = Wrong(label, match);
            var isCorrect = !wrong.Any(question => question.IsMain);
            count = count with { Found = count.Found + 1, Correct = count.Correct + (isCorrect ? 1 : 0), Full = count.Full + (wrong.Count == 0 ? 1 : 0) };
            if (wrong.Count > 0)
            {
                notes.Append(CultureInfo.InvariantCulture, $"  {string.Join(", ", wrong.Select(question => question.Name))}\n    - {Words(item, label)}\n    + {Words(item, match)}\n");
            }
        }

        foreach (var extra in found.Where(f => !pairs.Contains(f)))
        {
            count = count with { Spurious = count.Spurious + 1 };
            notes.Append(CultureInfo.InvariantCulture, $"  too many\n    + {Words(item, extra)}\n");
        }

        _classes[item.Class] = Sum(_classes.GetValueOrDefault(item.Class), count);
        _all = Sum(_all, count);
        if (notes.Length > 0)
        {
            _differences.Append(CultureInfo.InvariantCulture, $"# {item.Number:000} {item.Class} {item.Published:yyyy-MM-dd}\n{item.Text}\n{notes}\n");
        }
    }

    /// <summary>The table, for people; no words of any text.</summary>
    public override string ToString()
    {
        var table = new StringBuilder();
        Line($"{"",-24}{"right",8}{"of",6}{"per cent",10}");
        Row("found", _all.Found, _all.There);
        foreach (var question in questions)
        {
            Row((question.IsMain ? "" : "(") + question.Name + (question.IsMain ? "" : ")"), this[question.Name].Right, this[question.Name].Of);
        }

        Row("correct", _all.Correct, _all.There);
        Row("all that is asked", _all.Full, _all.There);
        Row("precision", _all.Found, _all.Found + _all.Spurious);
        Row("items without any", _all.Clean, _all.None);
        Line($"\n{"class",-24}{"items",6}{"there",7}{"found",7}{"correct",9}{"too many",10}");
        foreach (var (name, c) in _classes)
        {
            Line($"{name,-24}{c.Items,6}{c.There,7}{c.Found,7}{c.Correct,9}{c.Spurious,10}");
        }

        return table.ToString();

        void Line(FormattableString line) => table.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');

        void Row(string name, int right, int of) => Line($"{name,-24}{right,8}{of,6}{Percent(right, of),10:F1}");
    }

    private List<Asked<TLabel, TFound>> Wrong(TLabel label, TFound match)
    {
        var wrong = new List<Asked<TLabel, TFound>>();
        foreach (var question in questions.Where(question => question.IsAsked(label)))
        {
            var isRight = question.IsRight(label, match);
            var (right, of) = this[question.Name];
            _answers[question.Name] = (right + (isRight ? 1 : 0), of + 1);
            if (!isRight)
            {
                wrong.Add(question);
            }
        }

        return wrong;
    }

    private static TFound?[] Pair(IReadOnlyList<TLabel> labels, IReadOnlyList<TFound> found)
    {
        var ranked = from i in Enumerable.Range(0, labels.Count)
                     from j in Enumerable.Range(0, found.Count)
                     let both = Math.Min(labels[i].Span.End, found[j].Span.End) - Math.Max(labels[i].Span.Start, found[j].Span.Start)
                     where both > 0
                     orderby (double)both / (labels[i].Span.Length + found[j].Span.Length - both) descending, i, j
                     select (i, j);
        var pairs = new TFound?[labels.Count];
        foreach (var (i, j) in ranked)
        {
            if (pairs[i] is null && !pairs.Contains(found[j]))
            {
                pairs[i] = found[j];
            }
        }

        return pairs;
    }

    private static ClassCount Sum(ClassCount a, ClassCount b) => new(
        a.Items + b.Items, a.There + b.There, a.Found + b.Found, a.Correct + b.Correct, a.Full + b.Full, a.Spurious + b.Spurious, a.None + b.None, a.Clean + b.Clean);

    private static double Percent(int right, int of) => of == 0 ? 0 : 100.0 * right / of;

    private static string Words(LabelledItem item, ISpanned spanned) => $"“{spanned.Span.Of(item.Text)}” {spanned}";
}
