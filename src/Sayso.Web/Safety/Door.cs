using System.Net;
using Microsoft.AspNetCore.Http;

namespace Sayso.Web.Safety;

/// <summary>
/// Who may go in: a browser that came through <c>/enter</c> with the token of this start and has its cookie, or a program that sends the token as "Authorization: Bearer". Reading the
/// API from this machine needs neither, unless the workspace is private. The files of the pages are everybody's: they hold nothing of the ledger.
/// </summary>
internal sealed class Door(RequestDelegate next, StartToken token, WorkspaceOptions options)
{
    /// <summary>Where one goes in.</summary>
    public const string Enter = "/enter";

    /// <summary>Where scripts and styles are.</summary>
    public const string Assets = "/assets";

    /// <summary>Where the API is.</summary>
    public const string Api = "/api/v1";

    private const string Problem = "/problem";
    private const string Bearer = "Bearer ";
    private static readonly object ByHeader = new();

    /// <summary>Whether the request gave the token itself, not a browser's cookie.</summary>
    public static bool HasHeaderToken(HttpContext context) => context.Items.ContainsKey(ByHeader);

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Path == Enter && HttpMethods.IsGet(request.Method))
        {
            return GoIn(context);
        }

        var header = request.Headers.Authorization.ToString();
        if (header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) && token.Is(header[Bearer.Length..]))
        {
            context.Items[ByHeader] = true;
            return next(context);
        }

        if (request.Path.StartsWithSegments(Assets, StringComparison.Ordinal) || request.Path == Problem || IsOpenReading(context) || token.Is(request.Cookies[Cookie(context)]))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    private bool IsOpenReading(HttpContext context) => !options.IsPrivate && context.Request.Path.StartsWithSegments(Api, StringComparison.Ordinal)
        && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        && context.Request.Headers["Sec-Fetch-Site"].ToString() is ("" or "same-origin" or "none");      // pages of strangers get no work done

    private Task GoIn(HttpContext context)
    {
        if (!token.Is(context.Request.Query["token"]))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        context.Response.Cookies.Append(Cookie(context), token.Value, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true });
        context.Response.Redirect("/");
        return Task.CompletedTask;
    }

    // Cookies know no ports: two workspaces on one machine would take each other's.
    private static string Cookie(HttpContext context) => $"sayso-{context.Connection.LocalPort}";
}
