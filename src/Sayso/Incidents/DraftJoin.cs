using Sayso.Documents;
using Sayso.Incidents.Network;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Incidents;

/// <summary>
/// Puts the trained model's incidents and those of the rules together. The model judges who took part in what it knows (attacks, bombings, kidnappings,
/// arson, robberies by no regular army); the rules add place, date, effects, numbers and who says so, and all that it knows nothing of.
/// </summary>
internal sealed class DraftJoin(Scene scene, Phrases phrases, IReadOnlyList<Sighting> sightings)
{
    private const double LeastAlone = 0.8;     // confidence of the rules from which on they are believed where the model finds nothing
    private const double LeastDraft = 0.6;      // confidence of the model from which on it is believed where the rules find nothing
    private const double LeastOfThings = 0.65;  // the same of what is mostly done to things
    private const int Most = 12;

    private readonly WordTree _tree = scene.Tree;
    private readonly Surroundings _surroundings = new(scene);
    private readonly OwnClaims _claims = new(scene);
    private readonly Dictionary<int, VictimEffect> _effects = Effects(sightings);

    public List<Incident> Join(IReadOnlyList<IncidentDraft> drafts, IReadOnlyList<Incident> rules)
    {
        var left = new BySentence(scene, rules);
        var joined = new List<Incident>();
        foreach (var draft in drafts)
        {
            var near = left.Near(draft.Evidence.Concat(draft.Roles.Select(r => r.Span)));
            var best = near.Where(r => Family(r.Type, draft.Type)).MaxBy(r => Shared(draft, r));
            if (best is not null && Shared(draft, best) > 0)
            {
                left.Remove(best);
                joined.Add(Joined(draft, best));
            }
            else if (draft.Confidence >= LeastDraft && !near.Exists(r => !Family(r.Type, draft.Type) && !r.Background && r.Evidence.Any(e => draft.Evidence.Any(e.Overlaps))))
            {
                // A crash, a fire, a rally is none of those that the model knows, which takes it for the one most like it.
                joined.Add(Joined(draft, null));
            }
        }

        var told = new BySentence(scene, joined);
        joined.AddRange(left.All.Where(r => !IsModels(r.Type)
            || (IsSure(r) && !told.Near(r.Evidence).Exists(j => Family(j.Type, r.Type) && j.Evidence.Any(e => r.Evidence.Any(e.Overlaps))))).ToList());
        return joined;
    }

    // What the rules alone are believed in: news of a deed done to somebody who is told of, by its own verb.
    private static bool IsSure(Incident rule) => (!rule.Background || rule.Date is not null) && (rule.Place is not null || rule.Date is not null)
        && ((rule.Confidence >= LeastAlone && rule.Victims.Any(v => v.Effect is not VictimEffect.Unknown)) || (rule.Type is IncidentType.Arson or IncidentType.Robbery && rule.Confidence >= LeastOfThings));

    private static bool IsModels(IncidentType type) => type is IncidentType.Killing or IncidentType.Attack or IncidentType.Bombing or IncidentType.Airstrike or IncidentType.Kidnapping or IncidentType.Arson or IncidentType.Robbery;

    private static bool Family(IncidentType rule, IncidentType draft) => rule == draft || (draft is IncidentType.Attack or IncidentType.Bombing && rule is IncidentType.Killing or IncidentType.Attack or IncidentType.Bombing or IncidentType.Airstrike);

    private static int Shared(IncidentDraft draft, Incident rule)
        => (2 * draft.Roles.Count(role => rule.Victims.Any(v => v.Span.Overlaps(role.Span)) || rule.Targets.Any(t => t.Span.Overlaps(role.Span)) || rule.Perpetrators.Any(p => p.Span.Overlaps(role.Span)) || rule.Instruments.Any(i => i.Span.Overlaps(role.Span))))
            + rule.Evidence.Count(e => draft.Evidence.Any(e.Overlaps)) + (rule.Type == draft.Type ? 1 : 0) - 1;

