using System.Runtime.InteropServices;
using Sayso.Documents;
using Sayso.Language;

namespace Sayso.Places;

/// <summary>
/// Finds the words that may name places: names of that kind, names of peoples, and names of places within other names ("Nairobi" in "University
/// of Nairobi") or that were not seen as names at all, where the gazetteer is sure enough of them.
/// </summary>
/// <param name="gazetteer">The places we know.</param>
/// <param name="analysis">The text.</param>
internal sealed class MentionFinder(Gazetteer gazetteer, Analysis analysis)
{
    private const int LongestName = 6;
    private const int MostCandidates = 64;

    // "Vancouver Art Gallery" is in Vancouver; "Pearson Airport" is in no Pearson that we know.
    private const double TownOfSite = 16;

    private readonly string _text = analysis.Text.Text;
    private readonly Sureness _sureness = new(analysis);
    private readonly Dictionary<(ulong Key, bool IsPlace, bool Whole, bool Abbreviated), IReadOnlyList<Candidate>?> _known = [];
    private readonly List<PlaceMention> _found = [];

    /// <summary>The mentions, in text order, none overlapping another.</summary>
    public IReadOnlyList<PlaceMention> Find()
    {
        foreach (var sentence in analysis.Text.Sentences)
        {
            var pieces = new NamePieces(analysis.Text, sentence);
            for (var at = 0; at < pieces.Count;)
            {
                at = pieces.IsCapital(at) ? At(pieces, at) : at + 1;
            }
        }

        return _found;
    }

    // Takes what begins at the piece and says where to go on.
    private int At(NamePieces pieces, int at)
    {
        if (pieces.Text(at) is "The" or "THE" && !pieces.Text(at + 1).Equals("Hague", StringComparison.OrdinalIgnoreCase))
        {
            return at + 1;
        }

        var name = NameSearch.At(analysis.Names, pieces[at].Span.Start);
        var end = name is { } known ? pieces.EndBefore(at, known.Span.End) : at;
        if (Site(pieces, at, end, name?.Kind) is { } site)
        {
            return site;
        }

        // "The" may stand in front within the name.
        if (name is { Kind: NameKind.Place } && (at == 0 || !name.Value.Span.Contains(pieces[at - 1].Span.Start) || pieces.Text(at - 1) is "The" or "THE" or "the"))
        {
            return PlaceName(pieces, at, end);
        }

        return Longest(pieces, at, name is null ? at + LongestName : end, name?.Kind) ?? at + 1;
    }

    // Streets, airports, churches: "Hutcheson Road". They stand in no gazetteer of ours, but something may happen there.
    private int? Site(NamePieces pieces, int at, int nameEnd, NameKind? kind)
    {
        if (!pieces.CaseTells || kind is NameKind.Nationality || (kind == NameKind.Person && pieces.Text(at) is not "St.") || (pieces.Is(at, PlaceWord.Site) && pieces.Text(at) is not "St."))
        {
            return null;
        }

        var end = at + 1;
        while (end < pieces.Count && end - at < LongestName && (end < nameEnd || pieces.IsCapital(end)) && (pieces.IsCapital(end) || pieces.Text(end) is "of" or "and" || (pieces.Text(at) is "St." or "St" && pieces.Text(end) is "'s" or "’s")))
        {
            end++;
            if (pieces.Is(end - 1, PlaceWord.Site) && end - at > (pieces.Text(at) is "St." ? 2 : 1) && !(end < pieces.Count && pieces.IsCapital(end)) && (nameEnd > at || Sureness.FollowsPreposition(pieces, at)))
            {
                var before = _found.Count;
                var inner = Longest(pieces, at, end - 1, kind ?? NameKind.Facility);
                var within = inner is null || _found.Count == before ? [] : _found[^1].Candidates.Where(c => c.Place.Size >= TownOfSite).ToList();
                _found.RemoveRange(before, _found.Count - before);
                end += end < pieces.Count && char.IsAsciiDigit(pieces.Text(end)[0]) && pieces.Is(end - 1, PlaceWord.Numbered) ? 1 : 0;
                Put(pieces, at, end, within, null, true);
                return end;
            }
        }

        return null;
    }

