using System.Text.RegularExpressions;
using Sayso.Ledger.Exports;
using Sayso.Statements;

namespace Sayso.Ledger.Corrections;

/// <summary>Turns what annotations say otherwise, fact by fact, into corrections, a statement each.</summary>
public static partial class ImportedCorrections
{
    /// <summary>The corrections, in the order of the facts; and what could not be made one, a line each.</summary>
    /// <param name="reading">The reading that was annotated.</param>
    /// <param name="after">Its text with the annotations of today.</param>
    /// <param name="author">Who made them; null where not known.</param>
    /// <param name="note">Why; null where not said.</param>
    public static (IReadOnlyList<StatementCorrection> Corrections, IReadOnlyList<string> Problems) Between(Reading reading, MarkedText after, string? author, string? note)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(after);
        var (made, problems) = (new List<StatementCorrection>(), new List<string>());
        var text = after.Document.Text;
        var statements = reading.Statements.ToDictionary(one => one.Id, StringComparer.Ordinal);
        foreach (var facts in Correction.Between(MarkedText.Of(reading, after.Document), after, author, note).GroupBy(one => one.Statement, StringComparer.Ordinal))
        {
            var content = facts.FirstOrDefault(one => one.Field == "content");
            if (content?.Kind == CorrectionKind.Removed)
            {
                made.Add(new StatementCorrection(Verdict.Rejected, StatementAnchor.Of(statements[facts.Key], text), new StatementChange(), author, note));
                continue;
            }

            var change = new StatementChange();
            foreach (var fact in facts)
            {
                if (With(change, fact, text) is { } more)
                {
                    change = more;
                }
                else
                {
                    problems.Add($"{facts.Key}: {fact.Field} “{fact.New}” is not known");
                }
            }

            if (statements.TryGetValue(facts.Key, out var known))
            {
                if (change != new StatementChange())
                {
                    made.Add(new StatementCorrection(Verdict.Changed, StatementAnchor.Of(known, text), change, author, note));
                }
            }
            else if (content is null)
            {
                problems.Add($"{facts.Key}: is a statement without content");
            }
            else
            {
                var id = Id().IsMatch(facts.Key) ? facts.Key : "";
                var anchor = new StatementAnchor(id, change.Content!, change.Cue ?? []);
                made.Add(new StatementCorrection(Verdict.Added, anchor, change with { Content = null }, author, note));
            }
        }

        return (made, problems);
    }

    // Null where the value is none of the contract. An attribute that was taken away is its first value, "negated" is false.
    private static StatementChange? With(StatementChange change, Correction fact, string text) => fact.Field switch
    {
        "content" => change with { Content = StatementAnchor.Quotes(fact.Spans, text) },
        "source" => change with { Source = fact.Kind == CorrectionKind.Removed ? [] : StatementAnchor.Quotes(fact.Spans, text) },
        "cue" => change with { Cue = fact.Kind == CorrectionKind.Removed ? [] : StatementAnchor.Quotes(fact.Spans, text) },
        "act" => Word<Act>(fact.New) is { } act ? change with { Act = act } : null,
        "form" => Word<Form>(fact.New) is { } form ? change with { Form = form } : null,
        "stance" => Word<Stance>(fact.New) is { } stance ? change with { Stance = stance } : null,
        "terms" => Word<Terms>(fact.New) is { } terms ? change with { Terms = terms } : null,
        "negated" => change with { Negated = fact.Kind != CorrectionKind.Removed },
        _ => null,
    };

    /// <summary>The value of a word of the contract; null where it is none.</summary>
    internal static T? Word<T>(string? word)
        where T : struct, Enum
        => Enum.GetValues<T>().Where(value => ReadingJson.Word(value) == word).Select(value => (T?)value).FirstOrDefault();

    // An id of ours, or one that an annotator may give.
    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
