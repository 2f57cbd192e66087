using System.Globalization;

namespace Sayso.Cli.Fetching;

/// <summary>Keeps the distance that each host is owed: time between two requests, and none at all while it wants to be left alone.</summary>
/// <param name="time">The clock.</param>
/// <param name="wait">Waits.</param>
internal sealed class HostManners(TimeProvider time, Action<TimeSpan> wait)
{
    private readonly Dictionary<string, long> _asked = [];
    private readonly Dictionary<string, DateTimeOffset> _alone = [];

    /// <summary>Waits until a host may be asked, and notes that it is.</summary>
    /// <param name="address">What will be asked for.</param>
    /// <param name="delay">The time that is to be between two requests.</param>
    /// <exception cref="FetchFault">It wants to be left alone.</exception>
    public void Before(Uri address, TimeSpan delay)
    {
        var origin = WebAddress.Origin(address);
        if (_alone.TryGetValue(origin, out var until) && until > time.GetUtcNow())
        {
            throw Alone(address, until);
        }

        if (_asked.TryGetValue(origin, out var last) && delay - time.GetElapsedTime(last) is var rest && rest > TimeSpan.Zero)
        {
            wait(rest);
        }

        _asked[origin] = time.GetTimestamp();
    }

    /// <summary>Notes that a host wants to be left alone; the fault that says so.</summary>
    public FetchFault LeaveAlone(Uri address, DateTimeOffset until)
    {
        _alone[WebAddress.Origin(address)] = until;
        return Alone(address, until);
    }

    private static FetchFault Alone(Uri address, DateTimeOffset until)
        => new(RefusalKind.Later, string.Create(CultureInfo.InvariantCulture, $"{address.IdnHost} wants to be left alone for now: try again after {until.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC")) { RetryAt = until };
}
