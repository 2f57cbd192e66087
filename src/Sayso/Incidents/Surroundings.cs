using Sayso.Dates;
using Sayso.Documents;
using Sayso.Language;

namespace Sayso.Incidents;

/// <summary>Where and when, whether it is news, and the words that tell of it: what stands in the clause of a word that tells of an incident.</summary>
internal sealed class Surroundings(Scene scene)
{
    private const int HighestClimb = 4;
    private const int OldDays = 45;             // what lies further back than this is no news of the report
    private const int LongestPlace = 90;        // characters

    private static readonly HashSet<string> In = new(StringComparer.Ordinal) { "in", "at", "on", "near", "outside", "inside", "around", "across", "through", "off", "of", "west", "east", "north", "south", "between", "along", "throughout", "to", "into", "over", "over", "from", "within", "toward" };

    private static readonly HashSet<string> Anniversaries = new(StringComparer.Ordinal) { "anniversary", "commemorate", "commemoration", "trial", "convict", "sentence", "conviction", "history", "retrial", "appeal", "memorial", "remember", "mark", "similar", "reminiscent", "extradite" };

    private readonly WordTree _tree = scene.Tree;

    public void Read(Sighting sighting)
    {
        Place(sighting);
        When(sighting);
        sighting.Evidence = Evidence(sighting.Word);
        foreach (var child in _tree.Children(sighting.Word))
        {
            if (child > sighting.Word)
            {
                break;
            }

            var lemma = _tree.Lemma(child);
            sighting.Definite |= lemma is "the" or "this" or "that" or "these" or "those";
            sighting.Other |= lemma is "another" or "other" or "separate" or "second" or "third" or "previous" or "earlier" or "similar" or "further" or "subsequent";
            sighting.Background |= lemma is "previous" or "earlier" or "past" && !sighting.Trigger.Verb;
        }

        for (var (at, steps) = (_tree.Head(sighting.Word), 0); at >= 0 && steps < HighestClimb; at = _tree.Head(at), steps++)
        {
            if (Anniversaries.Contains(_tree.Lemma(at)) && !(_tree.Lemma(at) == "mark" && _tree.Upos(at) != PartOfSpeech.Verb))
            {
                sighting.Background = true;
            }
        }
    }

    // The nearest verb's clause, or the phrase itself: what a reader would mark.
    private TextSpan Evidence(int word)
    {
        var top = word;
        for (var steps = 0; steps < HighestClimb && _tree.Upos(top) is PartOfSpeech.Noun or PartOfSpeech.Propn && _tree.Head(top) >= 0 && !_tree.Is(top, "parataxis"); steps++)
        {
            top = _tree.Head(top);
        }

        // "people killed in": with the people; "a commission probing the killing of": the killing alone
        if (_tree.Is(top, "acl"))
        {
            top = top == word && _tree.Head(top) >= 0 ? _tree.Head(top) : top == word ? top : word;
        }

        var sentence = scene.SentenceSpan(scene.Sentence(word));
        var reach = _tree.WordsOf(_tree.Reach(top));
        var first = reach.Start;
        while (first < word && (_tree.Is(first, "case") || _tree.Is(first, "mark") || _tree.Is(first, "cc") || _tree.Upos(first) == PartOfSpeech.Punct || _tree.Lemma(first) is "that" or "when" or "where" or "while"))
        {
            first++;
        }

        var (start, end) = (scene.Span(first).Start, scene.Span(Math.Max(reach.End - 1, reach.Start)).End);
        while (end > start && scene.Text[end - 1] is '.' or ',' or ';' or ' ' or '"' or '”')
        {
            end--;
        }

        while (start < end && scene.Text[start] is ',' or ' ' or '"' or '“')
        {
            start++;
        }

        return end > start ? new TextSpan(Math.Max(start, sentence.Start), Math.Min(end, sentence.End)) : scene.Span(word);
    }

