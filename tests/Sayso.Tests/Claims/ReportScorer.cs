using System.Globalization;
using System.Text;
using Sayso.Disputes;
using Sayso.Figures;
using Sayso.Incidents;

namespace Sayso.Tests.Claims;

/// <summary>
/// Pairs labelled incidents and disputes with found ones, one to one, and counts what is right of them. An incident is found as in
/// <c>score_reading.py</c>: same type, and a telling word of a place, a perpetrator or a victim in common where the labels give any; of several the one that
/// agrees in most is taken. A dispute is found if it shares a word of an asserter and of a denier, or the other way round where both sides accuse or count.
/// </summary>
internal sealed class ReportScorer
{
    private static readonly string[] Rows =
    [
        "incidents", "stage", "date", "place", "background", "perpetrators", "status", "victims", "effect", "count", "targets", "target's effect", "instruments",
        "incidents wholly right", "disputes", "kind",
    ];

    // Rows of what the program may list too much of.
    private static readonly string[] Listed = ["incidents", "perpetrators", "victims", "targets", "instruments", "disputes"];

    private readonly Dictionary<string, (int Right, int Of)> _asked = Rows.ToDictionary(row => row, _ => (0, 0));
    private readonly Dictionary<string, (int Right, int Of)> _given = Listed.ToDictionary(row => row, _ => (0, 0));
    private readonly SortedDictionary<string, (int Right, int There, int Given)> _types = new(StringComparer.Ordinal);
    private readonly StringBuilder _differences = new();
    private readonly List<string> _notes = [];
    private (int Right, int Of) _empty;

    /// <summary>Report by report where labels and findings differ.</summary>
    public string Differences => _differences.ToString();

    /// <summary>How many of a row were right and asked.</summary>
    public (int Right, int Of) this[string row] => _asked[row];

    /// <summary>How many given ones of a row were right, and how many were given.</summary>
    public (int Right, int Of) Given(string row) => _given[row];

    /// <summary>Takes in one report.</summary>
    public void Add(LabelledItem item, ReportLabels labels, IReadOnlyList<Incident> incidents, IReadOnlyList<Dispute> disputes)
    {
        _notes.Clear();
        AddIncidents(labels.Incidents, incidents);
        AddDisputes(labels.Disputes, disputes);
        if (labels.Incidents.Count + labels.Disputes.Count == 0)
        {
            _empty = Sum(_empty, incidents.Count + disputes.Count == 0);
        }

        if (_notes.Count > 0)
        {
            _differences.Append(CultureInfo.InvariantCulture, $"# {item.Number:000} {item.Class} {item.Published:yyyy-MM-dd}\n{item.Text}\n  {string.Join("\n  ", _notes)}\n\n");
        }
    }

    /// <summary>The table, for people; no words of any text.</summary>
    public override string ToString()
    {
        var table = new StringBuilder();
        Line($"{"",-26}{"right",6}{"of",6}{"per cent",10}{"given",8}{"precision",11}");
        foreach (var row in Rows)
        {
            var (right, of) = _asked[row];
            Line($"{row,-26}{right,6}{of,6}{Percent(right, of),10:F1}{(_given.TryGetValue(row, out var given) ? $"{given.Of,8}{Percent(given.Right, given.Of).ToString("F1", CultureInfo.InvariantCulture),11}" : "")}");
        }

        Line($"{"reports without any",-26}{_empty.Right,6}{_empty.Of,6}{Percent(_empty.Right, _empty.Of),10:F1}");
        Line($"\n{"type",-26}{"there",6}{"found",6}{"too many",10}");
        foreach (var (type, (right, there, given)) in _types)
        {
            Line($"{type,-26}{there,6}{right,6}{given - right,10}");
        }

        return table.ToString();

        void Line(FormattableString line) => table.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');
    }

