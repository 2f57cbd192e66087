using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Sayso.Web.Api;

/// <summary>Says of an address what the description of the API has of it.</summary>
internal static class Described
{
    public const string Skip = "How many to pass over; 0 unless given.";
    public const string Take = "How many to give, 1 to 200; 50 unless given.";

    /// <summary>An address that answers with JSON.</summary>
    /// <typeparam name="T">What the answer looks like.</typeparam>
    /// <param name="route">The address.</param>
    /// <param name="group">Under which heading it stands.</param>
    /// <param name="summary">What it is, in a line.</param>
    /// <param name="description">More of it; null for nothing.</param>
    /// <param name="problems">The statuses of the problems that it may answer with, beyond those of all addresses.</param>
    public static RouteHandlerBuilder Tells<T>(this RouteHandlerBuilder route, string group, string summary, string? description = null, params int[] problems)
    {
        route.WithTags(group).WithSummary(summary).Produces<T>(StatusCodes.Status200OK, "application/json");
        if (description is not null)
        {
            route.WithDescription(description);
        }

        foreach (var status in problems.Concat([400, 401, 503]).Order())
        {
            route.ProducesProblem(status);
        }

        return route;
    }
}
