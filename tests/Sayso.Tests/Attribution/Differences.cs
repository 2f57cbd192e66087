using System.Globalization;
using System.Text;
using Sayso.Documents;

namespace Sayso.Tests.Attribution;

/// <summary>Item by item where labels and program differ, for people who work on the program. Of development items only.</summary>
internal sealed class Differences
{
    private readonly StringBuilder _lines = new();

    /// <summary>Takes in one item; arguments as in <see cref="AttributionScores.Add"/>.</summary>
    public void Add(GoldItem item, IReadOnlyList<StatementFacts> found, int[] pairs)
    {
        var lines = new List<string>();
        for (var i = 0; i < pairs.Length; i++)
        {
            var gold = item.Statements[i];
            var match = pairs[i] < 0 ? null : found[pairs[i]];
            var wrong = match is null
                ? ["not found"]
                : AttributionScorer.Questions.Where(q => q.Asked(gold) ? !q.Right(gold, match) : q.Given(match)).Select(q => q.Name).ToList();
            if (wrong.Count > 0)
            {
                lines.Add($"  {string.Join(", ", wrong)}\n    - {Line(item.Text, gold)}{(match is null ? "" : "\n    + " + Line(item.Text, match))}");
            }
        }

        lines.AddRange(found.Where((_, j) => !pairs.Contains(j)).Select(s => $"  too many\n    + {Line(item.Text, s)}"));
        if (lines.Count > 0)
        {
            _lines.Append(CultureInfo.InvariantCulture, $"# {item.Number:000} {item.Class}\n{item.Text}\n{string.Join('\n', lines)}\n\n");
        }
    }

    /// <summary>The list: <c>-</c> labelled, <c>+</c> found.</summary>
    public override string ToString() => _lines.ToString();

    private static string Line(string text, StatementFacts s)
    {
        string[] fields =
        [
            Words(s.Source), Words(s.Cue), Words(s.Content), s.Act, s.Negated ? "negated" : "", s.Conditional ? "conditional" : "",
            s.Stance == "neutral" ? "" : s.Stance, s.Terms, $"{s.SpeakerName}/{s.SpeakerKind}/{s.Count}/{s.Identity}/{s.Number}",
            Named("anonymity", s.Anonymity), Named("reason", s.Reason), s.Boilerplate ? "boilerplate" : "", Named("denied", s.Denied),
            Named("accused", s.Accused), Named("accusation", s.Accusation), s.Basis is { } b ? Named($"basis {b.Kind}", b.Words) : "",
            s.Channel is { } c ? Named($"channel {c.Kind}", c.Words) : "", Named("ground rule", s.GroundRule),
            s.Via.Count == 0 ? "" : $"via: {string.Join(" > ", s.Via)}", Named("scare", s.Scare),
        ];
        return string.Join(" | ", fields.Where(field => field.Length > 0));

        string Words(IReadOnlyList<TextSpan> spans) => spans.Count == 0 ? "-" : string.Join(" … ", spans.Select(span => text[span.Start..span.End]));

        string Named(string name, IReadOnlyList<TextSpan> spans) => spans.Count == 0 ? "" : $"{name}: {Words(spans)}";
    }
}
