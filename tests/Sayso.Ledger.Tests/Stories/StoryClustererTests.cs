using Sayso.Ledger.Stories;
using Xunit;

namespace Sayso.Ledger.Tests.Stories;

/// <summary>Invented events: each has words of its own, each report some of them among common ones.</summary>
public sealed class StoryClustererTests
{
    [Fact]
    public void Reports_of_one_event_share_a_story_and_those_of_others_do_not()
    {
        var clusterer = Filled(Shuffled(1));
        for (var i = 0; i < 60; i++)
        {
            Assert.Equal(clusterer.StoryOf("r" + (i % 6)), clusterer.StoryOf("r" + i));
        }

        Assert.Equal(6, Enumerable.Range(0, 60).Select(i => clusterer.StoryOf("r" + i)).Distinct().Count());
    }

    [Fact]
    public void A_story_goes_by_the_id_of_its_first_report()
    {
        var clusterer = new StoryClusterer();
        Assert.Equal("first", clusterer.Add("first", Report(0, 1)).Story);
        var second = clusterer.Add("second", Report(0, 2));
        Assert.Equal("first", second.Story);
        Assert.Equal("first", second.Why.Report);
        Assert.NotEmpty(second.Why.Words);
        Assert.InRange(second.Sure, StoryMeasure.Join, 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_reprint_goes_where_its_text_is_and_changes_nothing_else(int seed)
    {
        var random = new Random(seed);
        var order = Shuffled(seed);
        var plain = Filled(order);
        var clusterer = new StoryClusterer();
        var copies = new List<(string Copy, string Of)>();
        foreach (var i in order)
        {
            clusterer.Add("r" + i, Of(i));
            if (random.Next(2) == 0)
            {
                copies.Add(("copy" + i, "r" + i));
                Assert.Empty(clusterer.Add("copy" + i, Of(i)).Changes);
            }
        }

        Assert.All(copies, c => Assert.Equal(clusterer.StoryOf(c.Of), clusterer.StoryOf(c.Copy)));
        Assert.All(order, i => Assert.Equal(plain.StoryOf("r" + i), clusterer.StoryOf("r" + i)));
    }

    [Fact]
    public void After_a_restart_it_goes_on_as_if_there_had_been_none()
    {
        var order = Shuffled(4);
        var whole = Filled(order[..40]);
        whole.Split("r" + order[3]);
        var state = whole.State();
        var restored = new StoryClusterer();
        foreach (var (report, story, pinned) in state.Reports)
        {
            restored.Restore(report, StoryFeatures.FromBytes(Of(int.Parse(report[1..], System.Globalization.CultureInfo.InvariantCulture)).ToBytes()), story, pinned);
        }

        restored.Restore(state);
        foreach (var i in order[40..])
        {
            var (one, other) = (whole.Add("r" + i, Of(i)), restored.Add("r" + i, Of(i)));
            Assert.Equal((one.Story, one.Sure), (other.Story, other.Sure));
            Assert.Equal(one.Why.Words, other.Why.Words);
        }

        Assert.Equal(whole.State().Reports, restored.State().Reports);
    }

    [Fact]
    public void What_a_person_took_out_stays_out()
    {
        var clusterer = Filled([0, 6, 12, 18]);
        var before = clusterer.StoryOf("r0");
        var change = Assert.Single(clusterer.Split("r6"));
        Assert.Equal(new StoryChange("r6", before!, "r6"), change);
        foreach (var i in new[] { 24, 30, 36, 42, 48 })
        {
            clusterer.Add("r" + i, Of(i));
        }

        Assert.Equal("r6", clusterer.StoryOf("r6"));
        Assert.Equal(before, clusterer.StoryOf("r0"));
    }

    [Fact]
    public void What_a_person_made_one_stays_one_and_the_older_id_is_kept()
    {
        var clusterer = Filled([0, 1, 6, 7]);
        Assert.NotEmpty(clusterer.Merge("r1", "r0"));
        Assert.Equal("r0", clusterer.Resolve("r1"));
        for (var i = 12; i < 60; i++)
        {
            clusterer.Add("r" + i, Of(i));
        }

        Assert.Equal("r0", clusterer.StoryOf("r1"));
        Assert.Equal("r0", clusterer.StoryOf("r7"));
    }

    [Fact]
    public void A_pinned_report_stays_where_it_was_put()
    {
        var clusterer = Filled([0, 1, 6, 7, 12]);
        clusterer.Pin("r12", "r1");
        clusterer.Add("r18", Of(18));
        clusterer.Add("r24", Of(24));
        Assert.Equal("r1", clusterer.StoryOf("r12"));
        Assert.Equal("r0", clusterer.StoryOf("r0"));
    }

    [Fact]
    public void Two_alike_events_come_apart_when_enough_tell_of_each()
    {
        // Two fires: half of the telling words are the same, and each side has names and numbers that the other lacks.
        var clusterer = new StoryClusterer();
        for (var i = 0; i < 20; i++)
        {
            clusterer.Add("r" + i, Alike(i % 2, i));
        }

        Assert.Equal(2, Enumerable.Range(0, 20).Select(i => clusterer.StoryOf("r" + i)).Distinct().Count());
        Assert.NotEqual(clusterer.StoryOf("r0"), clusterer.StoryOf("r1"));
    }

    [Fact]
    public void Features_come_back_from_bytes_as_they_were_and_damage_is_told()
    {
        var features = Of(7) with { Published = new DateOnly(2026, 3, 4) };
        var back = StoryFeatures.FromBytes(features.ToBytes());
        Assert.Equal((features.TextHash, features.Published), (back.TextHash, back.Published));
        Assert.Equal(features.Terms, back.Terms);
        Assert.Throws<InvalidDataException>(() => StoryFeatures.FromBytes(features.ToBytes()[..40]));
        Assert.Throws<InvalidDataException>(() => StoryFeatures.FromBytes([9, 9, 9]));
    }

    private static StoryFeatures Of(int report) => Report(report % 6, report);

    private static StoryFeatures Report(int ofEvent, int number)
        => Features(number, random => random.Next(2) == 0 ? $"event{ofEvent}word{random.Next(20)}" : $"common{random.Next(3000)}");

    private static StoryFeatures Alike(int side, int number)
        => Features(number, random => random.Next(10) switch { < 4 => $"side{side}name{random.Next(8)}", < 8 => $"fire{random.Next(25)}", _ => $"common{random.Next(3000)}" });

    private static StoryFeatures Features(int number, Func<Random, string> word)
    {
        var random = new Random(1000 + number);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < 120; i++)
        {
            var next = word(random);
            counts[next] = counts.GetValueOrDefault(next) + 1;
        }

        return new StoryFeatures("text" + number, null, [.. counts.Select(c => new StoryTerm(StoryTermKind.Word, c.Key, c.Value)), .. counts.Take(30).Select(c => new StoryTerm(StoryTermKind.Lead, c.Key, 1))]);
    }

    private static int[] Shuffled(int seed)
    {
        var order = Enumerable.Range(0, 60).ToArray();
        new Random(seed).Shuffle(order);
        return order;
    }

    private static StoryClusterer Filled(IEnumerable<int> reports)
    {
        var clusterer = new StoryClusterer();
        foreach (var i in reports)
        {
            clusterer.Add("r" + i, Of(i));
        }

        return clusterer;
    }
}
