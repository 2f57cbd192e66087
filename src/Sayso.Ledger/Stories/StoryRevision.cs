namespace Sayso.Ledger.Stories;

/// <summary>What the program changes when a report shows that it was wrong; bounded work for each report.</summary>
public sealed partial class StoryClusterer
{
    /// <summary>How many like reports in other stories are looked at.</summary>
    private const int Movable = 8;

    /// <summary>How many stories may be found one with that of a new report.</summary>
    private const int Mergeable = 3;

    /// <summary>Larger stories are not taken apart by the program, only by a person.</summary>
    private const int Divisible = 32;

    /// <summary>How much better off a report must be elsewhere to be moved.</summary>
    private const double Margin = 0.1;

    private void Revise(StoryText text, List<StoryText> near, List<StoryChange> changes)
    {
        foreach (var other in near.Select(n => n.Story).Where(s => s != text.Story).Distinct().Take(Mergeable).ToList())
        {
            if (other.Texts.Count > 0 && AreOne(text.Story, other))
            {
                Join(text.Story, other, changes);
            }
        }

        foreach (var neighbour in near.Where(n => n.Story != text.Story).Take(Movable).ToList())
        {
            if (!neighbour.Pinned && neighbour.Story.Texts.Count > 1 && !text.Story.Apart.Contains(neighbour.Story)
                && StoryMeasure.Link(neighbour, text.Story) is var here && here >= StoryMeasure.Join && here > StoryMeasure.Link(neighbour, neighbour.Story) + Margin)
            {
                Move(neighbour, text.Story, changes);
            }
        }

        Divide(text.Story, changes);
    }

    private static bool AreOne(Story one, Story other)
        => !one.Apart.Contains(other) && StoryMeasure.Link(one, other) >= StoryMeasure.Join && !StoryRift.Between([.. one.Sample()], [.. other.Sample()]);

    private void Divide(Story story, List<StoryChange> changes)
    {
        if (story.Texts.Count > Divisible || StoryRift.Halves(story.Texts) is not { } halves || halves.Second.Any(t => t.Pinned) || !StoryRift.Between(halves.First, halves.Second))
        {
            return;
        }

        var begun = Begin(halves.Second[0].Reports[0]);
        foreach (var apart in story.Apart)
        {
            KeepApart(begun, apart);
        }

        halves.Second.ForEach(t => Move(t, begun, changes));
    }

    private Story Join(Story one, Story other, List<StoryChange> changes)
    {
        var (kept, gone) = one.Texts[0].Number < other.Texts[0].Number ? (one, other) : (other, one);
        foreach (var text in gone.Texts.ToList())
        {
            Move(text, kept, changes);
        }

        foreach (var apart in gone.Apart.Where(a => a != kept))
        {
            KeepApart(kept, apart);
        }

        return kept;
    }

    // A story without texts is retired.
    private void Move(StoryText text, Story to, List<StoryChange> changes)
    {
        var from = text.Story;
        from.Texts.Remove(text);
        to.Put(text);
        changes.AddRange(text.Reports.Select(r => new StoryChange(r, from.Id, to.Id)));
        if (from.Texts.Count == 0)
        {
            _stories.Remove(from.Id);
            _retired[from.Id] = to.Id;
            foreach (var apart in from.Apart)
            {
                apart.Apart.Remove(from);
            }
        }
    }
}
