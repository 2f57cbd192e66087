using Sayso.Documents;
using Sayso.Ledger.Claims;
using Sayso.Ledger.Register;
using Sayso.Statements;

namespace Sayso.Ledger.Asking;

/// <summary>What a party says over time, in all reports that have it.</summary>
/// <param name="Party">The party with its names and descriptions over time.</param>
/// <param name="Positions">What it says, by date of publication.</param>
public sealed record PartyPositions(Party Party, IReadOnlyList<Position> Positions)
{
    /// <summary>The parties with a name that has all of some words, those with most positions first.</summary>
    /// <param name="words">The words, in any case.</param>
    /// <param name="reports">Reports in which such a party speaks.</param>
    /// <param name="reuses">What these share.</param>
    /// <param name="decisions">What a person decided about parties.</param>
    internal static IReadOnlyList<PartyPositions> Of(IReadOnlyList<string> words, IReadOnlyList<ToldReport> reports, IReadOnlyList<Origins.Reuse> reuses, IReadOnlyList<AnchoredDecision> decisions)
    {
        var (counted, _) = ReportOrigins.Of([.. reports.Where(r => r.Counts)], reuses);
        var register = AnchoredDecision.Register(counted, decisions);
        var said = Said(counted, register);
        return [.. register.Parties.Where(p => p.Aliases.Append(p.Name).Any(name => words.All(w => name.Contains(w, StringComparison.OrdinalIgnoreCase))))
            .Select(p => new PartyPositions(p, Positioned(said[p.Id]))).OrderByDescending(p => p.Positions.Count).ThenBy(p => p.Party.Id, StringComparer.Ordinal)];
    }

    /// <summary>The statements of each party.</summary>
    internal static ILookup<string, (Report Report, Statement Statement)> Said(IReadOnlyList<Report> counted, PartyRegister register)
        => counted.SelectMany(r => r.Reading.Statements.Select(s => (Report: r, Statement: s, register.VoiceOf(r, s)?.Party))).Where(s => s.Party is not null)
            .ToLookup(s => s.Party!, s => (s.Report, s.Statement), StringComparer.Ordinal);

    // The same words of one origin are one position, wherever they are printed.
    internal static List<Position> Positioned(IEnumerable<(Report Report, Statement Statement)> said)
        => [.. said.Select(s => (s.Report, s.Statement, Text: Words(s.Statement.Content, s.Report), Origin: string.Join('|', s.Report.StatementOrigins.GetValueOrDefault(s.Statement.Id) ?? [s.Report.Origin])))
            .GroupBy(s => (s.Origin, s.Statement.Act, s.Statement.Negated, string.Join(' ', ContentWords.Plain(s.Text))))
            .Select(g => g.OrderBy(s => s.Report.Published ?? "9", StringComparer.Ordinal).ThenBy(s => s.Report.Key, StringComparer.Ordinal).ToList())
            .Select(g => new Position(g[0].Report.Published, g[0].Statement.Time?.Value, g[0].Statement.Act, g[0].Statement.Negated, g[0].Text, g[0].Statement.Via?.Name,
                [.. g.Select(s => Place(s.Report, s.Statement))]))
            .OrderBy(p => p.Published ?? "9", StringComparer.Ordinal).ThenBy(p => p.Places[0].Report, StringComparer.Ordinal).ThenBy(p => p.Places[0].Start)];

    internal static PositionPlace Place(Report report, Statement statement)
        => new(report.Key, report.Outlet, statement.Id, Points(report, statement.Content[0].Start), Points(report, statement.Content[^1].End));

    internal static string Words(IReadOnlyList<TextSpan> spans, Report report) => string.Join(" … ", spans.Select(s => s.Of(report.Reading.Document!.Text)));

    private static int Points(Report report, int at) => new CodePoints(report.Reading.Document!.Text).FromUtf16(at);
}

/// <summary>One thing that a party says.</summary>
/// <param name="Published">When it was first published, ISO 8601; null where that is not known.</param>
/// <param name="Told">When it was said, EDTF; null where the text does not say.</param>
/// <param name="Act">What kind of act.</param>
/// <param name="Negated">Whether it is negated.</param>
/// <param name="Text">The words, pieces joined by " … ".</param>
/// <param name="Via">The outlet through which the first report has it; null where it has it itself.</param>
/// <param name="Places">Where it stands; several where it was reprinted.</param>
public sealed record Position(string? Published, string? Told, Act Act, bool Negated, string Text, string? Via, IReadOnlyList<PositionPlace> Places);

/// <summary>Where it stands.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Statement">Id of the statement.</param>
/// <param name="Start">Of the content, code points of the report's text.</param>
/// <param name="End">Its end, half open.</param>
public sealed record PositionPlace(string Report, string? Outlet, string Statement, int Start, int End);
