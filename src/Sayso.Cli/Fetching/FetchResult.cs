namespace Sayso.Cli.Fetching;

/// <summary>What a server gave to ask later with whether something changed; both null where it gave nothing.</summary>
/// <param name="ETag">As it came, quotation marks included.</param>
/// <param name="LastModified">As it came.</param>
internal sealed record Validators(string? ETag, string? LastModified)
{
    /// <summary>Whether there is anything to ask with.</summary>
    public bool Any => ETag is not null || LastModified is not null;
}

/// <summary>What became of a request: something came, nothing has changed, or it was refused.</summary>
/// <param name="Asked">The address that was asked for.</param>
internal abstract record FetchResult(string Asked);

/// <summary>Something came.</summary>
/// <param name="Asked">The address that was asked for.</param>
/// <param name="Content">The bytes, unpacked.</param>
/// <param name="Address">Where they came from in the end.</param>
/// <param name="ContentType">text/html and the like, in small letters; null where the server does not say.</param>
/// <param name="Charset">The encoding that the server names; null where it names none.</param>
/// <param name="At">When it was fetched.</param>
/// <param name="Validators">What to ask with next time.</param>
internal sealed record Fetched(string Asked, byte[] Content, string Address, string? ContentType, string? Charset, DateTimeOffset At, Validators Validators)
    : FetchResult(Asked);

/// <summary>It is as it was when it was fetched last.</summary>
/// <param name="Asked">The address that was asked for.</param>
internal sealed record NotModified(string Asked) : FetchResult(Asked);

/// <summary>Why nothing was fetched.</summary>
internal enum RefusalKind
{
    /// <summary>The address is none that is fetched: its scheme, port, form or credentials.</summary>
    Address,

    /// <summary>It leads to no public machine.</summary>
    Guard,

    /// <summary>The host does not want it (robots.txt).</summary>
    Robots,

    /// <summary>The host wants to be left alone for now.</summary>
    Later,

    /// <summary>It is too large, too slow, or goes round in circles.</summary>
    Limit,

    /// <summary>It cannot be reached, or the answer broke off.</summary>
    Connection,

    /// <summary>The server says no: 404 and the like.</summary>
    Status,

    /// <summary>It is nothing that can be read: a picture, an unknown packing.</summary>
    Content,
}

/// <summary>Nothing was fetched, and why.</summary>
/// <param name="Asked">The address that was asked for.</param>
/// <param name="Kind">Why, in short.</param>
/// <param name="Message">What, where, and what to do; begins with the address.</param>
/// <param name="RetryAt">Not before then; null where asking again is no use or at no known time.</param>
internal sealed record Refused(string Asked, RefusalKind Kind, string Message, DateTimeOffset? RetryAt = null) : FetchResult(Asked)
{
    /// <summary>Whether it may be otherwise the next time.</summary>
    public bool MayPass => Kind is RefusalKind.Later or RefusalKind.Connection;
}
