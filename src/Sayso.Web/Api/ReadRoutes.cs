using System.Buffers;
using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Register;
using Sayso.Web.Api.Shapes;
using Sayso.Web.Ledgers;

namespace Sayso.Web.Api;

/// <summary>What the API tells of single things: a story, a report, a claim, a party.</summary>
internal static class ReadRoutes
{
    private const string Offsets = "How offsets count: codepoints (Unicode code points, the default) or utf16 (UTF-16 units, as JavaScript counts).";

    /// <summary>The addresses.</summary>
    public static void MapReads(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/stories/{id}", ([Description("Id of the story, its beginning, or the id of one of its reports.")] string id, LedgerDesk desk, CancellationToken cancel)
            => desk.AskAsync(ledger => Story(desk, ledger, id) is var story ? new JsonAnswer(json => StoryJson.Write(json, story)) : null!, cancel))
            .Tells<StoryAnswer>("Stories", "What the reports of a story say between them", "As `sayso story --json`.", 404);
        routes.MapGet("/report", ([Description("Id of the report.")] string? id, [Description(Offsets)] string? offsets, LedgerDesk desk, CancellationToken cancel)
            => desk.AskAsync(ledger => new ReadingAnswer(Report(ledger, Asked.Given("id", id)).Reading, Asked.IsUtf16(offsets)), cancel))
            .Tells<object>("Reports", "A report's reading", "One object of the format `sayso.reading/1`, as `sayso read --json` prints it, with what people corrected.", 404).WithMetadata(new ApiRoutes.CountsEither());
        routes.MapGet("/claim", ([Description("Id of a report.")] string? report, [Description("Id of a statement of it.")] string? statement, LedgerDesk desk, CancellationToken cancel)
            => desk.AskAsync(ledger => Claim(desk, ledger, Asked.Given("report", report), Asked.Given("statement", statement)), cancel))
            .Tells<StoryClaimAnswer>("Claims", "The claim of which a statement is a wording", "Every wording, who asserts it and who denies it, and how many independent origins carry it.", 404);
        routes.MapGet("/party", ([Description("Id of the party, or one of its names whole.")] string? id, LedgerDesk desk, CancellationToken cancel)
            => desk.AskAsync(ledger => Party(ledger, Asked.Given("id", id)), cancel))
            .Tells<PartyAnswer>("Parties", "What a party says, whom it accuses, what it denies, who quotes it", "Only bodies, and persons who speak for one or hold an office.", 404);
        routes.MapGet("/figures/{story}", ([Description("Id of the story.")] string story, [Description(Described.Skip)] int? skip, [Description(Described.Take)] int? take, LedgerDesk desk, CancellationToken cancel)
            => desk.AskAsync(ledger => Paging.Of(skip, take).Part([.. new StoryRows(Story(desk, ledger, story)).Figures()], (json, row) => AnswerRow.Write(json, row)), cancel))
            .Tells<Page<FigureAnswer>>("Stories", "The figures of a story over time, by who gives them", "As `sayso figures --json`.", 404);
        routes.MapGet("/head", (LedgerDesk desk, CancellationToken cancel) => desk.AskAsync(ledger => ledger.Head() is var (seq, hash) ? new JsonAnswer(json =>
            {
                json.WriteNumber("seq"u8, seq);
                json.WriteString("hash"u8, hash);
            }) : null!, cancel))
            .Tells<HeadAnswer>("Ledger", "The last event of the ledger and its hash", "Note it, and a change of anything before it shows: `sayso ledger verify --head HASH`.");
    }

    private static StoryOverview Story(LedgerDesk desk, NewsLedger ledger, string id)
        => desk.Story(ledger, id) ?? throw new ApiException(ApiProblem.NotFound, $"There is no story {id}, or several begin so; /api/v1/stories lists them.");

    private static ToldReport Report(NewsLedger ledger, string id)
        => ledger.Report(id) ?? throw new ApiException(ApiProblem.NotFound, $"There is no report {id}; /api/v1/reports lists them.");

    private static JsonAnswer Claim(LedgerDesk desk, NewsLedger ledger, string report, string statement)
    {
        Report(ledger, report);
        var story = Story(desk, ledger, report);
        var claim = Enumerable.Range(0, story.Claims.Count).FirstOrDefault(i => story.Claims[i].Wordings.Any(w => w.Report == report && w.Statement == statement), -1);
        return claim < 0 ? throw new ApiException(ApiProblem.NotFound, $"Statement {statement} of {report} is a wording of no claim; /api/v1/report?id=… lists the statements.")
            : new JsonAnswer(json =>
            {
                json.WriteString("story"u8, story.Story);
                StoryJson.WriteClaim(json, story, claim);
            });
    }

    private static JsonAnswer Party(NewsLedger ledger, string id)
    {
        var found = ledger.Profile(id) ?? throw new ApiException(ApiProblem.NotFound, $"Nobody speaks under the name or id {id}; /api/v1/parties?words=… looks for parts of names.");
        return PublicParty.HasPage(found.Party) ? new JsonAnswer(json => Reads.Profile(json, found)) : throw new ApiException(ApiProblem.NoPage);
    }

    // Written by what writes the command line's lines.
    private sealed class ReadingAnswer(Reading reading, bool isUtf16) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var buffer = new ArrayBufferWriter<byte>();
            if (isUtf16)
            {
                Utf16Offsets.Write(reading, buffer);
            }
            else
            {
                ReadingJson.Write(reading, buffer);
            }

            httpContext.Response.ContentType = "application/json; charset=utf-8";
            httpContext.Response.ContentLength = buffer.WrittenCount;
            await httpContext.Response.Body.WriteAsync(buffer.WrittenMemory, httpContext.RequestAborted).ConfigureAwait(false);
        }
    }
}
