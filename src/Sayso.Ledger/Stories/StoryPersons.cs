namespace Sayso.Ledger.Stories;

/// <summary>What a person decides; the program never undoes it. All reports of one text go together.</summary>
public sealed partial class StoryClusterer
{
    /// <summary>Puts a report into a story, for good; that story and the one it was in stay two.</summary>
    /// <param name="report">The report.</param>
    /// <param name="story">A story that is there, or the id of one to begin.</param>
    /// <exception cref="ArgumentException">There is no such report.</exception>
    public IReadOnlyList<StoryChange> Pin(string report, string story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var text = Known(report);
        var changes = new List<StoryChange>();
        var (from, to) = (text.Story, _stories.TryGetValue(Resolve(story), out var found) ? found : _stories[story] = new Story(story));
        if (from != to)
        {
            Move(text, to, changes);
            if (from.Texts.Count > 0)
            {
                KeepApart(from, to);
            }
        }

        text.Pinned = true;
        return changes;
    }

    /// <summary>Makes two stories one, for good: the one that began earlier keeps its id.</summary>
    /// <param name="one">A story.</param>
    /// <param name="other">Another.</param>
    /// <exception cref="ArgumentException">There is no such story.</exception>
    public IReadOnlyList<StoryChange> Merge(string one, string other)
    {
        var (first, second) = (Story(one), Story(other));
        var changes = new List<StoryChange>();
        if (first != second)
        {
            first.Apart.Remove(second);
            second.Apart.Remove(first);
            foreach (var text in Join(first, second, changes).Texts)
            {
                text.Pinned = true;
            }
        }

        return changes;
    }

    /// <summary>Takes a report out of its story into a new one, for good: the two stay two.</summary>
    /// <param name="report">The report; alone in its story, it stays there.</param>
    /// <exception cref="ArgumentException">There is no such report.</exception>
    public IReadOnlyList<StoryChange> Split(string report)
    {
        var text = Known(report);
        text.Pinned = true;
        return text.Story.Texts.Count == 1 ? [] : Pin(report, Begin(report).Id);
    }

    private StoryText Known(string report)
        => _byReport.TryGetValue(report, out var text) ? text : throw new ArgumentException($"There is no report {report}.", nameof(report));

    private Story Story(string id)
        => _stories.TryGetValue(Resolve(id), out var story) ? story : throw new ArgumentException($"There is no story {id}.", nameof(id));
}
