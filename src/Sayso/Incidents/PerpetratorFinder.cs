using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Incidents;

/// <summary>Says on what footing somebody is called the perpetrator, and adds those whom statements name: who claims, is accused, denies.</summary>
internal sealed class PerpetratorFinder
{
    private const int FarthestBack = 6;         // sentences between a claim and what it is of
    private const int Most = 16;

    private static readonly HashSet<string> Hedges = new(StringComparer.Ordinal) { "suspected", "alleged", "presumed", "apparent", "suspect", "presumably", "allegedly", "apparently", "possibly", "probably", "allege", "accused", "reputed" };
    private static readonly HashSet<string> Nobody = new(StringComparer.OrdinalIgnoreCase) { "no one", "nobody", "no group", "no organization", "no organisation", "none", "no militant group", "no party", "no individual", "no faction" };

    private readonly Scene _scene;
    private readonly WordTree _tree;
    private readonly Phrases _phrases;
    private readonly Dictionary<Gathered, List<Perpetrator>> _found = [];
    private readonly List<(Sighting Sighting, Gathered Of)> _sightings;
    private readonly List<Gathered> _incidents;

    public PerpetratorFinder(Scene scene, Phrases phrases, List<Gathered> incidents)
    {
        (_scene, _tree, _phrases, _incidents) = (scene, scene.Tree, phrases, incidents);
        _sightings = [.. incidents.SelectMany(g => g.Sightings.Select(s => (s, g))).OrderBy(p => p.s.Word)];
    }

    public Dictionary<Gathered, List<Perpetrator>> Find()
    {
        foreach (var incident in _incidents)
        {
            _found[incident] = [];
            foreach (var sighting in incident.Sightings.Take(64))
            {
                foreach (var doer in sighting.Doers)
                {
                    FromWords(incident, sighting, doer);
                }
            }
        }

        foreach (var statement in _scene.Statements)
        {
            FromStatement(statement);
        }

        return _found;
    }

    private void FromWords(Gathered incident, Sighting sighting, int doer)
    {
        if (NameOf(doer) is not { } name)
        {
            return;
        }

        var teller = _scene.Teller(_scene.Span(sighting.Word).Start);
        Add(incident, name.Name, name.Kind, StatusOf(sighting, doer, teller, name.Name), _phrases.Span(doer), teller?.Id);
    }

    private PerpetratorStatus StatusOf(Sighting sighting, int doer, Statement? teller, string name)
    {
        if (sighting.OnlyDenied)
        {
            return PerpetratorStatus.Denied;
        }

        if (HasHedge(doer) || HasHedge(sighting.Word) || IsSuspected(sighting.Word))
        {
            return PerpetratorStatus.Suspected;
        }

        if (teller is null)
        {
            return PerpetratorStatus.Reported;
        }

        if (teller.Act == Act.Denies && teller.Denied.Any(d => d.Contains(_scene.Span(sighting.Word))))
        {
            return PerpetratorStatus.Denied;
        }

        if (teller.Act == Act.ClaimsResponsibility || (teller.Speaker is { } speaker && SameName(speaker.Name, name)) || _tree.Lemma(doer) is "we" or "i")
        {
            return PerpetratorStatus.Claimed;
        }

        return teller.Act == Act.Accuses || teller.Stance == Stance.Distancing ? PerpetratorStatus.Accused
            : teller.Act == Act.Thinks ? PerpetratorStatus.Suspected : PerpetratorStatus.Reported;
    }

    private bool HasHedge(int word)
    {
        foreach (var child in _tree.Children(word))
        {
            if ((_tree.Is(child, "amod") || _tree.Is(child, "advmod") || _tree.Is(child, "compound")) && (Hedges.Contains(_tree.Lemma(child)) || _tree.IsForm(child, "suspected") || _tree.IsForm(child, "alleged") || _tree.IsForm(child, "presumed")))
            {
                return true;
            }
        }

        return false;
    }

    // "is believed to have", "suspected of killing", "charged with the murder"
    private bool IsSuspected(int word)
    {
        for (var (at, steps) = (word, 0); at >= 0 && steps < 3; at = _tree.Head(at), steps++)
        {
            if (_tree.Head(at) is >= 0 and var head && (_tree.Is(at, "xcomp") || _tree.Is(at, "advcl") || _tree.Is(at, "obl") || _tree.Is(at, "ccomp")) && _tree.Lemma(head) is "believe" or "suspect" or "think" or "charge" or "allege")
            {
                return _tree.Child(head, "aux:pass") >= 0 || _tree.Child(head, "nsubj:pass") >= 0 || _tree.Is(head, "acl");
            }
        }

        return false;
    }

