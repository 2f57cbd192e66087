namespace Sayso.Language;

/// <summary>Decides what each name names, and gives names that say the same, or the surname of a person, the same kind.</summary>
internal sealed class NameKinds(NameWords words, List<NameCandidate> candidates)
{
    private readonly Dictionary<string, Verdict> _byText = new(StringComparer.Ordinal);
    private readonly HashSet<string> _personWords = new(StringComparer.Ordinal);

    /// <summary>The kind of each candidate.</summary>
    public NameKind[] Decide()
    {
        var texts = new string[candidates.Count];
        var verdicts = new Verdict[candidates.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            var candidate = candidates[i];
            texts[i] = words.Join(candidate.FirstToken, candidate.EndToken);
            verdicts[i] = Judge(candidate, texts[i]);
            if (!_byText.TryGetValue(texts[i], out var known) || known.Strength < verdicts[i].Strength)
            {
                _byText[texts[i]] = verdicts[i];
            }
        }

        for (var i = 0; i < texts.Length; i++)
        {
            if (_byText[texts[i]] is { Kind: NameKind.Person, Strength: > Strength.Guess }
                && candidates[i].EndToken - candidates[i].FirstToken > 1)
            {
                AddPersonWords(candidates[i]);
            }
        }

        var kinds = new NameKind[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            var best = _byText[texts[i]];
            kinds[i] = best.Strength < Strength.List && _personWords.Contains(texts[i]) ? NameKind.Person : best.Kind;
        }

        return kinds;
    }

    private void AddPersonWords(NameCandidate candidate)
    {
        for (var i = candidate.FirstToken; i < candidate.EndToken; i++)
        {
            if (words.IsCapitalised(i) && words.Tokens[i].Span.Length > 2)
            {
                _personWords.Add(words.Of(i).ToString());
            }
        }

        if (candidate.EndToken - candidate.FirstToken > 2)
        {
            _personWords.Add(words.Join(candidate.EndToken - 2, candidate.EndToken));
        }
    }

    private Verdict Judge(NameCandidate candidate, string text)
    {
        var (first, end, afterTitle) = candidate;
        var count = end - first;
        if (NamePlaces.IsPlace(text))
        {
            return new(NameKind.Place, Strength.List);
        }

        if (NamePlaces.IsPeople(text))
        {
            return new(NameKind.Nationality, Strength.List);
        }

        if (words.IsAcronym(first) && text.Length > 3 && NamePlaces.IsPlace(NameScanner.Capitalise(text)))
        {
            return new(NameKind.Place, Strength.List);
        }

        var last = words.Of(end - 1);
        if (count == 1 ? NameLists.Organizations.Contains(last)
            : text is "Al Jazeera" or "Al Qaeda" or "Boko Haram" or "Islamic State" or "Amnesty International" or "Human Rights Watch")
        {
            return new(NameKind.Organization, Strength.List);
        }

        if (count > 1 && ByHead(first, end, last) is { } headed)
        {
            return new(headed, Strength.List);
        }

        if (afterTitle)
        {
            return new(NameKind.Person, Strength.List);
        }

        if (text.StartsWith("COVID", StringComparison.OrdinalIgnoreCase))
        {
            return new(NameKind.Other, Strength.List);
        }

        var isPlain = count < 5 && !words.IsAcronym(first);
        if (isPlain && count > 1 && NameGivens.Contains(words.Of(first)))
        {
            return new(NameKind.Person, Strength.Cue);
        }

        if (isPlain && IsPersonByContext(first, end, count))
        {
            return new(NameKind.Person, Strength.Cue);
        }

        if (count == 1)
        {
            return JudgeSingle(first, end, last);
        }

        if (words.IsAcronym(first) || text.Contains(" of ", StringComparison.Ordinal) || text.Contains('&', StringComparison.Ordinal))
        {
            return new(NameKind.Organization, Strength.Guess);
        }

        if (LooksCommon(first, end))
        {
            return new(NameKind.Organization, Strength.Guess);
        }

        return IsAfterPlacePreposition(first) ? new(NameKind.Place, Strength.Guess) : new(NameKind.Person, Strength.Guess);
    }

