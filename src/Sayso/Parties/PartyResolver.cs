using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>What resolving came to.</summary>
/// <param name="Statements">The statements, each with its speaker, terms, anonymity and outlet.</param>
/// <param name="Entities">The parties behind them.</param>
public sealed record ResolvedParties(IReadOnlyList<Statement> Statements, IReadOnlyList<Entity> Entities);

/// <summary>Finds the party behind each statement.</summary>
public static class PartyResolver
{
    /// <summary>Resolves the source of each statement to a party of the article.</summary>
    /// <param name="text">The analysed text.</param>
    /// <param name="names">Its names.</param>
    /// <param name="statements">Its statements, as <see cref="StatementFinder"/> gives them.</param>
    /// <param name="published">The publication date, which anchors "Tuesday"; null where it is not known.</param>
    public static ResolvedParties Resolve(AnalysedText text, IReadOnlyList<Name> names, IReadOnlyList<Statement> statements,
        DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(statements);
        return new ResolvedParties(statements, []);
    }
}
