using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Sayso.Ledger.Store;

namespace Sayso.Web.Safety;

/// <summary>
/// Where something goes wrong that nobody foresaw: the page says so and what to do, with a number to find it by; what it was goes to the terminal of the server, without
/// a word of any report.
/// </summary>
internal sealed class Faults(RequestDelegate next)
{
    private static long _number;

    /// <summary>The key of what is to be said among the items of a request: a text for the problem page.</summary>
    public static readonly object Said = new();

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            // A form that could not be read once, or is not to be, is none of the business of the page that says so.
            (context.Request.ContentType, context.Request.ContentLength, context.Request.Body) = (null, null, Stream.Null);
            context.Request.Method = HttpMethods.IsPost(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) ? context.Request.Method : HttpMethods.Get;
        }

        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser went away; nobody is there to be told.
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            await TellAsync(context, e.StatusCode, e.StatusCode == StatusCodes.Status413PayloadTooLarge ? "That is more than is taken at once. Nothing was changed." : "The request could not be read. Nothing was changed.").ConfigureAwait(false);
        }
        catch (LedgerException e) when (!context.Response.HasStarted)
        {
            await TellAsync(context, StatusCodes.Status503ServiceUnavailable, e.Message).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // the edge of the server: whatever comes here is our fault, and is said to be
        catch (Exception e) when (!context.Response.HasStarted)
        {
            var number = Interlocked.Increment(ref _number);
            await Console.Error.WriteLineAsync($"sayso serve: fault {number}: {e.GetType().Name} at {e.StackTrace?.Split('\n')[0].Trim()}").ConfigureAwait(false);
            await TellAsync(context, StatusCodes.Status500InternalServerError, $"This is a fault of Sayso, number {number} in the terminal of 'sayso serve'. {(HttpMethods.IsPost(context.Request.Method) ? "Look at Decisions for what was saved." : "Nothing was changed.")}").ConfigureAwait(false);
        }
#pragma warning restore CA1031
    }

    // What is left empty is filled by the problem page; where that itself fails, a line has to do.
    private static Task TellAsync(HttpContext context, int status, string what)
    {
        var (request, response) = (context.Request, context.Response);
        response.StatusCode = status;
        response.ContentLength = null;
        response.Headers.ContentType = default;
        if (request.Path.StartsWithSegments(Door.Api, StringComparison.Ordinal))
        {
            return Api.ApiProblem.WriteAsync(context, Api.ApiProblem.OfStatus(status), what);
        }

        if (context.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            context.Items[Said] = what;
            return Task.CompletedTask;
        }

        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(what + "\n");
    }
}
