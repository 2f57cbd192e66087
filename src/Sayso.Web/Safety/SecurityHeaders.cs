using Microsoft.AspNetCore.Http;

namespace Sayso.Web.Safety;

/// <summary>Says with every answer what a browser may do with it: nothing but what comes from here, in no frame, kept nowhere.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>What pages may load: own scripts, styles and pictures; "data:" is for pictures that the map's style holds.</summary>
    public const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";         // with "no-referrer", forms of these pages would come with the origin "null"
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers.CacheControl = "no-store";
        return next(context);
    }
}
