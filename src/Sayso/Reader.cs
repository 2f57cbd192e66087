using Sayso.Dates;
using Sayso.Disputes;
using Sayso.Documents;
using Sayso.Figures;
using Sayso.Incidents;
using Sayso.Language;
using Sayso.Parties;
using Sayso.Parties.Chains;
using Sayso.Places;
using Sayso.Statements;

namespace Sayso;

/// <summary>
/// The front door: a document in, a reading out. Knows no clock, network or console, and of files only its models;
/// thread-safe, deterministic.
/// </summary>
public sealed class Reader
{
    private readonly LanguageModel _language;
    private readonly StatementFinder _statements;
    private readonly CoreferenceModel _coreference;
    private readonly PlaceFinder _places;
    private readonly IncidentFinder _incidents;

    private Reader(LanguageModel language, StatementFinder statements, CoreferenceModel coreference, PlaceFinder places, IncidentFinder incidents)
        => (_language, _statements, _coreference, _places, _incidents) = (language, statements, coreference, places, incidents);

    /// <summary>Makes ready to read: loads the models and checks them.</summary>
    /// <param name="models">The folder with the models; null for the folder "models" beside the program.</param>
    /// <exception cref="ModelException">A model is missing, damaged or of another version; the message says which and what to do.</exception>
    public static Reader Load(string? models = null)
    {
        // Beside each other, as are the parts of a reading that do not need one another: one report is read in half a second only so.
        var coreference = Task.Run(() => CoreferenceModel.Load(models));
        var places = Task.Run(() => PlaceFinder.Load(models));
        var rules = Task.Run(() => (TimePatterns.Default, TriggerLexicon.Default));
        var language = LanguageModel.Load(models);
        var (statements, incidents) = (StatementFinder.Load(language, models), IncidentFinder.Load(language, models));
        rules.GetAwaiter().GetResult();
        return new Reader(language, statements, coreference.GetAwaiter().GetResult(), places.GetAwaiter().GetResult(), incidents);
    }

    /// <summary>Reads one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="least">
    /// Statements of less confidence are left out at the end, 0 to 1, with what only they tell: what is hidden still tells who "he" is. Null for the models' own choice.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public Reading Read(Document document, double? least = null)
    {
        var lower = least is { } asked && asked < _statements.Least ? least : null;
        return Hiding.Below(Read(document, analysis => _statements.Find(analysis, lower)), least ?? 0);
    }

    /// <summary>Reads a document whose statements are found in another way: given, in tests.</summary>
    internal Reading Read(Document document, Func<Analysis, IReadOnlyList<Statement>> find)
    {
        ArgumentNullException.ThrowIfNull(document);
        var analysis = _language.Analyse(document.Text);
        var published = document.PublishedDate;
        var apart = Task.Run(() => (DateFinder.Find(analysis, published), _places.Find(analysis, document.Dateline?.Value), FigureFinder.Find(analysis.Text, document.Language?.Value)));
        var (found, coreference) = (find(analysis), _coreference.Find(analysis));
        var (dates, places, counted) = apart.GetAwaiter().GetResult();
        var parties = PartyResolver.Resolve(analysis, coreference, found, dates, document.Outlet?.Value);
        var figures = FigureAttribution.Attribute(counted, parties.Statements, analysis);
        var incidents = _incidents.Find(analysis, dates, places, figures, parties, published);
        return new Reading(document.Id, document)
        {
            Statements = parties.Statements,
            Names = analysis.Names,
            Entities = parties.Entities,
            Dates = dates,
            Places = places,
            Figures = figures,
            Incidents = incidents,
            Disputes = DisputeFinder.Find(analysis, parties.Statements, figures, incidents),
        };
    }

    /// <summary>Reads what reading an input came to; an unreadable one gives a reading with its problems and empty lists.</summary>
    /// <param name="result">The result.</param>
    /// <param name="least">As for a document.</param>
    public Reading Read(DocumentResult result, double? least = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var reading = result.Document is { } document ? Read(document, least) : new Reading(result.Id, null);
        return result.Problems.Count == 0 ? reading : reading with { Problems = [.. result.Problems, .. reading.Problems] };
    }
}
