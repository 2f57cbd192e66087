namespace Sayso.Ledger.Stories;

/// <summary>How likely it is that reports tell of the same events. The numbers are chosen on development sets; see decision 14.</summary>
internal static class StoryMeasure
{
    /// <summary>Two reports that are as alike as this are as likely as not of one story.</summary>
    public const double Even = 0.21;

    /// <summary>How fast likelihood grows with likeness.</summary>
    public const double Steepness = 32;

    /// <summary>What a report must have with a story to join it.</summary>
    public const double Join = 0.3;

    /// <summary>What the distance in time counts.</summary>
    public const double Decay = 0.5;

    /// <summary>Days within which distance in time hardly counts.</summary>
    public const double Fresh = 14;

    /// <summary>How likely two reports are of one story, 0 to 1.</summary>
    public static double Link(StoryText a, StoryText b)
    {
        var evidence = Steepness * (a.Vector.Likeness(b.Vector) - Even);
        if (a.Features.Published is { } first && b.Features.Published is { } second)
        {
            evidence -= Decay * Math.Log(1 + (Math.Abs(first.DayNumber - second.DayNumber) / Fresh));
        }

        return 1 / (1 + Math.Exp(-evidence));
    }

    /// <summary>How likely a report is of a story: the mean over its texts, itself not counted; 0 where there is no other.</summary>
    public static double Link(StoryText text, Story story)
    {
        var (sum, count) = (0.0, 0);
        foreach (var other in story.Sample())
        {
            if (!ReferenceEquals(other, text))
            {
                sum += Link(text, other);
                count++;
            }
        }

        return count == 0 ? 0 : sum / count;
    }

    /// <summary>How likely two stories are one: the mean over pairs.</summary>
    public static double Link(Story a, Story b)
    {
        var (sum, count) = (0.0, 0);
        foreach (var text in a.Sample(Story.Sampled / 2))
        {
            foreach (var other in b.Sample(Story.Sampled / 2))
            {
                sum += Link(text, other);
                count++;
            }
        }

        return sum / count;
    }
}
