using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>
/// Finds how a source knows, where the text says so of it: "with direct knowledge of the search", "briefed by both sides", "who reviewed its
/// accounts", "Neighbours had told her", "a reporter saw".
/// </summary>
internal sealed class BasisFinder(Lexemes words)
{
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal) { "attended", "involved", "participated", "worked", "works", "joined", "overheard", "witnessed", "accompanied", "experienced", "present" };

    private static readonly HashSet<string> Readings = new(StringComparer.Ordinal) { "seen", "saw", "read", "reviewed", "viewed", "examined", "studied", "inspected" };

    private static readonly HashSet<string> Reporters = new(StringComparer.Ordinal)
    {
        "reporter", "reporters", "correspondent", "correspondents", "journalist", "journalists", "photographer", "photographers", "crew", "team", "witness",
    };

    private static readonly HashSet<string> Perceptions = new(StringComparer.Ordinal) { "saw", "watched", "heard", "counted", "witnessed", "seen", "observed", "found" };

    public Basis? Of(Setting setting)
    {
        var source = setting.Source;
        for (var i = source.Start; i < source.End; i++)
        {
            if (InSource(i, source) is { } basis)
            {
                return basis;
            }
        }

        // "An official, familiar with the talks, said": beside the source where it does not belong to it
        foreach (var i in setting.Around)
        {
            if (words.Lower(i) is "briefed" or "familiar" or "knowledge" && !source.Contains(i) && setting.Party is { Proper: false } && InSource(i, new TokenRange(i - 2, Stop(i))) is { } near)
            {
                return near;
            }
        }

        // "Villagers, passing on what drivers had told them, said"
        foreach (var i in setting.Around)
        {
            if (words.Lower(i) is "passing" && words.Is(i + 1, "on") && i + 2 < words.Count)
            {
                return New(BasisKind.HeardFromOthers, i + 2, words.Text.Sentences[setting.Sentence].EndToken);
            }
        }

        return Witness(setting) ?? Heard(setting);
    }

    /// <summary>Whether a statement is a reporter's own: the source is one, and saw, heard or counted.</summary>
    public bool IsOwnWitness(Setting setting)
    {
        var head = setting.Source.Length > 0 && Enumerable.Range(setting.Source.Start, setting.Source.Length).TakeWhile(i => !words.Is(i, WordClass.Preposition | WordClass.Relative | WordClass.Punctuation))
            .Any(i => Reporters.Contains(words.Lower(i)) && !words.Is(i, "witness"));
        return head && setting.Statement.Cue.Any(c => Perceptions.Contains(words.Lower(words.TokenAt(c.Start))) || Perceptions.Contains(words.Lower(words.TokenAt(c.End - 1))));
    }

    private Basis? InSource(int i, TokenRange source)
    {
        var lower = words.Lower(i);
        switch (lower)
        {
            case "knowledge" when words.Is(i + 1, "of") || words.Is(i + 1, "about"):
                var with = i;
                while (with > source.Start && !words.Is(with, "with") && i - with < 4)
                {
                    with--;
                }

                return New(BasisKind.DirectKnowledge, words.Is(with, "with") ? with : i, source.End);
            case "familiar" when words.Is(i + 1, "with"):
            case "privy" when words.Is(i + 1, "to"):
            case "access" when words.Is(i + 1, "to") && words.Is(i - 1, "with"):
                return New(BasisKind.DirectKnowledge, i, source.End);
            case "briefed" when i > source.Start && !words.Lower(i + 1).StartsWith("report", StringComparison.Ordinal):
            case "informed" when words.Is(i + 1, "of") || words.Is(i + 1, "about"):
                return New(BasisKind.Briefed, i, source.End);
            case "took" when words.Is(i + 1, "part") && words.Is(i + 2, "in"):
            case "taken" when words.Is(i + 1, "part") && words.Is(i + 2, "in"):
            case "was" or "were" or "been" when words.Is(i + 1, "present") || (words.Is(i + 1, "in") && words.Is(i + 2, "the") && words.Is(i + 3, "room")) || (words.Is(i + 1, "at") && words.Is(i + 2, "the") && words.Lower(i + 3) is "meeting" or "scene" or "table" or "talks" or "dinner"):
                return New(BasisKind.DirectKnowledge, i, source.End);
            case "told" when words.Lower(i + 1) is "of" or "about" && words.Is(i - 1, WordClass.Be | WordClass.Auxiliary):
                return New(BasisKind.HeardFromOthers, i, source.End);
            case "told" when words.Lower(i + 1) is "them" or "him" or "her":
                return New(BasisKind.HeardFromOthers, Back(i, source), source.End);
            case "heard" when words.Is(i + 1, "from"):
                return New(BasisKind.HeardFromOthers, i, source.End);
            default:
                break;
        }

        var relative = i > source.Start && (words.Is(i - 1, WordClass.Relative) || words.Is(i - 1, WordClass.Auxiliary | WordClass.Be));
        if (Readings.Contains(lower) && relative)
        {
            for (var k = i + 1; k < source.End; k++)
            {
                if (RoleWords.Documents.Contains(words.Lower(k)) || words.Lower(k) is "accounts" or "contract" or "file" or "files" or "copy" or "draft" or "text" or "books" or "plans" or "proposal" or "footage" or "evidence")
                {
                    return New(BasisKind.SawDocument, i, source.End);
                }
            }

            return lower is "saw" or "seen" or "viewed" ? New(BasisKind.OwnWitness, i, source.End) : null;
        }

        return Parts.Contains(lower) && (relative || words.Is(i + 1, "in")) && i > source.Start && (lower != "present" || words.Is(i + 1, WordClass.Preposition))
            ? New(BasisKind.DirectKnowledge, i, source.End)
            : null;
    }

    // "what drivers had told them": from the "what"
    private int Back(int token, TokenRange source)
    {
        for (var i = token; i > Math.Max(source.Start, token - 6); i--)
        {
            if (words.Is(i, "what"))
            {
                return i;
            }
        }

        return token;
    }

    // "they had seen lights", “I heard a bang”; a reporter who saw
    private Basis? Witness(Setting setting)
    {
        if (IsOwnWitness(setting))
        {
            var cue = setting.Statement.Cue[0];
            return new Basis(BasisKind.OwnWitness, cue);
        }

        var first = words.Range(setting.Statement.Content[0]);
        var person = IsPeople(setting);
        for (var i = first.Start; person && i < Math.Min(first.End, first.Start + 6); i++)
        {
            if (words.Lower(i) is "i" or "we" or "he" or "she" or "they")
            {
                var verb = i + 1;
                while (verb < first.End && words.Is(verb, WordClass.Auxiliary | WordClass.Adverb) && !words.Is(verb, WordClass.Negation))
                {
                    verb++;
                }

                return words.Lower(verb) is "saw" or "seen" or "heard" or "witnessed" or "watched" && verb + 1 < first.End && !words.Is(verb + 1, WordClass.Preposition | WordClass.That | WordClass.Punctuation)
                    ? New(BasisKind.OwnWitness, verb, Stop(verb + 1) is var end && end > first.End ? first.End : end)
                    : null;
            }

            if (words.Is(i, WordClass.Verb | WordClass.Auxiliary))
            {
                return null;
            }
        }

        return null;
    }

    // "Neighbours had told her, the pensioner said"
    private Basis? Heard(Setting setting)
    {
        var first = words.Range(setting.Statement.Content[0]);
        for (var i = first.Start + 1; IsPeople(setting) && i < Math.Min(first.End, first.Start + 8); i++)
        {
            if (words.Lower(i) is "told" or "rang" or "called" or "phoned" && words.Lower(i + 1) is "me" or "us" or "her" or "him" or "them" && (!words.Is(i + 2, "to") || words.Is(i, "rang"))
                && words.Lower(first.Start) is not ("he" or "she" or "i" or "that"))
            {
                var start = words.IsMark(first.Start) ? first.Start + 1 : first.Start;
                return i + 2 >= first.End || words.Is(i + 2, WordClass.Punctuation | WordClass.Preposition | WordClass.That) || words.IsMark(i + 2) ? New(BasisKind.HeardFromOthers, start, i + 2) : null;
            }
        }

        return null;
    }

    private static bool IsPeople(Setting setting) => setting.Party is { Kind: not (SpeakerKind.Organization or SpeakerKind.Place or SpeakerKind.Document) };

    private int Stop(int from)
    {
        var i = from;
        while (i < Math.Min(words.Count, from + 12) && words.Is(i, WordClass.Letters) && !words.Is(i, WordClass.Coordinator | WordClass.That | WordClass.Relative | WordClass.Verb | WordClass.Preposition) && !words.IsMark(i))
        {
            i++;
        }

        return Math.Max(i, from);
    }

    private Basis New(BasisKind kind, int start, int end)
    {
        var stop = start + 1;
        while (stop < end && !(words.Is(stop, ",") || words.IsMark(stop)))
        {
            stop++;
        }

        return new Basis(kind, new TextSpan(words.Start(start), words.End(stop - 1)));
    }
}
