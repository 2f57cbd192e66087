using Sayso.Language;

namespace Sayso.Statements;

/// <summary>Finds statements: the one entrance to this stage.</summary>
public static class StatementFinder
{
    /// <summary>The statements of a text, in text order, without speakers (those need the whole article: <c>Parties</c>).</summary>
    public static IReadOnlyList<Statement> Find(AnalysedText text, IReadOnlyList<Name> names)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        return [];
    }
}
