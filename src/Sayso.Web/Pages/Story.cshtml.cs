using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Ledger;
using Sayso.Ledger.Asking;
using Sayso.Web.Ledgers;
using Sayso.Web.Stories;
using Sayso.Web.Wording;

namespace Sayso.Web.Pages;

/// <summary>A story: what its reports say between them, and where a person puts reports together otherwise.</summary>
internal sealed class StoryModel(LedgerDesk desk) : PageModel
{
    private const int MostOffered = 100;       // stories to choose from
    private const int MostAtOnce = 500;        // reports of one form

    public StorySheet Sheet { get; private set; } = null!;

    /// <summary>What was just decided.</summary>
    public IReadOnlyList<MadeDecision> Done { get; private set; } = [];

    /// <summary>The story to which it went; null where it is this one.</summary>
    public string? To { get; private set; }

    /// <summary>Why nothing was decided; null where nothing was asked for.</summary>
    public string? Problem { get; private set; }

    /// <summary>The newest stories but this one, with what they are called.</summary>
    public IReadOnlyList<(string Id, string Title)> Others { get; private set; } = [];

    /// <summary>What each report shares with others of the ledger.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<OriginReason>> Shares { get; private set; } = new Dictionary<string, IReadOnlyList<OriginReason>>();

    public Task<IActionResult> OnGetAsync(string id, string? all, long[]? done, string? to, CancellationToken cancel) => ShowAsync(id, all is not null, done ?? [], to, cancel);

    public Task<IActionResult> OnPostSplitAsync(string id, string[]? report, string? note, CancellationToken cancel)
        => report is not { Length: > 0 and <= MostAtOnce } reports ? RefuseAsync(id, "Choose the reports that are to be a story of their own.", cancel)
            : DecideAsync(id, ledger => [ledger.SplitStory(reports, Given(note))], ledger => ledger.Story(reports[0])?.Story, cancel);

    public async Task<IActionResult> OnPostMoveAsync(string id, string[]? report, string? story, string? note, CancellationToken cancel)
        => report is not { Length: > 0 and <= MostAtOnce } reports ? await RefuseAsync(id, "Choose the reports that are to go into another story.", cancel).ConfigureAwait(false)
            : await OtherAsync(story, cancel).ConfigureAwait(false) is not { } other ? await RefuseAsync(id, "Choose the story into which they are to go: give its id, or its title as the list has it.", cancel).ConfigureAwait(false)
            : await DecideAsync(id, ledger => reports.Select(r => ledger.MoveReport(r, other, Given(note))), ledger => ledger.Story(other)?.Story, cancel).ConfigureAwait(false);

    public async Task<IActionResult> OnPostMergeAsync(string id, string? story, string? note, CancellationToken cancel)
        => await OtherAsync(story, cancel).ConfigureAwait(false) is not { } other ? await RefuseAsync(id, "Choose the story that is the same as this one: give its id, or its title as the list has it.", cancel).ConfigureAwait(false)
            : await DecideAsync(id, ledger => [ledger.MergeStories(id, other, Given(note))], static _ => null, cancel).ConfigureAwait(false);

    private async Task<IActionResult> ShowAsync(string id, bool all, long[] done, string? to, CancellationToken cancel)
    {
        var story = await desk.AskAsync(ledger =>
        {
            var found = desk.Story(ledger, id);
            if (found is not null)
            {
                Others = [.. desk.Kept(ledger, "stories to choose from", () => StoryChoice.Newest(ledger, MostOffered).ToList()).Where(s => s.Id != found.Story)];
                Done = done.Length == 0 ? [] : ledger.DecisionsAt(done);
                (Sheet, Shares) = desk.Kept(ledger, $"sheet {(all ? "whole" : "cut")} {found.Story}", () =>
                {
                    var sheet = new StorySheet(found, all);
                    return (sheet, SharedWords.Of(ledger, sheet));
                }, found.Reports.Count);
            }

            return found;
        }, cancel).ConfigureAwait(false);
        if (story is null)
        {
            return NotFound();
        }

        if (story.Story != id && HttpMethods.IsGet(Request.Method))
        {
            return LocalRedirect(Addresses.Story(story.Story) + Request.QueryString);
        }

        To = to != story.Story ? to : null;
        return Page();
    }

    private async Task<IActionResult> DecideAsync(string id, Func<NewsLedger, IEnumerable<Decided>> decide, Func<NewsLedger, string?> target, CancellationToken cancel)
    {
        var (made, problem, to, isLeft) = await desk.ChangeAsync(ledger =>
        {
            List<long> seqs = [];
            foreach (var decided in decide(ledger))
            {
                if (decided.Seq is not { } seq)
                {
                    return (seqs, decided.Problem, null, true);
                }

                seqs.Add(seq);
            }

            return (seqs, (string?)null, target(ledger), ledger.Story(id) is not null);
        }, cancel).ConfigureAwait(false);
        if (problem is not null)
        {
            return await RefuseAsync(id, made.Count == 0 ? $"Nothing was changed: {problem}." : $"{PageText.Count(made.Count, "report")} went there, then it stopped: {problem}.", cancel).ConfigureAwait(false);
        }

        var address = Addresses.Story(isLeft || to is null ? id : to);
        return LocalRedirect(address + "?" + string.Join('&', made.TakeLast(20).Select(seq => $"done={seq}")) + (to is null ? "" : "&to=" + Uri.EscapeDataString(to)));
    }

    private async Task<IActionResult> RefuseAsync(string id, string problem, CancellationToken cancel)
    {
        var page = await ShowAsync(id, all: false, [], null, cancel).ConfigureAwait(false);
        if (page is PageResult)
        {
            Problem = problem;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return page;
    }

    private async Task<string?> OtherAsync(string? given, CancellationToken cancel)
        => string.IsNullOrWhiteSpace(given) ? null : await desk.AskAsync(ledger => StoryChoice.Find(ledger, given.Trim(), MostOffered), cancel).ConfigureAwait(false);

    private static string? Given(string? note) => string.IsNullOrWhiteSpace(note) ? null : note.Trim();
}
