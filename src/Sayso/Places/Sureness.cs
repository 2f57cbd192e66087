using Sayso.Language;

namespace Sayso.Places;

/// <summary>Whether words that the gazetteer knows name a place where they stand: "Reading" and "Georgia Hill" may not.</summary>
internal sealed class Sureness
{
    // Base-2 logarithms of people: how well a town has to be known that is named within another name, or outside of all names.
    private const double TownWithin = 15;
    private const double TownOutside = 16.6;

    private readonly string _text;
    private readonly HashSet<ulong> _named;
    private readonly HashSet<ulong> _persons;
    private readonly PartOfSpeech[] _tags;

    /// <summary>Looks over a text.</summary>
    public Sureness(Analysis analysis)
    {
        _text = analysis.Text.Text;
        _named = Keys(analysis.Names.Where(n => n.Kind == NameKind.Place).Select(n => n.Span.Of(_text)));
        _persons = Keys(analysis.Names.Where(n => n.Kind == NameKind.Person).Select(n => n.Span.Of(_text).Split(' ')).Where(n => n.Length > 1).SelectMany(n => new[] { n[0], n[^1] }));
        _tags = new PartOfSpeech[analysis.Text.Tokens.Count];
        for (var i = analysis.Words.Count - 1; i >= 0; i--)
        {
            _tags[analysis.Words[i].Token] = analysis.Words[i].Upos;
        }
    }

    /// <summary>Whether the words say "north" or "city" and nothing else, or are more often something other than a place.</summary>
    /// <param name="pieces">The sentence.</param>
    /// <param name="at">Their first piece.</param>
    /// <param name="end">One past their last piece.</param>
    /// <param name="whole">Whether they are all of what the engine takes for a place's name ("Northern Territory").</param>
    public static bool IsCommon(NamePieces pieces, int at, int end, bool whole)
    {
        for (var i = at; i < end; i++)
        {
            if (!pieces.Is(i, PlaceWord.Part | PlaceWord.Suffix | PlaceWord.Site | PlaceWord.Common))
            {
                return false;
            }
        }

        return end - at == 1 || !pieces.Is(at, PlaceWord.Part) || pieces.Is(end - 1, PlaceWord.Part) || (pieces.Is(end - 1, PlaceWord.Division) && !whole);
    }

    /// <summary>Whether a preposition of place stands in front, or one with an article.</summary>
    public static bool FollowsPreposition(NamePieces pieces, int at)
        => pieces.Is(at - 1, PlaceWord.Preposition) || (pieces.Text(at - 1) is "the" or "an" or "a" && pieces.Is(at - 2, PlaceWord.Preposition));

    /// <summary>Whether "the province of" stands in front.</summary>
    public static bool DivisionOf(NamePieces pieces, int at) => pieces.Text(at - 1) is "of" && pieces.Is(at - 2, PlaceWord.Division);

    /// <summary>Whether the words name a place here.</summary>
    /// <param name="pieces">The sentence.</param>
    /// <param name="at">Their first piece.</param>
    /// <param name="end">One past their last piece.</param>
    /// <param name="kind">The kind of the name they stand in; null outside of names.</param>
    /// <param name="candidates">What they may mean; at least one.</param>
    /// <param name="listed">Whether a place and a comma stand in front.</param>
    public bool Holds(NamePieces pieces, int at, int end, NameKind? kind, IReadOnlyList<Candidate> candidates, bool listed)
    {
        var span = pieces.Span(at, end);
        var words = _text.AsSpan(span.Start, span.Length);
        var key = PlaceKey.Of(words) ?? 0;
        var placed = listed || FollowsPreposition(pieces, at);
        var isPerson = _persons.Contains(key);
        if (kind == NameKind.Place)
        {
            return !isPerson || placed;
        }

        if (!listed && words.Length < 4 && !words.Contains('.') && !IsCapitals(words))
        {
            return false;
        }

        if (candidates[0].Use == NameUse.People)
        {
            return kind != NameKind.Person && (kind is not null || pieces.CaseTells || _tags[pieces[at].Token] is PartOfSpeech.Adj or PartOfSpeech.Propn);
        }

        var known = _named.Contains(key) || listed;
        if (kind == NameKind.Person)
        {
            return _named.Contains(key) && !isPerson;
        }

        var size = candidates.Max(c => c.Place.Size);
        var wide = candidates.Any(c => IsWide(c.Place));
        if (kind is not null)
        {
            return known || wide || (size >= TownWithin && !isPerson) || pieces.Is(end, PlaceWord.Office);
        }

        return pieces.CaseTells && _tags[pieces[end - 1].Token] == PartOfSpeech.Propn && !isPerson && (known || wide || size >= TownOutside || (placed && pieces.Is(end, PlaceWord.Office)));
    }

    // Countries, seas and the like, the states that news names alone, and American counties, whose names say that they are.
    private static bool IsWide(in GazetteerPlace place) => place.Kind switch
    {
        PlaceKind.Country or PlaceKind.Region or PlaceKind.Landform => true,
        PlaceKind.Province when place.IsDistrict => place.Country == "US",
        PlaceKind.Province => place.Country is "US" or "CA" or "AU" or "GB" or "IN",
        _ => false,
    };

    private static HashSet<ulong> Keys(IEnumerable<string> names) => [.. names.Select(n => PlaceKey.Of(n) ?? 0)];

    private static bool IsCapitals(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}