    private void Place(Sighting sighting)
    {
        // What hangs on the word itself, then on the verb that the noun hangs on, then anything in the sentence that stands in a place.
        var word = sighting.Word;
        if (!Hanging(sighting, word))
        {
            for (var (at, steps) = (_tree.Head(word), 0); at >= 0 && steps < HighestClimb && sighting.Places.Count == 0; at = _tree.Head(at), steps++)
            {
                if (_tree.Upos(at) is PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Noun)
                {
                    Hanging(sighting, at);
                }

                if (_tree.Is(at, "ccomp") || _tree.Is(at, "parataxis"))
                {
                    break;
                }
            }
        }

        if (sighting.Places.Count == 0)
        {
            foreach (var undergoer in sighting.Undergoers)
            {
                if (Hanging(sighting, undergoer))
                {
                    return;
                }

                if (IsPlace(undergoer))
                {
                    Take(sighting, undergoer);
                    return;
                }
            }
        }
    }

    private bool Hanging(Sighting sighting, int word)
    {
        foreach (var child in _tree.Children(word))
        {
            if (_tree.Is(child, "compound") && child < word && word == sighting.Word && scene.Name(child) == NameKind.Place && !Speaks(child))
            {
                Take(sighting, child);
                return true;
            }

            if ((_tree.Is(child, "obl") || _tree.Is(child, "nmod")) && !_tree.Is(child, "nmod:poss") && Prepositions(child) && PlaceIn(child) is >= 0 and var place && !Speaks(place))
            {
                Take(sighting, child);
                return true;
            }
        }

        return false;
    }

    private bool Prepositions(int noun)
    {
        foreach (var child in _tree.Children(noun))
        {
            if (_tree.Is(child, "case") && In.Contains(_tree.Lemma(child)))
            {
                return true;
            }
        }

        return false;
    }

    // A name of a place in the phrase: its head, or what hangs on it ("the city of X", "a market in X").
    private int PlaceIn(int head)
    {
        var words = _tree.WordsOf(_tree.Reach(head));
        for (var i = words.Start; i < Math.Min(words.End, words.Start + 16); i++)
        {
            if ((IsPlace(i) || IsUnknownPlace(i)) && !InClause(i, head))
            {
                return i;
            }
        }

        return -1;
    }

    private bool InClause(int word, int head)
    {
        for (var (at, steps) = (word, 0); at >= 0 && at != head && steps < 8; at = _tree.Head(at), steps++)
        {
            if (_tree.Is(at, "acl") || _tree.Is(at, "advcl") || _tree.Is(at, "ccomp") || _tree.Is(at, "nmod:poss"))
            {
                return true;
            }
        }

        return false;
    }

    // A name behind "in" or "near" that nobody knows is a place all the same.
    private bool IsUnknownPlace(int head) => _tree.Upos(head) == PartOfSpeech.Propn && scene.Name(head) is not NameKind.Event && _tree.Child(head, "case") is >= 0 and var c && _tree.Lemma(c) is "in" or "near" or "outside" or "off"
        && !Scene.Within(scene.Dates, d => d.Span, scene.Span(head)).Any();

    private bool IsPlace(int word) => scene.Name(word) is NameKind.Place or NameKind.Facility
        || Scene.Within(scene.Places, p => p.Span, scene.Span(word)).Any(p => !p.Adjectival && !p.Speaks && scene.Name(word) is not (NameKind.Person or NameKind.Organization));

    private bool Speaks(int word) => Scene.Within(scene.Places, p => p.Span, scene.Span(word)).Any(p => p.Speaks);

    private void Take(Sighting sighting, int head)
    {
        var span = Reach(head);
        sighting.Places.Add(span);
        foreach (var i in Names(span))
        {
            sighting.PlaceKey = scene.Text.AsSpan(scene.Span(i).Start, scene.Span(i).Length).ToString().ToLowerInvariant();
            break;
        }
    }

    private IEnumerable<int> Names(TextSpan span)
    {
        var sentence = scene.SentenceAt(span.Start);
        for (var i = scene.Analysis.SentenceStarts[sentence]; i < scene.Analysis.SentenceStarts[sentence + 1]; i++)
        {
            if (scene.Span(i).Start >= span.Start && scene.Span(i).End <= span.End && (IsPlace(i) || IsUnknownPlace(i)))
            {
                yield return i;
            }
        }
    }

