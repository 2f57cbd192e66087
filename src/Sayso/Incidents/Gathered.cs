using Sayso.Language;

namespace Sayso.Incidents;

/// <summary>What tells of one incident, while the text is read.</summary>
internal sealed class Gathered
{
    public List<Sighting> Sightings { get; } = [];

    public IncidentType Type { get; set; }

    public Stage Stage { get; set; } = Stage.Accomplished;

    public HashSet<string> Places { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Dates { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that name those who took part, lower case.</summary>
    public HashSet<string> Parties { get; } = new(StringComparer.Ordinal);

    public bool Background { get; set; }

    public int LastSentence { get; set; }

    /// <summary>Whether the text says how many it happened to.</summary>
    public bool Counted { get; set; }

    /// <summary>Whether somebody by name is among those it happened to.</summary>
    public bool NamesVictim { get; set; }
}

/// <summary>Puts together what tells of one incident, and keeps apart what tells of several.</summary>
internal sealed class Gatherer(Scene scene, Phrases phrases)
{
    private const int LongestLink = 5;          // heads between two words that tell of one thing in one sentence
    private const int Open = 12;                // incidents last told of that another mention may belong to

    private const int Most = 16;                // places and dates of one incident that are kept

    private readonly WordTree _tree = scene.Tree;
    private Dictionary<string, Places.Place>? _byName;

    public List<Gathered> Gather(IReadOnlyList<Sighting> sightings)
    {
        var all = new List<Gathered>();
        var byWord = new Dictionary<int, Gathered>();
        for (var i = 0; i < sightings.Count;)
        {
            // Of one sentence first: what hangs together in the tree is one.
            var sentence = sightings[i].Sentence;
            var groups = new List<List<Sighting>>();
            for (; i < sightings.Count && sightings[i].Sentence == sentence; i++)
            {
                var sighting = sightings[i];
                var linked = groups.FindAll(g => g.Count < 8 && g.Any(other => Linked(sighting, other)));
                if (linked.Count == 0)
                {
                    if (groups.Count < 24)
                    {
                        groups.Add([sighting]);
                    }

                    continue;
                }

                linked[0].Add(sighting);
                foreach (var more in linked.Skip(1))
                {
                    linked[0].AddRange(more);
                    groups.Remove(more);
                }
            }

            foreach (var group in groups)
            {
                Place(group, all);
            }
        }

        return [.. all.Where(g => g.Sightings.Exists(IsOwn))];
    }

    /// <summary>Whether a mention alone would be an incident to tell of.</summary>
    private bool IsOwn(Sighting sighting) => !sighting.Trigger.Effect
        && (!sighting.Trigger.Anchored || sighting.HasParties || sighting.Places.Count > 0 || sighting.Date is not null || IsAsserted(sighting));

    // "the quake struck", "fighting broke out"
    private bool IsAsserted(Sighting sighting) => _tree.Head(sighting.Word) is >= 0 and var head && _tree.Is(sighting.Word, "nsubj") && phrases.In("light", _tree.Lemma(head));

    private bool Linked(Sighting a, Sighting b)
    {
        if (!Compatible(a.Type, b.Type, near: true) && !(a.Trigger.Effect || b.Trigger.Effect))
        {
            return false;
        }

        if (a.Other && b.Other && a.Word != b.Word)
        {
            return false;
        }

        return (Reaches(a.Word, b.Word) || Reaches(b.Word, a.Word) || Sisters(a.Word, b.Word)) && !(a.Stage != b.Stage && a.Stage != Stage.Accomplished && b.Stage != Stage.Accomplished);
    }

    private bool Reaches(int from, int to)
    {
        for (var (at, steps) = (from, 0); at >= 0 && steps <= LongestLink; at = _tree.Head(at), steps++)
        {
            if (at == to)
            {
                return true;
            }
        }

        return false;
    }

    // "an explosion | killed | three | in an attack on": both hang on one verb
    private bool Sisters(int a, int b)
    {
        for (var (at, steps) = (_tree.Head(a), 0); at >= 0 && steps < 3; at = _tree.Head(at), steps++)
        {
            for (var (other, up) = (_tree.Head(b), 0); other >= 0 && up < 3; other = _tree.Head(other), up++)
            {
                if (at == other)
                {
                    return _tree.Upos(at) == PartOfSpeech.Verb && !_tree.Is(a, "conj") && !_tree.Is(b, "conj");
                }
            }
        }

        return false;
    }

    private void Place(List<Sighting> group, List<Gathered> all)
    {
        var type = TypeOf(group);
        Gathered? home = null;
        var best = 0;
        for (var i = all.Count - 1; i >= Math.Max(0, all.Count - Open); i--)
        {
            var score = Match(group, type, all[i]);
            if (score > best)
            {
                (home, best) = (all[i], score);
            }
        }

        if (home is null)
        {
            all.Add(home = new Gathered { Type = type, Background = group.Exists(s => s.Background) });
        }

        // Who was murdered first and attacked two sentences later was murdered.
        home.Type = home.Sightings.Count == 0 ? type : type == IncidentType.Killing || (home.Type == IncidentType.Killing && type == IncidentType.Attack) ? home.Type : Stronger(home.Type, type);
        home.Stage = home.Sightings.Count == 0 ? Of(group) : (Stage)Math.Min((int)home.Stage, (int)Of(group));
        home.Background &= group.Exists(s => s.Background) || home.Background && !group.Exists(IsOwn);
        home.LastSentence = group[^1].Sentence;
        foreach (var sighting in group)
        {
            home.Sightings.Add(sighting);
            home.Counted |= !sighting.Trigger.Effect && sighting.Undergoers.Exists(u => phrases.FigureOf(u) is not null);
            home.NamesVictim |= sighting.Undergoers.Exists(u => scene.Name(u) is NameKind.Person);
            if (sighting.PlaceKey is { } key && home.Places.Count < Most)
            {
                home.Places.Add(key);
            }

            if (sighting.Date is { } date && home.Dates.Count < Most)
            {
                home.Dates.Add(date);
            }

            home.Parties.UnionWith(PartiesOf(sighting));
        }
    }

    private static Stage Of(List<Sighting> group) => group.Exists(s => s.Trigger.Effect && s.Stage == Stage.Accomplished && group.Count > 1 && group.TrueForAll(o => o.Trigger.Effect)) ? Stage.Accomplished : group.Where(s => !s.Trigger.Effect).Select(s => s.Stage).DefaultIfEmpty(Stage.Accomplished).Min();

    /// <summary>How well a mention goes with an incident told of before; 0 where they are not one.</summary>
    private int Match(List<Sighting> group, IncidentType type, Gathered known)
    {
        var effects = group.TrueForAll(s => s.Trigger.Effect);

        // "Eleven people were killed", behind a crash: what it came to
        if (type == IncidentType.Killing && known.Type is IncidentType.Crash or IncidentType.Disaster or IncidentType.Arson or IncidentType.Other && group[0].Sentence - known.LastSentence <= 2
            && group.TrueForAll(s => s.Trigger is { Verb: true, Second: null, Frame: Frame.Kill or Frame.Die or Frame.Injure } && s.Doers.Count + s.Instruments.Count + s.Places.Count == 0 && !s.Other))
        {
            return 2;
        }

        if (!effects && !Compatible(type, known.Type, near: false))
        {
            return 0;
        }

        if (group.Exists(s => s.Other))
        {
            return 0;
        }

        var (placed, dated) = (group.Where(s => s.PlaceKey is not null).Select(s => s.PlaceKey!).ToList(), group.Where(s => s.Date is not null).Select(s => s.Date!).ToList());
        var shareParty = group.SelectMany(PartiesOf).Any(known.Parties.Contains);
        if (dated.Count > 0 && known.Dates.Count > 0 && !dated.Exists(d => known.Dates.Any(k => k.StartsWith(d, StringComparison.Ordinal) || d.StartsWith(k, StringComparison.Ordinal))))
        {
            return 0;
        }

        var background = group.Exists(s => s.Background) && group.Exists(IsOwn);
        if (background != known.Background && !shareParty)
        {
            return 0;
        }

        if (placed.Count > 0 && known.Places.Count > 0 && !placed.Exists(known.Places.Contains) && !shareParty && !Nested(placed, known))
        {
            return 0;
        }

        if (Of(group) != known.Stage && !shareParty && !group.Exists(s => s.Definite))
        {
            return 0;
        }

        // What is only an effect ("three were injured") belongs to what was told last.
        var near = group[0].Sentence - known.LastSentence;
        var definite = group.Exists(s => s.Definite);
        if (effects)
        {
            return near <= 1 && !group.Exists(s => s.Trigger.Verb && IsPerfect(s.Word)) ? 2 : 0;
        }

        // Other people, in another number, killed by others: another deed, unless the words point back.
        if (!shareParty && !definite && Counted(group) && known.Counted && known.Type == type)
        {
            return 0;
        }

        if (!shareParty && !definite && near > 8 && placed.Count == 0 && dated.Count == 0)
        {
            return 0;
        }

        var score = 1 + (shareParty ? 4 : 0) + (placed.Exists(known.Places.Contains) ? 3 : 0) + (dated.Exists(known.Dates.Contains) ? 2 : 0) + (definite ? 2 : 0) + (near <= 2 ? 1 : 0) + (type == known.Type ? 1 : 0);

        // Undergoers of other names are others, unless the words point back.
        if (!shareParty && !definite && group.SelectMany(s => s.Undergoers).Any(u => scene.Name(u) is NameKind.Person) && known.NamesVictim)
        {
            return 0;
        }

        return score;
    }

    private bool Counted(List<Sighting> group) => group.Exists(s => !s.Trigger.Effect && s.Undergoers.Exists(u => phrases.FigureOf(u) is not null));

    // "have died since": told of all the time up to now
    private bool IsPerfect(int verb)
    {
        foreach (var child in _tree.Children(verb))
        {
            if (_tree.Is(child, "aux") && _tree.Lemma(child) == "have")
            {
                return true;
            }
        }

        return false;
    }

    // One of two places may lie within the other; the places that were found tell by their countries.
    private bool Nested(List<string> placed, Gathered known)
        => scene.Places.Count == 0 || placed.Exists(p => known.Places.Any(k => Country(p) is { } one && Country(k) is { } two && one.Country == two.Country && (IsWide(one) || IsWide(two))));

    private static bool IsWide(Places.Place place) => place.Kind is Places.PlaceKind.Country or Places.PlaceKind.Province or Places.PlaceKind.Region;

    private Places.Place? Country(string name)
    {
        if (_byName is null)
        {
            _byName = new(StringComparer.Ordinal);
            foreach (var place in scene.Places)
            {
                foreach (var word in place.Span.Of(scene.Text).ToLowerInvariant().Split(' '))
                {
                    _byName.TryAdd(word, place);
                }
            }
        }

        return _byName.GetValueOrDefault(name);
    }

    private IEnumerable<string> PartiesOf(Sighting sighting)
    {
        foreach (var word in sighting.Undergoers)
        {
            if (_tree.Upos(word) == PartOfSpeech.Propn)
            {
                yield return _tree.Lemma(word);
            }
            else if (_tree.Upos(word) == PartOfSpeech.Pron && scene.Entity(word) is { } entity)
            {
                yield return entity.Name[(entity.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant();
            }
            else if (phrases.FigureOf(word) is { Low: { } low })
            {
                yield return low.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
        }
    }

    public static bool Compatible(IncidentType a, IncidentType b, bool near)
    {
        if (a == b)
        {
            return true;
        }

        return (a, b) switch
        {
            (IncidentType.Killing or IncidentType.Attack or IncidentType.Bombing or IncidentType.Airstrike, IncidentType.Killing or IncidentType.Attack or IncidentType.Bombing or IncidentType.Airstrike) => near || !(a is IncidentType.Bombing && b is IncidentType.Airstrike) && !(b is IncidentType.Bombing && a is IncidentType.Airstrike),
            (IncidentType.Killing or IncidentType.Attack, IncidentType.Arson or IncidentType.Crash or IncidentType.Disaster or IncidentType.Robbery or IncidentType.Other or IncidentType.Kidnapping) => near,
            (IncidentType.Arson or IncidentType.Crash or IncidentType.Disaster or IncidentType.Robbery or IncidentType.Other or IncidentType.Kidnapping, IncidentType.Killing or IncidentType.Attack) => near,
            _ => false,
        };
    }

    // The type that says most: how, before that there was one.
    private static IncidentType TypeOf(List<Sighting> group)
    {
        var own = group.Where(s => !s.Trigger.Effect).Select(s => s.Type).ToList();
        return own.Count == 0 ? group[0].Type : own.Aggregate(Stronger);
    }

    public static IncidentType Stronger(IncidentType a, IncidentType b) => Rank(a) <= Rank(b) ? a : b;

    private static int Rank(IncidentType type) => type switch
    {
        IncidentType.Kidnapping => 0,
        IncidentType.Arson => 1,
        IncidentType.Robbery => 1,
        IncidentType.Bombing => 2,
        IncidentType.Airstrike => 3,
        IncidentType.Disaster => 4,
        IncidentType.Crash => 4,
        IncidentType.Attack => 5,
        IncidentType.Protest => 6,
        IncidentType.Other => 6,
        IncidentType.Killing => 7,
        _ => 8,
    };
}
