using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>Finds the outlet through which a statement came: "told Reuters", "AP reported", "in an interview with the Courier".</summary>
internal sealed class OutletFinder(Lexemes words, IReadOnlyList<Name> names)
{
    /// <summary>Words that make a report one of the press: "media reports", "a newspaper report".</summary>
    public static readonly HashSet<string> Media = new(StringComparer.Ordinal) { "media", "news", "newspaper", "television", "tv", "radio", "press" };

    private static readonly HashSet<string> Fronts = new(StringComparer.Ordinal) { "radio", "channel", "tv", "télé", "agence", "canal", "rádio" };

    /// <summary>Whether a name or phrase is that of an outlet; <paramref name="head"/> is its last word in lower case.</summary>
    public static bool IsOutlet(string name, string head)
        => RoleWords.Outlets.Contains(name)
            || (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && RoleWords.Outlets.Contains(name[4..]))
            || (name.Contains(' ', StringComparison.Ordinal) && (RoleWords.OutletHeads.Contains(head) || Calls(name)));

    // "Radio Selma", "Channel Six": the kind stands in front.
    private static bool Calls(string name) => Fronts.Contains(PartyNames.Key(name).Split(' ')[0].ToLowerInvariant());

    /// <summary>Whether a common noun is that of outlets: "state media", "local newspapers"; <paramref name="head"/> is its last word in lower case.</summary>
    public static bool IsPress(string phrase, string head)
        => phrase.Contains(' ', StringComparison.Ordinal) && (head is "media" or "television" or "tv" or "radio" or "newspaper" or "newspapers" or "broadcaster" or "broadcasters"
            || phrase.EndsWith(" news agency", StringComparison.OrdinalIgnoreCase));

    /// <summary>What an outlet calls itself before or behind its name: "the magazine Prospekt", "Kavinform, a news agency".</summary>
    public static readonly HashSet<string> Kinds = new(StringComparer.Ordinal) { "newspaper", "magazine", "broadcaster", "daily", "weekly", "newswire", "agency" };

