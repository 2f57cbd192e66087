using System.Globalization;
using Microsoft.Data.Sqlite;
using Sayso.Ledger.Store;

namespace Sayso.Ledger.Asking;

/// <summary>
/// A page of statements with counts over all of them. Up to so many as are counted are looked up one by one; of more, reports are gone through in the order of answers until enough are found.
/// What is counted is in indexes; words are fetched for the page alone.
/// </summary>
/// <param name="connection">The tables.</param>
/// <param name="query">What to look for.</param>
/// <param name="most">How many statements are counted at most.</param>
internal sealed class FacetedSearch(SqliteConnection connection, StatementQuery query, int most = FacetedSearch.MostCounted)
{
    /// <summary>So many statements are counted at most.</summary>
    public const int MostCounted = 20_000;

    private const string Counted = "SELECT s.statement, s.document, s.act, s.terms, s.voice, d.outlet, d.published, d.id FROM";

    private readonly FacetCounter _facets = new();
    private readonly List<(string? Published, string Id, List<long> Statements)> _reports = [];
    private int _count;

    /// <summary>The page.</summary>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="take">How many to give.</param>
    public SearchPage Page(int skip, int take)
    {
        var candidates = StatementSearch.Candidates(connection, query);
        if (candidates is { Count: > 0 } && candidates.Count <= most)
        {
            LookUp(candidates);
        }
        else if (candidates is not { Count: 0 })
        {
            GoThrough(candidates);
        }

        var cut = _count > most;
        var page = _reports.SelectMany(r => r.Statements).Take(most).Skip(skip).Take(take).ToList();
        return new SearchPage(Math.Min(_count, most), cut, page.Count == 0 ? [] : StatementSearch.At(connection, query, page), _facets.Counted(connection));
    }

    private void LookUp(List<long> candidates)
    {
        var (conditions, values) = StatementSearch.Conditions(query);
        values.Add(SqliteExtensions.List(candidates));
        Count(connection.Rows(string.Create(CultureInfo.InvariantCulture,
            $"{Counted} statement s INDEXED BY statement_in_short CROSS JOIN document d USING (document) WHERE {string.Join(" AND ", conditions)} AND s.statement IN (SELECT value FROM json_each(${values.Count})) ORDER BY s.statement"), [.. values]));

        // As SQLite sorts: a missing date before all others.
        var up = _reports.OrderBy(r => r.Published, StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal).ToList();
        _reports.Clear();
        _reports.AddRange(query.NewestFirst ? Enumerable.Reverse(up) : up);
    }

    private void GoThrough(List<long>? candidates)
    {
        var (conditions, values) = StatementSearch.Conditions(query);
        if (candidates is not null)
        {
            // With "+" each row is looked up among the candidates: rows that are none cost nothing more than that.
            values.Add(SqliteExtensions.List(candidates));
            conditions.Add(string.Create(CultureInfo.InvariantCulture, $"+s.statement IN (SELECT value FROM json_each(${values.Count}))"));
        }

        Count(connection.Rows($"{Counted} {StatementSearch.InOrder(query)} WHERE {string.Join(" AND ", conditions)} ORDER BY {StatementSearch.Order(query)}", [.. values]));
    }

    // Rows of one report stand together.
    private void Count(IEnumerable<StoredRow> rows)
    {
        var (document, outlet, published, statements) = (0L, (string?)null, (string?)null, new List<long>());
        foreach (var row in rows)
        {
            if (++_count > most)
            {
                break;
            }

            if (row.GetInt64(1) is var here && here != document)
            {
                _facets.Report(outlet, published, statements.Count);
                (document, outlet, published, statements) = (here, row.Text(5), row.Text(6), []);
                _reports.Add((published, row.GetString(7), statements));
            }

            statements.Add(row.GetInt64(0));
            _facets.Statement(row.GetString(2), row.GetString(3), row.GetInt64(4));
        }

        _facets.Report(outlet, published, statements.Count);
    }
}
