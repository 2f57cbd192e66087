using Sayso.Ledger.Register;
using Sayso.Statements;

namespace Sayso.Ledger.Claims;

/// <summary>One thing said in one origin by one voice; reprints of it are the same unit with more wordings, so that nothing that is worked out from units can tell how often it was printed.</summary>
internal sealed class StatementUnit
{
    private StatementUnit(string key, Voice voice, bool denies, List<string> plain, string? via, IReadOnlyList<string> origins)
        => (Key, Voice, Denies, Plain, Words, Via, Origins) = (key, voice, denies, plain, ContentWords.Of(plain), via, origins);

    public string Key { get; }

    public Voice Voice { get; }

    public bool Denies { get; }

    public List<string> Plain { get; }

    public HashSet<string> Words { get; }

    /// <summary>The outlet that it came through, folded; null where the report has it itself.</summary>
    public string? Via { get; }

    public IReadOnlyList<string> Origins { get; }

    public List<(string? Published, Act Act, Wording Wording)> Wordings { get; } = [];

    /// <summary>By report where its first and its last wording begin.</summary>
    public Dictionary<string, (int First, int Last)> Starts { get; } = new(StringComparer.Ordinal);

    /// <summary>Names in the words as they stand, folded, in their order.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Words that are negated: "fire" in "did not fire". Of a denial what is denied counts.</summary>
    public HashSet<string> Negated { get; } = new(StringComparer.Ordinal);

    /// <summary>The word of the deed near the beginning of its words; null where there is none.</summary>
    public string? Deed { get; private set; }

    /// <summary>Whether its words mean the speaker: "we", or "it" at the beginning.</summary>
    public bool IsOfSelf { get; private set; }

    /// <summary>Figures of the content: quantity, least and most.</summary>
    public List<(string Quantity, decimal? Low, decimal? High)> Figures { get; } = [];

    /// <summary>Runs of four words within quotation marks.</summary>
    public HashSet<string> Quoted { get; } = new(StringComparer.Ordinal);

    /// <summary>Incidents that it tells of, by kind.</summary>
    public HashSet<Incidents.IncidentType> Incidents { get; } = [];

    /// <summary>The units of reports, in an order that the order of the reports does not change; and by report and statement which unit it is.</summary>
    public static (List<StatementUnit> Units, Dictionary<(string, string), StatementUnit> ByStatement) Of(IEnumerable<Report> reports, PartyRegister register)
    {
        Dictionary<string, StatementUnit> units = new(StringComparer.Ordinal);
        Dictionary<(string, string), StatementUnit> byStatement = [];
        foreach (var report in reports.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            if (report.Reading.Document is not { } document)
            {
                continue;
            }

            var passed = PassedOn(report.Reading);
            foreach (var statement in report.Reading.Statements)
            {
                var voice = passed.Contains(statement.Id) || !statement.Asserts && (statement.Act != Act.Denies || statement.Negated || statement.Conditional) ? null : register.VoiceOf(report, statement);
                if (voice is null)
                {
                    continue;
                }

                var denies = statement.Act == Act.Denies;
                var spans = denies && statement.Denied.Count > 0 ? statement.Denied : statement.Content;
                var text = string.Join(" … ", spans.Select(s => s.Of(document.Text)));
                var plain = ContentWords.Plain(text);
                var given = report.StatementOrigins.GetValueOrDefault(statement.Id);
                var origins = given ?? [report.Origin];

                // Also of words whose origin was given: what a copied passage has from another outlet is that outlet's, there as in the original.
                var via = statement.Via is { } v ? OriginCount.Outlet(v.Name) : null;
                var key = string.Join('\u001f', string.Join(' ', plain), denies ? "-" : "+", voice.Party ?? voice.Name.ToUpperInvariant(), via, string.Join('|', origins.Order(StringComparer.Ordinal)), voice.Origin);
                if (!units.TryGetValue(key, out var unit))
                {
                    units[key] = unit = new StatementUnit(key, voice, denies, plain, via, origins);
                    unit.Describe(report.Reading, statement, document.Text);
                    unit.Look(text, denies && statement.Denied.Count == 0);
                }

                unit.Wordings.Add((report.Published, statement.Act, new Wording(report.Key, statement.Id, spans, text, denies, statement.Time?.Value) { By = voice }));
                var start = spans[0].Start;
                unit.Starts[report.Key] = unit.Starts.TryGetValue(report.Key, out var known) ? (Math.Min(known.First, start), Math.Max(known.Last, start)) : (start, start);
                byStatement[(report.Key, statement.Id)] = unit;
            }
        }

        return ([.. units.Values.Where(u => u.Words.Count > 0).OrderBy(u => u.Key, StringComparer.Ordinal)], byStatement);
    }

    // "The agency said | the ministry said | …": the agency is the way that the words took, no voice of its own.
    private static HashSet<string> PassedOn(Reading reading)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        foreach (var inner in reading.Statements.Where(s => s.Via is not null))
        {
            found.UnionWith(reading.Statements.Where(outer => outer.Id != inner.Id && outer.Speaker?.Name == inner.Via!.Name
                && outer.Content.Any(piece => inner.Content.All(piece.Contains))).Select(outer => outer.Id));
        }

        return found;
    }

    private void Describe(Reading reading, Statement statement, string text)
    {
        foreach (var figure in reading.Figures)
        {
            if ((figure.Quantity ?? figure.Effect?.ToString()) is { } quantity && statement.Content.Any(c => c.Contains(figure.Span)))
            {
                Figures.Add((figure.Effect?.ToString() ?? quantity, figure.Low, figure.High));
            }
        }

        foreach (var incident in reading.Incidents.Where(i => i.Statements.Contains(statement.Id)))
        {
            Incidents.Add(incident.Type);
        }

        foreach (var span in statement.Content)
        {
            foreach (var quote in Quotes(text.AsSpan(span.Start, span.Length).ToString(), statement.Form == Form.Direct))
            {
                var words = ContentWords.Plain(quote);
                for (var i = 0; i + 4 <= words.Count; i++)
                {
                    Quoted.Add(string.Join(' ', words.GetRange(i, 4)));
                }
            }
        }
    }

    // A denial that is given whole says "we did not": what it denies is the same without "not".
    private void Look(string text, bool denialWhole)
    {
        if (!denialWhole)
        {
            Negated.UnionWith(ClaimContradictions.Negated(Plain));
        }

        IsOfSelf = ClaimContradictions.IsOfSelf(Plain);
        Deed = ClaimContradictions.Deed(Plain);
        Names.AddRange(ClaimContradictions.Names(text));
    }

    private static IEnumerable<string> Quotes(string text, bool whole)
    {
        if (whole)
        {
            return [text];
        }

        var parts = text.Split('"', '“', '”');
        return parts.Where((_, i) => i % 2 == 1);
    }
}
