using System.Collections.Frozen;
using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>
/// Finds the way by which something was said, where the text says so beside the cue: "in a statement", "told the inquiry", "posted on …",
/// "through an interpreter"; or where the source itself is a letter or a filing. The list is that of the house's page on terms.
/// </summary>
internal sealed class ChannelFinder(Lexemes words)
{
    private const int PhraseReach = 7;      // tokens between "in" and "statement"

    // What a statement is made in, at, by or through.
    private static readonly FrozenDictionary<string, ChannelKind> Means = Table(
        (ChannelKind.Interview, "interview interviews"),
        (ChannelKind.Statement, "statement statements release releases communique communiqué communiqués"),
        (ChannelKind.NewsConference, "conference briefing briefings"),
        (ChannelKind.Call, "telephone phone call calls voicemail"),
        (ChannelKind.EMail, "email e-mail emails e-mails"),
        (ChannelKind.TextMessage, "sms texts"),
        (ChannelKind.SocialPost, "post posts tweet tweets thread twitter facebook instagram telegram whatsapp tiktok weibo"),
        (ChannelKind.Broadcast, "broadcast podcast television radio video videos videotape recording recordings programme program tv webcast livestream"),
        (ChannelKind.CourtFiling, "filing filings complaint lawsuit lawsuits affidavit indictment petition papers motion brief plea"),
        (ChannelKind.Report, "report"),
        (ChannelKind.Letter, "letter letters"),
        (ChannelKind.PressPool, "pool"),
        (ChannelKind.Translated, "interpreter translator translation"),
        (ChannelKind.Testimony, "testimony court hearing deposition trial"),
        (ChannelKind.Speech, "speech speeches sermon address lecture eulogy rally keynote homily remarks toast"));

    // What a document is, where it is the source.
    private static readonly FrozenDictionary<string, ChannelKind> Papers = Table(
        (ChannelKind.EMail, "email e-mail emails e-mails"),
        (ChannelKind.Letter, "letter letters"),
        (ChannelKind.Report, "report reports"),
        (ChannelKind.Statement, "statement release communique communiqué"),
        (ChannelKind.SocialPost, "post tweet account tweets posts"),
        (ChannelKind.CourtFiling, "filing filings complaint lawsuit affidavit indictment petition suit"),
        (ChannelKind.Broadcast, "broadcast podcast"));

    // Whom it is told to, where that tells the way.
    private static readonly FrozenDictionary<string, ChannelKind> Hearers = Table(
        (ChannelKind.Testimony, "court inquiry jury judge judges tribunal hearing jurors inquest panel committee magistrate"),
        (ChannelKind.NewsConference, "briefing conference"),
        (ChannelKind.Speech, "rally"),
        (ChannelKind.Broadcast, "podcast programme program show"),
        (ChannelKind.SocialPost, "followers"));

    private static readonly FrozenDictionary<string, ChannelKind> Verbs = Table(
        (ChannelKind.Testimony, "testified testify testifies testifying"),
        (ChannelKind.SocialPost, "tweeted tweets tweeting posted posting captioned retweeted"),
        (ChannelKind.TextMessage, "texted texting"),
        (ChannelKind.EMail, "emailed e-mailed"),
        (ChannelKind.Call, "telephoned phoned"),
        (ChannelKind.Broadcast, "televised"));

