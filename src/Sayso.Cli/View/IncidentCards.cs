using System.Globalization;
using Sayso.Incidents;

namespace Sayso.Cli.View;

/// <summary>Draws the incidents of a reading, a card each: what, how sure, who is said to have done it by whom, to whom, with what, and in which words.</summary>
internal sealed class IncidentCards(Page page, Reading reading)
{
    private const int LabelWidth = 8;       // "damage to"
    private const int MostWords = 3;        // pieces of evidence on a card

    private readonly string _text = reading.Document!.Text;

    /// <summary>Draws them all: the news first, what the report tells of the past after it.</summary>
    public void Draw()
    {
        page.Write(StyledText.Of(string.Create(CultureInfo.InvariantCulture, $"WHAT IS SAID TO HAVE HAPPENED ({reading.Incidents.Count})"), Ink.Strong), left: 1);
        foreach (var incident in reading.Incidents.OrderBy(i => i.Background ? 1 : 0))
        {
            Draw(incident);
        }
    }

    private void Draw(Incident incident)
    {
        var facts = new Facts(page, left: 2 + incident.Id.Length + 1, LabelWidth);
        facts.Head(incident.Id, Title(incident));
        facts.Draw("by", Joined(incident.Perpetrators.GroupBy(p => p.Name, StringComparer.OrdinalIgnoreCase).Select(same => Perpetrator(same, incident.Type))));
        facts.Draw("to", Joined(incident.Victims.Select(v => With(v.Name, Effect(v, incident.Type)))));
        facts.Draw("damage", Joined(incident.Targets.Select(t => With(t.Name, Words.Of(t.Effect)))));
        facts.Draw("with", Joined(incident.Instruments.Select(i => StyledText.Of(i.Name))));
        facts.Draw("told by", incident.Statements.Count == 0 ? StyledText.Of("the report itself", Ink.Faint) : StyledText.Of(Numbers(incident.Statements), Ink.Faint));
        facts.Draw("words", Evidence(incident));
    }

    private StyledText Title(Incident incident)
    {
        var title = new StyledText().Add(Words.Of(incident.Type), Words.InkOf(incident.Type));
        title.Add(incident.Stage == Stage.Accomplished ? null : ", " + ReadingJson.Word(incident.Stage), Ink.Denial);
        var dot = page.Options.Unicode ? "  ·  " : "  |  ";
        title.Add(incident.Place is null ? null : "  " + incident.Place);
        title.Add(incident.Date is null ? null : (incident.Place is null ? "  " : dot) + Words.Edtf(incident.Date));
        return title.Add(incident.Background ? "  (background)" : null, Ink.Faint);
    }

    // One who is accused and denies it is one name with both.
    private static StyledText Perpetrator(IGrouping<string, Perpetrator> same, IncidentType type)
    {
        var who = StyledText.Of(same.First().Name);
        foreach (var perpetrator in same)
        {
            who.Add(perpetrator == same.First() ? " " : ", ").Add(Words.Of(perpetrator.Status, type), Words.InkOf(perpetrator.Status))
                .Add(perpetrator.Statements.Count == 0 ? null : $" ({Numbers(perpetrator.Statements)})", Ink.Faint);
        }

        return who;
    }

    // The number is in the words already where they are "12 people" or "at least nine".
    private string Effect(Victim victim, IncidentType type)
    {
        var effect = type == IncidentType.Arrest && victim.Effect == VictimEffect.Kidnapped ? "arrested" : Words.Of(victim.Effect);
        var count = reading.Figures.Any(f => victim.Span.Contains(f.Span)) ? "" : victim switch
        {
            { Low: { } low, High: { } high } => low == high ? low == 1 ? "" : Count(low) : $"{Count(low)} to {Count(high)}",
            { Low: { } low } => $"{Count(low)} or more",
            { High: { } high } => $"up to {Count(high)}",
            _ => "",
        };
        return count.Length == 0 ? effect : effect.Length == 0 ? count : $"{count}, {effect}";
    }

    private static string Count(decimal number) => number.ToString("#,##0.##", CultureInfo.InvariantCulture);

    private static StyledText With(string name, string effect)
        => StyledText.Of(name).Add(effect.Length == 0 ? null : $" ({effect})", Ink.Faint);

    private StyledText Evidence(Incident incident)
    {
        var shown = incident.Evidence.Select(e => e.Of(_text)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords)
            .Select(words => StyledText.Of(page.Options.Unicode ? $"“{words}”" : $"\"{words}\"", Ink.Faint));
        return Joined(shown, ", ");
    }

    private static StyledText Joined(IEnumerable<StyledText> parts, string between = "; ")
    {
        var joined = new StyledText();
        foreach (var part in parts)
        {
            joined.Add(joined.IsEmpty ? null : between, Ink.Faint).Add(part);
        }

        return joined;
    }

    private static string Numbers(IEnumerable<string> statements) => string.Join(", ", statements.Select(StatementTable.NumberOf));
}