    private void AddIncidents(IReadOnlyList<IncidentLabel> labels, IReadOnlyList<Incident> found)
    {
        var pairs = Pair(labels, found, (label, match) => Agreement(label, match));
        foreach (var (label, match) in labels.Zip(pairs))
        {
            Ask("incidents", match is not null, () => $"not found: {label.Type} {label.Place} {string.Join(", ", label.Victims.Select(v => v.Names))}");
            Count(label.Type, match is null ? 0 : 1, 1, 0);
            var before = _notes.Count;
            if (match is not null)
            {
                AddSlots(label, match);
            }

            Ask("incidents wholly right", match is not null && _notes.Count == before, null);
        }

        foreach (var extra in found)
        {
            _given["incidents"] = Sum(_given["incidents"], pairs.Contains(extra));
            Count(ReportLabels.Word(extra.Type), 0, 0, 1);
            if (!pairs.Contains(extra))
            {
                _notes.Add($"too many: {ReportLabels.Word(extra.Type)}, {ReportLabels.Word(extra.Stage)}, {extra.Date}, {extra.Place}, by {string.Join(", ", extra.Perpetrators.Select(p => p.Name))}, to {string.Join(", ", extra.Victims.Select(v => v.Name))}");
            }
        }
    }

    private void AddSlots(IncidentLabel label, Incident match)
    {
        Ask("stage", label.Stage == ReportLabels.Word(match.Stage), () => $"{label.Type}, stage: {ReportLabels.Word(match.Stage)} for {label.Stage}");
        Ask("background", label.Background == match.Background, () => $"{label.Type}, background: {match.Background} for {label.Background}");
        if (label.Date is { } date)
        {
            Ask("date", date == (match.Date ?? ""), () => $"{label.Type}, date: {match.Date} for {date}");
        }

        if (label.Place is { } place)
        {
            Ask("place", place.Length == 0 ? match.Place is null : match.Place is { } found && Questions.Share(place, found), () => $"{label.Type}, place: {match.Place} for {place}");
        }

        AddFillers(label, "perpetrators", label.Perpetrators, match.Perpetrators, p => p.Name, ("status", p => ReportLabels.Word(p.Status)), null);
        AddFillers(label, "victims", label.Victims, match.Victims, v => v.Name, ("effect", v => ReportLabels.Word(v.Effect)), (v, value) => value.Fits(v.Low, v.High, Qualifier.Exact, ""));
        AddFillers(label, "targets", label.Targets, match.Targets, t => t.Name, ("target's effect", t => ReportLabels.Word(t.Effect)), null);
        AddFillers(label, "instruments", label.Instruments, match.Instruments, i => i.Name, ("", _ => ""), null);
    }

    // A labelled one is found if a found one shares a telling word with it; of several, one that is also said to be the same.
    private void AddFillers<T>(
        IncidentLabel incident, string row, IReadOnlyList<Filler> labels, IReadOnlyList<T> found, Func<T, string> name, (string Row, Func<T, string> Is) property,
        Func<T, FigureValue, bool>? fits)
        where T : class
    {
        var pairs = Pair(labels, found, (label, match) => !Questions.Share(label.Names, name(match)) ? 0
            : 1 + (label.Is == property.Is(match) ? 2 : 0) + (label.Count is { } count && fits is not null && fits(match, count) ? 1 : 0));
        foreach (var (label, match) in labels.Zip(pairs))
        {
            Ask(row, match is not null, () => $"{incident.Type}, {row}: {string.Join(", ", found.Select(name))} for {label.Names}");
            if (match is not null && label.Is is { } expected)
            {
                Ask(property.Row, expected == property.Is(match), () => $"{incident.Type}, {property.Row} of {label.Names}: {property.Is(match)} for {expected}");
            }

            if (match is not null && label.Count is { } value && fits is not null)
            {
                Ask("count", fits(match, value), () => $"{incident.Type}, count of {label.Names}");
            }
        }

        foreach (var extra in found)
        {
            _given[row] = Sum(_given[row], pairs.Contains(extra));
        }
    }

