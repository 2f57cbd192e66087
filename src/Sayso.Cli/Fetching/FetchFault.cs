namespace Sayso.Cli.Fetching;

/// <summary>Stops a request. Never leaves the folder: whoever fetches makes a <see cref="Refused"/> of it.</summary>
/// <param name="kind">Why, in short.</param>
/// <param name="reason">What is wrong, and what to do; without the address.</param>
internal sealed class FetchFault(RefusalKind kind, string reason) : Exception(reason)
{
    public RefusalKind Kind => kind;

    /// <summary>Not before then; null where that is not known.</summary>
    public DateTimeOffset? RetryAt { get; init; }
}
