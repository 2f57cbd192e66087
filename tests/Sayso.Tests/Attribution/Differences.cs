using System.Globalization;
using System.Text;
using Sayso.Documents;

namespace Sayso.Tests.Attribution;

/// <summary>Item by item where labels and program differ, for people who work on the program. Of development items only.</summary>
internal sealed class Differences
{
    private readonly List<(GoldItem Item, StatementFacts? Gold, StatementFacts? Found)> _pairs = [];

    /// <summary>Takes in one item; arguments as in <see cref="AttributionScores.Add"/>.</summary>
    public void Add(GoldItem item, IReadOnlyList<StatementFacts> found, int[] pairs)
    {
        _pairs.AddRange(pairs.Select((j, i) => (item, (StatementFacts?)item.Statements[i], j < 0 ? null : found[j])));
        _pairs.AddRange(found.Where((_, j) => !pairs.Contains(j)).Select(s => (item, (StatementFacts?)null, (StatementFacts?)s)));
    }

    /// <summary>The list: <c>-</c> labelled, <c>+</c> found. What the program never says anything about is left out.</summary>
    public override string ToString()
    {
        var answered = AttributionScorer.Questions.Where(q => _pairs.Any(pair => pair.Found is { } found && q.Given(found))).ToList();
        var list = new StringBuilder();
        foreach (var item in _pairs.GroupBy(pair => pair.Item))
        {
            var lines = item.Select(pair => (Wrong: Wrong(pair.Gold, pair.Found, answered), pair.Gold, pair.Found)).Where(line => line.Wrong.Length > 0).ToList();
            if (lines.Count > 0)
            {
                list.Append(CultureInfo.InvariantCulture, $"# {item.Key.Number:000} {item.Key.Class}\n{item.Key.Text}\n");
                lines.ForEach(line => list.Append(CultureInfo.InvariantCulture, $"  {line.Wrong}\n{Line(item.Key, '-', line.Gold)}{Line(item.Key, '+', line.Found)}"));
                list.Append('\n');
            }
        }

        return list.ToString();
    }

    private static string Wrong(StatementFacts? gold, StatementFacts? found, List<Question> answered) => (gold, found) switch
    {
        (null, _) => "too many",
        (_, null) => "not found",
        var (g, f) => string.Join(", ", answered.Where(q => q.Asked(g) ? !q.Right(g, f) : q.Given(f)).Select(q => q.Name)),
    };

    private static string Line(GoldItem item, char side, StatementFacts? s)
    {
        if (s is null)
        {
            return "";
        }

        string[] fields =
        [
            Words(s.Source), Words(s.Cue), Words(s.Content), s.Act, s.Negated ? "negated" : "", s.Conditional ? "conditional" : "",
            s.Stance == "neutral" ? "" : s.Stance, s.Terms, $"{s.SpeakerName}/{s.SpeakerKind}/{s.Count}/{s.Identity}/{s.Number}",
            Named("anonymity", s.Anonymity), Named("reason", s.Reason), s.Boilerplate ? "boilerplate" : "", Named("denied", s.Denied),
            Named("accused", s.Accused), Named("accusation", s.Accusation), s.Basis is { } b ? Named($"basis {b.Kind}", b.Words) : "",
            s.Channel is { } c ? Named($"channel {c.Kind}", c.Words) : "", Named("ground rule", s.GroundRule),
            s.Via.Count == 0 ? "" : $"via: {string.Join(" > ", s.Via)}", Named("scare", s.Scare),
        ];
        return $"    {side} {string.Join(" | ", fields.Where(field => field.Length > 0))}\n";

        string Words(IReadOnlyList<TextSpan> spans) => spans.Count == 0 ? "-" : string.Join(" … ", spans.Select(span => item.Text[span.Start..span.End]));

        string Named(string name, IReadOnlyList<TextSpan> spans) => spans.Count == 0 ? "" : $"{name}: {Words(spans)}";
    }
}
