using Sayso.Statements;
using Sayso.Web.Wording;

namespace Sayso.Web.Reports;

/// <summary>Which statements of a report are shown.</summary>
/// <param name="Party">Name of who is behind them; null for all.</param>
/// <param name="Act">Word of the act; null for all.</param>
/// <param name="Terms">Word of the terms; null for all.</param>
internal sealed record ReportFilter(string? Party, string? Act, string? Terms)
{
    /// <summary>A filter as an address has it: what is empty is none.</summary>
    public static ReportFilter Of(string? party, string? act, string? terms) => new(Given(party), Given(act), Given(terms));

    /// <summary>Whether it lets all through.</summary>
    public bool IsEmpty => this == new ReportFilter(null, null, null);

    /// <summary>Whether a statement is shown.</summary>
    public bool Takes(Statement statement) => Is(Party, statement.Speaker?.Name) && Is(Act, ReadingJson.Word(statement.Act)) && Is(Terms, ReadingJson.Word(statement.Terms));

    /// <summary>What there is to choose from, each with how many statements would be shown; of parties those with most first.</summary>
    /// <param name="statements">All of the report.</param>
    public (IReadOnlyList<FilterChoice> Parties, IReadOnlyList<FilterChoice> Acts, IReadOnlyList<FilterChoice> Terms) Choices(IReadOnlyList<Statement> statements) => (
        [.. Counted((this with { Party = null }).Of(statements).Select(s => s.Speaker?.Name).OfType<string>(), Party).OrderByDescending(c => c.Count).ThenBy(c => c.Value, StringComparer.Ordinal)],
        Acts((this with { Act = null }).Of(statements)),
        [.. Counted((this with { Terms = null }).Of(statements).OrderBy(s => s.Terms == Statements.Terms.None).ThenBy(s => s.Terms).Select(s => ReadingJson.Word(s.Terms)), Terms)]);

    /// <summary>The part of an address that it is, behind another parameter.</summary>
    public string Query => Part("party", Party) + Part("act", Act) + Part("terms", Terms);

    private IEnumerable<Statement> Of(IReadOnlyList<Statement> statements) => statements.Where(Takes);

    private List<FilterChoice> Acts(IEnumerable<Statement> statements)
    {
        var all = statements.OrderBy(s => s.Act).ToList();
        var negated = all.Where(s => s.Negated).CountBy(s => ReadingJson.Word(s.Act), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. Counted(all.Select(s => ReadingJson.Word(s.Act)), Act).Select(c => c with { Negated = negated.GetValueOrDefault(c.Value) })];
    }

    private static IEnumerable<FilterChoice> Counted(IEnumerable<string> values, string? chosen)
    {
        var all = values.CountBy(v => v, StringComparer.Ordinal).Select(c => new FilterChoice(c.Key, c.Value)).ToList();
        return chosen is null || all.Exists(c => c.Value == chosen) ? all : all.Append(new FilterChoice(chosen, 0));
    }

    private static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static bool Is(string? asked, string? value) => asked is null || asked == value;

    private static string Part(string name, string? value) => value is null ? "" : $"&{name}={Uri.EscapeDataString(value)}";
}

/// <summary>A value that can be chosen.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many statements have it.</param>
internal readonly record struct FilterChoice(string Value, int Count)
{
    /// <summary>How many of these are negated: of acts alone.</summary>
    public int Negated { get; init; }

    /// <summary>Terms as a choice has them: "role only".</summary>
    public string TermsName => ContractWords.Value<Terms>(Value) is { } terms ? Labels.Of(terms) : Value;

    /// <summary>An act as a choice has it: "denies", or "denies or does not deny" where both are counted.</summary>
    public string ActName
    {
        get
        {
            if (ContractWords.Value<Act>(Value) is not { } act)
            {
                return Value;
            }

            var (plain, negated) = (Labels.Of(act, false), Labels.Of(act, true));
            return Negated == 0 || plain == negated ? plain : Negated == Count ? negated : $"{plain} or {negated}";
        }
    }
}
