using CsCheck;
using Sayso.Ledger.Claims;
using Sayso.Ledger.Register;
using Sayso.Tests.House;
using Xunit;

namespace Sayso.Ledger.Tests.Claims;

public sealed class ClaimGroupsTests
{
    public static TheoryData<string> All => [.. InventedStories.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_story_is_as_approved(string story) => Approved.Match($"tests/Sayso.Ledger.Tests/Claims/Stories/{story}.verified.txt", StoryText.Of(InventedStories.Of(story)));

    [Theory]
    [MemberData(nameof(All))]
    public void The_order_of_arrival_does_not_matter(string story)
    {
        var reports = InventedStories.Of(story);
        var expected = StoryText.Of(reports);
        Gen.Shuffle(reports.ToArray()).Sample(shuffled => StoryText.Of(shuffled) == expected, iter: 20, threads: 1);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_reprint_never_raises_a_count(string story)
    {
        var reports = InventedStories.Of(story);
        Gen.Select(Gen.Int[0, reports.Count - 1], Gen.Int[0, reports.Count], Gen.Int[1, 28]).Sample((which, outlet, day) =>
        {
            // Also one by an outlet that others cite, and one dated before its original.
            var reprint = reports[which] with { Key = "0reprint", Outlet = outlet == reports.Count ? "The Reprinter" : reports[outlet].Outlet, Published = $"2026-02-{day:00}" };
            var (before, after) = (Counts(reports), Counts([.. reports, reprint]));
            return before.All(p => after.TryGetValue(p.Key, out var now) && now.Parties.Low <= p.Value.Parties.Low && now.Parties.High <= p.Value.Parties.High
                && now.Origins <= p.Value.Origins && now.Denying.High <= p.Value.Denying.High && now.Denying.Low <= p.Value.Denying.Low);
        }, iter: 60, threads: 1);
    }

    [Fact]
    public void Two_unnamed_officials_of_two_origins_are_one_or_two_and_a_citing_outlet_adds_no_origin()
    {
        var claim = Assert.Single(Claims("blast"), c => c.AssertedBy.Any(v => v.Name.Contains("senior official", StringComparison.Ordinal)));
        Assert.Equal(new PartyCount(1, 2), claim.Parties);
        Assert.Equal(2, claim.Origins);
    }

    [Fact]
    public void A_denial_of_the_next_day_stands_with_the_claim_that_it_denies()
        => Assert.Contains(Claims("flood"), c => c.AssertedBy.Any(v => v.Name.Contains("Kolar", StringComparison.Ordinal)) && c.DeniedBy.Any(v => v.Name.Contains("Lenna Power", StringComparison.Ordinal)));

    private static IReadOnlyList<Claim> Claims(string story) => ClaimGroups.Of(InventedStories.Of(story), PartyRegister.Of(InventedStories.Of(story)));

    // A claim is known again by its first statement that is not the reprint's.
    private static Dictionary<(string, string), Claim> Counts(IReadOnlyCollection<Report> reports)
        => ClaimGroups.Of(reports, PartyRegister.Of(reports)).SelectMany(c => c.Wordings.Where(w => w.Report != "0reprint").Select(w => ((w.Report, w.Statement), c))).ToDictionary(p => p.Item1, p => p.c);
}
