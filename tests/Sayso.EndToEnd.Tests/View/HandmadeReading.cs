using NodaTime;
using Sayso.Dates;
using Sayso.Disputes;
using Sayso.Documents;
using Sayso.Figures;
using Sayso.Incidents;
using Sayso.Statements;

namespace Sayso.EndToEnd.Tests.View;

/// <summary>Builds a reading by hand: the view is tested without the stages that find things. Places are given by the words that stand there.</summary>
internal sealed class HandmadeReading(Document document)
{
    private readonly List<Statement> _statements = [];
    private readonly List<Figure> _figures = [];
    private readonly List<DateExpression> _dates = [];
    private readonly List<Incident> _incidents = [];
    private readonly List<Dispute> _disputes = [];

    public Reading Reading => new(document.Id, document)
    {
        Statements = _statements,
        Figures = _figures,
        Dates = _dates,
        Incidents = _incidents,
        Disputes = _disputes,
    };

    /// <summary>Adds a statement.</summary>
    /// <param name="source">Words of the source; null for none.</param>
    /// <param name="cue">Words of the cue.</param>
    /// <param name="act">The act.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="speaker">Who is behind it.</param>
    /// <param name="content">The words of the content, piece by piece.</param>
    public Statement Say(string? source, string cue, Act act, Terms terms, Speaker? speaker, params string[] content)
    {
        var from = document.Text.IndexOf(content[0], StringComparison.Ordinal);
        var statement = new Statement
        {
            Id = $"s{_statements.Count + 1}",
            Source = source is null ? [] : [Near(source, from)],
            Cue = [Near(cue, from)],
            Content = [.. content.Select(Find)],
            Form = Form.Indirect,
            Act = act,
            Terms = terms,
            Speaker = speaker,
            Rule = "by hand",
        };
        _statements.Add(statement);
        return statement;
    }

    /// <summary>Changes the statement added last.</summary>
    public void Amend(Func<Statement, Statement> change) => _statements[^1] = change(_statements[^1]);

    /// <summary>Adds a figure, given by the statement named; null for the report itself.</summary>
    public void Count(string words, decimal? low, decimal? high, Qualifier qualifier, string? unit, string? statement)
        => _figures.Add(new Figure(Find(words), low, high, qualifier, unit, null) { AttributedTo = statement is null ? [] : [statement] });

    /// <summary>Adds a day, given in the text by the words.</summary>
    public void Date(string words, LocalDate first, LocalDate last, string value)
        => _dates.Add(new DateExpression(Find(words), DateType.Date, value, value) { Days = new DateInterval(first, last) });

    /// <summary>Adds an incident, told by the words.</summary>
    public void Happen(IncidentType type, Stage stage, string words, Func<Incident, Incident> change)
        => _incidents.Add(change(new Incident($"i{_incidents.Count + 1}", type, stage, [Find(words)])));

    /// <summary>Adds a dispute between two statements.</summary>
    public void Dispute(DisputeKind kind, string about, (string Speaker, string? Statement) one, (string Speaker, string? Statement) other)
        => _disputes.Add(new Dispute($"d{_disputes.Count + 1}", kind, about, [new DisputeSide(one.Speaker, one.Statement)], [new DisputeSide(other.Speaker, other.Statement)]));

    /// <summary>Where the words first stand.</summary>
    public TextSpan Find(string words)
    {
        var start = document.Text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? new TextSpan(start, start + words.Length) : throw new ArgumentException($"the text does not have: {words}", nameof(words));
    }

    // The occurrence that is nearest to a position.
    private TextSpan Near(string words, int position)
    {
        var best = Find(words);
        for (var at = best.Start; at >= 0; at = document.Text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (Math.Abs(at - position) < Math.Abs(best.Start - position))
            {
                best = new TextSpan(at, at + words.Length);
            }
        }

        return best;
    }
}
