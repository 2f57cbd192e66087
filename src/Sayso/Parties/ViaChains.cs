using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>
/// Through whom each statement came: outlets that report, are told or are cited, and people who tell what others said. Works on source, cue
/// and content and the words around them, however the statements were found.
/// </summary>
internal sealed class ViaChains(Lexemes words, OutletFinder outlets, SourcePhrases phrases, string? own)
{
    private const int Near = 8;         // statements to either side that can be nested in one another
    private const int Longest = 6;      // links of a chain; no real one comes near
    private const int CarryReach = 3;   // sentences over which "she added" still speaks to the same outlet

    private static readonly HashSet<string> Reports = new(StringComparer.Ordinal)
    {
        "reported", "reports", "report", "said", "says", "quoted", "quotes", "quoting", "cited", "wrote", "writes", "announced", "learned", "published", "broadcast", "revealed", "disclosed", "showed", "claimed", "citing",
    };

    /// <summary>The chain of each setting's statement, outermost first.</summary>
    public List<Via>[] Find(IReadOnlyList<Setting> settings)
    {
        var chains = new List<Via>[settings.Count];
        for (var i = 0; i < settings.Count; i++)
        {
            chains[i] = Own(settings[i]);
        }

        var outer = Enumerable.Range(0, settings.Count).Select(i => Outer(settings, i)).ToArray();
        foreach (var i in Enumerable.Range(0, settings.Count).OrderByDescending(i => settings[i].Statement.Content.Sum(c => c.Length)))
        {
            // The wider content comes first: its chain is whole when the one within it asks.
            if (outer[i] is { } teller)
            {
                chains[i] = Joined(chains[teller], Teller(settings[teller], settings[i]), chains[i]);
            }
        }

        CarryOver(settings, chains);
        return chains;
    }

    /// <summary>The link that a consumer who wants one gets: the first outlet, else the first teller; null for an empty chain.</summary>
    public Via? First(List<Via> chain) => chain.Find(outlets.IsKnown) ?? chain.FirstOrDefault();

    /// <summary>Whether somebody who speaks is an outlet.</summary>
    public static bool IsOutlet(Party party)
        => party.Proper ? OutletFinder.IsOutlet(party.Name, party.LastWord) || (party.Kind != SpeakerKind.Person && party.Modifiers.Overlaps(OutletFinder.Kinds))
            : party.Kind == SpeakerKind.Organization && OutletFinder.IsPress(party.Name, party.LastWord);

    /// <summary>The same by the party, or by the words of the source where they were taken for a person's name: "Radio Selma".</summary>
    public bool IsOutlet(Setting setting)
        => (setting.Party is { } party && IsOutlet(party))
            || (setting.Source.Length is > 1 and < 8 && outlets.OutletAfter(setting.Source.Start, setting.Source.End) is { } named && named.Span.End == words.End(setting.Source.End - 1));

