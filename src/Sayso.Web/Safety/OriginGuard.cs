using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Sayso.Web.Safety;

/// <summary>
/// Changes come by POST and from these pages alone. A browser says where a request comes from (Sec-Fetch-Site, Origin); what says another place, or
/// comes with a browser's cookie and says nothing, is refused. Who sends the token in a header is no page of a stranger: it does not know it.
/// </summary>
internal sealed class OriginGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            // What is asked a second time is the page that says why the first was refused.
            return next(context);
        }

        if (!HttpMethods.IsPost(request.Method))
        {
            return Refused(context, StatusCodes.Status405MethodNotAllowed);
        }

        var (site, origin) = (request.Headers["Sec-Fetch-Site"].ToString(), request.Headers.Origin.ToString());
        var isForeign = (site.Length > 0 && site is not ("same-origin" or "none")) || (origin.Length > 0 && origin != $"{request.Scheme}://{request.Host}");
        var isSilent = site.Length == 0 && origin.Length == 0;
        return isForeign || (isSilent && !Door.HasHeaderToken(context)) ? Refused(context, StatusCodes.Status403Forbidden) : next(context);
    }

    private static Task Refused(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
