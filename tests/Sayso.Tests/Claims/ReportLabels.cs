using System.Globalization;
using Sayso.Disputes;
using Sayso.Incidents;

namespace Sayso.Tests.Claims;

/// <summary>Somebody or something in an incident as a person labelled it.</summary>
/// <param name="Names">What the text calls them; several where it has several words for them.</param>
/// <param name="Is">A perpetrator's status, a victim's or target's effect; null where it is not asked.</param>
/// <param name="Count">How many they are; null where it is not asked.</param>
internal sealed record Filler(string Names, string? Is, FigureValue? Count);

/// <summary>An incident as a person labelled it. A null of what is asked means: not asked.</summary>
internal sealed record IncidentLabel(string Type, string Stage)
{
    /// <summary>EDTF; empty where the text does not say.</summary>
    public string? Date { get; init; }

    /// <summary>The words for it that are right; empty where the text does not say.</summary>
    public string? Place { get; init; }

    /// <summary>Whether it is told as something past that is not the news.</summary>
    public bool Background { get; init; }

    /// <summary>Who did it, once for every status.</summary>
    public IReadOnlyList<Filler> Perpetrators { get; init; } = [];

    /// <summary>To whom.</summary>
    public IReadOnlyList<Filler> Victims { get; init; } = [];

    /// <summary>To what.</summary>
    public IReadOnlyList<Filler> Targets { get; init; } = [];

    /// <summary>With what.</summary>
    public IReadOnlyList<Filler> Instruments { get; init; } = [];
}

/// <summary>A dispute as a person labelled it.</summary>
/// <param name="Kind">What it is over; null where it is not asked.</param>
/// <param name="About">The proposition, in the annotator's words; for people only.</param>
/// <param name="Asserted">Names of who asserts it.</param>
/// <param name="Denied">Names of who denies it.</param>
internal sealed record DisputeLabel(string? Kind, string About, string Asserted, string Denied);

/// <summary>The labels of a report.</summary>
internal sealed record ReportLabels(IReadOnlyList<IncidentLabel> Incidents, IReadOnlyList<DisputeLabel> Disputes)
{
    /// <summary>Reads the lines of an item; README.md has the format.</summary>
    /// <exception cref="FormatException">A line is not in it.</exception>
    public static ReportLabels Parse(LabelledItem item)
    {
        var incidents = new List<IncidentLabel>();
        var disputes = new List<DisputeLabel>();
        bool? isDispute = null;
        foreach (var line in item.Lines)
        {
            var text = line.Text;
            if (text.StartsWith("- ", StringComparison.Ordinal))
            {
                text = text[2..];
                isDispute = text.StartsWith("dispute: ", StringComparison.Ordinal);
            }

            var colon = text.IndexOf(": ", StringComparison.Ordinal);
            var key = colon < 0 ? text : text[..colon];
            var parts = colon < 0 ? [] : text[(colon + 2)..].Split(" | ");
            switch (key, isDispute, parts.Length)
            {
                case ("incident", false, 4 or 5):
                    incidents.Add(Incident(item, line, parts));
                    break;
                case ("by" or "victim" or "target" or "with", false, >= 1):
                    incidents[^1] = With(incidents[^1], key, Filler(item, line, key, parts));
                    break;
                case ("dispute", true, 2):
                    disputes.Add(new DisputeLabel(parts[0] == "?" ? null : Known<DisputeKind>(parts[0], line), parts[1], "", ""));
                    break;
                case ("asserted", true, 1):
                    disputes[^1] = disputes[^1] with { Asserted = Names(item, line, parts[0]) };
                    break;
                case ("denied", true, 1):
                    disputes[^1] = disputes[^1] with { Denied = Names(item, line, parts[0]) };
                    break;
                default:
                    throw LabelledFile.Wrong(line.Number, "no such line of an incident or a dispute");
            }
        }

        return disputes.Any(dispute => dispute.Denied.Length == 0)
            ? throw LabelledFile.Wrong(item.Lines[0].Number, "a dispute that nobody denies")
            : new ReportLabels(incidents, disputes);
    }

    /// <summary>The word for a value: "counter-accusation".</summary>
    public static string Word<T>(T value)
        where T : struct, Enum
        => string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLower(c, CultureInfo.InvariantCulture).ToString()));

    private static IncidentLabel Incident(LabelledItem item, LabelLine line, string[] parts)
    {
        if (parts.Length == 5 && parts[4] != "background")
        {
            throw LabelledFile.Wrong(line.Number, "“background” or nothing behind the fourth bar");
        }

        return new IncidentLabel(Known<IncidentType>(parts[0], line), Known<Stage>(parts[1], line))
        {
            Date = parts[2] switch { "?" => null, "-" => "", var date => date },
            Place = parts[3] switch { "?" => null, "-" => "", var names => Names(item, line, names) },
            Background = parts.Length == 5,
        };
    }

    private static Filler Filler(LabelledItem item, LabelLine line, string key, string[] parts)
    {
        var names = Names(item, line, parts[0]);
        return (key, parts.Length) switch
        {
            ("by", 2) => new Filler(names, Known<PerpetratorStatus>(parts[1], line), null),
            ("victim", 3) => new Filler(names, parts[1] == "?" ? null : Known<VictimEffect>(parts[1], line), FigureValue.Parse(parts[2] + (parts[2] == "?" ? "" : " ?"), line.Number)),
            ("target", 2) => new Filler(names, parts[1] == "?" ? null : Known<TargetEffect>(parts[1], line), null),
            ("with", 1) => new Filler(names, null, null),
            _ => throw LabelledFile.Wrong(line.Number, "too few bars, or too many"),
        };
    }

    private static IncidentLabel With(IncidentLabel incident, string key, Filler filler) => key switch
    {
        "by" => incident with { Perpetrators = [.. incident.Perpetrators, filler] },
        "victim" => incident with { Victims = [.. incident.Victims, filler] },
        "target" => incident with { Targets = [.. incident.Targets, filler] },
        _ => incident with { Instruments = [.. incident.Instruments, filler] },
    };

    private static string Names(LabelledItem item, LabelLine line, string names)
    {
        foreach (var name in names.Split("; "))
        {
            _ = LabelledFile.Span(item.Text, name, line.Number);
        }

        return names;
    }

    private static string Known<T>(string word, LabelLine line)
        where T : struct, Enum
        => Enum.GetValues<T>().Select(Word).Contains(word) ? word : throw LabelledFile.Wrong(line.Number, "no such word");
}