    /// <summary>Whether a link of a chain is an outlet rather than a person.</summary>
    public bool IsKnown(Via link)
    {
        var first = words.TokenAt(link.Span.Start);
        return OutletAfter(first, words.TokenAt(link.Span.End)) is not null || IsPress(link.Name, link.Name[(link.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant());
    }

    /// <summary>The outlet that the tokens from <paramref name="start"/> name; null where they name none.</summary>
    public Via? OutletAfter(int start, int end)
    {
        if (start >= end)
        {
            return null;
        }

        end = Math.Min(end, words.Text.Sentences[words.SentenceOf(start)].EndToken);
        var from = words.Is(start, WordClass.Determiner) && words.Lower(start) is "the" or "a" or "an" ? start + 1 : start;
        // "the magazine Prospekt", "the state-run news agency Varpress"
        var behindKind = from;
        while (behindKind < Math.Min(end, from + 5) && !words.Is(behindKind, WordClass.Capital | WordClass.Punctuation | WordClass.Preposition | WordClass.Verb | WordClass.Auxiliary | WordClass.That) && !Kinds.Contains(words.Lower(behindKind)))
        {
            behindKind++;
        }

        if (behindKind < end && Kinds.Contains(words.Lower(behindKind)) && Capitals(behindKind + 1, end) is { Length: > 0 } called)
        {
            return New(called);
        }

        var stop = from;
        var last = from;
        while (stop < end && stop - from < 7 && (words.Is(stop, WordClass.Capital) || words.Lower(stop) is "state" or "television" or "tv" or "radio" or "newspaper" or "news" or "agency" or "of" or "channel" or "broadcaster" or "newspapers" or "media" or "local" or "'s" or "-" or "daily" or "public" or "private"))
        {
            stop++;
            last = stop;
            if (RoleWords.Outlets.Contains(Text(from, stop)) && !RoleWords.OutletHeads.Contains(words.Lower(stop)))
            {
                break;
            }
        }

        while (last > from && words.Lower(last - 1) is "of" or "'s" or "-")
        {
            last--;
        }

        if (last == from || !IsOutletRun(from, last))
        {
            // "a Bessaly daily, Marena,"
            var kind = last;
            while (kind > from && kind < end && kind - from < 7 && words.Is(kind, WordClass.Letters) && !Kinds.Contains(words.Lower(kind)) && !words.Is(kind, WordClass.Preposition | WordClass.Verb | WordClass.Auxiliary | WordClass.That | WordClass.Relative | WordClass.Determiner))
            {
                kind++;
            }

            return Kinds.Contains(words.Lower(kind)) && words.Is(kind + 1, ",") && Capitals(kind + 2, end) is { Length: > 0 } behind && words.Lower(behind.End) is "," or "." ? New(behind) : null;
        }

        if (Kinds.Contains(words.Lower(last - 1)) && words.Is(last, ",") && Capitals(last + 1, end) is { Length: > 0 } apposed && words.Lower(apposed.End) is "," or ".")
        {
            return New(apposed);
        }

        // "The Associated Press" is a name; the article of a sentence's beginning is none.
        var begin = words.Is(start, "the") && words.Is(start, WordClass.Capital) && words.Text.Sentences[words.SentenceOf(start)].FirstToken != start ? start : from;
        return new Via(Text(begin, last), new TextSpan(words.Start(begin), words.End(last - 1)));
    }

    /// <summary>Whom an interview was given to, behind "interview with": an outlet, or an organisation by its name, which then is one.</summary>
    public Via? InterviewerAfter(int start, int end)
        => OutletAfter(start, end) ?? (start < end && NameSearch.At(names, words.Start(start)) is { Kind: NameKind.Organization } name && name.Span.Start == words.Start(start) ? New(words.Range(name.Span)) : null);

    /// <summary>The name behind the kind, in a source: "the official news agency, Kavinform".</summary>
    public Via? ByApposition(TokenRange source)
    {
        for (var i = source.Start; i < source.End - 2; i++)
        {
            if (Kinds.Contains(words.Lower(i)) && words.Is(i + 1, ",") && Capitals(i + 2, source.End) is { Length: > 0 } name)
            {
                return New(name);
            }
        }

        return null;
    }

    private TokenRange Capitals(int start, int end)
    {
        var i = start;
        var limit = Math.Min(Math.Min(end, start + 4), words.Text.Sentences[words.SentenceOf(Math.Max(0, start - 1))].EndToken);
        while (i < limit && words.Is(i, WordClass.Capital) && !words.Is(i, WordClass.Time))
        {
            i++;
        }

        return new TokenRange(start, i);
    }

    private Via New(TokenRange name) => new(Text(name.Start, name.End), new TextSpan(words.Start(name.Start), words.End(name.End - 1)));

    private bool IsOutletRun(int from, int stop)
    {
        var name = Text(from, stop);
        var head = words.Lower(stop - 1);
        return RoleWords.Outlets.Contains(name) || RoleWords.Outlets.Contains("The " + name)
            || (RoleWords.OutletHeads.Contains(RoleWords.Singular(head)) && (stop - from > 1 || head is "media") && (words.Is(from, WordClass.Capital) || head is not ("post" or "star" or "sun" or "mail" or "times" or "globe" or "standard" or "today" or "posts")))
            || (stop - from > 1 && Fronts.Contains(words.Lower(from)) && words.Is(from, WordClass.Capital) && words.Is(from + 1, WordClass.Capital))
            || (stop - from == 1 && words.Is(from, WordClass.Capital) && IsKnownOrganization(from) && name.All(char.IsUpper) && name.Length is >= 2 and <= 5 && RoleWords.Outlets.Contains(name));
    }

    private bool IsKnownOrganization(int token)
    {
        return NameSearch.At(names, words.Start(token)) is { Kind: NameKind.Organization or NameKind.Other };
    }

    private string Text(int from, int to) => WhiteSpace.Fold(words.Text.Text.AsSpan(words.Start(from), words.End(to - 1) - words.Start(from)));
}
