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

    /// <summary>The key of what went wrong among the items of a request.</summary>
    public static readonly object Said = new();

    public async Task InvokeAsync(HttpContext context)
    {
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
            await TellAsync(context, e.StatusCode, e.StatusCode == StatusCodes.Status413PayloadTooLarge ? "That is more than is taken at once." : "The request could not be read.").ConfigureAwait(false);
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
            await TellAsync(context, StatusCodes.Status500InternalServerError, $"This is a fault of Sayso, number {number} in the terminal of 'sayso serve'. Nothing was changed.").ConfigureAwait(false);
        }
#pragma warning restore CA1031
    }

    private static Task TellAsync(HttpContext context, int status, string what)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(what + "\n");
    }
}
