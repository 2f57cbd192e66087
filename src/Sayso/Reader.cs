using Sayso.Documents;
using Sayso.Figures;
using Sayso.Language;
using Sayso.Parties;
using Sayso.Statements;

namespace Sayso;

/// <summary>
/// The front door: a document in, a reading out. Knows no clock, network, file or console; thread-safe, deterministic.
/// </summary>
public sealed class Reader
{
    private Reader()
    {
    }

    /// <summary>Makes ready to read: loads what the stages need.</summary>
    public static Reader Load() => new();

    /// <summary>Reads one document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "a reader is made by Load, which is where models are named")]
    public Reading Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = TextAnalyser.Analyse(document.Text);
        var names = NameFinder.Find(text);
        var found = StatementFinder.Find(text, names);
        var parties = PartyResolver.Resolve(text, names, found, document.PublishedDate, document.Outlet?.Value);
        var figures = FigureAttribution.Attribute(FigureFinder.Find(text), parties.Statements);
        return new Reading(document.Id, document)
        {
            Statements = parties.Statements,
            Names = names,
            Entities = parties.Entities,
            Figures = figures,
        };
    }

    /// <summary>Reads what reading an input came to; an unreadable one gives a reading with its problems and empty lists.</summary>
    public Reading Read(DocumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var reading = result.Document is { } document ? Read(document) : new Reading(result.Id, null);
        return result.Problems.Count == 0 ? reading : reading with { Problems = [.. result.Problems, .. reading.Problems] };
    }
}