    private static readonly FrozenSet<string> Openers = new[] { "in", "at", "by", "via", "through", "during", "over", "on", "under", "per", "from" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Platforms = new[] { "twitter", "facebook", "instagram", "telegram", "x", "whatsapp", "tiktok", "weibo", "youtube", "media", "channel", "platform" }.ToFrozenSet(StringComparer.Ordinal);

    public Channel? Of(Setting setting)
    {
        if (Document(setting) is { } paper)
        {
            return paper;
        }

        foreach (var i in setting.Around)
        {
            if (setting.Source.Contains(i))
            {
                continue;
            }

            if (Verb(setting, i) is { } done)
            {
                return done;
            }

            if (Told(i) is { } told)
            {
                return told;
            }

            // A name is no means ("in the Tarn Post"), but for platforms; of "a court filing" the last word counts.
            var named = words.CapitalsStandOut && words.Is(i, WordClass.Capital) && !Platforms.Contains(words.Lower(i)) && !words.Is(i - 1, "in");
            if (!named && Means.TryGetValue(words.Lower(i), out var kind) && !Means.ContainsKey(words.Lower(i + 1)) && Phrase(i, setting) is { } phrase)
            {
                return New(Text(kind, i), phrase.Start, Further(phrase.End));
            }

            if (InCue(setting.Statement, i) && Papers.TryGetValue(words.Lower(i), out var own) && own != ChannelKind.Report)
            {
                return New(own, words.Is(i - 1, WordClass.Determiner) ? i - 1 : i, i + 1);      // "a letter that calls"
            }
        }

        return Witness(setting);
    }

    // "Court papers show", "a memo obtained by …": the source is the way.
    private Channel? Document(Setting setting)
    {
        var source = setting.Source;
        if (source.Length == 0 || setting.Party is not { Kind: SpeakerKind.Document or SpeakerKind.Unknown })
        {
            return null;
        }

        var start = words.Is(source.Start, WordClass.Determiner) && words.Lower(source.Start) is "a" or "an" ? source.Start + 1 : source.Start;
        for (var i = source.Start; i < source.End; i++)
        {
            if (words.Lower(i) is "obtained" or "seen" or "leaked" or "reviewed" && (words.Is(i + 1, "by") || words.Is(i, "leaked")))
            {
                return New(ChannelKind.LeakedDocument, start, source.End);
            }
        }

        for (var i = source.Start; i < source.End && !(i > source.Start && words.Is(i, WordClass.Preposition | WordClass.Relative)); i++)
        {
            var lower = words.Lower(i);
            if (lower == "court" && words.Lower(i + 1) is "papers" or "documents" or "records" or "filings" or "filing" or "document")
            {
                return New(ChannelKind.CourtFiling, source.Start, source.End);
            }

            if (Papers.TryGetValue(lower, out var kind) && (kind != ChannelKind.Report || i > source.Start + 1) && !(i + 1 < source.End && words.Is(i + 1, WordClass.Letters) && !words.Is(i + 1, WordClass.Preposition | WordClass.Relative)))
            {
                return New(kind, source.Start, source.End);
            }
        }

        return null;
    }

    private Channel? Verb(Setting setting, int token)
    {
        var lower = words.Lower(token);
        if (Verbs.TryGetValue(lower, out var kind))
        {
            var end = token + 1;
            if (kind == ChannelKind.SocialPost && words.Is(end, "on") && !words.Is(end + 1, WordClass.Time))
            {
                end = End(end + 1);
            }
            else if (lower == "testifying" && words.Is(end, WordClass.Preposition))
            {
                end = End(end + 1);
            }

            return New(kind, token, end);
        }

        // "wrote on Chirrup": where it is no weekday, a platform
        if (lower is "wrote" or "writing" or "said" or "announced" && words.Is(token + 1, "on") && !words.Is(token + 2, WordClass.Time | WordClass.Number)
            && (Platforms.Contains(words.Lower(End(token + 2) - 1)) || (lower is "wrote" && words.Is(token + 2, WordClass.Capital) && !setting.Statement.Content.Any(c => c.Contains(words.Start(token + 2))))))
        {
            return New(ChannelKind.SocialPost, token, End(token + 2));
        }

        if (lower is "briefed" or "briefing" && words.Lower(token + 1) is "reporters" or "journalists")
        {
            return New(ChannelKind.NewsConference, token, token + 2);
        }

        return lower is "sharing" or "uploaded" or "uploading" && setting.Statement.Form != Form.Indirect
            ? New(ChannelKind.SocialPost, token, End(token + 1))
            : null;
    }

    private Channel? Told(int token)
    {
        if (words.Lower(token) is not ("told" or "tells" or "telling"))
        {
            return null;
        }

        var end = End(token + 1);
        for (var i = token + 1; i < end; i++)
        {
            if (Hearers.TryGetValue(words.Lower(i), out var kind))
            {
                return New(kind, token, i + 1);
            }
        }

        return null;
    }

    // Where "in a statement" begins and ends; null where no preposition opens it.
    private TokenRange? Phrase(int noun, Setting setting)
    {
        var lower = words.Lower(noun);
        if (lower is "voicemail" && !setting.Source.Contains(noun))
        {
            return new TokenRange(noun, noun + 1);
        }

        if (lower is "conference" && words.Lower(noun - 1) is not ("news" or "press" or "a") && words.Lower(noun - 1) is not "media")
        {
            return null;
        }

        if (lower is "papers" or "motion" or "brief" && !words.Is(noun - 1, "court") && !words.Is(noun - 1, "legal"))
        {
            return null;
        }

        for (var i = noun - 1; i >= Math.Max(setting.Around[0], noun - PhraseReach); i--)
        {
            if (Openers.Contains(words.Lower(i)) && !(lower == "court" && words.Lower(i) is "by" or "from"))
            {
                // "on the report", "by the court": what it is about, not its way
                return words.Lower(i) is "on" or "from" or "under" or "by" && !(words.Lower(noun) is "telephone" or "phone" or "email" or "e-mail" or "sms" or "television" or "radio" or "twitter" or "facebook" or "telegram" or "instagram" or "message" or "tv" or "call"
                    or "podcast" or "programme" or "program" or "post")
                    ? null
                    : new TokenRange(i, noun + 1);
            }

            if (words.Is(i, WordClass.Punctuation | WordClass.Verb | WordClass.That | WordClass.Be | WordClass.Relative | WordClass.Coordinator))
            {
                return null;
            }
        }

        // "a voicemail", "released a video": named as what was sent
        return lower is "podcast" or "broadcast" ? new TokenRange(noun, noun + 1) : null;
    }

    // "in a text message", "in a video message", "in a court filing", "in a press briefing"
    private ChannelKind Text(ChannelKind kind, int noun)
        => kind == ChannelKind.Call && words.Is(noun, "call") && words.Is(noun - 1, "conference") ? ChannelKind.NewsConference
            : kind == ChannelKind.Report && words.Is(noun - 1, "pool") ? ChannelKind.PressPool
            : kind;

    // "callers complained", "said by text message", "told a caller"
    private Channel? Witness(Setting setting)
    {
        for (var i = setting.Source.Start; i < setting.Source.End; i++)
        {
            if (words.Lower(i) is "caller" or "callers")
            {
                return New(ChannelKind.Call, i, i + 1);
            }
        }

        foreach (var i in setting.Around)
        {
            if (words.Lower(i) is "message" or "messages" && words.Is(i - 1, "text") && Back(i) is { } start)
            {
                return New(ChannelKind.TextMessage, start, i + 1);
            }
        }

        return null;
    }

    // "in a post on Chirrup", "in a letter to the tribunal"; a day and the outlet that got it are apart.
    private int Further(int end)
        => words.Lower(end) is "on" or "to" && !words.Is(end + 1, WordClass.Time | WordClass.Number) && !(words.Is(end, "to") && words.Lower(End(end + 1) - 1) is var last && (RoleWords.OutletHeads.Contains(last) || last is "reporters" or "journalists"))
            && !RoleWords.Outlets.Contains(words.Text.Text[words.Start(Math.Min(end + 1, words.Count - 1))..words.End(Math.Min(end + 1, words.Count - 1))])
            ? End(end + 1)
            : end;

    private bool InCue(Statement statement, int token) => statement.Cue.Any(cue => cue.Contains(words.Start(token)));

    private int? Back(int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - 4); i--)
        {
            if (Openers.Contains(words.Lower(i)))
            {
                return i;
            }
        }

        return null;
    }

    // The end of the noun phrase that begins at the token, within the sentence of the word before it.
    private int End(int token)
    {
        var i = token;
        var limit = Math.Min(token + 8, words.Text.Sentences[words.SentenceOf(Math.Max(0, token - 1))].EndToken);
        while (i < limit && words.Is(i, WordClass.Letters) && !words.Is(i, WordClass.That | WordClass.Relative | WordClass.Be | WordClass.Auxiliary | WordClass.Time | WordClass.Pronoun)
            && !(i > token && words.Is(i, WordClass.Preposition | WordClass.Coordinator | WordClass.Verb | WordClass.Subordinator)) && !words.IsMark(i))
        {
            i++;
        }

        return Math.Max(i, Math.Min(token + 1, words.Count));
    }

    private Channel New(ChannelKind kind, int start, int end) => new(kind, new TextSpan(words.Start(start), words.End(Math.Min(end, words.Count) - 1)));

    private static FrozenDictionary<string, ChannelKind> Table(params (ChannelKind Kind, string Words)[] rows)
        => rows.SelectMany(row => row.Words.Split(' ').Select(word => KeyValuePair.Create(word, row.Kind))).ToFrozenDictionary(StringComparer.Ordinal);
}
