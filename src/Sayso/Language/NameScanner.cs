namespace Sayso.Language;

/// <summary>Cuts runs of capitalised words out of the text and splits titles, peoples and first words of sentences from them.</summary>
internal sealed class NameScanner(NameWords words)
{
    /// <summary>In tokens: longer runs are lists without commas, or noise.</summary>
    private const int LongestName = 16;

    private readonly List<NameCandidate> _found = [];

    public List<NameCandidate> Run()
    {
        for (var i = 0; i < words.Sentences.Length; i++)
        {
            ReadSentence(words.Sentences[i], words.Style(i));
        }

        return _found;
    }

    private void ReadSentence(Sentence sentence, CapitalStyle style)
    {
        var opens = true;       // the next word is the first of its sentence or quotation
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (words.Tokens[i].Kind != TokenKind.Word)
            {
                opens |= words.OpensSentence(i);
                continue;
            }

            if (style == CapitalStyle.Capitals)
            {
                i = Math.Max(i, AddKnown(i, sentence.EndToken) - 1);
                continue;
            }

            if (!words.IsCapitalised(i))
            {
                opens = false;
                continue;
            }

            var end = RunEnd(i, sentence.EndToken);
            if (style == CapitalStyle.Headline)
            {
                AddSupported(i, end);
            }
            else
            {
                Split(opens ? SkipOpening(i, end) : i, end);
            }

            opens = false;
            i = end - 1;
        }
    }

    /// <summary>One past the run of capitalised words, with small words inside, that begins at a token.</summary>
    private int RunEnd(int first, int limit)
    {
        var headed = false;
        var isOffice = false;       // "Ministry of": takes "Trade and Industry"
        var end = first + 1;
        while (true)
        {
            headed = headed || IsHead(words.Of(end - 1));
            isOffice = isOffice || (end - first > 2 && words.Of(end - 2) is "of" or "for" && IsOfficeHead(words.Of(end - 3)));
            var next = end;
            while (next < limit && next - end < 3 && words.Tokens[next].Kind == TokenKind.Word && words.IsAfterSpace(next)
                && IsInside(next, end, headed, isOffice))
            {
                next++;
            }

            if (next >= limit || !(words.IsAfterSpace(next) || words.Of(next - 1)[^1] == '.')
                || !(words.IsCapitalised(next) || IsWarNumber(next)))
            {
                return end;
            }

            end = next + 1;
        }
    }

    /// <summary>Whether the small word goes on with a run whose last capitalised word ends before <paramref name="end"/>.</summary>
    private bool IsInside(int token, int end, bool headed, bool isOffice)
    {
        var word = words.Of(token);
        return NameLists.Particles.Contains(word) || (token > end
            ? word is "the" && headed && words.Of(token - 1) is "of" or "for"
            : word switch
            {
                "of" => headed,
                "for" => IsOfficeHead(words.Of(end - 1)),
                "and" => isOffice,
                _ => false,
            });
    }

    private static bool IsOfficeHead(ReadOnlySpan<char> word)
        => word is "Ministry" or "Department" or "Office" or "Bureau" or "Institute" or "Commission" or "Committee" or "Council" or "Agency"
            or "Directorate" or "Organization" or "Organisation" or "Association" or "Federation" or "Centre" or "Center" or "School"
            or "College" or "Foundation" or "Fund" or "Society" or "Authority" or "Secretariat" or "Board" or "Programme" or "Program";

    private static bool IsHead(ReadOnlySpan<char> word)
        => NameLists.OrganizationHeads.Contains(word) || NameLists.PlaceHeads.Contains(word) || NameLists.FacilityHeads.Contains(word)
            || NameLists.EventHeads.Contains(word);

    /// <summary>Whether the run ends with a word such as "Party", or has one before "of".</summary>
    private bool HasHead(int first, int end)
    {
        for (var i = first + 1; i < end - 1; i++)
        {
            if (words.Of(i) is "of")
            {
                return IsHead(words.Of(i - 1));
            }
        }

        return IsHead(words.Of(end - 1));
    }

    private bool IsWarNumber(int token) => words.Of(token) is "I" && words.Of(token - 1) is "War";

    /// <summary>The first token of a run that opens a sentence, once a first word that is no name is left out.</summary>
    private int SkipOpening(int first, int end)
    {
        var word = words.Of(first);
        if (words.IsUsedAsName(word) || words.IsAcronym(first) || IsKnown(first) || NameLists.Titles.Contains(word)
            || NameGivens.Contains(word))
        {
            return first;
        }

        if (end - first > 1)
        {
            return words.IsUsedSmall(word) || IsKnown(first + 1)
                || (NameLists.TitleParts.Contains(word) && !IsHead(words.Of(end - 1))) ? first + 1 : first;
        }

        var isSubject = end < words.Tokens.Length && (words.Of(end) is "'s" or "’s" || NameLists.PersonVerbs.Contains(words.Of(end)));
        return isSubject && !words.IsUsedSmall(word) ? first : end;
    }

    private bool IsKnown(int token)
    {
        var word = words.Of(token);
        if (word.Length > 24)
        {
            return false;
        }

        var name = word.ToString();
        return NamePlaces.IsPlace(name) || NamePlaces.IsPeople(name);
    }

    /// <summary>Adds a run without its titles: what stands before them, and the person after them.</summary>
    private void Split(int first, int end)
    {
        if (first >= end)
        {
            return;
        }

        var last = words.Of(end - 1);
        var title = first;
        while (title < end && !IsTitle(title, first))
        {
            title++;
        }

        if (title == end || (title < end - 1 && IsHead(last)))
        {
            if (title == end || title > first || !NameLists.TitleParts.Contains(last))
            {
                AddUntitled(first, end, afterTitle: false);
            }

            return;
        }

        var before = title;
        while (before > first && NameLists.TitleParts.Contains(words.Of(before - 1)))
        {
            before--;
        }

        var after = title + 1;
        while (after < end && (NameLists.Titles.Contains(words.Of(after)) || NameLists.TitleParts.Contains(words.Of(after))
            || words.Of(after) is "of" or "for" or "and"))
        {
            after++;
        }

        if (before > first)
        {
            AddUntitled(first, before, afterTitle: false);
        }

        if (after < end)
        {
            AddUntitled(after, end, afterTitle: true);
        }
    }

    private bool IsTitle(int token, int first)
        => NameLists.Titles.Contains(words.Of(token)) && !(token > first && words.Of(token - 1) is "of" or "for" or "the");

    private void AddUntitled(int first, int end, bool afterTitle)
    {
        if (end - first > LongestName)
        {
            return;
        }

        // "Varnian Mira Drel": the people by itself, unless it belongs to a party, a church, a museum
        if (end - first > 1 && !afterTitle && !HasHead(first, end))
        {
            var length = end - first > 2 && NamePlaces.IsPeople(words.Join(first, first + 2)) ? 2
                : NamePlaces.IsPeople(words.Of(first).ToString()) ? 1 : 0;
            if (length > 0 && !NamePlaces.IsPlace(words.Join(first, end)) && !NamePlaces.IsPeople(words.Join(first, end)))
            {
                _found.Add(new NameCandidate(first, first + length, AfterTitle: false));
                first += length;
            }
        }

        if (end - first == 1)
        {
            var word = words.Of(first);
            if (word.Length < 2 || (IsOffice(first) && !IsKnown(first))
                || (!NameLists.OrganizationHeads.Contains(word) && !NameGivens.Contains(word) && (IsHead(word) || NameLists.TitleParts.Contains(word)))
                || (word is "US" && end < words.Tokens.Length && words.Of(end) is "$" && !words.IsAfterSpace(end)))
            {
                return;
            }
        }

        _found.Add(new NameCandidate(first, end, afterTitle));
    }

    /// <summary>Whether the word is what a minister is for: "Minister of Trade".</summary>
    private bool IsOffice(int token)
        => token > 1 && words.Of(token - 1) is "of" or "for" && NameLists.Titles.Contains(words.Of(token - 2));

    /// <summary>Adds what lists or the rest of the text support in a headline's run.</summary>
    private void AddSupported(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var stop = i;
            while (stop < end && words.IsCapitalised(stop) && !words.IsUsedSmall(words.Of(stop))
                && (words.IsUsedAsName(words.Of(stop)) || IsKnown(stop) || NameGivens.Contains(words.Of(stop))))
            {
                stop++;
            }

            if (stop > i)
            {
                Split(i, stop);
                i = stop;
            }
        }
    }

    /// <summary>Adds the listed place or people, of three words at most, that begins at a token all in capitals; its end, or 0.</summary>
    private int AddKnown(int first, int limit)
    {
        if (words.IsAcronym(first))
        {
            for (var length = Math.Min(3, limit - first); length > 0; length--)
            {
                var name = Capitalise(words.Join(first, first + length));
                if (name is not ("Us" or "It" or "Of" or "Oman" or "East" or "West")
                    && (NamePlaces.IsPlace(name) || NamePlaces.IsPeople(name)
                        || (length == 1 && IsKnown(first) && words.Of(first) is not "US")))
                {
                    _found.Add(new NameCandidate(first, first + length, AfterTitle: false));
                    return first + length;
                }
            }
        }

        return 0;
    }

    /// <summary>The words with only their first letters capitals.</summary>
    public static string Capitalise(string words)
        => string.Create(words.Length, words, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = i == 0 || source[i - 1] is ' ' or '-' ? source[i] : char.ToLowerInvariant(source[i]);
            }
        });
}