    // A name that the engine takes for a place's: as a whole, with the "County" behind it, without "District", "Northern", or by its parts.
    private int PlaceName(NamePieces pieces, int at, int end)
    {
        while (end - at > 1 && pieces.Is(end - 1, PlaceWord.Division) && !pieces.IsCapital(end - 1))
        {
            end--;
        }

        if (pieces.IsCapital(end) && pieces.Is(end, PlaceWord.Suffix) && Add(pieces, at, end + 1, NameKind.Place, true))
        {
            return end + 1;
        }

        if (Add(pieces, at, end, NameKind.Place, true))
        {
            return end;
        }

        if (end - at > 1 && pieces.Is(end - 1, PlaceWord.Suffix) && !Sureness.IsCommon(pieces, at, end - 1, false) && Candidates(pieces.Span(at, end - 1), NameKind.Place, true) is { Count: > 0 } core)
        {
            Put(pieces, at, pieces.Is(end - 1, PlaceWord.Division) ? end : end - 1, core, pieces.Is(end - 1, PlaceWord.Division) ? PlaceKind.Province : null);
            return end;
        }

        var before = _found.Count;
        for (var inner = at; inner < end;)
        {
            inner = pieces.IsCapital(inner) ? Longest(pieces, inner, end, NameKind.Place) ?? inner + 1 : inner + 1;
        }

        if (_found.Count == before && (pieces.Is(at - 1, PlaceWord.Placing) || (pieces.Text(at - 1) is "of" && pieces.Is(at - 2, PlaceWord.Suffix)) || FollowsPlace(pieces[at].Span.Start) || pieces.Text(end) is "," && pieces.IsCapital(end + 1)) && !pieces.CutsToken(at, end))
        {
            Put(pieces, at, end, [], null);
        }

        return end;
    }

    private int? Longest(NamePieces pieces, int at, int most, NameKind? kind)
    {
        for (var end = Math.Min(pieces.Count, Math.Min(most, at + LongestName)); end > at; end--)
        {
            if (pieces.IsCapital(end - 1) && Add(pieces, at, end, kind, false))
            {
                return end;
            }
        }

        return null;
    }

    private bool Add(NamePieces pieces, int at, int end, NameKind? kind, bool whole)
    {
        if (Sureness.IsCommon(pieces, at, end, whole))
        {
            return false;
        }

        var span = pieces.Span(at, end);
        var candidates = Candidates(span, kind, whole);
        if (candidates.Count == 0 || !_sureness.Holds(pieces, at, end, pieces.CutsToken(at, end) && kind == NameKind.Place ? NameKind.Other : kind, candidates, FollowsPlace(span.Start)))
        {
            return false;
        }

        Put(pieces, at, end, candidates, (pieces.Is(end, PlaceWord.Division) && !pieces.Is(end - 1, PlaceWord.Division)) || Sureness.DivisionOf(pieces, at) ? PlaceKind.Province : null);
        return true;
    }

    private IReadOnlyList<Candidate> Candidates(TextSpan span, NameKind? kind, bool whole)
    {
        var words = _text.AsSpan(span.Start, span.Length);
        if (PlaceKey.Of(words) is not { } key)
        {
            return [];
        }

        // The same name comes again and again, and may stand for dozens of places.
        var (isPlace, abbreviated) = (kind == NameKind.Place, kind == NameKind.Place || words.Contains('.') || FollowsPlace(span.Start));
        ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, (key, isPlace, isPlace && whole, abbreviated), out _);
        return kept ??= Candidates(gazetteer.Find(words, MostCandidates), isPlace, isPlace && whole, abbreviated);
    }

    private IReadOnlyList<Candidate> Candidates(IReadOnlyList<(int Index, NameUse Use)> found, bool isPlace, bool whole, bool abbreviated)
    {
        if (found.Count == 0)
        {
            return [];
        }

        var people = found.Any(f => f.Use == NameUse.People) && (!isPlace || found.All(f => f.Use is NameUse.People or NameUse.Other));
        return [.. found.Where(f => people ? f.Use == NameUse.People : f.Use switch
        {
            NameUse.Other => whole,
            NameUse.Short => abbreviated,
            NameUse.People => false,
            _ => true,
        }).Select(f => new Candidate(gazetteer[f.Index], f.Use))];
    }

    private bool FollowsPlace(int start)
        => _found.Count > 0 && _found[^1].Span.End is var end && end <= start && _text.AsSpan(end, start - end).Trim() is ",";

    private void Put(NamePieces pieces, int at, int end, IReadOnlyList<Candidate> candidates, PlaceKind? wants, bool isSite = false)
    {
        var span = pieces.Span(at, end);
        var key = PlaceKey.Of(_text.AsSpan(span.Start, span.Length)) ?? 0;
        var last = pieces[end - 1].Token;

        // The full stop of "Alta." belongs to it, also where the engine left it outside.
        if (candidates.Count > 0 && candidates.All(c => c.Use == NameUse.Short) && span.End < _text.Length && _text[span.End] == '.' && char.IsLower(_text[span.End - 1]))
        {
            (span, last) = (new TextSpan(span.Start, span.End + 1), last + 1);
        }

        _found.Add(new PlaceMention(span, pieces[at].Token, last + 1, key, candidates, candidates.Count > 0 && candidates[0].Use == NameUse.People && !isSite, wants) { IsSite = isSite });
    }
}
