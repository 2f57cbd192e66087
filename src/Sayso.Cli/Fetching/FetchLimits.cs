namespace Sayso.Cli.Fetching;

/// <summary>How much is taken from the network, how fast, and how long is waited.</summary>
internal sealed record FetchLimits
{
    /// <summary>The defaults.</summary>
    public static FetchLimits Default { get; } = new();

    /// <summary>Bytes of an answer, as they come and unpacked; 20 MB.</summary>
    public int Bytes { get; init; } = 20_000_000;

    /// <summary>Bytes of a robots.txt that are looked at; what follows is passed over (RFC 9309 asks for 500 KiB at least).</summary>
    public int RobotsBytes { get; init; } = 500 * 1024;

    /// <summary>How long what it says is gone by (RFC 9309, 2.4: a day at most).</summary>
    public TimeSpan RobotsKept { get; init; } = TimeSpan.FromDays(1);

    /// <summary>KiB of the fields before an answer.</summary>
    public int HeaderKilobytes { get; init; } = 32;

    /// <summary>Time until the fields of an answer are there, for each redirect anew.</summary>
    public TimeSpan HeaderTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Time for an answer and all redirects before it, without what is waited for politeness.</summary>
    public TimeSpan TotalTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Redirects that are followed.</summary>
    public int Redirects { get; init; } = 5;

    /// <summary>Ports that are spoken to.</summary>
    public IReadOnlyList<int> Ports { get; init; } = [80, 443];

    /// <summary>Whether a redirect may lead from https to http.</summary>
    public bool Downgrade { get; init; }

    /// <summary>Time between two requests to one host.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The most that a host's own wish (Crawl-delay) may make of it.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a host that wants to be left alone is, when it does not say (429, 503 without Retry-After).</summary>
    public TimeSpan LeftAlone { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>The longest that it is.</summary>
    public TimeSpan LongestLeftAlone { get; init; } = TimeSpan.FromDays(1);
}
