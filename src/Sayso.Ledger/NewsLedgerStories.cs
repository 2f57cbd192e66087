using Sayso.Ledger.Asking;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Register;
using Sayso.Ledger.Store;

namespace Sayso.Ledger;

/// <summary>What reports say between them, and what people decide about stories and parties.</summary>
public sealed partial class NewsLedger
{
    /// <summary>What the reports of a story say between them.</summary>
    /// <param name="id">The story's id, one that it had before, the beginning of it (four characters or more), or the id of one of its reports.</param>
    /// <returns>Null where there is no such story, or several.</returns>
    public StoryOverview? Story(string id) => Told(id, (loader, story) =>
    {
        var reports = loader.OfStory(story);
        return StoryOverview.Of(story, reports, loader.Reuses(reports), loader.PartyDecisions());
    });

    /// <summary>Which story is meant, and a stamp of all that <see cref="Story"/> is worked out from: while it is the same, so is the answer. Cheap.</summary>
    /// <param name="id">As of <see cref="Story"/>.</param>
    /// <returns>Null where there is no such story, or several.</returns>
    public (string Story, string Stamp)? StoryStamp(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return LedgerFile.Guarded<(string, string)?>(_file.Path, () => new StoryLoader(_file).Find(id) is not { } story ? null : (story, (string)_file.Connection.Value(
            """
            WITH told AS MATERIALIZED (SELECT d.document, d.id, d.reading FROM story_report s JOIN document d USING (document) WHERE s.story = $1 AND d.newer IS NULL)
            SELECT (SELECT group_concat(format('%d:%d', document, reading)) FROM told)
                || (SELECT format(' / %d %d %d', count(*), sum(seq), sum(undone)) FROM correction WHERE report IN (SELECT id FROM told))
                || (SELECT format(' / %d %d %d', count(*), sum(r.b), sum(r.shared)) FROM told CROSS JOIN reprint r ON r.a = told.document)
                || (SELECT format(' / %d %d', count(*), sum(undone)) FROM decision)
            """, story)!));
    }

    /// <summary>Where the reports of a story come from, without all else that they say between them.</summary>
    /// <param name="id">As of <see cref="Story"/>.</param>
    /// <returns>Null where there is no such story, or several.</returns>
    public StoryOrigins? OriginsOf(string id) => Told(id, (loader, story) =>
    {
        var reports = loader.OfStory(story);
        return StoryOrigins.Of(story, reports, loader.Reuses(reports));
    });

    /// <summary>The ids of stories in which something may be disputed, the newest first: where a report has a dispute, somebody denies, or a quantity is given twice and not the same.</summary>
    public IReadOnlyList<string> MaybeDisputed() => LedgerFile.Guarded(_file.Path, () => new StoryList(_file.Connection).MaybeDisputed());

    /// <summary>Who speaks under a name, and what they say over time: the parties with a name that has all of the words, those that say most first.</summary>
    /// <param name="name">A name or a part of it.</param>
    public IReadOnlyList<PartyPositions> Who(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? [] : LedgerFile.Guarded(_file.Path, () =>
        {
            var loader = new StoryLoader(_file);
            var decisions = loader.PartyDecisions();

            // Whom a person made one speak under each other's names.
            var merged = decisions.Where(d => d.Kind == AnchoredDecision.Merge).Select(d => d.One.Concat(d.Other).Select(a => a.Name).Distinct(StringComparer.Ordinal).ToList())
                .Where(names => names.Exists(n => words.All(w => n.Contains(w, StringComparison.OrdinalIgnoreCase)))).SelectMany(names => names);
            var reports = loader.OfSpeaker(words).Concat(merged.Distinct(StringComparer.Ordinal).SelectMany(n => loader.OfSpeaker([n]))).DistinctBy(r => r.Report).ToList();
            return PartyPositions.Of(words, reports, loader.Reuses(reports), decisions);
        });
    }

    /// <summary>Makes two stories one, for good.</summary>
    /// <param name="one">A story.</param>
    /// <param name="other">Another; the one that began earlier keeps its id.</param>
    /// <param name="note">Why; null for no reason.</param>
    public Decided MergeStories(string one, string other, string? note = null) => Decide(loader => (loader.Find(one), loader.Find(other)) switch
    {
        (null, _) => (null, NoStory(one)),
        (_, null) => (null, NoStory(other)),
        var (a, b) when a == b => (null, $"{one} and {other} are one story already"),
        var (a, b) => (new PersonsDecision(PersonsDecision.Story, PersonsDecision.Merge) { Stories = [a!, b!], Note = note }, null),
    });

    /// <summary>Takes reports out of their story into a new one, for good.</summary>
    /// <param name="reports">Ids of reports, one or more.</param>
    /// <param name="note">Why; null for no reason.</param>
    public Decided SplitStory(IReadOnlyList<string> reports, string? note = null) => Decide(_ => Unknown(reports) is { } unknown ? (null, unknown)
        : (new PersonsDecision(PersonsDecision.Story, PersonsDecision.Split) { Reports = [.. reports], Note = note }, null));

    /// <summary>Puts a report into a story, for good.</summary>
    /// <param name="report">Id of the report.</param>
    /// <param name="story">The story.</param>
    /// <param name="note">Why; null for no reason.</param>
    public Decided MoveReport(string report, string story, string? note = null) => Decide(loader => Unknown([report]) is { } unknown ? (null, unknown)
        : loader.Find(story) is not { } to ? (null, NoStory(story))
        : (new PersonsDecision(PersonsDecision.Story, PersonsDecision.Move) { Reports = [report], Stories = [to], Note = note }, null));

