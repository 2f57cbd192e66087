using Microsoft.AspNetCore.Http;
using Sayso.Web.Safety;

namespace Sayso.Web.Api;

/// <summary>What is refused below the API's address without a word is told as a problem, not as a page.</summary>
internal sealed class ApiStatus(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context).ConfigureAwait(false);
        var response = context.Response;
        if (response.StatusCode >= StatusCodes.Status400BadRequest && !response.HasStarted && response.ContentType is null && context.Request.Path.StartsWithSegments(Door.Api, StringComparison.Ordinal))
        {
            await ApiProblem.WriteAsync(context, ApiProblem.OfStatus(response.StatusCode)).ConfigureAwait(false);
        }
    }
}
