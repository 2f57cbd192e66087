using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Ingest;
using Sayso.Statements;
using Sayso.Web.Api.Shapes;
using Sayso.Web.Ledgers;

namespace Sayso.Web.Api;

/// <summary>The lists of the API, a part at a time.</summary>
internal static class ListRoutes
{
    private const int MostStories = 20;         // whose disputes are told at once
    private const int MostParties = 2_000;      // that are listed at all

    /// <summary>The addresses.</summary>
    public static void MapLists(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/stories", ([Description(Described.Skip)] int? skip, [Description(Described.Take)] int? take, LedgerDesk desk, CancellationToken cancel)
            => desk.AskAsync(ledger => Paging.Of(skip, take) is var page && ledger.StoryList(page.Skip, page.Take) is var found ? page.Answer(found.Total, found.Stories, Reads.Line) : null!, cancel))
            .Tells<Page<StoryLineAnswer>>("Stories", "The stories, those that changed last first");
        routes.MapGet("/reports", (
            [Description("Of this story.")] string? story, [Description("A part of the outlet's name.")] string? outlet, [Description("First day of publication: 2026-03-04.")] string? from,
            [Description("Last day of publication.")] string? to, [Description(Described.Skip)] int? skip, [Description(Described.Take)] int? take, LedgerDesk desk, CancellationToken cancel)
            => desk.AskAsync(ledger => Reports(ledger, new ReportQuery { Story = Text(story), Outlet = Text(outlet), From = Asked.Day("from", from), To = Asked.Day("to", to) }, Paging.Of(skip, take)), cancel))
            .Tells<Page<ReportLineAnswer>>("Reports", "The reports, the newest published first");
        routes.MapGet("/parties", ([Description("Words, or parts of them, that the name has.")] string? words, [Description(Described.Skip)] int? skip, [Description(Described.Take)] int? take, LedgerDesk desk, CancellationToken cancel)
            => desk.AskAsync(ledger => Paging.Of(skip, take).Part([.. ledger.PartyList(words, MostParties).Where(party => party.HasPage)], Reads.Line), cancel))
            .Tells<Page<PartyLineAnswer>>("Parties", "Bodies, and persons who speak for one or hold an office, those of most statements first", "Among the 2,000 names of most statements.");
        routes.MapGet("/search", (
            [Description("Words in what is said, in cue, source or speaker; a phrase in quotation marks.")] string? words, [Description("A part of the speaker's name or description.")] string? speaker,
            [Description("What somebody does: says, denies, accuses …")] string? act, [Description("named, unnamed-role, anonymous, document or none.")] string? terms, [Description("A place that the report names.")] string? place,
            [Description("A part of the outlet's name.")] string? outlet, [Description("In this report alone.")] string? report, [Description("First day of publication: 2026-03-04.")] string? from,
            [Description("Last day of publication.")] string? to, [Description("Whether the newest come first.")] bool? newest, [Description(Described.Skip)] int? skip, [Description(Described.Take)] int? take, LedgerDesk desk,
            CancellationToken cancel) => desk.AskAsync(ledger => Search(ledger, new StatementQuery
            {
                Words = Text(words),
                Speaker = Text(speaker),
                Act = Word<Act>("act", act),
                Terms = Word<Terms>("terms", terms),
                Place = Text(place),
                Outlet = Text(outlet),
                Report = Text(report),
                From = Asked.Day("from", from),
                To = Asked.Day("to", to),
                NewestFirst = newest ?? false,
            }, Paging.Of(skip, take)), cancel))
            .Tells<SearchAnswer>("Statements", "Statements, with counts of what is among them", "Items as `sayso find --json` prints them.");
        routes.MapGet("/disputes", ([Description("Of this story; of the twenty that changed last unless given.")] string? story, [Description(Described.Skip)] int? skip, [Description(Described.Take)] int? take, LedgerDesk desk, CancellationToken cancel)
            => desk.AskAsync(ledger => Paging.Of(skip, take).Part(Disputes(desk, ledger, Text(story)), (json, row) => AnswerRow.Write(json, row)), cancel))
            .Tells<Page<DisputeAnswer>>("Stories", "What is disputed: a row for each side of each dispute", "As `sayso disputes --json`.", 404);
        routes.MapGet("/reprints", ([Description("With this report alone.")] string? report, [Description("The least share, 0.1 to 1; 0.1 unless given.")] double? least, [Description(Described.Skip)] int? skip, [Description(Described.Take)] int? take, LedgerDesk desk, CancellationToken cancel)
            => desk.AskAsync(ledger => Reprints(ledger, Text(report), least ?? 0.1, Paging.Of(skip, take)), cancel))
            .Tells<Page<ReprintAnswer>>("Reports", "The pairs of reports that share words, those that share most first", "As `sayso reprints --json`.");
        routes.MapGet("/review", (
            [Description("Of this story.")] string? story, [Description("Of this report.")] string? report, [Description("What somebody does: denies …")] string? act, [Description("On which terms: anonymous …")] string? terms,
            [Description(Described.Skip)] int? skip, [Description(Described.Take)] int? take, LedgerDesk desk, CancellationToken cancel)
            => desk.AskAsync(ledger => Review(ledger, new ReviewQuery { Story = Text(story), Report = Text(report), Act = Word<Act>("act", act), Terms = Word<Terms>("terms", terms) }, Paging.Of(skip, take)), cancel))
            .Tells<Page<ReviewAnswer>>("Corrections", "The statements at which nobody looked yet, the least certain first");
        routes.MapGet("/decisions", ([Description(Described.Skip)] int? skip, [Description(Described.Take)] int? take, LedgerDesk desk, CancellationToken cancel)
            => desk.AskAsync(ledger => Paging.Of(skip, take).Part(ledger.Decisions(), (json, decision) => AnswerRow.Write(json, LedgerRows.Of(decision))), cancel))
            .Tells<Page<DecisionAnswer>>("Corrections", "What people decided and put right, the oldest first", "As `sayso decisions --json`.");
        routes.MapGet("/inputs", ([Description("read, unchanged, duplicate or failed.")] string? status, [Description(Described.Skip)] int? skip, [Description(Described.Take)] int? take, LedgerDesk desk, CancellationToken cancel)
            => desk.AskAsync(ledger => Paging.Of(skip, take) is var page && ledger.Inputs(Asked.Word<AddStatus>("status", status), page.Skip, page.Take) is var found
                ? page.Answer(found.Total, found.Inputs, Reads.Line, json => Reads.Counts(json, found.Counts)) : null!, cancel))
            .Tells<InputsAnswer>("Inputs", "What was given to the ledger and what became of it, the newest first");
        routes.MapGet("/alerts", ([Description(Described.Skip)] int? skip, [Description(Described.Take)] int? take, LedgerDesk desk, CancellationToken cancel)
            => desk.AskAsync(ledger => Paging.Of(skip, take).Part(ledger.Alerts(), (json, alert) => AnswerRow.Write(json, LedgerRows.Of(alert))), cancel))
            .Tells<Page<AlertAnswer>>("Statements", "The searches that are kept", "As `sayso alert list --json`.");
    }

    private static string? Text(string? given) => string.IsNullOrEmpty(given) ? null : given;

    private static string? Word<T>(string name, string? given)
        where T : struct, Enum
        => Asked.Word<T>(name, given) is { } value ? ReadingJson.Word(value) : null;

    private static JsonAnswer Reports(NewsLedger ledger, ReportQuery query, Paging page)
    {
        var found = ledger.ReportList(query, page.Skip, page.Take);
        return page.Answer(found.Total, found.Reports, Reads.Line);
    }

    private static JsonAnswer Search(NewsLedger ledger, StatementQuery query, Paging page)
    {
        var found = ledger.Search(query, page.Skip, page.Take);
        return page.Answer(found.Total, found.Statements, LedgerRows.Write, json => Reads.Facets(json, found));
    }

    private static JsonAnswer Review(NewsLedger ledger, ReviewQuery query, Paging page)
        => page.Answer(ledger.ReviewCount(query), ledger.ReviewQueue(query with { Skip = page.Skip, Take = page.Take }), Reads.Line);

    private static JsonAnswer Reprints(NewsLedger ledger, string? report, double least, Paging page)
        => least is not (>= 0.1 and <= 1) ? throw new ApiException(ApiProblem.BadRequest, "least has to be from 0.1 to 1.")
            : page.Part([.. ledger.Reprints().Where(p => p.Containment >= least && (report is null || p.A == report || p.B == report)).OrderByDescending(p => p.Containment)], LedgerRows.Write);

    private static List<AnswerRow> Disputes(LedgerDesk desk, NewsLedger ledger, string? story)
        => story is null ? [.. ledger.DisputedStories(MostStories).SelectMany(line => desk.Story(ledger, line.Id) is { } one ? new StoryRows(one).Disputes() : [])]
            : desk.Story(ledger, story) is { } asked ? [.. new StoryRows(asked).Disputes()]
            : throw new ApiException(ApiProblem.NotFound, $"There is no story {story}, or several begin so; /api/v1/stories lists them.");
}
