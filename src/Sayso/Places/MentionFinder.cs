using System.Collections.Frozen;
using Sayso.Documents;
using Sayso.Figures;
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

    // Base-2 logarithms of people. A town within another name or outside of all names has to be known better than one that is named alone.
    private const double TownWithin = 16.6;
    private const double TownOutside = 16.6;

    private readonly string _text = analysis.Text.Text;
    private readonly FrozenSet<ulong> _named = analysis.Names.Where(n => n.Kind == NameKind.Place)
        .Select(n => PlaceKey.Of(analysis.Text.Text.AsSpan(n.Span.Start, n.Span.Length)) ?? 0).ToFrozenSet();

    private readonly PartOfSpeech[] _tags = Tags(analysis);
    private readonly List<PlaceMention> _found = [];

    /// <summary>The mentions, in text order, none overlapping another.</summary>
    public IReadOnlyList<PlaceMention> Find()
    {
        foreach (var sentence in analysis.Text.Sentences)
        {
            var tokens = new SentenceTokens(analysis.Text, sentence);
            for (var at = tokens.First; at < tokens.End;)
            {
                at = tokens.IsWord(at) && char.IsUpper(tokens[at][0]) ? At(tokens, at) : at + 1;
            }
        }

        return _found;
    }

    private static PartOfSpeech[] Tags(Analysis analysis)
    {
        var tags = new PartOfSpeech[analysis.Text.Tokens.Count];
        for (var i = analysis.Words.Count - 1; i >= 0; i--)
        {
            tags[analysis.Words[i].Token] = analysis.Words[i].Upos;
        }

        return tags;
    }

    // Takes what begins at the token and says where to go on.
    private int At(SentenceTokens tokens, int at)
    {
        var name = NameSearch.At(analysis.Names, tokens.Span(at).Start);
        var end = name is { } known ? EndOf(tokens, at, known.Span.End) : at;
        if (name is { Kind: NameKind.Place or NameKind.Facility } place && place.Span.Start == tokens.Span(at).Start)
        {
            return PlaceName(tokens, at, end, place.Kind == NameKind.Place);
        }

        var most = name is null ? Math.Min(at + LongestName, tokens.End) : end;
        return Longest(tokens, at, most, name?.Kind) ?? at + 1;
    }

    private static int EndOf(SentenceTokens tokens, int at, int position)
    {
        while (tokens.Has(at) && tokens.Span(at).Start < position)
        {
            at++;
        }

        return at;
    }

    // A name that the engine takes for a place's: as a whole, with the "County" behind it, without "District", "Northern", or by its parts.
    private int PlaceName(SentenceTokens tokens, int at, int end, bool isPlace)
    {
        if (tokens.IsWord(end) && char.IsUpper(tokens[end][0]) && Has(PlaceWords.Suffixes, tokens[end]) && Add(tokens, at, end + 1, NameKind.Place, null))
        {
            return end + 1;
        }

        if (Add(tokens, at, end, NameKind.Place, null))
        {
            return end;
        }

        if (!isPlace)
        {
            return Longest(tokens, at, end, NameKind.Facility) ?? at + 1;
        }

        if (end - at > 1 && Has(PlaceWords.Suffixes, tokens[end - 1]) && Candidates(tokens.From(at, end - 1), NameKind.Place, tokens.From(at, end - 1)) is { Count: > 0 } core)
        {
            Put(tokens, at, end, core, Has(PlaceWords.Divisions, tokens[end - 1]) ? PlaceKind.Province : null);
            return end;
        }

        var before = _found.Count;
        for (var inner = at; inner < end;)
        {
            inner = tokens.IsWord(inner) && char.IsUpper(tokens[inner][0]) ? Longest(tokens, inner, end, NameKind.Place) ?? inner + 1 : inner + 1;
        }

        if (_found.Count == before)
        {
            Put(tokens, at, end, [], null);
        }

        return end;
    }

    private int? Longest(SentenceTokens tokens, int at, int most, NameKind? kind)
    {
        for (var end = Math.Min(most, at + LongestName); end > at; end--)
        {
            if (tokens.IsWord(end - 1) && char.IsUpper(tokens[end - 1][0]) && Add(tokens, at, end, kind, NameSearch.At(analysis.Names, tokens.Span(at).Start)))
            {
                return end;
            }
        }

        return null;
    }

    private bool Add(SentenceTokens tokens, int at, int end, NameKind? kind, Name? within)
    {
        var span = tokens.From(at, end);
        var candidates = Candidates(span, kind, within?.Span ?? span);
        if (candidates.Count == 0 || (kind != NameKind.Place && !Sure(tokens, at, end, kind, candidates)))
        {
            return false;
        }

        Put(tokens, at, end, candidates, Has(PlaceWords.Divisions, tokens[end]) && !Has(PlaceWords.Divisions, tokens[end - 1]) ? PlaceKind.Province : null);
        return true;
    }

    private IReadOnlyList<Candidate> Candidates(TextSpan span, NameKind? kind, TextSpan whole)
    {
        var words = _text.AsSpan(span.Start, span.Length);
        var found = gazetteer.Find(words, MostCandidates);
        if (found.Count == 0)
        {
            return [];
        }

        var people = found.Any(f => f.Use == NameUse.People) && (kind is NameKind.Nationality || found.All(f => f.Use is NameUse.People or NameUse.Other) || kind is not NameKind.Place);
        var short_ = kind == NameKind.Place || words.Contains('.') || FollowsPlace(span.Start);
        return [.. found.Where(f => people ? f.Use == NameUse.People : f.Use switch
        {
            NameUse.Other => kind == NameKind.Place && span == whole,
            NameUse.Short => short_,
            NameUse.People => false,
            _ => true,
        }).Select(f => new Candidate(gazetteer[f.Index], f.Use))];
    }

    private bool FollowsPlace(int start)
        => _found.Count > 0 && _found[^1].Span.End is var end && end <= start && _text.AsSpan(end, start - end).Trim() is ",";

    // Whether words that the engine does not take for a place's name are one all the same.
    private bool Sure(SentenceTokens tokens, int at, int end, NameKind? kind, IReadOnlyList<Candidate> candidates)
    {
        var words = _text.AsSpan(tokens.Span(at).Start, tokens.Span(end - 1).End - tokens.Span(at).Start);
        if (kind == NameKind.Person || Has(PlaceWords.Common, words) || (words.Length < 4 && !words.Contains('.') && !IsCapitals(words)))
        {
            return false;
        }

        var best = candidates[0].Place;
        if (candidates[0].Use == NameUse.People)
        {
            return kind is not null || tokens.CaseTells || _tags[at] is PartOfSpeech.Adj or PartOfSpeech.Propn;
        }

        var known = _named.Contains(PlaceKey.Of(words) ?? 0) || FollowsPlace(tokens.Span(at).Start);
        var wide = candidates.Any(c => c.Place.Kind is PlaceKind.Country or PlaceKind.Region or PlaceKind.Landform || (c.Place is { Kind: PlaceKind.Province, IsDistrict: false } && c.Place.Country is "US" or "CA" or "AU" or "GB" or "IN"));
        if (kind is not null)
        {
            return known || wide || best.Size >= TownWithin;
        }

        return tokens.CaseTells && _tags[end - 1] == PartOfSpeech.Propn && (known || wide || best.Size >= TownOutside);
    }

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

    private static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private void Put(SentenceTokens tokens, int at, int end, IReadOnlyList<Candidate> candidates, PlaceKind? wants)
    {
        var span = tokens.From(at, end);
        _found.Add(new PlaceMention(span, at, end, PlaceKey.Of(_text.AsSpan(span.Start, span.Length)) ?? 0, candidates, candidates.Count > 0 && candidates[0].Use == NameUse.People, wants));
    }
}
