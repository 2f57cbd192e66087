using Sayso.Disputes;
using Sayso.Statements;

namespace Sayso.Ledger.Corrections;

/// <summary>What became of a correction.</summary>
/// <param name="Statement">The id of the statement that it is about; of a rejected one the id that it had. Null where it is astray.</param>
/// <param name="Astray">Why it could not be tied to the reading; null where it stands.</param>
public sealed record CorrectionResult(string? Statement, string? Astray);

/// <summary>Puts corrections into a reading. Everything they do not speak of stays as the program found it.</summary>
public static class Corrector
{
    /// <summary>A reading with corrections, made in that order; and what became of each.</summary>
    /// <exception cref="ArgumentException">The reading has no document.</exception>
    public static (Reading Reading, IReadOnlyList<CorrectionResult> Results) Apply(Reading reading, IReadOnlyList<StatementCorrection> corrections)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(corrections);
        if (reading.Document is not { } document)
        {
            throw new ArgumentException("a reading without a document cannot be corrected", nameof(reading));
        }

        var results = new List<CorrectionResult>(corrections.Count);
        foreach (var correction in corrections)
        {
            (reading, var result) = correction.Verdict == Verdict.Added ? Added(reading, document.Text, correction) : Found(reading, document.Text, correction);
            results.Add(result);
        }

        return (reading, results);
    }

    private static (Reading, CorrectionResult) Found(Reading reading, string text, StatementCorrection correction)
    {
        var (at, why) = AnchorFinder.Find(correction.Anchor, reading.Statements, text);
        if (at < 0)
        {
            return (reading, new CorrectionResult(null, why));
        }

        var statement = reading.Statements[at];
        if (correction.Verdict == Verdict.Rejected)
        {
            return (Without(reading with { Statements = [.. reading.Statements.Where((_, i) => i != at)] }, statement.Id), new CorrectionResult(statement.Id, null));
        }

        var (edited, entities, problem) = correction.Verdict == Verdict.Accepted
            ? (statement with { Confidence = 1 }, reading.Entities, null)
            : StatementEdit.Of(statement, correction.Change, reading);
        return edited is null
            ? (reading, new CorrectionResult(null, problem))
            : (Replaced(reading with { Entities = entities }, at, edited), new CorrectionResult(statement.Id, null));
    }

    private static (Reading, CorrectionResult) Added(Reading reading, string text, StatementCorrection correction)
    {
        if (AnchorFinder.Spans(correction.Anchor.Content, text) is not { Count: > 0 } content)
        {
            return (reading, new CorrectionResult(null, "its words do not stand in the text any more, or more than once"));
        }

        var ids = reading.Statements.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var id = correction.Anchor.Statement;
        for (var number = reading.Statements.Count + 1; id.Length == 0 || ids.Contains(id); number++)
        {
            id = $"s{number}";
        }

        var (form, quoted) = (Form.Indirect, content[0].Of(text));
        if (quoted[0] is '"' or '“' or '«' or '„' || (content[0].Start > 0 && text[content[0].Start - 1] is '"' or '“' or '«' or '„'))
        {
            form = Form.Direct;
        }

        var blank = new Statement { Id = id, Source = [], Cue = [], Content = content, Form = form, Act = Act.Says, Rule = "person" };
        var (made, entities, problem) = StatementEdit.Of(blank, correction.Change, reading);
        if (made is null)
        {
            return (reading, new CorrectionResult(null, problem));
        }

        var statements = reading.Statements.ToList();
        var at = statements.FindIndex(one => one.Content[0].CompareTo(content[0]) > 0);
        statements.Insert(at < 0 ? statements.Count : at, made);
        return (reading with { Statements = statements, Entities = entities }, new CorrectionResult(id, null));
    }

    private static Reading Replaced(Reading reading, int at, Statement edited)
    {
        var old = reading.Statements[at];
        var statements = reading.Statements.ToArray();
        statements[at] = edited;
        var disputes = reading.Disputes;
        if (old.Speaker?.Name != edited.Speaker?.Name && edited.Speaker is { } speaker)
        {
            DisputeSide Side(DisputeSide side) => side.Statement == old.Id ? side with { Speaker = speaker.Name } : side;
            disputes = [.. disputes.Select(one => one with { AssertedBy = [.. one.AssertedBy.Select(Side)], DeniedBy = [.. one.DeniedBy.Select(Side)] })];
        }

        // Who does not deny any more is no side of a dispute over a denial.
        if (old.Act == Act.Denies && edited.Act != Act.Denies)
        {
            disputes = [.. disputes.Select(one => one.Kind == DisputeKind.Denial ? one with { DeniedBy = [.. one.DeniedBy.Where(side => side.Statement != old.Id)] } : one)
                .Where(one => one.DeniedBy.Count > 0)];
        }

        return reading with { Statements = statements, Disputes = disputes };
    }

    // What hung on a statement that is none: figures and incidents lose that voice, disputes that side.
    private static Reading Without(Reading reading, string id)
    {
        IReadOnlyList<string> Rest(IReadOnlyList<string> ids) => ids.Contains(id, StringComparer.Ordinal) ? [.. ids.Where(one => one != id)] : ids;
        IReadOnlyList<DisputeSide> Sides(IReadOnlyList<DisputeSide> sides) => [.. sides.Where(side => side.Statement != id)];
        return reading with
        {
            Figures = [.. reading.Figures.Select(one => one with { AttributedTo = Rest(one.AttributedTo) })],
            Incidents = [.. reading.Incidents.Select(one => one with
            {
                Statements = Rest(one.Statements),
                Perpetrators = [.. one.Perpetrators.Select(p => p with { Statements = Rest(p.Statements) })],
            })],
            Disputes = [.. reading.Disputes.Select(one => (Before: one, Now: one with { AssertedBy = Sides(one.AssertedBy), DeniedBy = Sides(one.DeniedBy) }))
                .Where(one => one.Now.DeniedBy.Count > 0 && (one.Now.AssertedBy.Count > 0 || one.Before.AssertedBy.Count == 0)).Select(one => one.Now)],
        };
    }
}
