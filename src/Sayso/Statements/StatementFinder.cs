using Sayso.Language;
using Sayso.Statements.Network;

namespace Sayso.Statements;

/// <summary>
/// Finds statements: the one entrance to this stage. A trained network finds most of them; rules add what they see better
/// (<see cref="RuleFinder"/>). Immutable and thread-safe.
/// </summary>
public sealed class StatementFinder
{
    private readonly StatementModel _model;

    private StatementFinder(StatementModel model) => _model = model;

    /// <summary>
    /// The confidence from which on statements of the network are found unless another is asked for, 0 to 1: the lowest whose F1 is within 0.3 points of the best, on
    /// articles that the network did not learn from.
    /// </summary>
    public double Least => _model.Least;

    /// <summary>Loads the model and checks it against its card.</summary>
    /// <param name="language">The language engine that analyses the texts; the network goes on from what it holds of each word.</param>
    /// <param name="models">The folder with the models; null for the folder "models" beside the program.</param>
    /// <exception cref="ModelException">A model is missing, damaged or of another version; the message says which and what to do.</exception>
    public static StatementFinder Load(LanguageModel language, string? models = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        var file = new ModelFolder(models ?? ModelFolder.BesideProgram).Read(StatementNetwork.ModelName);
        try
        {
            return new StatementFinder(new StatementModel(file, language.File));
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            throw new ModelException($"The model \"{file.Name}\" has another shape than this version of Sayso works with. Install the models that belong to it.", e);
        }
    }

    /// <summary>
    /// The statements of a text, in text order, with source, cue, content, form, act and stance, but without speakers, terms and
    /// outlets: those need the whole article (<c>Parties</c>).
    /// </summary>
    /// <param name="analysis">The text as the language engine sees it; made by the models of the same folder.</param>
    /// <param name="least">Statements of the network of less confidence are left out, 0 to 1; null for <see cref="Least"/>.</param>
    public IReadOnlyList<Statement> Find(Analysis analysis, double? least = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        if (analysis.Words.Count == 0)
        {
            return [];
        }

        var words = new Lexemes(analysis.Text);
        var tree = analysis.Tree;
        var drafts = Tidying.Of(words, [.. _model.Find(analysis).Where(f => f.Confidence >= (least ?? _model.Least)).Select(f => Drafted(analysis, f))]);
        var passives = new Passives(words, tree);
        drafts = [.. drafts.Select(passives.Righted)];
        var lookAlikes = new LookAlikes(words, tree);
        drafts.RemoveAll(lookAlikes.IsOne);
        new Supplement(words, tree).AddTo(drafts, analysis.Names);
        drafts.RemoveAll(lookAlikes.IsOne);
        return Made(analysis, words, tree, drafts);
    }

    /// <summary>The statements of drafts, in text order.</summary>
    internal static IReadOnlyList<Statement> Made(Analysis analysis, Lexemes words, WordTree tree, IReadOnlyList<Draft> drafts)
    {
        var acts = new ActFinder(analysis, words, tree, CueWords.Default);
        var statements = new List<Statement>(drafts.Count);
        foreach (var draft in drafts.Where(d => d.Content.Count > 0).OrderBy(First).ThenBy(d => d.CueHead))
        {
            statements.Add(StatementMaker.Make(acts, words, draft, $"s{statements.Count + 1}"));
        }

        return statements;
    }

    private static int First(Draft draft)
    {
        var first = draft.Content.Min(c => c.Start);
        return draft.Source is { } source ? Math.Min(first, source.Start) : first;
    }

    private static Draft Drafted(Analysis analysis, FoundStatement found)
    {
        TokenRange Tokens((int Start, int End) stretch) => new(analysis.Words[stretch.Start].Token, analysis.Words[stretch.End - 1].Token + 1);
        var cue = Tokens((found.Cue.Start, found.Cue.End));
        return new Draft
        {
            Rule = "network",
            Source = found.Parts.Source is { } source ? Tokens(source) : null,
            Cue = [cue],
            Content = [.. found.Parts.Content.Select(Tokens)],
            CueHead = cue.Start,
            Confidence = found.Confidence,
            Scores = new NetworkScores(found.Cue.Probability, found.Parts.SourceProbability, found.Parts.ContentProbability, found.Parts.EdgeProbability),
        };
    }
}
