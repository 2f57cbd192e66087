using System.Globalization;
using Sayso.Documents;
using Sayso.Ledger;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Corrections;
using Sayso.Statements;
using Sayso.Web.Reviewing;

namespace Sayso.Web.Api;

/// <summary>Makes a correction of what a program sent, and puts it into the ledger.</summary>
/// <param name="body">What was sent.</param>
/// <param name="isUtf16">Whether its offsets are UTF-16.</param>
/// <param name="author">Who corrects.</param>
internal sealed class CorrectionMaker(CorrectionBody body, bool isUtf16, string author)
{
    private const int LongestSpeaker = 300;     // as on the page
    private const int LongestNote = 2_000;

    /// <summary>Puts it into the ledger, and gives the number of its event.</summary>
    /// <exception cref="ApiException">It does not fit what is there.</exception>
    public long Make(NewsLedger ledger)
    {
        if (ledger.Report(body.Report) is not { } told)
        {
            throw new ApiException(ApiProblem.NotFound, $"There is no report {body.Report}; /api/v1/reports lists them. Nothing was changed.");
        }

        var verdict = Asked.Word<Verdict>("verdict", body.Verdict) ?? throw new ApiException(ApiProblem.BadRequest, "verdict is empty; it has to be accepted, rejected, changed or added.");
        var statement = string.IsNullOrEmpty(body.Statement) ? null : told.Reading.Statements.FirstOrDefault(s => s.Id == body.Statement)
            ?? throw new ApiException(ApiProblem.NotFound, $"{body.Report} has no statement {body.Statement}; /api/v1/report?id=… lists them. Nothing was changed.");
        if (verdict == Verdict.Added != statement is null)
        {
            throw new ApiException(ApiProblem.BadRequest, statement is null ? "statement is missing: only one that is added has none." : "A statement that is added has no id yet: leave statement out.");
        }

        var text = told.Reading.Document!.Text;
        if (body.Sha256 is { } seen && !seen.Equals(told.Reading.Document!.Sha256, StringComparison.OrdinalIgnoreCase))
        {
            throw new ApiException(ApiProblem.Refused, $"{body.Report} has another text than the one with that sha256: ask /api/v1/report?id=… again, and look whether the correction still fits. Nothing was changed.");
        }

        Short("speaker", body.Speaker, LongestSpeaker);
        Short("note", body.Note, LongestNote);
        var points = new CodePoints(text);
        var change = new StatementChange
        {
            Act = Asked.Word<Act>("act", body.Act),
            Negated = body.Negated,
            Form = Asked.Word<Form>("form", body.Form),
            Stance = Asked.Word<Stance>("stance", body.Stance),
            Terms = Asked.Word<Terms>("terms", body.Terms),
            Speaker = string.IsNullOrWhiteSpace(body.Speaker) ? null : body.Speaker.Trim(),
            Content = Quotes("content", body.Content, text, points),
            Source = Quotes("source", body.Source, text, points),
            Cue = Quotes("cue", body.Cue, text, points),
        };
        if (verdict is Verdict.Accepted or Verdict.Rejected && change != new StatementChange())
        {
            throw new ApiException(ApiProblem.BadRequest, $"A statement that is {body.Verdict} is not changed, too: send changed for that, or leave the other fields out.");
        }

        if (change.Content is { Count: 0 } || (verdict == Verdict.Added && change.Content is null))
        {
            throw new ApiException(ApiProblem.BadRequest, "content has to have a piece of the text or more.");
        }

        var anchor = statement is null ? new StatementAnchor("", change.Content!, change.Cue ?? []) : StatementAnchor.Of(statement, text);
        return Seq(ledger.Correct(body.Report, new StatementCorrection(verdict, anchor, change, author, body.Note)));
    }

    /// <summary>The number of what was decided.</summary>
    /// <exception cref="ApiException">It was refused.</exception>
    public static long Seq(Decided decided) => decided.Seq ?? throw new ApiException(ApiProblem.Refused, $"{decided.Problem}. Nothing was changed.");

    private static void Short(string name, string? given, int most)
    {
        if (given?.Length > most)
        {
            throw new ApiException(ApiProblem.Refused, string.Create(CultureInfo.InvariantCulture, $"{name} has {given.Length:#,##0} characters; at most {most:#,##0} are taken. Nothing was changed."));
        }
    }

    private List<Quote>? Quotes(string name, IReadOnlyList<SpanBody>? given, string text, CodePoints points)
    {
        if (given is null)
        {
            return null;
        }

        var spans = given.Select(s => Span(name, s, text, points)).ToList();
        return TextEdges.Problem(spans, text) is { } problem ? throw new ApiException(ApiProblem.Refused, $"{name}: {problem}. Nothing was changed.") : [.. spans.Select(s => Quote.Of(text, s))];
    }

    private TextSpan Span(string name, SpanBody given, string text, CodePoints points)
    {
        var (start, end) = (given.Start, given.End);
        if (!isUtf16)
        {
            if (start < 0 || end > points.Count || start >= end)
            {
                throw new ApiException(ApiProblem.Refused, string.Create(CultureInfo.InvariantCulture, $"{name}: {start} to {end} is no stretch of the text, which has {points.Count} code points. Nothing was changed."));
            }

            (start, end) = (points.ToUtf16(start), points.ToUtf16(end));
        }

        if (TextEdges.Problem(start, end, text) is { } problem)
        {
            throw new ApiException(ApiProblem.Refused, $"{name}: {problem}. Nothing was changed.");
        }

        var span = new TextSpan(start, end);
        return given.Text is null || given.Text == span.Of(text) ? span
            : throw new ApiException(ApiProblem.Refused, string.Create(CultureInfo.InvariantCulture, $"{name}: at {given.Start} to {given.End} stands “{span.Of(text)}”, not what was sent. Look whether offsets count as the address says. Nothing was changed."));
    }
}
