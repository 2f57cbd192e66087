using Sayso.Ledger;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Corrections;

namespace Sayso.Web.Reviewing;

/// <summary>What became of a decision on a statement.</summary>
/// <param name="Done">It; null where it was refused.</param>
/// <param name="Problem">Why it was refused; null where it was not.</param>
/// <param name="IsStale">Whether it was refused because somebody else decided in between, or the report has another text.</param>
internal sealed record ReviewOutcome(DoneReview? Done, string? Problem, bool IsStale);

/// <summary>Decides on a statement: in one go with the look at whether it still is what the person saw.</summary>
/// <param name="place">Which statement, or that one is added.</param>
/// <param name="seen">In what state the person saw it.</param>
/// <param name="author">Who decides.</param>
/// <param name="note">Why; null where not said.</param>
internal sealed class ReviewDecision(ReviewPlace place, string seen, string author, string? note)
{
    /// <summary>Decides.</summary>
    /// <param name="ledger">A ledger to change.</param>
    /// <param name="verdict">What is decided.</param>
    /// <param name="read">The draft that the person has, in the text as it is; null and why where it cannot be.</param>
    public ReviewOutcome Make(NewsLedger ledger, Verdict verdict, Func<string, (StatementDraft? Draft, string? Problem)> read)
    {
        if (place.Report is null || ledger.Report(place.Report) is not { } told)
        {
            return new ReviewOutcome(null, "There is no such report.", IsStale: true);
        }

        var statement = told.Reading.Statements.FirstOrDefault(s => s.Id == place.Statement);
        if (verdict != Verdict.Added && (statement is null || ReviewSheet.SeenOf(statement, told) != seen))
        {
            return new ReviewOutcome(null, statement is null ? "Somebody rejected this statement in between. Nothing of yours was saved." : "Somebody decided on this statement in between. Nothing of yours was saved; this is how it stands now.", IsStale: true);
        }

        if (verdict == Verdict.Added && ReviewSheet.SeenOf(null, told) != seen)
        {
            return new ReviewOutcome(null, "The report has another text since. Nothing was saved; select the words again.", IsStale: true);
        }

        var text = told.Reading.Document!.Text;
        var (draft, problem) = verdict == Verdict.Rejected ? (StatementDraft.Of(statement!), null) : read(text);
        problem ??= draft!.Problem(statement);
        if (problem is not null)
        {
            return new ReviewOutcome(null, problem, IsStale: false);
        }

        var change = draft!.From(statement, text);
        if (verdict == Verdict.Accepted && change != new StatementChange())
        {
            return new ReviewOutcome(null, "You changed something: save it, or take your changes back, before you accept it as it was.", IsStale: false);
        }

        var anchor = statement is null ? new StatementAnchor("", change.Content!, change.Cue ?? []) : StatementAnchor.Of(statement, text);
        var decided = ledger.Correct(place.Report, new StatementCorrection(verdict, anchor, verdict is Verdict.Changed or Verdict.Added ? change : new StatementChange(), author, note));
        return decided.Seq is { } seq ? new ReviewOutcome(new DoneReview(seq, verdict, place.Report, place.Statement ?? ""), null, IsStale: false) : new ReviewOutcome(null, Plain(decided), IsStale: false);
    }

    // The ledger names report and statement first; the page shows them.
    private string Plain(Decided decided)
    {
        var why = decided.Problem!;
        var named = $"{place.Report} {place.Statement}: ";
        return why.StartsWith(named, StringComparison.Ordinal) ? $"It was not saved: {why[named.Length..]}." : $"It was not saved: {why}.";
    }
}
