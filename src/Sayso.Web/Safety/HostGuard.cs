using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Sayso.Web.Safety;

/// <summary>
/// Lets in only requests that name this server as a browser on this machine does. Another name that leads here (DNS rebinding), another port or none at all is
/// refused before anything is looked at.
/// </summary>
internal sealed class HostGuard(RequestDelegate next)
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase) { "localhost", "127.0.0.1", "[::1]" };

    public Task InvokeAsync(HttpContext context) => IsOwn(context.Request.Headers.Host.ToString(), context.Connection.LocalPort) ? next(context) : Refused(context);

    /// <summary>Whether a Host header names this server.</summary>
    public static bool IsOwn(string host, int port)
    {
        var end = host.LastIndexOf(':');
        var hasPort = end > host.LastIndexOf(']');
        var (name, given) = hasPort ? (host[..end], host[(end + 1)..]) : (host, "80");
        return Names.Contains(name) && given == port.ToString(CultureInfo.InvariantCulture);
    }

    private static Task Refused(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("This is not an address of this workspace: use the one that 'sayso serve' printed.\n");
    }
}
