namespace Sayso.Web.Tests;

/// <summary>A clock that stands still.</summary>
internal sealed class StandingClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 3, 6, 7, 8, 9, TimeSpan.Zero);
}