    // "west of Asadabad, Kunar province": with what stands behind a comma, without clauses.
    private TextSpan Reach(int head)
    {
        var words = _tree.WordsOf(_tree.Reach(head));
        int start = words.Start, end = words.End;
        foreach (var child in _tree.Children(head))
        {
            var clause = _tree.Is(child, "acl") || _tree.Is(child, "parataxis") || _tree.Is(child, "advcl") || (_tree.Is(child, "nmod") && !Prepositions(child)) || _tree.Is(child, "cc")
                || (_tree.Is(child, "appos") && !IsPlace(child));
            if (child > head && clause)
            {
                end = Math.Min(end, _tree.WordsOf(_tree.Reach(child)).Start);
            }
        }

        end = Math.Max(end, head + 1);      // branches of a tree may cross

        // "in", "at" say nothing; "near", "outside" do.
        while (start < end - 1 && (_tree.Lemma(start) is "in" or "at" or "on" or "from" or "of" or "to" or "into" or "across" or "through" or "the" || _tree.Upos(start) is PartOfSpeech.Punct or PartOfSpeech.Adv && start < head))
        {
            start++;
        }

        var stop = end;
        foreach (var date in Scene.Within(scene.Dates, d => d.Span, new TextSpan(scene.Span(start).Start, scene.Span(Math.Max(start, end - 1)).End)))
        {
            while (stop > start + 1 && scene.Span(stop - 1).Start >= date.Span.Start && date.Span.Start > scene.Span(head).Start)
            {
                stop--;
            }
        }

        while (stop > start + 1 && (_tree.Upos(stop - 1) is PartOfSpeech.Punct or PartOfSpeech.Adp || scene.Span(stop - 1).End - scene.Span(start).Start > LongestPlace))
        {
            stop--;
        }

        return new TextSpan(scene.Span(start).Start, scene.Span(stop - 1).End);
    }

    private void When(Sighting sighting)
    {
        var sentence = scene.SentenceSpan(sighting.Sentence);
        DateExpression? best = null;
        var rank = int.MaxValue;
        var speech = scene.InSentence(sighting.Sentence);
        foreach (var date in Scene.Within(scene.Dates, d => d.Span, sentence))
        {
            if (date.Value is null || date.Type is DateType.Duration or DateType.Set || speech.Any(s => s.Time is { } time && time.Span.Overlaps(date.Span)))
            {
                continue;
            }

            var distance = Distance(sighting.Word, WordAt(date.Span.Start, sighting.Sentence));
            if (distance < rank)
            {
                (best, rank) = (date, distance);
            }
        }

        if (best is null || rank > 1000)
        {
            return;
        }

        sighting.Date = best.Value is { } value ? Day(value) : null;
        sighting.Background |= IsOld(best);
    }

    // Steps up from the word to what the date hangs on; a date in another clause is far.
    private int Distance(int word, int date)
    {
        var up = new List<int>();
        for (var (at, steps) = (date, 0); at >= 0 && steps < 12; at = _tree.Head(at), steps++)
        {
            up.Add(at);
        }

        for (var (at, steps) = (word, 0); at >= 0 && steps < 8; at = _tree.Head(at), steps++)
        {
            if (up.IndexOf(at) is >= 0 and var down)
            {
                // Through a clause of its own on the way down ("the man, who fled in 2005") it tells of that.
                var foreign = up.Take(down).Any(w => _tree.Is(w, "acl:relcl") || _tree.Is(w, "ccomp") || _tree.Is(w, "advcl"));
                return steps + down + (foreign ? 2000 : 0) + (_tree.Is(word, "ccomp") && steps > 1 ? 2 : 0);
            }
        }

        return 500;
    }

    private int WordAt(int position, int sentence)
    {
        int low = scene.Analysis.SentenceStarts[sentence], high = scene.Analysis.SentenceStarts[sentence + 1] - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = scene.Span(middle).End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static string Day(string value) => value.IndexOf('T', StringComparison.Ordinal) is > 0 and var t ? value[..t] : value;

    private bool IsOld(DateExpression date)
    {
        if (scene.Published is { } published && date.Days is { } days)
        {
            return days.End.ToDateOnly() < published.AddDays(-OldDays);
        }

        // Without an anchor, a bare year is what a report says of the past.
        return date.Value is { Length: 4 } year && year.All(char.IsAsciiDigit);
    }
}
