using System.Globalization;
using System.Text;
using Sayso.Documents;
using Sayso.Figures;
using Sayso.Statements;

namespace Sayso.Tests.Articles;

/// <summary>
/// Renders a reading so that a person can check it against the article at a look: quoted words with their place in code points.
/// Not the program's view, and simple enough to be believed.
/// </summary>
internal sealed class ReadingText(Reading reading)
{
    private readonly StringBuilder _out = new();
    private readonly string _text = reading.Document?.Text ?? "";
    private readonly CodePoints _codePoints = new(reading.Document?.Text ?? "");

    public static string Of(IEnumerable<Reading> readings)
        => string.Join("\n", readings.Select(reading => new ReadingText(reading).Render()));

    private string Render()
    {
        Line($"=== {reading.Id}");
        foreach (var problem in reading.Problems)
        {
            Line($"problem {problem.Code}: {problem.Message}");
        }

        RenderDocument();
        foreach (var statement in reading.Statements)
        {
            Line("");
            RenderStatement(statement);
        }

        Section("figures", reading.Figures, Figure);
        Section("entities", reading.Entities, entity =>
            $"{entity.Id} {entity.Name} ({ReadingJson.Word(entity.Kind)}){After(", ", entity.Description)}"
            + $"{After("; also: ", entity.Aliases.Count > 0 ? string.Join(", ", entity.Aliases) : null)}"
            + $"; mentions: {string.Join(", ", entity.Mentions.Select(Words))}");
        Section("names", reading.Names, name => $"{Words(name.Span)} {ReadingJson.Word(name.Kind)}");
        return _out.ToString();
    }

    private void RenderDocument()
    {
        if (reading.Document is not { } document)
        {
            return;
        }

        (string Label, Field? Field)[] fields =
        [
            ("title", document.Title), ("outlet", document.Outlet), ("byline", document.Byline), ("dateline", document.Dateline),
            ("published", document.Published), ("wire", document.Wire), ("url", document.Url), ("language", document.Language),
        ];
        foreach (var (label, field) in fields.Where(f => f.Field is not null))
        {
            Line($"{label}: {field!.Value}  [{field.From}]");
        }

        Line($"text: {_codePoints.Count.ToString(CultureInfo.InvariantCulture)} characters, sha256 {document.Sha256[..12]}…");
    }

    private void RenderStatement(Statement s)
    {
        Line($"{s.Id} {ReadingJson.Word(s.Act).ToUpperInvariant()}{(s.Negated ? " (negated)" : "")} {ReadingJson.Word(s.Form)} · {ReadingJson.Word(s.Terms)}"
            + (s.Stance == Stance.Neutral ? "" : $" · {ReadingJson.Word(s.Stance)}") + (s.Conditional ? " · conditional" : "")
            + (s.Identity == Identity.None ? "" : $" · {ReadingJson.Word(s.Identity)}{After(" ", s.Number is { } number ? ReadingJson.Word(number) : null)}"));
        Line("  who: " + (s.Speaker is { } who
            ? $"{who.Name}{After(", ", who.Description)} ({who.Id} {ReadingJson.Word(who.Kind)}{After(", ", who.Count?.ToString(CultureInfo.InvariantCulture))})"
            : "—"));
        Spans("source", s.Source);
        Spans("cue", s.Cue);
        Spans("content", s.Content);
        Some("denied", s.Denied);
        Some("accused", s.Accused is { } accused ? [accused] : []);
        Some("accused of", s.Accusation is { } accusation ? [accusation] : []);
        Some("scare quotes", s.ScareQuotes);
        Some("ground rule", s.GroundRule is { } rule ? [rule] : []);
        Some(s.Basis is { } b ? $"basis {ReadingJson.Word(b.Kind)}" : "", s.Basis is { } basis ? [basis.Span] : []);
        Some(s.Channel is { } c ? $"channel {ReadingJson.Word(c.Kind)}" : "", s.Channel is { } channel ? [channel.Span] : []);
        if (s.Anonymity is { } anonymity)
        {
            Line($"  anonymity: {Words(anonymity.Phrase)}");
            Line($"    reason: {(anonymity.Reason is { } reason ? Words(reason) + (anonymity.Boilerplate ? " (stock)" : "") : "none given")}");
        }

        if (s.Via is { } via)
        {
            Line($"  via: {via.Name} {Words(via.Span)}" + (s.Chain.Count > 1 ? " · chain " + string.Join(" > ", s.Chain.Select(link => link.Name)) : ""));
        }

        if (s.Time is { } time)
        {
            Line($"  time: {time.Value} {Words(time.Span)}");
        }

        foreach (var figure in reading.Figures.Where(figure => figure.AttributedTo.Contains(s.Id)))
        {
            Line($"  figure: {Words(figure.Span)}");
        }
    }

    private string Figure(Figure figure)
        => $"{Words(figure.Span)} {ReadingJson.Word(figure.Qualifier)} {Number(figure.Low)}..{Number(figure.High)}"
            + $"{After(" ", figure.Unit)}{After(" · of ", figure.Of)}"
            + (figure.AttributedTo.Count > 0 ? " · by " + string.Join(", ", figure.AttributedTo) : "");

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private void Some(string label, IReadOnlyList<TextSpan> spans)
    {
        if (spans.Count > 0)
        {
            Spans(label, spans);
        }
    }

    private void Spans(string label, IReadOnlyList<TextSpan> spans)
        => Line($"  {label}: {(spans.Count == 0 ? "—" : string.Join(" + ", spans.Select(Words)))}");

    private string Words(TextSpan span)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"@{_codePoints.FromUtf16(span.Start)}-{_codePoints.FromUtf16(span.End)}");
        return $"[{span.Of(_text).Replace("\r", "␍", StringComparison.Ordinal).Replace("\n", "⏎", StringComparison.Ordinal)}] {place}";
    }

    private static string After(string before, string? value) => value is null ? "" : before + value;

    private void Section<T>(string title, IReadOnlyList<T> items, Func<T, string> line)
    {
        Line("");
        Line(items.Count == 0 ? $"{title}: none" : title + ":");
        foreach (var item in items)
        {
            Line("  " + line(item));
        }
    }

    private void Line(string line) => _out.Append(line).Append('\n');
}
