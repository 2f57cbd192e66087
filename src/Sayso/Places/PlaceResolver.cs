using Sayso.Language;

namespace Sayso.Places;

/// <summary>
/// Chooses what each name means: by how many live there, by what it is said to lie in ("Paris, Texas"), and by the other places of the text, its
/// dateline among them. A name means one place in one text, but where it is said otherwise.
/// </summary>
internal sealed class PlaceResolver
{
    private const int Rounds = 4;

    // The places that a choice looks at: those named most. A bound on the work that a list of ten thousand towns makes.
    private const int MostNeighbours = 48;

    private const double CountryPrior = 30;
    private const double CapitalBonus = 4;
    private const double ProvincePenalty = 2;
    private const double FarProvincePenalty = 4;
    private const double OtherNamePenalty = 4;
    private const double CountryWeight = 6;
    private const double ProvinceWeight = 8;
    private const double NearWeight = 9;
    private const double WithinBonus = 30;
    private const double WantedBonus = 12;

    private readonly IReadOnlyList<PlaceMention> _mentions;
    private readonly int[] _holder;
    private readonly Dictionary<(ulong, bool), Sense> _senses = [];
    private readonly Sense[] _senseOf;

    /// <summary>Looks at mentions.</summary>
    /// <param name="mentions">The mentions, in text order.</param>
    /// <param name="text">The words they stand among.</param>
    public PlaceResolver(IReadOnlyList<PlaceMention> mentions, AnalysedText text)
    {
        _mentions = mentions;
        _holder = Holders(mentions, text);
        _senseOf = new Sense[mentions.Count];
        for (var i = 0; i < mentions.Count; i++)
        {
            var key = (mentions[i].Key, mentions[i].Adjectival);
            if (!_senses.TryGetValue(key, out var sense))
            {
                _senses[key] = sense = new Sense(mentions[i].Candidates);
            }

            _senseOf[i] = sense;
            sense.Mentions.Add(i);
        }
    }