    // What the words in and around the source say.
    private List<Via> Own(Setting setting)
    {
        // Who passes it on, who was told, the speaker, whom the speaker cites: in this order.
        var (front, middle, end, cited) = (new List<Via>(), new List<Via>(), new List<Via>(), new List<Via>());
        var (statement, party) = (setting.Statement, setting.Party);
        if (party is not null && statement.Source is [var source, ..] && statement.Act != Act.DeclinesComment)
        {
            if (IsOutlet(setting))
            {
                end.Add(outlets.ByApposition(setting.Source) ?? (IsOutlet(party) ? new Via(party.Name, source) : outlets.OutletAfter(setting.Source.Start, setting.Source.End)!));
            }
            else if (IsPressReport(setting.Source) || (party.Heads.Contains("report") && party.Modifiers.Overlaps(OutletFinder.Media)))
            {
                // "Media reports say": some outlet, not told which
                end.Add(new Via(party.Proper ? source.Of(words.Text.Text) : party.Name, source));
            }
            else if (party.Kind == SpeakerKind.Person && statement.Source.Count > 0 && OfOutlet(setting) is { } employer)
            {
                end.Add(employer);
            }
        }

        var around = setting.Around;
        for (var k = 0; k < around.Count && front.Count + middle.Count + end.Count + cited.Count < Longest; k++)
        {
            var i = around[k];
            var lower = words.Lower(i);
            var limit = Math.Min(words.Count, i + 14);
            if (lower is "told" or "tells" or "telling" && (InCue(statement, i) || !setting.Source.Contains(i)) && outlets.OutletAfter(i + 1, limit) is { } told)
            {
                middle.Add(told);
            }
            else if (lower is "interview" or "interviews" or "speaking" or "spoke" or "spoken" or "talked" or "talking" or "wrote" or "writing" or "message" or "appearance" or "remarks" or "comments" or "statement" or "email" or "e-mail" or "letter" or "testimony"
                && words.Lower(i + 1) is "with" or "to" or "on" or "for" or "by" or "in"
                && (lower is "interview" && words.Is(i + 1, "with") ? outlets.InterviewerAfter(i + 2, limit) : outlets.OutletAfter(i + 2, limit)) is { } hearer)
            {
                middle.Add(hearer);
            }
            else if (lower is "obtained" or "seen" or "viewed" or "read" or "interviewed" or "reviewed" or "verified" or "published" or "reported" or "aired" or "quoted" or "carried" or "relayed" or "translated" or "cited" && words.Is(i + 1, "by") && outlets.OutletAfter(i + 2, limit) is { } by)
            {
                front.Add(by);
            }
            else if (lower is "by" or "in" or "from" && outlets.OutletAfter(i + 1, limit) is { } where && (words.Lower(i - 1) is "quoted" or "reported" or "published" or "learned" or "reports" || lower == "in" && words.Is(i - 1, WordClass.Letters) && InCueOrQuoted(statement, i)))
            {
                (lower == "from" ? middle : front).Add(where);
            }
            else if (lower is "citing" or "quoting" or "relaying" || (lower is "up" && words.Is(i - 1, "picking")) || (lower is "cited" or "quoted" or "cites" or "quotes" && words.Is(i - 1, WordClass.Relative)))
            {
                if (outlets.OutletAfter(i + 1, limit) is { } named)
                {
                    cited.Add(named);
                }
            }
            else if (Reporter(setting, k) is { } reporter)
            {
                front.Insert(0, reporter);
            }
        }

        if (front.Count == 0 && end.Count == 0 && Quoter(setting) is { } quoter)
        {
            front.Add(quoter);
        }

        return Joined(front, null, [.. middle, .. end, .. cited]);
    }

    // "Agencies in Ostrel quoted Colonel Teck as saying": whoever quotes passes it on.
    private Via? Quoter(Setting setting)
    {
        foreach (var cue in setting.Statement.Cue)
        {
            var i = words.TokenAt(cue.Start);
            if (words.Lower(i) is "quoted" or "quotes" or "cited" && !words.Is(i - 1, WordClass.Be) && setting.Statement.Source is [var source, ..] && source.Start > cue.Start
                && phrases.Before(i, words.Text.Sentences[setting.Sentence].FirstToken) is { } who)
            {
                return new Via(words.Text.Text[words.Start(who.Start)..words.End(who.End - 1)], new TextSpan(words.Start(who.Start), words.End(who.End - 1)));
            }
        }

        return null;
    }

    private bool IsPressReport(TokenRange source)
    {
        var media = false;
        for (var i = source.Start; i < Math.Min(source.End, source.Start + 5); i++)
        {
            if (media && words.Lower(i) is "report" or "reports")
            {
                return true;
            }

            media |= OutletFinder.Media.Contains(words.Lower(i));
        }

        return false;
    }

    // "Norwest Press Agency reported", "…, Reuters said": an outlet with its verb, beside a source of its own.
    private Via? Reporter(Setting setting, int k)
    {
        var i = setting.Around[k];
        var first = k == 0 || setting.Around[k - 1] != i - 1 || words.Is(i - 1, ",") || words.Is(i - 1, "by") || words.IsMark(i - 1);
        if (!first || setting.Source.Contains(i) || outlets.OutletAfter(i, Math.Min(words.Count, i + 12)) is not { } outlet)
        {
            return null;
        }

        var behind = words.TokenAt(outlet.Span.End);
        var next = words.Is(behind, ",") ? behind + 1 : behind;
        if (words.Is(next, "which"))
        {
            next = words.Is(next + 1, ",") ? next + 2 : next + 1;      // "the Halven Courier, which, citing a nurse, said"
        }

        while (words.Is(next, WordClass.Auxiliary | WordClass.Adverb | WordClass.Time))
        {
            next++;
        }

        return Reports.Contains(words.Lower(next)) || words.Lower(next) is "relaying" or "picking" ? outlet : null;
    }

