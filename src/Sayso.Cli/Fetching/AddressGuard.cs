using System.Net;
using System.Net.Sockets;

namespace Sayso.Cli.Fetching;

/// <summary>
/// Says of an address whether it is a public one of a single machine. Everything else is refused: what a report links to must not reach this machine, its
/// network or the metadata service of a cloud. The blocks are those of the IANA registries of special purpose addresses.
/// </summary>
internal static class AddressGuard
{
    private static readonly (IPNetwork Block, string What)[] Closed =
    [
        (IPNetwork.Parse("0.0.0.0/8"), "this machine"),
        (IPNetwork.Parse("10.0.0.0/8"), "a private network"),
        (IPNetwork.Parse("100.64.0.0/10"), "a provider's inner network"),
        (IPNetwork.Parse("127.0.0.0/8"), "this machine"),
        (IPNetwork.Parse("168.63.129.16/32"), "a cloud's own services"),
        (IPNetwork.Parse("169.254.0.0/16"), "the local link or a cloud's own services"),
        (IPNetwork.Parse("172.16.0.0/12"), "a private network"),
        (IPNetwork.Parse("192.0.0.0/24"), "reserved"),
        (IPNetwork.Parse("192.0.2.0/24"), "reserved for documents"),
        (IPNetwork.Parse("192.31.196.0/24"), "reserved"),
        (IPNetwork.Parse("192.52.193.0/24"), "reserved"),
        (IPNetwork.Parse("192.88.99.0/24"), "a relay to other networks"),
        (IPNetwork.Parse("192.168.0.0/16"), "a private network"),
        (IPNetwork.Parse("192.175.48.0/24"), "reserved"),
        (IPNetwork.Parse("198.18.0.0/15"), "reserved for measurements"),
        (IPNetwork.Parse("198.51.100.0/24"), "reserved for documents"),
        (IPNetwork.Parse("203.0.113.0/24"), "reserved for documents"),
        (IPNetwork.Parse("224.0.0.0/4"), "for many machines at once"),
        (IPNetwork.Parse("240.0.0.0/4"), "reserved"),
    ];

    // Of IPv6 only 2000::/3 is given out to single machines; these are the parts of it that are not.
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    private static readonly (IPNetwork Block, string What)[] Closed6 =
    [
        (IPNetwork.Parse("2001::/23"), "reserved, or a tunnel"),
        (IPNetwork.Parse("2001:db8::/32"), "reserved for documents"),
        (IPNetwork.Parse("2002::/16"), "a tunnel (6to4)"),
        (IPNetwork.Parse("2620:4f:8000::/48"), "reserved"),
        (IPNetwork.Parse("3fff::/20"), "reserved for documents"),
    ];

    /// <summary>Why an address is refused, as what it is; null where it is public.</summary>
    public static string? WhyNot(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return Within(address, Closed);
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return "no address of the internet";
        }

        // An IPv4 address in the clothes of IPv6 is refused whatever it is: nobody honest gives one out.
        if (address.IsIPv4MappedToIPv6)
        {
            return "IPv4 written as IPv6";
        }

        if (IPAddress.IPv6Loopback.Equals(address) || IPAddress.IPv6Any.Equals(address))
        {
            return "this machine";
        }

        return address.ScopeId != 0 || address.IsIPv6LinkLocal ? "the local link"
            : address.IsIPv6UniqueLocal || address.IsIPv6SiteLocal ? "a private network"
            : address.IsIPv6Multicast ? "for many machines at once"
            : !Global.Contains(address) ? "reserved, or a way to IPv4 (NAT64)"
            : Within(address, Closed6);
    }

    private static string? Within(IPAddress address, (IPNetwork Block, string What)[] blocks)
    {
        foreach (var (block, what) in blocks)
        {
            if (block.Contains(address))
            {
                return what;
            }
        }

        return null;
    }
}
