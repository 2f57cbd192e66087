using Sayso.Documents;
using Sayso.Statements;

namespace Sayso.Web.Marking;

/// <summary>What words are in a report; words may be several of these at once.</summary>
[Flags]
internal enum Marks
{
    /// <summary>Nothing that was found.</summary>
    None = 0,

    /// <summary>What somebody is said to say.</summary>
    Content = 1,

    /// <summary>The words that name the source.</summary>
    Source = 2,

    /// <summary>The words that make it a statement.</summary>
    Cue = 4,

    /// <summary>A time.</summary>
    When = 8,

    /// <summary>A place.</summary>
    Where = 16,

    /// <summary>A number of something.</summary>
    Figure = 32,

    /// <summary>Words that another text has as well.</summary>
    Shared = 64,
}

/// <summary>Words that are something.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Statement">Id of the statement, or number of the passage, that they belong to; null for what belongs to none.</param>
/// <param name="Terms">The terms of that statement.</param>
internal readonly record struct Mark(TextSpan Span, Marks Kind, string? Statement = null, Terms Terms = Terms.None);

/// <summary>A stretch of a text all of which is the same things. Segments lie side by side, never within each other.</summary>
/// <param name="Span">Where it is; never empty.</param>
/// <param name="Marks">What it is.</param>
/// <param name="Statements">Ids of the statements that it belongs to, the widest first.</param>
/// <param name="Terms">The terms of the innermost statement whose content it is; null where it is nobody's content.</param>
/// <param name="Depth">Of how many statements it is content.</param>
internal sealed record Segment(TextSpan Span, Marks Marks, IReadOnlyList<string> Statements, Terms? Terms, int Depth);
