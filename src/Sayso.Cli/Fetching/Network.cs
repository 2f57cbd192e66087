using System.Net;
using System.Net.Sockets;

namespace Sayso.Cli.Fetching;

/// <summary>
/// The door to the network. A name is resolved here, every address that it has is checked, and the connection goes to an address that was checked: between
/// check and use nothing is asked again, so a name that changes its mind (DNS rebinding) gains nothing.
/// </summary>
/// <param name="limits">The limits.</param>
internal sealed class Network(FetchLimits limits)
{
    /// <summary>Gives the addresses of a name.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = static (name, stop) => Dns.GetHostAddressesAsync(name, stop);

    /// <summary>One machine and port that is let through although the guard would not; for tests with a server of their own. No option and no variable sets it.</summary>
    public IPEndPoint? Exception { get; init; }

    /// <summary>The limits.</summary>
    public FetchLimits Limits => limits;

    /// <summary>Whether the port of an address is spoken to.</summary>
    public bool AllowsPort(Uri address) => limits.Ports.Contains(address.Port) || address.Port == Exception?.Port;

    /// <summary>What sends requests: no proxy, no cookies, no redirects, no unpacking, no credentials.</summary>
    public SocketsHttpHandler Handler() => new()
    {
        ConnectCallback = Connect,
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        Credentials = null,
        PreAuthenticate = false,
        ActivityHeadersPropagator = null,
        MaxConnectionsPerServer = 1,
        MaxResponseHeadersLength = limits.HeaderKilobytes,
        MaxResponseDrainSize = 0,
        ConnectTimeout = limits.HeaderTime,
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
    };

    /// <summary>The addresses of a host, all of them public.</summary>
    /// <exception cref="FetchFault">It has none, or one that is not: a name with one foot inside is not trusted with the other.</exception>
    public async Task<IPAddress[]> Addresses(string host, int port, CancellationToken stop)
    {
        IPAddress[] addresses;
        try
        {
            addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Resolve(host, stop).ConfigureAwait(false);
        }
        catch (SocketException e)
        {
            throw new FetchFault(RefusalKind.Connection, $"{host} is not known ({e.SocketErrorCode}): check the name, and that you are on the network");
        }

        if (addresses.Length == 0)
        {
            throw new FetchFault(RefusalKind.Connection, $"{host} has no address: check the name");
        }

        foreach (var address in addresses)
        {
            if (AddressGuard.WhyNot(address) is { } what && Exception?.Equals(new IPEndPoint(address, port)) != true)
            {
                throw new FetchFault(RefusalKind.Guard, $"{host} is {address} ({what}), and only public addresses are fetched: if it is yours, save the page and add the file");
            }
        }

        return addresses;
    }

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await Addresses(host.Trim('[', ']'), port, stop).ConfigureAwait(false);
        SocketException? last = null;
        foreach (var address in addresses)
        {
            Socket? socket = null;
            try
            {
                // A machine without IPv6 has no such sockets either; the next address may be of the other kind.
                socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(new IPEndPoint(address, port), stop).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException e)
            {
                socket?.Dispose();
                last = e;
            }
            catch
            {
                socket?.Dispose();
                throw;
            }
        }

        throw new FetchFault(RefusalKind.Connection, $"{host} does not answer ({last!.SocketErrorCode}): try again later");
    }
}