    /// <summary>Says that two parties are one.</summary>
    /// <param name="kept">Name or id of the party whose name is kept.</param>
    /// <param name="gone">Name or id of the other.</param>
    /// <param name="note">Why; null for no reason.</param>
    public Decided MergeParties(string kept, string gone, string? note = null) => Decide(_ =>
    {
        var (one, problem) = OneParty(kept);
        var (other, otherProblem) = OneParty(gone);
        return problem is not null || otherProblem is not null ? (null, problem ?? otherProblem)
            : one!.Id == other!.Id ? (null, $"{kept} and {gone} are one party already")
            : (new PersonsDecision(PersonsDecision.Party, PersonsDecision.Merge) { Anchored = new AnchoredDecision(AnchoredDecision.Merge, Anchors(one.Members), Anchors(other.Members), null), Note = note }, null);
    });

    /// <summary>Says that a party in some reports is another than in the rest.</summary>
    /// <param name="party">Name or id of the party.</param>
    /// <param name="reports">Ids of the reports in which it is another, one or more, not all.</param>
    /// <param name="note">Why; null for no reason.</param>
    public Decided SplitParty(string party, IReadOnlyList<string> reports, string? note = null) => Decide(_ =>
    {
        var (found, problem) = OneParty(party);
        if (found is null)
        {
            return (null, problem);
        }

        var going = found.Members.Where(m => reports.Contains(m.Report)).ToList();
        if (going.Count == 0 || going.Count == found.Members.Count)
        {
            return (null, going.Count == 0 ? $"{found.Name} speaks in none of these reports" : $"{found.Name} speaks in no other reports than these: nothing would be left");
        }

        var number = _file.Events.Head().Seq + 1;
        return (new PersonsDecision(PersonsDecision.Party, PersonsDecision.Split) { Anchored = new AnchoredDecision(AnchoredDecision.Split, Anchors(going), [], $"{found.Id}~{number}"), Note = note }, null);
    });

    /// <summary>Takes a decision or a correction back.</summary>
    /// <param name="decision">Number of its event.</param>
    public Decided UndoDecision(long decision) => Write(() =>
    {
        var undone = _file.Connection.Rows("SELECT undone FROM decision WHERE seq = $1 UNION ALL SELECT undone FROM correction WHERE seq = $1", decision).Select(row => row.Text(0) ?? "").FirstOrDefault();
        if (undone is not "")
        {
            return new Decided(null, undone is null ? $"there is no decision {decision}" : $"decision {decision} was taken back already");
        }

        var seq = _file.Events.Append(_time.GetUtcNow(), _actor, EventPayloads.Undo, EventPayloads.OfUndo(decision));
        _tables.Undo(seq, decision);
        return new Decided(seq, null);
    });

    private Decided Decide(Func<StoryLoader, (PersonsDecision?, string?)> make)
        => Write(() =>
        {
            var (decision, problem) = make(new StoryLoader(_file));
            if (decision is null)
            {
                return new Decided(null, problem);
            }

            var seq = _file.Events.Append(_time.GetUtcNow(), _actor, EventPayloads.Decision, System.Text.Encoding.UTF8.GetBytes(decision.ToJson()));
            _tables.Decision(seq, decision);
            return new Decided(seq, null);
        });

    private string? Unknown(IReadOnlyList<string> reports)
        => reports.FirstOrDefault(r => _file.Connection.Value("SELECT 1 FROM document WHERE id = $1", r) is null) is { } unknown ? $"there is no report {unknown}" : null;

    private static string NoStory(string id) => $"there is no story {id}, or several begin so; 'sayso stories' lists them";

    // By id, else by name: the whole name where several have a part of it.
    private (Party? Party, string? Problem) OneParty(string given)
    {
        var name = given.Contains(':', StringComparison.Ordinal) ? given[(given.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('@', '~')[0].Replace('-', ' ') : given;
        var found = Who(name).Select(p => p.Party).ToList();
        var exact = found.Where(p => p.Id == given || string.Equals(p.Name, given, StringComparison.OrdinalIgnoreCase)).ToList();
        return (exact.Count > 0 ? exact : found) switch
        {
            [var only] => (only, null),
            [] => (null, $"nobody speaks by the name {given}; 'sayso who NAME' looks for parts of a name"),
            var several => (null, $"{several.Count} parties are called {given}; give the id of one: {string.Join(", ", several.Take(5).Select(p => p.Id))}"),
        };
    }

    private List<PartyAnchor> Anchors(IReadOnlyList<PartyMember> members)
        => [.. members.Select(m =>
        {
            var reading = EventPayloads.Found(_file.Events.At(_file.Connection.Number("SELECT reading FROM document WHERE id = $1 AND newer IS NULL", m.Report)));
            return PartyAnchor.Of(new Claims.Report(m.Report, null, null, reading, ""), m);
        })];

    private T? Told<T>(string id, Func<StoryLoader, string, T> tell)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(id);
        return LedgerFile.Guarded(_file.Path, () =>
        {
            var loader = new StoryLoader(_file);
            return loader.Find(id) is { } story ? tell(loader, story) : null;
        });
    }
}