    /// <summary>What each mention means; null where nothing tells.</summary>
    public GazetteerPlace?[] Resolve()
    {
        var all = _senses.Values.Where(s => s.Candidates.Count > 0).ToList();
        foreach (var sense in all)
        {
            sense.Base = [.. sense.Candidates.Select(Prior)];
            foreach (var i in sense.Mentions)
            {
                for (var c = 0; c < sense.Base.Length; c++)
                {
                    sense.Base[c] += Evidence(i, sense.Candidates[c].Place) / sense.Mentions.Count;
                }
            }

            sense.Choose(sense.Base);
        }

        var neighbours = all.OrderByDescending(s => s.Mentions.Count).ThenBy(s => s.Mentions[0]).Take(MostNeighbours).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var sense in all.Where(s => s.Candidates.Count > 1))
            {
                var scores = new double[sense.Base.Length];
                for (var c = 0; c < scores.Length; c++)
                {
                    scores[c] = sense.Base[c] + Company(sense, sense.Candidates[c].Place, neighbours);
                }

                sense.Choose(scores);
            }
        }

        return [.. _mentions.Select((_, i) => Own(i))];
    }

    // What the words at one mention say of a place, beyond its name.
    private double Evidence(int mention, in GazetteerPlace place)
    {
        var score = _mentions[mention].Wants is { } wanted ? (place.Kind == wanted ? WantedBonus : 0) : 0;
        if (_holder[mention] is >= 0 and var holder && LiesInAny(place, holder))
        {
            score += WithinBonus;
        }

        if (mention > 0 && _holder[mention - 1] == mention && _mentions[mention - 1].Candidates is { Count: > 0 } held)
        {
            foreach (var c in held)
            {
                if (LiesIn(c.Place, place))
                {
                    return score + (WithinBonus / 2);
                }
            }
        }

        return score;
    }

    private GazetteerPlace? Own(int mention)
    {
        var sense = _senseOf[mention];
        if (sense.Candidates.Count == 0)
        {
            // A village that we do not know still lies in the county or small country that is named behind it.
            return null;
        }

        if (_holder[mention] is >= 0 and var holder && _senseOf[holder].Best is { } around && !LiesIn(sense.Candidates[sense.Chosen].Place, around))
        {
            foreach (var candidate in sense.Candidates)
            {
                if (LiesIn(candidate.Place, around))
                {
                    return candidate.Place;
                }
            }
        }

        return sense.Best;
    }

    private bool LiesInAny(in GazetteerPlace place, int holder)
    {
        foreach (var candidate in _mentions[holder].Candidates)
        {
            if (LiesIn(place, candidate.Place))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LiesIn(in GazetteerPlace inner, in GazetteerPlace outer) => inner.Index != outer.Index && outer.Kind switch
    {
        PlaceKind.Country => inner.Country == outer.Country && inner.Kind != PlaceKind.Country,
        PlaceKind.Province when !outer.IsDistrict => inner.Province == outer.Index,
        PlaceKind.Province => inner.Province == outer.Province && inner.Kind == PlaceKind.City && Globe.Distance(inner, outer) < (1.5 * outer.RadiusKm) + 10,
        PlaceKind.City => inner.Kind == PlaceKind.City && inner.Size < outer.Size && Globe.Distance(inner, outer) < (2 * outer.RadiusKm) + 5,
        PlaceKind.Region or PlaceKind.Landform => inner.Kind is PlaceKind.City or PlaceKind.Province && outer.RadiusKm < 400 && Globe.Distance(inner, outer) < outer.RadiusKm,
        _ => false,
    };

    private static double Prior(Candidate candidate)
    {
        var place = candidate.Place;
        var prior = place.Kind switch
        {
            PlaceKind.Country => CountryPrior,
            PlaceKind.Province when place.IsDistrict => place.Size - FarProvincePenalty,
            PlaceKind.Province => place.Size - (place.Country is "US" or "CA" or "AU" or "GB" or "IN" ? ProvincePenalty : FarProvincePenalty),
            _ => place.Size + (place.IsCapital ? CapitalBonus : 0),
        };
        return candidate.Use == NameUse.Other ? prior - OtherNamePenalty : prior;
    }

    private static double Company(Sense self, in GazetteerPlace place, List<Sense> neighbours)
    {
        double country = 0, province = 0, near = 0;
        foreach (var other in neighbours)
        {
            if (other == self || other.Best is not { } there || there.Index == place.Index)
            {
                continue;
            }

            var weight = Math.Sqrt(Math.Min(other.Mentions.Count, 4));
            var home = place.Country is not null && there.Country == place.Country;
            country += home ? (there.Kind == PlaceKind.Country ? weight : weight / 2) : 0;
            province += home && there.Province >= 0 && there.Province == place.Province ? weight * (there.Kind == PlaceKind.Province ? 1.5 : 1) : 0;
            if (place.Kind == PlaceKind.City && (there.Kind == PlaceKind.City || there.IsDistrict || (there.Kind is PlaceKind.Region or PlaceKind.Landform && there.RadiusKm < 100)))
            {
                var km = Globe.Distance(place, there);
                near += weight * (km < 40 ? 1 : km < 120 ? 0.6 : km < 300 ? 0.2 : 0);
            }
        }

        return (CountryWeight * Full(country)) + (ProvinceWeight * Full(province)) + (NearWeight * Full(near));
    }

    private static double Full(double hits) => hits / (hits + 1);

    // "Kharkiv, Ukraine", "Paris (Texas)": what a mention is said to lie in is the next one.
    private static int[] Holders(IReadOnlyList<PlaceMention> mentions, AnalysedText text)
    {
        var holders = new int[mentions.Count];
        for (var i = 0; i < holders.Length; i++)
        {
            holders[i] = -1;
            if (i + 1 < holders.Length && !mentions[i].Adjectival && !mentions[i + 1].Adjectival && mentions[i + 1].FirstToken == mentions[i].EndToken + 1
                && text.Tokens[mentions[i].EndToken].Span is var mark && text.Text[mark.Start] is ',' or '('
                && !(IsCountry(mentions[i]) && IsCountry(mentions[i + 1])))
            {
                holders[i] = i + 1;
            }
        }

        return holders;
    }

    private static bool IsCountry(PlaceMention mention) => mention.Candidates.Any(c => c.Place.Kind == PlaceKind.Country);

    private sealed class Sense(IReadOnlyList<Candidate> candidates)
    {
        public IReadOnlyList<Candidate> Candidates { get; } = candidates;

        public List<int> Mentions { get; } = [];

        public double[] Base { get; set; } = [];

        public int Chosen { get; private set; }

        public GazetteerPlace? Best => Candidates.Count == 0 ? null : Candidates[Chosen].Place;

        public void Choose(double[] scores)
        {
            Chosen = 0;
            for (var i = 1; i < scores.Length; i++)
            {
                Chosen = scores[i] > scores[Chosen] ? i : Chosen;
            }
        }
    }
}
