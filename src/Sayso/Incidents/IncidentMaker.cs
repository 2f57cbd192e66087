using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Incidents;

/// <summary>Makes an incident of what tells of it: victims with what was done to them and how many, targets, instruments, where, when.</summary>
internal sealed class IncidentMaker(Scene scene, Phrases phrases, PerpetratorFinder perpetrators)
{
    private const int Most = 12;                // of each role, and words of evidence
    private const int Told = 64;                // mentions of one incident that are read

    private readonly WordTree _tree = scene.Tree;

    public Incident Make(Gathered gathered, IReadOnlyList<Perpetrator> who)
    {
        var (victims, targets, instruments) = (new List<Victim>(), new List<Target>(), new List<Instrument>());
        foreach (var sighting in gathered.Sightings.Take(Told))
        {
            if (IsRejected(sighting))
            {
                continue;
            }

            foreach (var undergoer in sighting.Undergoers)
            {
                Undergoer(sighting, undergoer, victims, targets);
            }

            foreach (var instrument in sighting.Instruments)
            {
                var span = phrases.Span(instrument);
                if (_tree.Upos(instrument) != Language.PartOfSpeech.Pron && instruments.Count < Most && !instruments.Exists(i => Same(i.Name, Words(span))))
                {
                    instruments.Add(new Instrument(Words(span), span));
                }
            }
        }

        var own = gathered.Sightings.Take(Told).Where(s => !s.Trigger.Effect).ToList();
        var tellers = own.Select(s => scene.Teller(scene.Span(s.Word).Start)?.Id).ToList();
        var place = gathered.Sightings.Take(Told).Where(s => s.Places.Count > 0).Select(s => s.Places[0]).ToList();
        return new Incident("", gathered.Type, gathered.Stage, EvidenceOf(own))
        {
            Date = own.Concat(gathered.Sightings.Take(Told)).Where(s => s.Date is not null).Select(s => s.Date!).OrderByDescending(Precision).FirstOrDefault(),
            Place = place.Count > 0 ? Words(place[0]) : null,
            PlaceSpans = [.. place.Distinct().Take(3)],
            Perpetrators = who,
            Victims = victims,
            Targets = targets,
            Instruments = instruments,
            Statements = tellers.Contains(null) ? [] : [.. tellers.Distinct().Take(Most).Select(t => t!)],
            Background = gathered.Background,
            Confidence = Confidence(gathered, who.Count, victims.Count + targets.Count),
        };
    }

    // What somebody rejects is not told as having been: "rejected reports that 80 died". "Denied a part in raids in which 80 died" leaves the raids and the dead.
    private bool IsRejected(Sighting sighting) => !InRelativeClause(sighting.Word) && scene.Teller(scene.Span(sighting.Word).Start) is { Act: Act.Denies } teller && sighting.Trigger.Verb && teller.Denied.Any(d => d.Contains(scene.Span(sighting.Word)));

    private bool InRelativeClause(int word)
    {
        for (var (at, steps) = (word, 0); at >= 0 && steps < 6; at = _tree.Head(at), steps++)
        {
            if (_tree.Is(at, "acl") && _tree.Words[at].Relation == "acl:relcl")
            {
                return true;
            }
        }

        return false;
    }

    private static int Precision(string date) => date.Count(char.IsAsciiDigit);

    private void Undergoer(Sighting sighting, int word, List<Victim> victims, List<Target> targets)
    {
        var span = phrases.Span(word);
        if (phrases.ArePeople(word))
        {
            var name = perpetrators.NameOf(word)?.Name;
            if (name is null)
            {
                return;
            }

            var figure = phrases.FigureOf(word);
            if (figure is not null && figure.Span.Contains(scene.Span(word)) && _tree.Upos(word) != Language.PartOfSpeech.Pron)
            {
                (span, name) = (figure.Span, Words(figure.Span));
            }

            Add(victims, new Victim(name, Effect(sighting.Trigger.Frame), span) { Low = figure?.Low, High = figure?.High });
            return;
        }

        var kind = phrases.Kind(word);
        if (sighting.Type is IncidentType.Arrest or IncidentType.Protest or IncidentType.Disaster || kind is PhraseKind.Pronoun or PhraseKind.Event || sighting.Trigger.Frame is Frame.Kill or Frame.Die or Frame.Injure or Frame.Take or Frame.Hurt or Frame.Miss)
        {
            return;
        }

        if (targets.Count < Most && !targets.Exists(t => Same(t.Name, Words(span))))
        {
            var effect = sighting.Trigger.Frame switch { Frame.Ruin => TargetEffect.Destroyed, Frame.Harm => TargetEffect.Damaged, _ => TargetEffect.Unknown };
            targets.Add(new Target(Words(span), effect, span));
        }
    }

    private static void Add(List<Victim> victims, Victim victim)
    {
        for (var i = 0; i < victims.Count; i++)
        {
            var known = victims[i];
            if (Same(known.Name, victim.Name) || (known.Low is not null && known.Low == victim.Low && known.High == victim.High && (known.Effect == victim.Effect || known.Effect == VictimEffect.Unknown || victim.Effect == VictimEffect.Unknown)))
            {
                victims[i] = known.Effect == VictimEffect.Unknown ? known with { Effect = victim.Effect } : known;
                return;
            }
        }

        if (victims.Count < Most)
        {
            victims.Add(victim);
        }
    }

    public static VictimEffect Effect(Frame frame) => frame switch
    {
        Frame.Kill or Frame.Die => VictimEffect.Killed,
        Frame.Injure or Frame.Hurt => VictimEffect.Injured,
        Frame.Take or Frame.Arrest => VictimEffect.Kidnapped,
        Frame.Miss => VictimEffect.Missing,
        _ => VictimEffect.Unknown,
    };

    private static List<TextSpan> EvidenceOf(List<Sighting> own)
    {
        var spans = new List<TextSpan>();
        foreach (var span in own.Select(s => s.Evidence).Order())
        {
            if (spans.Count > 0 && spans[^1].Overlaps(span))
            {
                spans[^1] = new TextSpan(spans[^1].Start, Math.Max(spans[^1].End, span.End));
            }
            else if (spans.Count < Most)
            {
                spans.Add(span);
            }
        }

        return spans;
    }

    // A judgement, not a measure: what is told with more around it is seldomer a slip.
    private static double Confidence(Gathered gathered, int who, int whom)
    {
        var verb = gathered.Sightings.Take(Told).Any(s => s.Trigger.Verb && !s.Trigger.Effect);
        return Math.Min(0.95, 0.45 + (verb ? 0.1 : 0) + (whom > 0 ? 0.15 : 0) + (who > 0 ? 0.1 : 0) + (gathered.Places.Count > 0 ? 0.1 : 0) + (gathered.Dates.Count > 0 ? 0.05 : 0) + (gathered.Sightings.Count > 1 ? 0.1 : 0));
    }

    private string Words(TextSpan span) => PerpetratorFinder.WhiteSpaced(span.Of(scene.Text));

    private static bool Same(string a, string b) => PerpetratorFinder.SameName(a, b);
}
