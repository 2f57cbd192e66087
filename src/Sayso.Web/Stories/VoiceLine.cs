using Sayso.Ledger.Asking;
using Sayso.Ledger.Claims;
using Sayso.Ledger.Register;
using Sayso.Statements;

namespace Sayso.Web.Stories;

/// <summary>Somebody who says something, with their words and where these stand first.</summary>
/// <param name="Name">Who.</param>
/// <param name="Party">Id of the party, where it has a page; else null.</param>
/// <param name="Terms">On which terms they are quoted.</param>
/// <param name="Act">What they do.</param>
/// <param name="Negated">Whether they are said not to do it.</param>
/// <param name="Text">Their words, without quotation marks of ours; empty where they are shown elsewhere.</param>
/// <param name="Report">Id of the report that has it first.</param>
/// <param name="Statement">Id of the statement there; null where there is none.</param>
/// <param name="Outlet">Who published that; null where it is not known.</param>
/// <param name="Since">When, ISO 8601; null where it is not known.</param>
/// <param name="Others">In how many other reports it stands.</param>
internal sealed record VoiceLine(string Name, string? Party, Terms Terms, Act Act, bool Negated, string Text, string Report, string? Statement, string? Outlet, string? Since, int Others)
{
    /// <summary>Whether there are words to show: not where these stand above the line.</summary>
    public bool HasWords => Text.Length > 0;
}

/// <summary>Finds the words of those who speak in a story.</summary>
internal sealed class Voices
{
    private readonly StoryOverview _story;
    private readonly Dictionary<string, ToldReport> _reports;

    public Voices(StoryOverview story) => (_story, _reports) = (story, story.Reports.ToDictionary(r => r.Report, StringComparer.Ordinal));

    /// <summary>A report of the story.</summary>
    public ToldReport this[string report] => _reports[report];

    /// <summary>Id of a party, where it has a page; else null.</summary>
    public string? PageOf(string? party) => party is not null && PublicParty.HasPage(_story.Register[party]) ? party : null;

    /// <summary>A line for each voice of one side of a claim.</summary>
    public IEnumerable<VoiceLine> Of(Claim claim, bool denies)
    {
        foreach (var voice in denies ? claim.DeniedBy : claim.AssertedBy)
        {
            var wordings = claim.Wordings.Where(w => w.Denies == denies && IsSame(w.By, voice)).ToList();
            if (wordings.Count > 0 && StatementOf(wordings[0].Report, wordings[0].Statement) is { } statement)
            {
                yield return Line(voice, statement, wordings[0].Text, wordings[0].Report, wordings.Select(w => w.Report).Distinct(StringComparer.Ordinal).Count() - 1);
            }
        }
    }

    /// <summary>The line of one wording of a claim.</summary>
    public VoiceLine Of(Ledger.Claims.Wording wording) => Line(wording.By, StatementOf(wording.Report, wording.Statement)!, wording.Text, wording.Report, 0);

    /// <summary>The line of a side of a dispute within one report.</summary>
    public VoiceLine Of(ToldReport report, Disputes.DisputeSide side)
    {
        if (side.Statement is not { } id || StatementOf(report.Report, id) is not { } statement)
        {
            return new VoiceLine(side.Speaker, null, Terms.None, Act.Says, false, "", report.Report, null, report.Outlet, report.Published, 0);
        }

        var text = string.Join(" … ", statement.Content.Select(c => c.Of(report.Reading.Document!.Text)));
        var party = statement.Speaker is { } speaker ? _story.Register.Find(report.Report, speaker.Id) : null;
        return Line(new Voice(side.Speaker, party, null), statement, text, report.Report, 0);
    }

    private VoiceLine Line(Voice voice, Statement statement, string text, string report, int others)
        => new(voice.Name, PageOf(voice.Party), statement.Terms, statement.Act, statement.Negated, text, report, statement.Id, _reports[report].Outlet, _reports[report].Published, others);

    private Statement? StatementOf(string report, string id) => _reports[report].Reading.Statements.FirstOrDefault(s => s.Id == id);

    // A party, or one unnamed of one origin.
    private static bool IsSame(Voice one, Voice other)
        => one.Party is not null || other.Party is not null ? one.Party == other.Party : one.Origin == other.Origin && string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase);
}
