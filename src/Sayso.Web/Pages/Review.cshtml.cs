using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sayso.Ledger;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Corrections;
using Sayso.Web.Ledgers;
using Sayso.Web.Reviewing;

namespace Sayso.Web.Pages;

/// <summary>One statement at a time out of the queue, the least sure first: a person looks at the words, and accepts, rejects or changes it.</summary>
internal sealed class ReviewModel(LedgerDesk desk, ReviewSession session, WorkspaceOptions options) : PageModel
{
    /// <summary>Where the person is.</summary>
    public ReviewPlace Place { get; private set; } = new();

    /// <summary>What is shown; null where there is nothing to show.</summary>
    public ReviewSheet? Sheet { get; private set; }

    /// <summary>How many are left of those that are asked for.</summary>
    public int Left { get; private set; }

    /// <summary>What was done just now; null for nothing.</summary>
    public string? Said { get; private set; }

    /// <summary>Why something was not done; null where nothing was refused.</summary>
    public string? Refused { get; private set; }

    /// <summary>Whether the fields to change it are open.</summary>
    public bool IsEditing { get; private set; }

    /// <summary>The part that keys work on.</summary>
    public Part Part { get; private set; }

    /// <summary>The note that was typed.</summary>
    public string? Note { get; private set; }

    /// <summary>What was done since the workspace was opened.</summary>
    public ReviewSession Session => session;

    /// <summary>A few statements after the one that is shown: null where it is the last.</summary>
    public string? NextAddress => Place.At is { } at ? (at + 1 < Left ? Place.Queue(at + 1).Address() : null) : Place.Onward.Address();

    /// <summary>The statement before.</summary>
    public string? PreviousAddress => Place.At is { } at and > 0 ? Place.Queue(Math.Min(at, Left) - 1 is var before and >= 0 ? before : 0).Address() : null;

    /// <summary>The least sure of all that are left.</summary>
    public string FirstAddress => (Place.At is null ? Place.Onward : Place.Queue(0)).Address();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(ReviewPlace.Of(name => Request.Query[name]), cancel).ConfigureAwait(false);
        IsEditing = Request.Query["edit"] == "1" || Place.IsAdding;
        Said = long.TryParse(Request.Query["did"], NumberStyles.None, CultureInfo.InvariantCulture, out var seq) ? Told(seq) : null;
        if (Sheet is null && Place.Report is not null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var form = new ReviewForm(await Request.ReadFormAsync(cancel).ConfigureAwait(false));
        return form.Do switch
        {
            "undo" => await UndoAsync(form, cancel).ConfigureAwait(false),
            "accept" => await DecideAsync(form, Verdict.Accepted, cancel).ConfigureAwait(false),
            "reject" => await DecideAsync(form, Verdict.Rejected, cancel).ConfigureAwait(false),
            "save" => await DecideAsync(form, form.Place.IsAdding ? Verdict.Added : Verdict.Changed, cancel).ConfigureAwait(false),
            _ => await DraftAsync(form, null, cancel).ConfigureAwait(false),
        };
    }

    private async Task<IActionResult> DecideAsync(ReviewForm form, Verdict verdict, CancellationToken cancel)
    {
        var decision = new ReviewDecision(form.Place, form.Seen, options.By, form.Note);
        var made = await desk.ChangeAsync(ledger => decision.Make(ledger, verdict, form.Draft), cancel).ConfigureAwait(false);
        if (made.Done is { } done)
        {
            session.Add(done);
            return LocalRedirect(form.Place.Onward.Address(("did", done.Seq.ToString(CultureInfo.InvariantCulture))));
        }

        if (!made.IsStale)
        {
            return await DraftAsync(form, made.Problem, cancel).ConfigureAwait(false);
        }

        await LoadAsync(form.Place, cancel).ConfigureAwait(false);
        Refused = made.Problem;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<IActionResult> UndoAsync(ReviewForm form, CancellationToken cancel)
    {
        if (form.Seq is not { } seq)
        {
            return await DraftAsync(form, "There is nothing to take back.", cancel).ConfigureAwait(false);
        }

        var undone = await desk.ChangeAsync(ledger => ledger.UndoDecision(seq), cancel).ConfigureAwait(false);
        var done = session.Undo(seq);
        if (undone.Problem is { } problem)
        {
            return await DraftAsync(form, $"It was not taken back: {problem}.", cancel).ConfigureAwait(false);
        }

        var place = done is { Statement.Length: > 0 } ? form.Place.Pinned(done.Report, done.Statement) : form.Place;
        return LocalRedirect(place.Address(("did", seq.ToString(CultureInfo.InvariantCulture))));
    }

    // What was typed and selected is shown as it would be; nothing is saved.
    private async Task<IActionResult> DraftAsync(ReviewForm form, string? problem, CancellationToken cancel)
    {
        await LoadAsync(form.Place, cancel).ConfigureAwait(false);
        (IsEditing, Part, Note, Refused) = (true, form.Part, form.Note, problem);
        if (Sheet is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        var (draft, wrong) = form.Draft(Sheet.Text, Sheet.Draft);
        if (wrong is null)
        {
            (draft, wrong) = DraftSteps.Take(draft, form.Do, form.Words(Sheet.Text), Sheet.Text);
            Part = DraftSteps.PartOf(form.Do.Split('.')[0]) ?? Part;
        }

        // A decision on what others changed in between is noticed by the state in which it was seen first.
        Sheet = Sheet with { Draft = draft, Seen = form.Seen.Length > 0 ? form.Seen : Sheet.Seen };
        Refused ??= wrong;
        if (Refused is not null)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return Page();
    }

    private async Task LoadAsync(ReviewPlace place, CancellationToken cancel)
    {
        (Sheet, Left) = await desk.AskAsync(ledger => (ReviewSheet.At(ledger, place), Count(ledger, place.Query)), cancel).ConfigureAwait(false);
        Place = Sheet?.Place ?? place;
    }

    private string? Told(long seq) => session.Find(seq) is not { } found ? null : string.Create(CultureInfo.InvariantCulture, $"{Word(found.Done.Verdict)}{(found.Stands ? "" : " was taken back")}; {Left:#,##0} left.");

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Accepted => "Accepted",
        Verdict.Rejected => "Rejected",
        Verdict.Changed => "Saved",
        _ => "Added",
    };

    // Of a large ledger the count takes longer than all else here.
    private int Count(NewsLedger ledger, ReviewQuery query)
        => desk.Kept(ledger, $"review count {query.Act}\u001f{query.Terms}\u001f{query.Story}\u001f{query.Report}", () => ledger.ReviewCount(query));
}