    private void FromStatement(Statement statement)
    {
        if (statement.Negated || statement.Conditional)
        {
            return;
        }

        switch (statement.Act)
        {
            case Act.ClaimsResponsibility when statement.Speaker is { } who && !IsNobody(statement):
                foreach (var incident in Of(statement.Content.Concat(statement.Cue), statement))
                {
                    Add(incident, who.Name, who.Kind, PerpetratorStatus.Claimed, statement.Source.Count > 0 ? statement.Source[0] : statement.Content[0], statement.Id);
                }

                break;
            case Act.Accuses when statement.Accused is { } accused:
                var span = Whole(accused);
                foreach (var incident in Of(statement.Accusation is { } of ? [of] : statement.Content, statement, recent: statement.Accusation is null))
                {
                    if (NameAt(span) is { } name)
                    {
                        Add(incident, name.Name, name.Kind, PerpetratorStatus.Accused, span, statement.Id);
                    }
                }

                break;
            case Act.Denies when statement.Speaker is { } who:
                Deny(statement, who);
                break;
        }
    }

    // Who denies that they did it; what others did is denied of them alone.
    private void Deny(Statement statement, Speaker who)
    {
        var denied = statement.Denied.Count > 0 ? statement.Denied : statement.Content;
        var words = string.Join(' ', denied.Select(d => d.Of(_scene.Text))).ToLowerInvariant();
        var part = words.Contains("involve", StringComparison.Ordinal) || words.Contains("responsib", StringComparison.Ordinal) || words.Contains("role", StringComparison.Ordinal) || words.Contains("behind", StringComparison.Ordinal) || words.Contains("part in", StringComparison.Ordinal)
            || words.Contains("hand in", StringComparison.Ordinal);
        var blamed = words.Contains("accus", StringComparison.Ordinal) || words.Contains("alleg", StringComparison.Ordinal) || words.Contains("charge", StringComparison.Ordinal) || words.Contains("blame", StringComparison.Ordinal) || words.Contains("claim", StringComparison.Ordinal) || words.Length < 24;
        foreach (var incident in Of(denied, statement, recent: part || blamed))
        {
            var known = _found[incident].Find(p => SameName(p.Name, who.Name) || (who.Description is { } about && about.Contains(p.Name, StringComparison.OrdinalIgnoreCase)));
            if (part || known is not null)
            {
                Add(incident, known?.Name ?? who.Name, known?.Kind ?? who.Kind, PerpetratorStatus.Denied, known?.Span ?? (statement.Source.Count > 0 ? statement.Source[0] : denied[0]), statement.Id);
            }
        }
    }

    // The incidents that the words tell of; where they tell of none, the one told of last.
    private List<Gathered> Of(IEnumerable<TextSpan> spans, Statement statement, bool recent = true)
    {
        var named = new List<Gathered>();
        foreach (var span in spans)
        {
            for (var i = First(span.Start); i < _sightings.Count && _scene.Span(_sightings[i].Sighting.Word).Start < span.End && named.Count < 4; i++)
            {
                if (IsDeed(_sightings[i].Of.Type) && !named.Contains(_sightings[i].Of))
                {
                    named.Add(_sightings[i].Of);
                }
            }
        }

        if (named.Count > 0)
        {
            return named;
        }

        if (!recent)
        {
            return [];
        }

        var end = statement.Content[^1].End;
        var sentence = _scene.SentenceAt(end - 1);
        for (var (i, looked) = (First(end) - 1, 0); i >= 0 && looked < 24; i--, looked++)
        {
            if (IsDeed(_sightings[i].Of.Type) && sentence - _sightings[i].Sighting.Sentence <= FarthestBack)
            {
                return [_sightings[i].Of];
            }
        }

        return [];
    }

    private static bool IsDeed(IncidentType type) => type is not (IncidentType.Arrest or IncidentType.Aid or IncidentType.Disaster or IncidentType.Protest);

