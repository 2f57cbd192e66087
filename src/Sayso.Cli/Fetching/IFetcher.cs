namespace Sayso.Cli.Fetching;

/// <summary>Fetches addresses, one after the other.</summary>
internal interface IFetcher : IDisposable
{
    /// <summary>Asks for an address; whatever goes wrong is a <see cref="Refused"/>.</summary>
    /// <param name="address">As given.</param>
    /// <param name="known">What it gave the last time; null to have it in any case.</param>
    FetchResult Get(string address, Validators? known = null);
}
