using System.Security.Cryptography;
using Microsoft.AspNetCore.Routing;
using Sayso.Web.Safety;
using Scalar.AspNetCore;

namespace Sayso.Web.Api;

/// <summary>The description of the API as a page, made by Scalar: of our own files alone, and without what it would fetch or tell others.</summary>
internal static class DocsRoutes
{
    /// <summary>Where it is.</summary>
    public const string Address = "/api/docs";

    /// <summary>The page and its script.</summary>
    public static void MapDocs(this IEndpointRouteBuilder routes)
    {
        routes.MapScalarApiReference(Address, (options, context) =>
        {
            var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            options.WithTitle("Sayso: the API").WithOpenApiRoutePattern(ApiRoutes.Description).DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp().HideDeveloperTools().WithNonce(nonce);
            context.Response.Headers.ContentSecurityPolicy = Policy(nonce);
        });
    }

    // The one page whose styles are not files: its library makes them while it runs, see docs/decisions/0021-the-workspace.md.
    private static string Policy(string nonce)
        => SecurityHeaders.Policy.Replace("script-src 'self'", $"script-src 'self' 'nonce-{nonce}'", StringComparison.Ordinal).Replace("style-src 'self'", "style-src 'self' 'unsafe-inline'", StringComparison.Ordinal);
}
