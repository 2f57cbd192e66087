using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Sayso.Web.Assets;

/// <summary>Gives out the files of the pages.</summary>
internal static class AssetRoutes
{
    /// <summary>The addresses under <c>/assets</c>.</summary>
    public static void MapAssets(this IEndpointRouteBuilder routes) => routes.MapGet(Safety.Door.Assets + "/{**path}", (string path, string? v, HttpContext context) =>
    {
        if (AssetFiles.Find(path) is not { } asset)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = v == asset.Hash ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.Bytes(asset.Bytes, asset.Type, entityTag: new Microsoft.Net.Http.Headers.EntityTagHeaderValue($"\"{asset.Hash}\""));
    });
}
