namespace Sayso.Ledger.Stories;

/// <summary>
/// Puts reports into stories as they come. A report joins the story that it is most likely of, or begins one, whose id is the report's own; then the program looks whether two stories have turned out to be one,
/// whether a neighbour is better off here, and whether the story is two. The same reports and decisions in the same order give the same stories. Not thread-safe.
/// </summary>
/// <remarks>
/// Ids: of two stories that become one, the one that began earlier keeps its id; the other id is retired for good and <see cref="Resolve"/> says who took its reports. Of a story that becomes two, the part with the earliest report
/// keeps the id, the other gets the id of its earliest report, with "~2", "~3" … behind it where that id was ever used. What a person decided is never undone by the program.
/// </remarks>
public sealed partial class StoryClusterer
{
    /// <summary>How many like reports are looked at.</summary>
    private const int Neighbours = 48;

    /// <summary>How many stories are compared with a report.</summary>
    private const int Candidates = 12;

    private readonly WordCounts _background = WordCounts.Default;
    private readonly StoryIndex _index = new();
    private readonly List<StoryText> _texts = [];
    private readonly List<StoryText> _arrivals = [];
    private readonly List<string> _arrived = [];
    private readonly Dictionary<string, StoryText> _byHash = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoryText> _byReport = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Story> _stories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _retired = new(StringComparer.Ordinal);

    /// <summary>The story of a report; null for one that never came.</summary>
    /// <param name="report">The report's id.</param>
    public string? StoryOf(string report) => _byReport.GetValueOrDefault(report)?.Story.Id;

    /// <summary>The reports of a story in order of arrival of their texts; empty for a story that is not.</summary>
    /// <param name="story">The story's id, as it is now.</param>
    public IReadOnlyList<string> ReportsOf(string story)
        => _stories.TryGetValue(story, out var found) ? [.. found.Texts.SelectMany(t => t.Reports)] : [];

    /// <summary>The id that a story goes by now: itself, or that of the story that took the reports of a retired one.</summary>
    /// <param name="story">An id that a story has or had.</param>
    public string Resolve(string story)
    {
        while (_retired.TryGetValue(story, out var next))
        {
            story = next;
        }

        return story;
    }

    /// <summary>Adds a report. One with the text of an earlier one goes where that is, and changes nothing else, now or later.</summary>
    /// <param name="report">Its id, best the hash of its content: if it begins a story, that is the story's id.</param>
    /// <param name="features">What is kept of it.</param>
    /// <exception cref="ArgumentException">The report came before.</exception>
    public StoryDecision Add(string report, StoryFeatures features)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(features);
        if (Reprint(report, features) is { } same)
        {
            return new StoryDecision(same.Story.Id, 1, StoryReasons.Shared(same, same, _background), []);
        }

        var text = new StoryText(_texts.Count, features, StoryVector.Of(features, _background)) { Story = null! };
        var near = _index.Nearest(text.Vector, Neighbours).ConvertAll(n => _texts[n]);
        var ranked = near.Select(n => n.Story).Distinct().Take(Candidates).Select(s => (Story: s, Link: StoryMeasure.Link(text, s))).ToList();
        var best = ranked.Count == 0 ? (Story: null, Link: 0.0) : ranked.MaxBy(r => r.Link);
        var joins = best.Story is not null && best.Link >= StoryMeasure.Join;
        var like = joins ? near.Where(n => n.Story == best.Story).MaxBy(n => n.Vector.Likeness(text.Vector)) : null;
        var story = joins ? best.Story! : Begin(report);
        Keep(report, text, story);
        var changes = new List<StoryChange>();
        Revise(text, near, changes);
        return new StoryDecision(text.Story.Id, joins ? best.Link : 1 - best.Link, like is null ? StoryEvidence.None : StoryReasons.Shared(text, like, _background), changes);
    }

    /// <summary>The story that took the last reports of another; null for one that is not retired.</summary>
    /// <param name="story">An id that a story has or had.</param>
    public string? TakenBy(string story) => _retired.GetValueOrDefault(story);

    /// <summary>Pairs of stories that a person keeps apart, each once.</summary>
    public IReadOnlyList<(string One, string Other)> Apart
        => [.. _stories.Values.SelectMany(s => s.Apart.Select(o => (s.Id, o.Id))).Where(p => string.CompareOrdinal(p.Item1, p.Item2) < 0).Order()];

    /// <summary>What to keep to go on after a restart.</summary>
    public StoryState State() => new(
        [.. _arrived.Zip(_arrivals, (report, text) => (report, text.Story.Id, text.Pinned))],
        Apart,
        new Dictionary<string, string>(_retired, StringComparer.Ordinal));

    /// <summary>Puts a report back where it was: for all reports in their order of arrival, before any is added.</summary>
    /// <param name="report">Its id.</param>
    /// <param name="features">What was kept of it.</param>
    /// <param name="story">Its story.</param>
    /// <param name="pinned">Whether a person put it there.</param>
    /// <exception cref="ArgumentException">The report came before.</exception>
    public void Restore(string report, StoryFeatures features, string story, bool pinned = false)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(story);
        if (Reprint(report, features) is { } same)
        {
            same.Pinned |= pinned;
        }
        else
        {
            var text = new StoryText(_texts.Count, features, StoryVector.Of(features, _background)) { Story = null!, Pinned = pinned };
            Keep(report, text, _stories.TryGetValue(story, out var found) ? found : _stories[story] = new Story(story));
        }
    }

    /// <summary>Puts back what a person keeps apart and which ids are retired: after all reports.</summary>
    /// <param name="state">What <see cref="State"/> gave.</param>
    public void Restore(StoryState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (var (one, other) in state.Apart)
        {
            KeepApart(_stories[one], _stories[other]);
        }

        foreach (var (old, now) in state.Retired)
        {
            _retired[old] = now;
        }
    }

    private StoryText? Reprint(string report, StoryFeatures features)
    {
        if (_byReport.ContainsKey(report))
        {
            throw new ArgumentException($"The report {report} is there already.", nameof(report));
        }

        if (features.TextHash.Length == 0 || !_byHash.TryGetValue(features.TextHash, out var same))
        {
            return null;
        }

        Note(report, same);
        return same;
    }

    private void Keep(string report, StoryText text, Story story)
    {
        _texts.Add(text);
        _byHash.TryAdd(text.Features.TextHash, text);
        _index.Add(text.Number, text.Vector);
        story.Put(text);
        Note(report, text);
    }

    private void Note(string report, StoryText text)
    {
        text.Reports.Add(report);
        _byReport[report] = text;
        _arrived.Add(report);
        _arrivals.Add(text);
    }

    private Story Begin(string report)
    {
        var id = report;
        for (var n = 2; _stories.ContainsKey(id) || _retired.ContainsKey(id); n++)
        {
            id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{report}~{n}");
        }

        return _stories[id] = new Story(id);
    }

    private static void KeepApart(Story one, Story other)
    {
        one.Apart.Add(other);
        other.Apart.Add(one);
    }
}
