using NodaTime;
using Sayso.Documents;

namespace Sayso.Cli.View;

/// <summary>Draws what the report dates, oldest first: incidents, and the other days it names with the words around them.</summary>
internal sealed class Timeline
{
    private const int MostLines = 15;
    private const int Around = 60;          // characters of text on either side of a date
    private const int WidestDate = 24;

    private readonly Page _page;
    private readonly Reading _reading;
    private readonly string _text;
    private readonly List<Entry> _entries;

    /// <summary>The timeline of a reading that has a document.</summary>
    public Timeline(Page page, Reading reading)
    {
        (_page, _reading, _text) = (page, reading, reading.Document!.Text);
        _entries = Entries();
    }

    /// <summary>Whether there is enough of it to be worth drawing: one date is no line.</summary>
    public bool IsWorthDrawing => _entries.Count > 1;

    /// <summary>Draws it.</summary>
    public void Draw()
    {
        _page.Write(StyledText.Of("TIMELINE", Ink.Strong), left: 1);
        _page.Blank();
        var facts = new Facts(_page, left: 2, Math.Min(WidestDate, _entries.Max(e => TextWidth.Of(Words.Edtf(e.Value)))));
        foreach (var entry in _entries)
        {
            facts.Draw(Words.Edtf(entry.Value), entry.What);
        }

        if (_left > 0)
        {
            facts.Draw("", StyledText.Of(_left == 1 ? "and one more day; --json has it" : $"and {_left} more; --json has them", Ink.Faint));
        }
    }

    // A day that an incident has is told by it; of days named more than once the first naming is shown. Where there are too many, the earliest
    // in the text stay: a report tells its news first.
    private int _left;

    private List<Entry> Entries()
    {
        var days = _reading.Dates.Where(d => d is { Value: not null, Days: not null }).ToList();
        var byValue = days.GroupBy(d => d.Value!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var ofIncidents = _reading.Incidents.Where(i => i.Date is not null).Select(i => i.Date!).ToHashSet(StringComparer.Ordinal);
        var entries = new List<Entry>();
        foreach (var incident in _reading.Incidents)
        {
            if (incident.Date is { } when && byValue.TryGetValue(when, out var date))
            {
                entries.Add(new Entry(date.Value!, date.Days!, incident.Evidence[0].Start, new StyledText()
                    .Add(Words.Of(incident.Type), Words.InkOf(incident.Type)).Add(incident.Place is null ? null : "  " + incident.Place).Add("  " + incident.Id, Ink.Faint)));
            }
        }

        foreach (var same in days.Where(d => !ofIncidents.Contains(d.Value!)).GroupBy(d => d.Value!, StringComparer.Ordinal))
        {
            var first = same.First();
            entries.Add(new Entry(same.Key, first.Days!, first.Span.Start, StyledText.Of(WordsAround(first.Span), Ink.Faint)));
        }

        _left = Math.Max(0, entries.Count - MostLines);
        return [.. entries.OrderBy(e => e.Order).Take(MostLines).OrderBy(e => e.Days.Start).ThenBy(e => e.Days.End).ThenBy(e => e.Order)];
    }

    private string WordsAround(TextSpan span)
    {
        var paragraphStart = _text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
        var paragraphEnd = _text.IndexOf('\n', span.End) is >= 0 and var at ? at : _text.Length;
        var (start, end) = (Math.Max(paragraphStart, span.Start - Around), Math.Min(paragraphEnd, span.End + Around));
        if (start > paragraphStart)
        {
            start = _text.IndexOf(' ', start, span.Start - start) is >= 0 and var space ? space + 1 : span.Start;
        }

        if (end < paragraphEnd)
        {
            end = _text.LastIndexOf(' ', end - 1, end - span.End) is >= 0 and var space ? space : span.End;
        }

        var dots = _page.Options.Unicode ? "…" : "...";
        return (start > paragraphStart ? dots + " " : "") + _text[start..end].Trim() + (end < paragraphEnd ? " " + dots : "");
    }

    private sealed record Entry(string Value, DateInterval Days, int Order, StyledText What);
}
