using Sayso.Dates;
using Sayso.Disputes;
using Sayso.Documents;
using Sayso.Figures;
using Sayso.Incidents;
using Sayso.Language;
using Sayso.Parties;
using Sayso.Places;
using Sayso.Statements;

namespace Sayso;

/// <summary>
/// All that was found in one document. The same document and the same program give the same reading.
/// <see cref="ReadingJson"/> writes it as the format <c>sayso.reading/1</c>.
/// </summary>
/// <param name="Id">The document's id.</param>
/// <param name="Document">The document; null where it could not be read, and then the lists are empty and the problems say why.</param>
public sealed record Reading(string Id, Document? Document)
{
    /// <summary>Who says what, in text order.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Names, in text order.</summary>
    public IReadOnlyList<Name> Names { get; init; } = [];

    /// <summary>Parties and their mentions.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>Quantities, in text order.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Expressions of time, in text order.</summary>
    public IReadOnlyList<DateExpression> Dates { get; init; } = [];

    /// <summary>Names of places, in text order.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>What happened, in order of its first words.</summary>
    public IReadOnlyList<Incident> Incidents { get; init; } = [];

    /// <summary>What is asserted and denied, in text order.</summary>
    public IReadOnlyList<Dispute> Disputes { get; init; } = [];

    /// <summary>What the reader should know: why it could not be read, or reservations.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
