namespace Sayso.Ledger.Asking;

/// <summary>Some of the statements that a query asks for, and what there is among all of them.</summary>
/// <param name="Total">How many there are; at least so many where it is cut.</param>
/// <param name="IsCut">Whether there are more than are counted: what is counted are then the first in the order of the query.</param>
/// <param name="Statements">Those that were asked for.</param>
/// <param name="Facets">What is among all that are counted.</param>
public sealed record SearchPage(int Total, bool IsCut, IReadOnlyList<FoundStatement> Statements, Facets Facets);

/// <summary>What is among found statements: at most twelve values of each kind, the most frequent.</summary>
/// <param name="Acts">Kinds of act, the most frequent first.</param>
/// <param name="Terms">Terms on which sources are quoted, the most frequent first.</param>
/// <param name="Outlets">Who published the reports, the most frequent first.</param>
/// <param name="Speakers">Who speaks, by name; of those who are not named the words of the source. The most frequent first.</param>
/// <param name="Months">Months of publication, yyyy-MM, in the order of time.</param>
public sealed record Facets(IReadOnlyList<FacetCount> Acts, IReadOnlyList<FacetCount> Terms, IReadOnlyList<FacetCount> Outlets, IReadOnlyList<FacetCount> Speakers, IReadOnlyList<FacetCount> Months);

/// <summary>A value and how many of the found statements have it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many.</param>
public sealed record FacetCount(string Value, int Count);