    private int First(int position)
    {
        int low = 0, high = _sightings.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _scene.Span(_sightings[middle].Sighting.Word).Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool IsNobody(Statement statement) => statement.Speaker is { } who && (Nobody.Contains(who.Name) || who.Name.StartsWith("no ", StringComparison.OrdinalIgnoreCase) || who.Name.StartsWith("none ", StringComparison.OrdinalIgnoreCase));

    // The accused as a phrase without what hangs behind it.
    private TextSpan Whole(TextSpan span)
    {
        var text = span.Of(_scene.Text);
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma > 3 ? new TextSpan(span.Start, span.Start + comma) : span;
    }

    private (string Name, SpeakerKind Kind)? NameAt(TextSpan span)
    {
        var name = span.Of(_scene.Text);
        var sentence = _scene.SentenceAt(span.Start);
        for (var i = _scene.Analysis.SentenceStarts[sentence]; i < _scene.Analysis.SentenceStarts[sentence + 1]; i++)
        {
            if (_scene.Span(i).Start >= span.Start && _scene.Span(i).End <= span.End && (_tree.Head(i) < 0 || !span.Contains(_scene.Span(_tree.Head(i)))))
            {
                return NameOf(i) is { } known ? (_tree.Upos(i) == PartOfSpeech.Pron ? known.Name : WhiteSpaced(name), known.Kind) : null;
            }
        }

        return (WhiteSpaced(name), SpeakerKind.Unknown);
    }

    /// <summary>The name and kind of who the word's phrase means; null for a pronoun that means nobody known.</summary>
    public (string Name, SpeakerKind Kind)? NameOf(int head)
    {
        if (_tree.Upos(head) == PartOfSpeech.Pron)
        {
            return _scene.Entity(head) is { } entity ? (entity.Name, entity.Kind) : null;
        }

        var kind = _phrases.Kind(head) switch
        {
            PhraseKind.Person => SpeakerKind.Person,
            PhraseKind.Group => SpeakerKind.Group,
            PhraseKind.Organization => SpeakerKind.Organization,
            PhraseKind.Place => SpeakerKind.Place,
            _ => SpeakerKind.Unknown,
        };
        return (WhiteSpaced(_phrases.Span(head).Of(_scene.Text)), kind);
    }

    public static string WhiteSpaced(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Merge(List<Perpetrator> list, int at, string? statement)
    {
        if (statement is not null && !list[at].Statements.Contains(statement) && list[at].Statements.Count < Most)
        {
            list[at] = list[at] with { Statements = [.. list[at].Statements, statement] };
        }
    }

    private void Add(Gathered incident, string name, SpeakerKind kind, PerpetratorStatus status, TextSpan span, string? statement)
    {
        var list = _found[incident];
        var at = list.FindIndex(p => p.Status == status && SameName(p.Name, name));
        if (at >= 0)
        {
            Merge(list, at, statement);
            return;
        }

        // Who claims or is accused by somebody is not told of beside that as a plain fact.
        var plain = list.FindIndex(p => p.Status == PerpetratorStatus.Reported && SameName(p.Name, name));
        if (plain >= 0 && status is PerpetratorStatus.Claimed or PerpetratorStatus.Accused or PerpetratorStatus.Suspected)
        {
            list[plain] = list[plain] with { Status = status, Statements = statement is null ? list[plain].Statements : [.. list[plain].Statements.Append(statement).Distinct()] };
            return;
        }

        if (status == PerpetratorStatus.Reported && list.Exists(p => p.Status is not PerpetratorStatus.Denied && SameName(p.Name, name)))
        {
            return;
        }

        if (list.Count < Most)
        {
            list.Add(new Perpetrator(name, kind, status, span) { Statements = statement is null ? [] : [statement] });
        }
    }

    /// <summary>Whether two names share their last word, or one is within the other.</summary>
    public static bool SameName(string a, string b)
    {
        var (one, two) = (Bare(a), Bare(b));
        return one.Equals(two, StringComparison.OrdinalIgnoreCase) || (one.Length > 3 && two.EndsWith(" " + one, StringComparison.OrdinalIgnoreCase)) || (two.Length > 3 && one.EndsWith(" " + two, StringComparison.OrdinalIgnoreCase));
    }

    private static string Bare(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name.StartsWith("a ", StringComparison.OrdinalIgnoreCase) ? name[2..] : name;
}
