using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Sayso.Web.Safety;

/// <summary>Refuses a body that says that it is too large for its address before anything reads it: what comes after would take it for one that was cut off.</summary>
internal sealed class SizeGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
        => context.Request.ContentLength > context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize
            ? throw new BadHttpRequestException("too large", StatusCodes.Status413PayloadTooLarge)
            : next(context);
}