    private Incident Joined(IncidentDraft draft, Incident? rule)
    {
        var (victims, targets, instruments, who) = (new List<Victim>(), new List<Target>(), new List<Instrument>(), new List<Perpetrator>());
        foreach (var filler in draft.Roles.GroupBy(r => (r.Role, r.Filler)))
        {
            var spans = filler.Select(r => r.Span).ToList();
            var (span, name) = (spans[0], PerpetratorFinder.WhiteSpaced(spans[0].Of(scene.Text)));
            switch (filler.Key.Role)
            {
                case IncidentRole.Victim:
                    // A number of the mention that is shown or of one in its sentence: "52 people" of years ago are others.
                    var sentence = scene.SentenceAt(span.Start);
                    var figure = spans.Where(s => scene.SentenceAt(s.Start) == sentence).Select(s => Scene.Within(scene.Figures, f => f.Span, s).FirstOrDefault(f => f.Unit is "people" or null)).FirstOrDefault(f => f is not null);
                    victims.Add(new Victim(name, EffectOf(spans, draft.Type), span) { Low = figure?.Low, High = figure?.High });
                    break;
                case IncidentRole.Target:
                    targets.Add(rule?.Targets.FirstOrDefault(t => spans.Exists(t.Span.Overlaps)) is { } known ? known with { Name = name, Span = span } : new Target(name, TargetEffect.Unknown, span));
                    break;
                case IncidentRole.Instrument:
                    instruments.Add(new Instrument(name, span));
                    break;
                default:
                    who.AddRange(Perpetrators(filler.Key.Role, filler.ToList(), name, rule));
                    break;
            }
        }

        // "Killing at least nine people": the model often leaves out those who are only counted.
        if (victims.Count == 0 && rule is not null)
        {
            victims.AddRange(rule.Victims.Where(v => v.Low is not null || v.High is not null));
        }

        who.AddRange(rule?.Perpetrators.Where(p => p.Statements.Count > 0 && p.Status is PerpetratorStatus.Claimed or PerpetratorStatus.Denied or PerpetratorStatus.Accused && !who.Exists(w => w.Status == p.Status && PerpetratorFinder.SameName(w.Name, p.Name))) ?? []);
        var where = rule is null ? Somewhere(draft) : null;
        return new Incident("", Specific(draft.Type, rule?.Type), draft.Stage == Stage.Accomplished && rule is not null && rule.Stage != Stage.Accomplished && draft.Confidence < 0.6 ? rule.Stage : draft.Stage, rule is null ? [where?.Evidence ?? draft.Evidence[0]] : rule.Evidence)
        {
            Date = rule is null ? where?.Date : rule.Date,
            Place = rule is null ? where is { Places.Count: > 0 } ? PerpetratorFinder.WhiteSpaced(where.Places[0].Of(scene.Text)) : null : rule.Place,
            PlaceSpans = rule is null ? [.. where?.Places ?? []] : rule.PlaceSpans,
            Perpetrators = [.. who.Take(Most)],
            Victims = [.. victims.Take(Most)],
            Targets = [.. targets.Take(Most)],
            Instruments = [.. instruments.Take(Most)],
            Statements = rule?.Statements ?? (scene.Teller(draft.Evidence[0].Start) is { } teller ? [teller.Id] : []),
            Background = rule?.Background ?? where?.Background ?? false,
            Confidence = draft.Confidence,
        };
    }

    // An air raid, a murder: what the model has no word for.
    private static IncidentType Specific(IncidentType draft, IncidentType? rule) => rule switch
    {
        IncidentType.Airstrike => IncidentType.Airstrike,
        IncidentType.Killing when draft == IncidentType.Attack => IncidentType.Killing,
        _ => draft,
    };

