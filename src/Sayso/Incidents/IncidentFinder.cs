using Sayso.Dates;
using Sayso.Figures;
using Sayso.Incidents.Network;
using Sayso.Language;
using Sayso.Parties;
using Sayso.Places;

namespace Sayso.Incidents;

/// <summary>Finds what happened, to whom, where, when, by whom and with what, and ties it to the statements that tell it.</summary>
public sealed class IncidentFinder
{
    private static readonly TriggerLexicon Lexicon = TriggerLexicon.Default;

    private readonly IncidentModel _model;

    private IncidentFinder(IncidentModel model) => _model = model;

    /// <summary>Loads the trained model and checks it against its card.</summary>
    /// <param name="language">The language engine that analyses the texts.</param>
    /// <param name="models">The folder with the models; null for the folder "models" beside the program.</param>
    /// <exception cref="ModelException">The model is missing, damaged or of another version.</exception>
    public static IncidentFinder Load(LanguageModel language, string? models = null) => new(IncidentModel.Load(language, models));

    /// <summary>The incidents of a text, in order of their first words.</summary>
    /// <param name="analysis">The text's words, trees and names.</param>
    /// <param name="dates">Its expressions of time.</param>
    /// <param name="places">Its places.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="parties">Its statements with their speakers, and the parties that it mentions.</param>
    /// <param name="published">The date of publication; null where it is not known.</param>
    public IReadOnlyList<Incident> Find(
        Analysis analysis, IReadOnlyList<DateExpression> dates, IReadOnlyList<Place> places, IReadOnlyList<Figure> figures,
        ResolvedParties parties, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(parties);
        var scene = new Scene(analysis, dates, places, figures, parties.Statements, parties.Entities, published);
        var phrases = new Phrases(scene, Lexicon);
        var sightings = new SightingFinder(scene, Lexicon, phrases).Find();
        var gathered = new Gatherer(scene, phrases).Gather(sightings);
        var finder = new PerpetratorFinder(scene, phrases, gathered);
        var perpetrators = finder.Find();
        var maker = new IncidentMaker(scene, phrases, finder);
        var rules = gathered.Select(g => maker.Make(g, perpetrators[g])).Where(i => i.Evidence.Count > 0).ToList();
        var joined = new DraftJoin(scene, phrases, sightings).Join(_model.Find(analysis), rules);
        return [.. joined.OrderBy(i => i.Evidence[0].Start).Select((incident, i) => incident with { Id = $"i{i + 1}", Perpetrators = ByName(incident.Perpetrators) })];
    }

    // "as militants claim attack" and "the Free Coast Brigade claimed": one claim, told once by a common word and once by the name.
    private static IReadOnlyList<Perpetrator> ByName(IReadOnlyList<Perpetrator> perpetrators)
    {
        var named = perpetrators.FirstOrDefault(p => p.Status == PerpetratorStatus.Claimed && IsNamed(p));
        var unnamed = named is null ? [] : perpetrators.Where(p => p.Status == PerpetratorStatus.Claimed && !IsNamed(p)).ToList();
        return named is null || unnamed.Count == 0 ? perpetrators
            : [.. perpetrators.Except(unnamed).Select(p => p != named ? p : p with { Statements = [.. named.Statements.Concat(unnamed.SelectMany(u => u.Statements)).Distinct()] })];
    }

    private static bool IsNamed(Perpetrator perpetrator) => perpetrator.Name.Any(char.IsUpper);
}
