namespace Sayso.Documents;

/// <summary>Addresses that may be shown as links: nothing but http and https.</summary>
internal static class WebAddress
{
    /// <summary>Longer ones are no addresses of articles.</summary>
    private const int MaxLength = 2000;

    public static bool IsWeb(string value)
        => value.Length <= MaxLength && Uri.TryCreate(value, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.Host.Length > 0
            && value.AsSpan().IndexOfAnyInRange('\0', ' ') < 0;
}
