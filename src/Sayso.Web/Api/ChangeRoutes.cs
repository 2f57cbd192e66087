using System.ComponentModel;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Extensions.Hosting;
using Sayso.Ledger;
using Sayso.Ledger.Asking;
using Sayso.Web.Api.Shapes;
using Sayso.Web.Imports;
using Sayso.Web.Ledgers;
using Sayso.Web.Safety;

namespace Sayso.Web.Api;

/// <summary>How programs and scripts put the ledger right and add to it.</summary>
internal static class ChangeRoutes
{
    /// <summary>The addresses.</summary>
    public static void MapChanges(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/corrections", async ([Description("How offsets count: codepoints (the default) or utf16.")] string? offsets, HttpContext context, LedgerDesk desk, WorkspaceOptions options, CancellationToken cancel) =>
        {
            var made = new CorrectionMaker(await Bodies.ReadAsync<CorrectionBody>(context.Request, cancel).ConfigureAwait(false), Asked.IsUtf16(offsets), options.By);
            return Decision(await desk.ChangeAsync(made.Make, cancel).ConfigureAwait(false));
        }).Accepts<CorrectionBody>("application/json")
            .Changes("Corrections", "Puts one statement right", "Accepts it, rejects it, changes it, or adds one that was missed. The answer has the number to take it back by.", 404, 415, 422).WithMetadata(new ApiRoutes.CountsEither());
        routes.MapPost("/decisions", async (HttpContext context, LedgerDesk desk, CancellationToken cancel) =>
        {
            var body = await Bodies.ReadAsync<DecisionBody>(context.Request, cancel).ConfigureAwait(false);
            return Decision(await desk.ChangeAsync(ledger => CorrectionMaker.Seq(Decide(ledger, body)), cancel).ConfigureAwait(false));
        }).Accepts<DecisionBody>("application/json")
            .Changes("Corrections", "Makes stories or parties one, or several", "As `sayso stories merge|split|move` and `sayso parties merge|split`.", 415, 422);
        routes.MapPost("/decisions/{seq:long}/undo", async ([Description("Number of the decision or correction.")] long seq, LedgerDesk desk, CancellationToken cancel)
            => Decision(await desk.ChangeAsync(ledger => CorrectionMaker.Seq(ledger.UndoDecision(seq)), cancel).ConfigureAwait(false)))
            .Changes("Corrections", "Takes a decision or a correction back", null, 422);
        routes.MapPost("/inputs", InputsAsync).WithMetadata(new DisableRequestSizeLimitAttribute(), new ApiRoutes.ChecksItself())
            .Accepts<IFormFileCollection>("multipart/form-data").WithTags("Inputs").WithSummary("Adds files").WithDescription("multipart/form-data with one or more fields named files. They are read one after the other; what becomes of them is told by inputs/progress and listed by inputs.")
            .Produces<JobAnswer>(StatusCodes.Status202Accepted, "application/json").Problems(400, 401, 403, 413, 503, 507);
        routes.MapPost("/inputs/{input:long}/retry", ([Description("Number of an input that failed.")] long input, LedgerDesk desk, ImportDesk imports, CancellationToken cancel) => RetryAsync(input, desk, imports, cancel))
            .WithTags("Inputs").WithSummary("Tries a failed input again").WithDescription("Reads the file again in which it was given, where that is on this machine.")
            .Produces<JobAnswer>(StatusCodes.Status202Accepted, "application/json").Problems(401, 403, 422, 503, 507);
        routes.MapGet("/inputs/progress", ([Description("Number of the last event that is known: later ones come; 0 for all that are kept, the last that happened unless given.")] long? after, HttpContext context, ImportDesk desk, IHostApplicationLifetime lifetime)
            => ImportRoutes.Told(context, after, desk, lifetime))
            .WithTags("Inputs").WithSummary("What happens to files that were added, as it happens").WithDescription("Server-sent events named import; each has an object of JSON with id, kind (queued, started, input, end), job, total and done; of an input also name, status, reason and report.")
            .Produces<string>(StatusCodes.Status200OK, "text/event-stream").Problems(401);
    }

    private static RouteHandlerBuilder Changes(this RouteHandlerBuilder route, string group, string summary, string? description, params int[] problems)
        => route.Tells<DecidedAnswer>(group, summary, description, [.. problems, 403]);

    private static RouteHandlerBuilder Problems(this RouteHandlerBuilder route, params int[] statuses)
    {
        foreach (var status in statuses)
        {
            route.ProducesProblem(status);
        }

        return route;
    }

    private static JsonAnswer Started(ImportJob job) => new(json =>
    {
        json.WriteNumber("job"u8, job.Number);
        json.WriteNumber("files"u8, job.Total);
        json.WriteNumber("after"u8, job.After);
    }, StatusCodes.Status202Accepted);

    private static async Task<JsonAnswer> RetryAsync(long input, LedgerDesk desk, ImportDesk imports, CancellationToken cancel)
    {
        var places = await desk.FilesAsync([input], cancel).ConfigureAwait(false);
        if (places.Count == 0)
        {
            throw new ApiException(ApiProblem.Refused, $"Input {input} cannot be tried again: it did not fail, came again since, came otherwise than in a file of this machine, or the file is not where it was.");
        }

        try
        {
            return Started(imports.StartAgain(places.Values));
        }
        catch (ImportException e)
        {
            throw new ApiException(ApiProblem.NoRoom, e.Message);
        }
    }

    private static JsonAnswer Decision(long seq) => new(json => json.WriteNumber("decision"u8, seq));

    private static Decided Decide(NewsLedger ledger, DecisionBody body)
    {
        IReadOnlyList<string> Some(string name, IReadOnlyList<string>? given, int least, int most)
            => given is { } all && all.Count >= least && all.Count <= most && all.All(one => !string.IsNullOrEmpty(one)) ? all
                : throw new ApiException(ApiProblem.BadRequest, least == most ? $"{body.Kind} of a {body.About} takes {least} {name}." : $"{body.Kind} of a {body.About} takes {least} {name} or more.");
        IReadOnlyList<string> Reports(int most) => Some("reports", body.Reports, 1, most);
        return (body.About, body.Kind) switch
        {
            ("story", "merge") when Some("stories", body.Stories, 2, 2) is [var one, var other] => ledger.MergeStories(one, other, body.Note),
            ("story", "split") => ledger.SplitStory(Reports(1_000), body.Note),
            ("story", "move") when Some("stories", body.Stories, 1, 1) is [var story] => ledger.MoveReport(Reports(1)[0], story, body.Note),
            ("party", "merge") when Some("parties", body.Parties, 2, 2) is [var kept, var gone] => ledger.MergeParties(kept, gone, body.Note),
            ("party", "split") when Some("parties", body.Parties, 1, 1) is [var party] => ledger.SplitParty(party, Reports(1_000), body.Note),
            _ => throw new ApiException(ApiProblem.BadRequest, "about has to be story or party; kind merge or split, of a story also move."),
        };
    }

    private static async Task<IResult> InputsAsync(HttpContext context, ImportDesk desk, WorkspaceOptions options, IAntiforgery forgery, CancellationToken cancel)
    {
        if (!context.Request.HasFormContentType)
        {
            throw new ApiException(ApiProblem.Media);
        }

        var upload = new Upload(context, options);
        if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
        {
            rate.MinDataRate = null;        // disks and networks of those who share one may be slow
        }

        try
        {
            var job = await desk.StartAsync(upload.FilesAsync(Door.HasHeaderToken(context) ? null : forgery, cancel), cancel).ConfigureAwait(false);
            return Started(job);
        }
        catch (AntiforgeryValidationException)
        {
            await upload.DrainAsync(cancel).ConfigureAwait(false);
            throw new ApiException(ApiProblem.FormToken);
        }
        catch (ImportException e)
        {
            await upload.DrainAsync(cancel).ConfigureAwait(false);
            throw new ApiException(e.IsTooMuch ? ApiProblem.TooMuch : e.IsFull ? ApiProblem.NoRoom : ApiProblem.BadRequest, e.Message);
        }
        catch (IOException e) when (e is not BadHttpRequestException && !cancel.IsCancellationRequested)
        {
            await upload.DrainAsync(cancel).ConfigureAwait(false);
            throw new ApiException(ApiProblem.NoRoom, $"The files could not be kept: {e.Message}. Make room on the disk, then send them again. Nothing was changed.");
        }
    }
}
