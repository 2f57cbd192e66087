using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sayso.Web.Api.Shapes;
using Sayso.Web.Ledgers;
using Sayso.Web.Safety;

namespace Sayso.Web.Api;

/// <summary>The same as the pages, as JSON.</summary>
internal static class ApiRoutes
{
    /// <summary>Where the description in OpenAPI is.</summary>
    public const string Description = Door.Api + "/openapi.json";

    /// <summary>All addresses of the API.</summary>
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Door.Api).AddEndpointFilter(GuardedAsync);
        api.MapReads();
        api.MapLists();
        api.MapChanges();
        api.MapGet("/problems/{name}", (string name) => ApiProblem.All.FirstOrDefault(k => k.Name == name) is { } kind ? new JsonAnswer(json =>
            {
                json.WriteString("type"u8, kind.Type);
                json.WriteString("title"u8, kind.Title);
                json.WriteNumber("status"u8, kind.Status);
                json.WriteString("whatToDo"u8, kind.WhatToDo);
            }) : throw new ApiException(ApiProblem.NotFound, $"There is no kind of problem called {name}."))
            .Tells<ProblemKindAnswer>("Ledger", "What a kind of problem means", null, 404);
        routes.MapOpenApi(Description);
    }

    /// <summary>What the description of the API needs.</summary>
    public static void AddApi(this IServiceCollection services)
    {
        services.AddOpenApi(options =>
        {
            options.ShouldInclude = described => described.RelativePath?.StartsWith(Door.Api[1..] + "/", StringComparison.Ordinal) == true;
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new()
                {
                    Title = "Sayso",
                    Version = "v1",
                    Description = "What the reports of a ledger say, on whose say-so. Reading from this machine needs no token unless the workspace is private; changes need 'Authorization: Bearer TOKEN', the token of the start. Offsets are Unicode code points; ?offsets=utf16 gives those of JavaScript, at any address. Sayso never says what is so.",
                };
                document.Servers = [];
                return Task.CompletedTask;
            });
        });
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict);
    }

    // A change from a browser shows that it comes from one of our pages; and what is thrown is told as a problem.
    private static async ValueTask<object?> GuardedAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        try
        {
            if (HttpMethods.IsPost(context.Request.Method) && !Door.HasHeaderToken(context) && context.GetEndpoint()?.Metadata.GetMetadata<ChecksItself>() is null)
            {
                await context.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(context).ConfigureAwait(false);
            }

            var isUtf16 = HttpMethods.IsGet(context.Request.Method) && Asked.IsUtf16(context.Request.Query["offsets"]) && context.GetEndpoint()?.Metadata.GetMetadata<CountsEither>() is null;
            var answer = await next(invocation).ConfigureAwait(false);
            var desk = context.RequestServices.GetRequiredService<LedgerDesk>();
            return isUtf16 && answer is JsonAnswer rows
                ? await desk.AskAsync(ledger => Utf16Rows.Of(rows, report => desk.Report(ledger, report)?.Reading.Document?.Text), context.RequestAborted).ConfigureAwait(false) : answer;
        }
        catch (AntiforgeryValidationException)
        {
            return new ProblemAnswer(new ApiException(ApiProblem.FormToken));
        }
        catch (ApiException e)
        {
            return new ProblemAnswer(e);
        }
    }

    /// <summary>Says of an address that it looks at the form token itself: what it takes is too large to be read first.</summary>
    internal sealed class ChecksItself;

    /// <summary>Says of an address that it looks itself at what offsets are asked for.</summary>
    internal sealed class CountsEither;

    private sealed class ProblemAnswer(ApiException problem) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => ApiProblem.WriteAsync(httpContext, problem.Kind, problem.Message);
    }
}