    // "a reporter for the Tarn Post"
    private Via? OfOutlet(Setting setting)
    {
        for (var i = setting.Source.Start + 1; i < setting.Source.End; i++)
        {
            if (words.Lower(i) is "for" or "of" or "with" or "at" && words.Lower(i - 1) is "reporter" or "correspondent" or "journalist" or "photographer" or "working" or "crew" or "team" or "reporters")
            {
                return outlets.OutletAfter(i + 1, setting.Source.End);
            }
        }

        return null;
    }

    // Index of the statement in whose content this one is made, the narrowest; null where there is none.
    private static int? Outer(IReadOnlyList<Setting> settings, int inner)
    {
        if (settings[inner].Statement.Cue is not [var cue, ..])
        {
            return null;
        }

        int? best = null;
        var width = int.MaxValue;
        for (var i = Math.Max(0, inner - Near); i < Math.Min(settings.Count, inner + Near + 1); i++)
        {
            var content = settings[i].Statement.Content;
            if (i == inner || !content.Any(c => c.Contains(cue)) || Same(settings[i], settings[inner]))
            {
                continue;
            }

            var own = content.Sum(c => c.Length);
            if (own < width)
            {
                (best, width) = (i, own);
            }
        }

        return best;
    }

    // A statement is not told by one whose content it holds in turn, nor by its own speaker.
    private static bool Same(Setting teller, Setting told)
        => (teller.Party is not null && teller.Party == told.Party) || (teller.Statement.Cue is [var cue, ..] && told.Statement.Content.Any(c => c.Contains(cue)));

    private Via? Teller(Setting teller, Setting told)
        => teller.Party is { } party && party != told.Party && teller.Statement.Act is not (Act.Denies or Act.DeclinesComment or Act.Questions) && teller.Statement.Source is [var source, ..] && !IsOutlet(teller) ? new Via(party.Name, source) : null;

    // "He added": what follows in the next breath came through the same outlet.
    private void CarryOver(IReadOnlyList<Setting> settings, List<Via>[] chains)
    {
        for (var i = 0; i < settings.Count; i++)
        {
            if (chains[i].Count > 0 || settings[i].Party is not { } party || settings[i].Statement.Source is not [var source, ..])
            {
                continue;
            }

            var pronoun = words.Is(words.TokenAt(source.Start), WordClass.Pronoun);
            for (var before = i - 1; pronoun && before >= 0 && settings[i].Sentence - settings[before].Sentence is >= 0 and <= CarryReach; before--)
            {
                if (settings[before].Party == party)
                {
                    chains[i] = [.. chains[before].Where(link => link.Name != party.Name && outlets.IsKnown(link))];
                    break;
                }
            }

            if (chains[i].Count == 0 && TalkedBefore(settings[i], party) is { } outlet)
            {
                chains[i] = [outlet];
            }
        }
    }

    // "The pilot talked to the Tarn Post. The seats had been bolted to plywood, the pilot said."
    private Via? TalkedBefore(Setting setting, Party party)
    {
        if (setting.Sentence == 0 || party.Kind is not (SpeakerKind.Person or SpeakerKind.Group))
        {
            return null;
        }

        var sentence = words.Text.Sentences[setting.Sentence - 1];
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (words.Lower(i) is "talked" or "spoke" && words.Lower(i + 1) is "to" or "with" && outlets.OutletAfter(i + 2, sentence.EndToken) is { } outlet && !IsOwn(outlet)
                && phrases.Before(i, sentence.FirstToken) is { } who && (party.Proper ? words.Is(who.End - 1, party.LastWord) : Enumerable.Range(who.Start, who.Length).Any(t => party.Heads.Contains(words.Lower(t)))))
            {
                return outlet;
            }
        }

        return null;
    }

    // One after the other, each outlet once, the report's own left out.
    private List<Via> Joined(List<Via> outer, Via? between, List<Via> inner)
    {
        var joined = new List<Via>();
        foreach (var link in between is null ? outer.Concat(inner) : outer.Append(between).Concat(inner))
        {
            if (joined.Count < Longest && !IsOwn(link) && !joined.Exists(known => string.Equals(PartyNames.Key(known.Name), PartyNames.Key(link.Name), StringComparison.OrdinalIgnoreCase)))
            {
                joined.Add(link);
            }
        }

        return joined;
    }

    private bool IsOwn(Via link) => own is not null && string.Equals(PartyNames.Key(link.Name), own, StringComparison.OrdinalIgnoreCase);

    private bool InCueOrQuoted(Statement statement, int token) => words.Lower(token - 1) is "quoted" or "reported" || InCue(statement, token - 1);

    private bool InCue(Statement statement, int token) => statement.Cue.Any(cue => cue.Contains(words.Start(token)));
}