    private void AddDisputes(IReadOnlyList<DisputeLabel> labels, IReadOnlyList<Dispute> found)
    {
        var pairs = Pair(labels, found, (label, match) => !AreSides(label, match) ? 0 : label.Kind == ReportLabels.Word(match.Kind) ? 2 : 1);
        foreach (var (label, match) in labels.Zip(pairs))
        {
            Ask("disputes", match is not null, () => $"not found: dispute over {label.About}: {label.Asserted} against {label.Denied}");
            if (match is not null && label.Kind is { } kind)
            {
                Ask("kind", kind == ReportLabels.Word(match.Kind), () => $"kind of dispute over {label.About}: {ReportLabels.Word(match.Kind)} for {kind}");
            }
        }

        foreach (var extra in found)
        {
            _given["disputes"] = Sum(_given["disputes"], pairs.Contains(extra));
            if (!pairs.Contains(extra))
            {
                _notes.Add($"too many: dispute over {extra.About}: {Speakers(extra.AssertedBy)} against {Speakers(extra.DeniedBy)}");
            }
        }
    }

    private static bool AreSides(DisputeLabel label, Dispute match)
    {
        var (asserted, denied) = (Speakers(match.AssertedBy), Speakers(match.DeniedBy));
        return (Questions.Share(label.Asserted, asserted) && Questions.Share(label.Denied, denied))
            || (label.Kind != "denial" && Questions.Share(label.Asserted, denied) && Questions.Share(label.Denied, asserted));
    }

    private static string Speakers(IReadOnlyList<DisputeSide> sides) => string.Join("; ", sides.Select(side => side.Speaker));

    // 0 is no pair at all.
    private static int Agreement(IncidentLabel label, Incident match)
    {
        if (label.Type != ReportLabels.Word(match.Type))
        {
            return 0;
        }

        (string Label, string Found)[] facts =
        [
            (label.Place ?? "", match.Place ?? ""),
            (string.Join("; ", label.Perpetrators.Select(p => p.Names)), string.Join("; ", match.Perpetrators.Select(p => p.Name))),
            (string.Join("; ", label.Victims.Select(v => v.Names)), string.Join("; ", match.Victims.Select(v => v.Name))),
        ];
        var known = facts.Where(fact => fact.Label.Length > 0).ToList();
        var shared = known.Count(fact => Questions.Share(fact.Label, fact.Found));
        return known.Count > 0 && shared == 0 ? 0 : 1 + (2 * shared) + (label.Date is { Length: > 0 } && label.Date == match.Date ? 2 : 0) + (label.Background == match.Background ? 1 : 0);
    }

    private static TFound?[] Pair<TLabel, TFound>(IReadOnlyList<TLabel> labels, IReadOnlyList<TFound> found, Func<TLabel, TFound, int> agreement)
        where TFound : class
    {
        var ranked = from i in Enumerable.Range(0, labels.Count)
                     from j in Enumerable.Range(0, found.Count)
                     let points = agreement(labels[i], found[j])
                     where points > 0
                     orderby points descending, i, j
                     select (i, j);
        var pairs = new TFound?[labels.Count];
        var taken = new HashSet<int>();
        foreach (var (i, j) in ranked)
        {
            if (pairs[i] is null && taken.Add(j))
            {
                pairs[i] = found[j];
            }
        }

        return pairs;
    }

    private void Ask(string row, bool isRight, Func<string>? note)
    {
        _asked[row] = Sum(_asked[row], isRight);
        if (!isRight && note is not null)
        {
            _notes.Add(note());
        }
    }

    private void Count(string type, int right, int there, int given)
    {
        var now = _types.GetValueOrDefault(type);
        _types[type] = (now.Right + right, now.There + there, now.Given + given);
    }

    private static (int Right, int Of) Sum((int Right, int Of) tally, bool isRight) => (tally.Right + (isRight ? 1 : 0), tally.Of + 1);

    private static double Percent(int right, int of) => of == 0 ? 0 : 100.0 * right / of;
}
