using Sayso.Ledger.Asking;
using Sayso.Ledger.Claims;
using Sayso.Statements;

namespace Sayso.Cli.View;

/// <summary>Puts who stands behind a claim into words, each with the report's own words and where they stand.</summary>
internal sealed class StoryWords(StoryOverview story, bool unicode)
{
    private const int MostPlaces = 6;
    private const int MostWords = 300;

    private readonly Dictionary<(string, string), Statement> _statements = story.Reports.SelectMany(r => r.Reading.Statements.Select(s => (r.Report, s))).ToDictionary(p => (p.Report, p.s.Id), p => p.s);

    /// <summary>How many stand behind it: origins and parties, each by itself.</summary>
    public static string Stand(Claim claim) => claim.AssertedBy.Count == 0 ? "" : $"{Words.Count(claim.Origins, "origin")}, {(claim.Parties.High == 1 ? "1 party" : $"{claim.Parties} parties")}";

    /// <summary>The day of a time of publication; of one that is less exact all of it.</summary>
    public static string Day(string? published) => published is { Length: >= 10 } ? published[..10] : published ?? "undated";

    /// <summary>A text, cut between words where it is long; within a word where that has no end.</summary>
    public static string Cut(string text, bool unicode)
    {
        if (text.Length <= MostWords)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', MostWords);
        return text[..(space > 0 ? space : char.IsHighSurrogate(text[MostWords - 1]) ? MostWords - 1 : MostWords)] + (unicode ? " …" : " ...");
    }

    /// <summary>Words in quotation marks, cut where they are long.</summary>
    public string Quoted(string text)
    {
        text = Cut(text.StartsWith("that ", StringComparison.Ordinal) ? text[5..] : text, unicode);
        return text.StartsWith('“') || text.StartsWith('"') ? text : $"“{text}”";
    }

    /// <summary>A line for each voice of one side of a claim: who, what kind of act, the words, and where.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="denies">The side.</param>
    /// <param name="withWords">Whether to give the words.</param>
    public IEnumerable<StyledText> Voices(Claim claim, bool denies, bool withWords)
    {
        foreach (var voice in denies ? claim.DeniedBy : claim.AssertedBy)
        {
            var wordings = claim.Wordings.Where(w => w.Denies == denies && IsSame(w.By, voice)).ToList();
            if (wordings.Count == 0)
            {
                continue;
            }

            var statement = _statements[(wordings[0].Report, wordings[0].Statement)];
            var line = new StyledText().Add(Words.Mark(statement.Terms, unicode) + " ", Words.InkOf(statement.Terms)).Add(voice.Name, Words.InkOf(statement.Terms))
                .Add(" " + Words.Of(statement.Act, statement.Negated), Words.InkOf(statement.Act, statement.Negated));
            if (withWords)
            {
                line.Add(" ").Add(Quoted(wordings[0].Text));
            }

            yield return line.Add(" (" + Places(wordings.Select(w => $"{w.Report} {w.Statement}")) + ")", Ink.Faint);
        }
    }

    /// <summary>The first places, and how many more there are.</summary>
    public static string Places(IEnumerable<string> places)
    {
        var all = places.Distinct(StringComparer.Ordinal).ToList();
        return string.Join(", ", all.Take(MostPlaces)) + (all.Count > MostPlaces ? $" and {all.Count - MostPlaces} more" : "");
    }

    /// <summary>Whether two are one voice: a party, or one unnamed of one origin.</summary>
    public static bool IsSame(Voice one, Voice other)
        => one.Party is not null || other.Party is not null ? one.Party == other.Party : one.Origin == other.Origin && string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase);
}
