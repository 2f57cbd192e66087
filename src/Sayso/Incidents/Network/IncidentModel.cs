using System.Collections.Concurrent;
using System.Globalization;
using Sayso.Language;
using Sayso.Language.Network;

namespace Sayso.Incidents.Network;

/// <summary>The trained incident networks, read as one. Immutable and thread-safe.</summary>
internal sealed class IncidentModel
{
    // Where the first network sees next to nothing the others are not asked: most news is peaceful, and is read at the cost of one.
    private const float NextToNothing = 0.03f;

    private readonly IncidentNetwork[] _networks;
    private readonly ConcurrentBag<NetworkWorkspace> _idle = [];

    /// <summary>Takes the networks from a model file.</summary>
    /// <param name="file">The model.</param>
    /// <param name="language">The language engine's model, whose vectors they share.</param>
    /// <exception cref="ModelException">The file is not what this version works with.</exception>
    public IncidentModel(ModelFile file, ModelFile language)
    {
        var members = int.Parse(file.Metadata("members"), CultureInfo.InvariantCulture);
        _networks = [.. Enumerable.Range(0, members).Select(i => new IncidentNetwork(file, language, $"n{i}."))];
        Thresholds = new IncidentThresholds(file.Floats("thresholds", IncidentThresholds.Count).ToArray());
    }

    /// <summary>The same networks, to report by other thresholds.</summary>
    public IncidentModel(IncidentModel other) => (_networks, Thresholds) = (other._networks, other.Thresholds);

    /// <summary>From which probabilities on it reports.</summary>
    public IncidentThresholds Thresholds { get; init; }

    /// <summary>Loads the model and checks it against its card.</summary>
    /// <param name="language">The language engine that analyses the texts; the network goes on from what it holds of each word.</param>
    /// <param name="models">The folder with the models; null for the folder "models" beside the program.</param>
    /// <exception cref="ModelException">The model is missing, damaged or of another version.</exception>
    public static IncidentModel Load(LanguageModel language, string? models = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        var file = new ModelFolder(models ?? ModelFolder.BesideProgram).Read(IncidentNetwork.ModelName);
        try
        {
            return new IncidentModel(file, language.File);
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            throw new ModelException($"The model \"{file.Name}\" has another shape than this version of Sayso works with. Install the models that belong to it.", e);
        }
    }

    /// <summary>The incidents of a text, by their first evidence; time grows linearly with the text.</summary>
    /// <param name="analysis">The text as the language engine sees it; made by the models of the same folder.</param>
    public IReadOnlyList<IncidentDraft> Find(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        if (analysis.Words.Count == 0)
        {
            return [];
        }

        var found = new List<IncidentDraft>();
        foreach (var window in IncidentWindow.Of(analysis))
        {
            if (Read(window) is { } scores)
            {
                found.AddRange(new IncidentDecoder(analysis, window, scores, this).Drafts());
            }
        }

        return [.. found.OrderBy(d => d.Evidence[0])];
    }

    /// <summary>What the networks say of a window; null where they see next to nothing.</summary>
    public IncidentScores? Read(IncidentWindow window)
    {
        var workspace = _idle.TryTake(out var idle) ? idle : new NetworkWorkspace();
        var scores = new IncidentScores(window.Length, window.Candidates.Count);
        var nothing = false;
        for (var n = 0; n < _networks.Length && !nothing; n++)
        {
            _networks[n].Read(window, 1f / _networks.Length, scores, workspace);
            nothing = n == 0 && Sigmoid(scores.Relevance * _networks.Length) < NextToNothing;
        }

        workspace.Trim();
        _idle.Add(workspace);
        return nothing ? null : scores;
    }

    /// <summary>How likely two candidates are of one filler, and of one incident; each 0 to 1.</summary>
    public (float One, float Together) Pair(IncidentWindow window, IncidentScores scores, (int Candidate, IncidentRole Role) a, (int Candidate, IncidentRole Role) b)
    {
        var apart = IncidentNetwork.Apart(window.Sentences[window.Rows[a.Candidate].Head] - window.Sentences[window.Rows[b.Candidate].Head]);
        Span<float> pair = [0, 0];
        for (var n = 0; n < _networks.Length; n++)
        {
            _networks[n].Pair(scores.PairVectors[n], a.Candidate, b.Candidate, apart, IncidentNetwork.RolePair(a.Role, b.Role), 1f / _networks.Length, pair);
        }

        return (Sigmoid(pair[0]), Sigmoid(pair[1]));
    }

    /// <summary>A probability from a number before the last function.</summary>
    public static float Sigmoid(float x) => 1 / (1 + MathF.Exp(-x));
}
