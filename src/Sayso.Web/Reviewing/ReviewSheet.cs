using System.Security.Cryptography;
using System.Text;
using Sayso.Documents;
using Sayso.Ledger;
using Sayso.Ledger.Asking;
using Sayso.Statements;

namespace Sayso.Web.Reviewing;

/// <summary>A statement with all that a person needs to judge it.</summary>
/// <param name="Place">Where in the queue it stands.</param>
/// <param name="Told">Its report.</param>
/// <param name="Statement">As it stands; null where one is added.</param>
/// <param name="Draft">As the person is about to have it.</param>
/// <param name="IsOpen">Whether nobody decided on it yet.</param>
/// <param name="Seen">Says in what state it was seen, so that a decision on another state is noticed.</param>
internal sealed record ReviewSheet(ReviewPlace Place, ToldReport Told, Statement? Statement, StatementDraft Draft, bool IsOpen, string Seen)
{
    private const int MostOfReport = 10_000;

    /// <summary>The report's text.</summary>
    public string Text => Told.Reading.Document!.Text;

    /// <summary>Whether the draft is otherwise than the statement.</summary>
    public bool IsChanged => Statement is not null && Draft.From(Statement, Text) != new Ledger.Corrections.StatementChange();

    /// <summary>The paragraphs to read.</summary>
    public IReadOnlyList<TextParagraph> Paragraphs => TextPieces.Of(Text, Draft, Statement is null ? [.. Told.Reading.Statements.SelectMany(s => s.Content)] : []);

    /// <summary>The names that the report has for its parties.</summary>
    public IEnumerable<string> Names => Told.Reading.Entities.Select(e => e.Name).Concat(Told.Reading.Statements.Select(s => s.Speaker?.Name).OfType<string>()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(500);

    /// <summary>The statement at a place.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="place">A certain one, or one of the queue.</param>
    /// <returns>Null where the queue has none there, or the report has no such statement.</returns>
    public static ReviewSheet? At(NewsLedger ledger, ReviewPlace place)
    {
        if (place.Report is null)
        {
            if (ledger.ReviewQueue(place.Query) is not [var item, ..])
            {
                return null;
            }

            place = place.Pinned(item.Report, item.Statement);
        }

        if (ledger.Report(place.Report!) is not { } told)
        {
            return null;
        }

        if (place.IsAdding)
        {
            return new ReviewSheet(place, told, null, StatementDraft.Empty, true, SeenOf(null, told));
        }

        if (told.Reading.Statements.FirstOrDefault(s => s.Id == place.Statement) is not { } statement)
        {
            return null;
        }

        var isOpen = ledger.ReviewQueue(new ReviewQuery { Report = told.Report, Take = MostOfReport }).Any(i => i.Statement == statement.Id);
        return new ReviewSheet(place, told, statement, StatementDraft.Of(statement), isOpen, SeenOf(statement, told));
    }

    /// <summary>The words of a part, as the draft has them.</summary>
    public string Words(Part part) => WordsOf(Draft[part]);

    /// <summary>The words of spans, pieces joined by " … ".</summary>
    public string WordsOf(IReadOnlyList<TextSpan> spans) => string.Join(" … ", spans.Select(s => s.Of(Text)));

    /// <summary>A short sign of the state of a statement: another one as soon as anybody changes or accepts it, or the report has another text.</summary>
    public static string SeenOf(Statement? statement, ToldReport told)
    {
        var state = statement is null ? "" : string.Join('|', statement.Id, TextEdges.Write(statement.Content), TextEdges.Write(statement.Source), TextEdges.Write(statement.Cue), statement.Act, statement.Negated, statement.Terms,
            statement.Speaker?.Name, statement.Confidence.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told.Reading.Document!.Sha256 + state)))[..16];
    }
}