    private Verdict JudgeSingle(int first, int end, ReadOnlySpan<char> word)
    {
        if (words.IsAcronym(first) || NameLists.OrganizationHeads.Contains(word))
        {
            return new(NameKind.Organization, Strength.Cue);
        }

        if (NameGivens.Contains(word))
        {
            return new(NameKind.Person, Strength.Guess);
        }

        if (IsAfterPlacePreposition(first))
        {
            return new(NameKind.Place, Strength.Guess);
        }

        if (word.EndsWith("ian", StringComparison.Ordinal) || word.EndsWith("ians", StringComparison.Ordinal)
            || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("ists", StringComparison.Ordinal))
        {
            return new(NameKind.Nationality, Strength.Guess);
        }

        return end < words.Tokens.Length && words.Of(end) is "'s" or "’s"
            ? new(NameKind.Person, Strength.Guess)
            : new(NameKind.Organization, Strength.None);
    }

    private NameKind? ByHead(int first, int end, ReadOnlySpan<char> last)
    {
        for (var i = first + 1; i < end - 1; i++)
        {
            if (words.Of(i) is "of")
            {
                last = words.Of(i - 1);     // "Ministry of Trade": the head stands before
                break;
            }
        }

        if (last is "Bank" && words.Of(first) is "West" or "Left" or "Right" || (last is "City" or "County" && words.Of(end - 1) is "Council"))
        {
            return words.Of(end - 1) is "Council" ? NameKind.Organization : NameKind.Place;
        }

        return NameLists.OrganizationHeads.Contains(last) ? NameKind.Organization
            : NameLists.FacilityHeads.Contains(last) ? NameKind.Facility
            : NameLists.PlaceHeads.Contains(last) || words.Of(first) is "Lake" or "Mount" or "Mt." or "River" or "Cape" ? NameKind.Place
            : NameLists.EventHeads.Contains(last) ? (IsEvent(last) ? NameKind.Event : NameKind.Other)
            : words.Of(first) is "Port" or "Fort" && end - first == 2 ? NameKind.Place
            : words.Of(end - 1) is "II" or "I" && words.Of(end - 2) is "War" ? NameKind.Event
            : null;
    }

    private static bool IsEvent(ReadOnlySpan<char> head)
        => head is not ("Act" or "Bill" or "Constitution" or "Treaty" or "Accord" or "Accords" or "Agreement" or "Pact" or "Protocol" or "Convention"
            or "Declaration" or "Project" or "Plan" or "Strategy" or "Policy" or "Prize" or "Award" or "Awards");

    private bool IsPersonByContext(int first, int end, int count)
    {
        if (first > 0 && NameLists.RoleNouns.Contains(words.Of(first - 1)))
        {
            return true;
        }

        if (count < 4 && first > 0 && words.Of(first - 1) is "said" or "says" or "asked" or "told" or "named")
        {
            return true;
        }

        if (end + 2 >= words.Tokens.Length)
        {
            return false;
        }

        if (NameLists.PersonVerbs.Contains(words.Of(end)))
        {
            return true;
        }

        // "Mira Drel, 54," and "Mira Drel, a spokeswoman"
        return words.Of(end) is "," && ((words.Tokens[end + 1] is { Kind: TokenKind.Number, Span.Length: 2 } && words.Of(end + 2) is ",")
            || NameLists.RoleNouns.Contains(words.Of(end + 1))
            || words.Of(end + 1) is "who" or "whose"
            || (words.Of(end + 1) is "a" or "an" or "the" && NameLists.RoleNouns.Contains(words.Of(end + 2))));
    }

    private bool IsAfterPlacePreposition(int first) => first > 0 && NameLists.PlacePrepositions.Contains(words.Of(first - 1));

    private bool LooksCommon(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var word = words.Of(i);
            if (words.IsUsedSmall(word) || word.EndsWith("tion", StringComparison.Ordinal) || word.EndsWith("ment", StringComparison.Ordinal)
                || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ity", StringComparison.Ordinal)
                || word.EndsWith("ional", StringComparison.Ordinal) || word.EndsWith("ics", StringComparison.Ordinal)
                || word.EndsWith("ence", StringComparison.Ordinal) || word.EndsWith("ness", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How much a verdict rests on: the strongest of a text decides for all names that say the same.</summary>
    private enum Strength : byte
    {
        None,
        Guess,
        Cue,
        List,
    }

    private readonly record struct Verdict(NameKind Kind, Strength Strength);
}
