using System.Globalization;

namespace Sayso.Cli.Fetching;

/// <summary>Which addresses are asked for at all. Odd spellings of IPv4 (decimal, octal, hexadecimal) are the numbers they stand for: <see cref="Uri"/> writes them out.</summary>
internal static class WebAddress
{
    private const int Longest = 2000;

    /// <summary>Whether an argument is meant as an address of the web, good or bad.</summary>
    public static bool IsMeant(string argument)
        => argument.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || argument.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The address, checked, without its fragment.</summary>
    /// <param name="address">As given.</param>
    /// <param name="allowsPort">Whether a port is spoken to.</param>
    /// <exception cref="FetchFault">It is not fetched.</exception>
    public static Uri Of(string address, Func<Uri, bool> allowsPort)
    {
        if (address.Length > Longest || !Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri))
        {
            throw new FetchFault(RefusalKind.Address, "it is no address of the web: check how it is written");
        }

        return Checked(uri, allowsPort);
    }

    /// <summary>Where a redirect leads.</summary>
    /// <param name="from">The address that answered.</param>
    /// <param name="location">What it said; null where it said nothing.</param>
    /// <param name="allowsPort">Whether a port is spoken to.</param>
    /// <param name="downgrade">Whether https may lead to http.</param>
    /// <exception cref="FetchFault">It is not followed.</exception>
    public static Uri Redirect(Uri from, string? location, Func<Uri, bool> allowsPort, bool downgrade)
    {
        if (location is null || location.Length > Longest || !Uri.TryCreate(from, location, out var to))
        {
            throw new FetchFault(RefusalKind.Address, "it is redirected to nowhere: open it in a browser, and give the address where that ends");
        }

        if (from.Scheme == Uri.UriSchemeHttps && to.Scheme == Uri.UriSchemeHttp && !downgrade)
        {
            throw new FetchFault(RefusalKind.Address, $"it is redirected from https to http ({to.Host}), where anybody on the way can change it: give that address yourself if you trust it");
        }

        return Checked(to, allowsPort);
    }

    /// <summary>Scheme, host and port: what robots.txt, politeness and connections go by.</summary>
    public static string Origin(Uri address) => string.Create(CultureInfo.InvariantCulture, $"{address.Scheme}://{address.IdnHost}:{address.Port}");

    // What has letters that no name may have is an address for Uri until it is asked for the name.
    private static bool HasName(Uri uri)
    {
        try
        {
            return uri.HostNameType is not (UriHostNameType.Unknown or UriHostNameType.Basic) && uri.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    private static Uri Checked(Uri uri, Func<Uri, bool> allowsPort)
    {
        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)
        {
            throw new FetchFault(RefusalKind.Address, $"only http and https are fetched, this leads to {(uri.Scheme.Length > 20 ? "something else" : uri.Scheme + ":")}");
        }

        if (uri.UserInfo.Length > 0)
        {
            throw new FetchFault(RefusalKind.Address, "it has a name or password in it, which nothing is sent for: take what stands before the @ out");
        }

        if (!HasName(uri))
        {
            throw new FetchFault(RefusalKind.Address, "its host is no name of the web: check how it is written");
        }

        if (!allowsPort(uri))
        {
            throw new FetchFault(RefusalKind.Address, string.Create(CultureInfo.InvariantCulture, $"port {uri.Port} is not spoken to, only 80 and 443: save the page and add the file"));
        }

        return uri.Fragment.Length == 0 ? uri : new Uri(uri.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));
    }
}