    private IEnumerable<Perpetrator> Perpetrators(IncidentRole role, List<DraftRole> filler, string name, Incident? rule)
    {
        var head = Head(filler[0].Span);
        var kind = role == IncidentRole.Organization ? (scene.Name(head) == NameKind.Place ? SpeakerKind.Place : SpeakerKind.Organization)
            : phrases.Kind(head) is PhraseKind.Person ? SpeakerKind.Person : SpeakerKind.Group;
        var status = filler[0].Status ?? PerpetratorStatus.Reported;
        var claim = role == IncidentRole.Organization
            ? filler.Select(f => _claims.Of(PerpetratorFinder.WhiteSpaced(f.Span.Of(scene.Text)))).FirstOrDefault(c => c is not null) : null;
        if (claim is { } claimed)
        {
            yield return new Perpetrator(name, kind, PerpetratorStatus.Claimed, filler[0].Span)
            {
                Statements = [.. scene.Around(claimed.Start).Where(s => !s.Negated && s.Cue.Concat(s.Content).Any(claimed.Overlaps)).Select(s => s.Id)],
            };
            yield break;
        }

        if (status == PerpetratorStatus.Reported && role == IncidentRole.Organization && filler.Exists(f => _claims.IsHedged(f.Span)))
        {
            status = PerpetratorStatus.Suspected;
        }

        var known = rule?.Perpetrators.Where(p => filler.Exists(f => f.Span.Overlaps(p.Span)) || PerpetratorFinder.SameName(p.Name, name)).ToList() ?? [];
        if (known.Count > 0 && (known.Exists(k => k.Status != PerpetratorStatus.Reported) || filler[0].Status is null))
        {
            foreach (var one in known.DistinctBy(k => k.Status))
            {
                yield return one with { Name = name, Kind = kind, Span = filler[0].Span };
            }

            yield break;
        }

        yield return new Perpetrator(name, kind, status, filler[0].Span)
        {
            Statements = scene.Teller(filler[0].Span.Start) is { } teller ? [teller.Id] : [],
        };
    }

    private VictimEffect EffectOf(List<TextSpan> spans, IncidentType type)
    {
        foreach (var span in spans)
        {
            var sentence = scene.SentenceAt(span.Start);
            for (var i = scene.Analysis.SentenceStarts[sentence]; i < scene.Analysis.SentenceStarts[sentence + 1]; i++)
            {
                if (span.Contains(scene.Span(i)) && _effects.TryGetValue(i, out var effect) && effect != VictimEffect.Unknown)
                {
                    return effect;
                }
            }
        }

        return type == IncidentType.Kidnapping ? VictimEffect.Kidnapped : VictimEffect.Unknown;
    }

    private static Dictionary<int, VictimEffect> Effects(IReadOnlyList<Sighting> sightings)
    {
        var effects = new Dictionary<int, VictimEffect>();
        foreach (var sighting in sightings)
        {
            foreach (var word in sighting.Undergoers)
            {
                if (!effects.TryGetValue(word, out var known) || known == VictimEffect.Unknown)
                {
                    effects[word] = IncidentMaker.Effect(sighting.Trigger.Frame);
                }
            }
        }

        return effects;
    }

    // Where and when, from the sentence of what the model goes by.
    private Sighting? Somewhere(IncidentDraft draft)
    {
        var word = Head(draft.Evidence[0]);
        if (word < 0)
        {
            return null;
        }

        var sighting = new Sighting(word, new Trigger(draft.Type, true, Frame.Hit, "", null), scene.Sentence(word));
        _surroundings.Read(sighting);
        return sighting;
    }

    // The word of a span that the others hang on.
    private int Head(TextSpan span)
    {
        var sentence = scene.SentenceAt(span.Start);
        var last = scene.Analysis.SentenceStarts[sentence];
        for (var i = scene.Analysis.SentenceStarts[sentence]; i < scene.Analysis.SentenceStarts[sentence + 1]; i++)
        {
            if (span.Contains(scene.Span(i).Start))
            {
                last = i;
                if (_tree.Upos(i) != PartOfSpeech.Punct && (_tree.Head(i) < 0 || !span.Contains(scene.Span(_tree.Head(i)).Start)))
                {
                    return i;
                }
            }
        }

        return last;
    }
}
