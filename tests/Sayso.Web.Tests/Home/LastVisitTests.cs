using Sayso.Web.Pages;
using Xunit;

namespace Sayso.Web.Tests.Home;

public sealed class LastVisitTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 6, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void To_the_first_visit_nothing_is_new() => Assert.Equal(new LastVisit(70, Noon, 70), LastVisit.Now(null, Noon, 70));

    [Fact]
    public void Within_an_hour_what_was_new_stays_new()
    {
        var visit = LastVisit.Now(new LastVisit(50, Noon, 60), Noon.AddMinutes(59), 70);
        Assert.Equal(new LastVisit(50, Noon, 70), visit);
    }

    [Fact]
    public void After_an_hour_new_is_what_came_since_home_was_shown_last()
        => Assert.Equal(new LastVisit(60, Noon.AddHours(1), 70), LastVisit.Now(new LastVisit(50, Noon, 60), Noon.AddHours(1), 70));

    [Fact]
    public void In_a_ledger_that_is_another_nothing_was_seen_yet()
        => Assert.Equal(new LastVisit(5, Noon, 5), LastVisit.Now(new LastVisit(50, Noon, 60), Noon, 5));
}
