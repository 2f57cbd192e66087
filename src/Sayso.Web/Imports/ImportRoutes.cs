using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Extensions.Hosting;
using Sayso.Web.Safety;

namespace Sayso.Web.Imports;

/// <summary>Where pages send files, and hear what becomes of them.</summary>
internal static class ImportRoutes
{
    /// <summary>Takes the files of a form.</summary>
    public const string Add = "/inputs/add";

    /// <summary>Tells what happens, as server-sent events.</summary>
    public const string Progress = "/inputs/progress";

    private const string Json = "application/json";

    /// <summary>The addresses.</summary>
    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        // The body has a limit of its own, see Upload: a browser that sends too much is heard out and told, not cut off.
        routes.MapPost(Add, AddAsync).WithMetadata(new DisableRequestSizeLimitAttribute());
        routes.MapGet(Progress, (HttpContext context, long? after, ImportDesk desk, IHostApplicationLifetime lifetime) => Told(context, after, desk, lifetime));
    }

    /// <summary>What happens to imports, as server-sent events.</summary>
    /// <param name="context">The request.</param>
    /// <param name="after">Number of the last event that is known; null for the last that happened.</param>
    /// <param name="desk">Where they happen.</param>
    /// <param name="lifetime">Ends it with the workspace.</param>
    public static IResult Told(HttpContext context, long? after, ImportDesk desk, IHostApplicationLifetime lifetime)
        => TypedResults.ServerSentEvents(EventsAsync(context, after, desk, lifetime.ApplicationStopping));

    private static async Task<IResult> AddAsync(HttpContext context, ImportDesk desk, WorkspaceOptions options, IAntiforgery forgery)
    {
        var (upload, cancel) = (new Upload(context, options), context.RequestAborted);
        if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
        {
            rate.MinDataRate = null;        // disks and networks of those who share one may be slow
        }

        try
        {
            var job = await desk.StartAsync(upload.FilesAsync(forgery, cancel), cancel).ConfigureAwait(false);
            return IsScript(context) ? Results.Text(string.Create(CultureInfo.InvariantCulture, $$"""{"job":{{job.Number}},"files":{{job.Total}},"after":{{job.After}}}"""), Json, statusCode: StatusCodes.Status202Accepted) : new SeeOther($"/inputs?job={job.Number}");
        }
        catch (AntiforgeryValidationException)
        {
            await upload.DrainAsync(cancel).ConfigureAwait(false);
            return Refused(context, StatusCodes.Status400BadRequest, "The form was incomplete or too old: load the page again and send it once more. Nothing was changed.");
        }
        catch (ImportException e)
        {
            await upload.DrainAsync(cancel).ConfigureAwait(false);
            return Refused(context, e.IsTooMuch ? StatusCodes.Status413PayloadTooLarge : e.IsFull ? StatusCodes.Status507InsufficientStorage : StatusCodes.Status400BadRequest, e.Message);
        }
        catch (IOException e) when (e is not BadHttpRequestException && !cancel.IsCancellationRequested)
        {
            await upload.DrainAsync(cancel).ConfigureAwait(false);
            return Refused(context, StatusCodes.Status507InsufficientStorage, $"The files could not be kept: {e.Message}. Make room on the disk, then send them again. Nothing was changed.");
        }
    }

    private static IResult Refused(HttpContext context, int status, string what)
    {
        if (IsScript(context))
        {
            return Results.Text($$"""{"problem":"{{JsonEncodedText.Encode(what)}}"}""", Json, statusCode: status);
        }

        context.Items[Faults.Said] = what;
        return Results.StatusCode(status);
    }

    private static bool IsScript(HttpContext context) => context.Request.Headers.Accept.ToString().StartsWith(Json, StringComparison.Ordinal);

    private static async IAsyncEnumerable<SseItem<string>> EventsAsync(HttpContext context, long? after, ImportDesk desk, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        // A browser that was cut off says where it was.
        var last = long.TryParse(context.Request.Headers["Last-Event-ID"], out var known) ? known : after ?? desk.LastEvent;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancel, context.RequestAborted);
        await foreach (var one in desk.Events(last, either.Token).ConfigureAwait(false))
        {
            yield return new SseItem<string>(one.Json(), "import") { EventId = one.Id.ToString(CultureInfo.InvariantCulture) };
        }
    }

    private sealed class SeeOther(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
