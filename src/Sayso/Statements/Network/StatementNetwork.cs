using Sayso.Language;
using Sayso.Language.Network;

namespace Sayso.Statements.Network;

/// <summary>
/// The trained network that finds statements: what the language engine holds of each word and vectors of its form go through two
/// bidirectional LSTM layers over whole paragraphs; a linear layer marks cues; then, for each cue, all words of the window are
/// looked at as pairs with it, through a small bidirectional LSTM, and marked as source or content (the manner of semantic role
/// labelling: He, Lee, Lewis and Zettlemoyer 2017). Immutable and thread-safe; each thread brings a workspace.
/// </summary>
internal sealed class StatementNetwork
{
    /// <summary>The name of its model.</summary>
    public const string ModelName = "statements";

    private const int KeptForms = 4096;             // of 6 KB each

    private readonly FormProjections _forms;
    private readonly PackedMatrix _states;          // from the engine's states to the gates of the first layer
    private readonly float[] _places;               // [places x gates]
    private readonly BiLstm _first;
    private readonly BiLstm _second;
    private readonly PackedMatrix _heads;           // cue labels, the word of a pair, the cue of a pair, side by side
    private readonly int _pair;
    private readonly float[] _distances;            // [distances x pair]
    private readonly float[] _sentences;            // [sentences x pair]
    private readonly BiLstm _parts;
    private readonly PackedMatrix _labels;
    private readonly int _gates;

    /// <summary>Takes its weights from a model file.</summary>
    /// <param name="file">Its model.</param>
    /// <param name="language">The language engine's model, whose vectors it shares.</param>
    /// <param name="prefix">What the names of its tensors begin with.</param>
    /// <exception cref="ModelException">The file is no network that this version knows.</exception>
    public StatementNetwork(ModelFile file, ModelFile language, string prefix)
    {
        _forms = new FormProjections(file, prefix, language, KeptForms);
        _gates = _forms.Width;
        var width = file.Shape(prefix + "states")[1];
        _states = PackedMatrix.FromLinear(file.Floats(prefix + "states", _gates, width), width, _gates);
        _places = file.Floats(prefix + "places", StatementFeatures.PlaceCount, _gates).ToArray();
        _first = new BiLstm(Direction(file, prefix + "lstm0.forward.", given: true), Direction(file, prefix + "lstm0.backward.", given: true));
        _second = new BiLstm(Direction(file, prefix + "lstm1.forward."), Direction(file, prefix + "lstm1.backward."));
        _pair = file.Shape(prefix + "pair.word.weight")[0];
        string[] heads = ["cue", "pair.word", "pair.cue"];
        _heads = PackedMatrix.FromLinear(
            [.. heads.SelectMany(head => file.Floats(prefix + head + ".weight").ToArray())], 2 * _second.Hidden, StatementLabels.CueCount + (2 * _pair),
            [.. heads.SelectMany(head => file.Floats(prefix + head + ".bias").ToArray())]);
        _distances = file.Floats(prefix + "distances", StatementFeatures.DistanceCount, _pair).ToArray();
        _sentences = file.Floats(prefix + "sentences", StatementFeatures.SentenceCount, _pair).ToArray();
        _parts = new BiLstm(Direction(file, prefix + "part.forward."), Direction(file, prefix + "part.backward."));
        _labels = PackedMatrix.FromLinear(
            file.Floats(prefix + "labels.weight", StatementLabels.PartCount, 2 * _parts.Hidden), 2 * _parts.Hidden, StatementLabels.PartCount,
            file.Floats(prefix + "labels.bias", StatementLabels.PartCount));
    }

    /// <summary>Numbers that <see cref="Read"/> writes for a word.</summary>
    public int Width => _heads.Columns;

    /// <summary>Reads the words of some windows: labels of cues and what pairs are made of.</summary>
    /// <param name="words">Features of the words, one window after the other.</param>
    /// <param name="states">What the language engine holds of them, [words x its width].</param>
    /// <param name="places">Their <see cref="StatementFeatures.Places"/>.</param>
    /// <param name="starts">Where each window begins, from 0, and where the last one ends.</param>
    /// <param name="heads">[words x <see cref="Width"/>]; written. The first three of a row are the probabilities of cue labels.</param>
    /// <param name="workspace">Memory to work in.</param>
    public void Read(ReadOnlySpan<WordFeatures> words, ReadOnlySpan<sbyte> states, ReadOnlySpan<byte> places, ReadOnlySpan<int> starts, Span<float> heads, NetworkWorkspace workspace)
    {
        var count = words.Length;
        var projected = workspace.Projected(count * _gates);
        _forms.Project(words, projected, workspace);
        var held = workspace.Middle(count * _states.Depth);
        for (var i = 0; i < held.Length; i++)
        {
            held[i] = states[i] * (1 / LanguageModel.StateScale);
        }

        _states.Multiply(held, _states.Depth, count, projected, _gates, add: true);
        for (var i = 0; i < count; i++)
        {
            Vectors.Add(_places.AsSpan(places[i] * _gates, _gates), projected.Slice(i * _gates, _gates));
        }

        var middle = workspace.Middle(count * 2 * _first.Hidden);
        _first.RunProjected(projected, starts, middle, workspace.Recurrent);
        var last = workspace.States(count * 2 * _second.Hidden);
        _second.Run(middle, starts, last, workspace.Recurrent);
        _heads.Multiply(last, count, heads);
        for (var i = 0; i < count; i++)
        {
            Vectors.Softmax(heads.Slice(i * Width, StatementLabels.CueCount));
        }
    }

    /// <summary>Reads the words of windows as pairs with cues.</summary>
    /// <param name="heads">What <see cref="Read"/> wrote.</param>
    /// <param name="cues">For each cue its window and its words, by their places in <paramref name="heads"/>.</param>
    /// <param name="sentences">For each word the index of its sentence.</param>
    /// <param name="probabilities">For each cue [words of its window x labels], one after the other; written.</param>
    /// <param name="workspace">Memory to work in.</param>
    public void Pair(ReadOnlySpan<float> heads, ReadOnlySpan<CuePlace> cues, ReadOnlySpan<int> sentences, Span<float> probabilities, NetworkWorkspace workspace)
    {
        var rows = probabilities.Length / StatementLabels.PartCount;
        var pairs = workspace.Projected(rows * _pair);
        var starts = new int[cues.Length + 1];
        Span<float> mean = stackalloc float[_pair];
        Span<float> cueIn = stackalloc float[_pair * StatementFeatures.SentenceCount];
        var row = 0;
        for (var c = 0; c < cues.Length; c++)
        {
            var cue = cues[c];
            starts[c] = row;
            mean.Clear();
            for (var i = cue.Start; i < cue.End; i++)
            {
                Vectors.Add(heads.Slice((i * Width) + StatementLabels.CueCount + _pair, _pair), mean);
            }

            for (var i = 0; i < cueIn.Length; i++)
            {
                cueIn[i] = (mean[i % _pair] / (cue.End - cue.Start)) + _sentences[i];
            }

            for (var i = cue.WindowStart; i < cue.WindowEnd; i++, row++)
            {
                var pair = pairs.Slice(row * _pair, _pair);
                cueIn.Slice(StatementFeatures.Sentence(sentences[i], sentences[cue.Start]) * _pair, _pair).CopyTo(pair);
                Vectors.Add(_distances.AsSpan(StatementFeatures.Distance(i, cue.Start, cue.End) * _pair, _pair), pair);
                Vectors.RectifiedSum(pair, heads.Slice((i * Width) + StatementLabels.CueCount, _pair), pair);
            }
        }

        starts[^1] = row;
        var states = workspace.States(rows * 2 * _parts.Hidden);
        _parts.Run(pairs, starts, states, workspace.Recurrent);
        _labels.Multiply(states, rows, probabilities);
        for (var i = 0; i < rows; i++)
        {
            Vectors.Softmax(probabilities.Slice(i * StatementLabels.PartCount, StatementLabels.PartCount));
        }
    }

    private static LstmDirection Direction(ModelFile file, string name, bool given = false)
    {
        var shape = file.Shape(name + "input");
        var hidden = shape[0] / 4;
        return given
            ? new LstmDirection(shape[1], hidden, default, file.Floats(name + "recurrent", 4 * hidden, hidden), default)
            : new LstmDirection(shape[1], hidden, file.Floats(name + "input"), file.Floats(name + "recurrent", 4 * hidden, hidden), file.Floats(name + "bias", 4 * hidden));
    }
}

/// <summary>Where a cue and its window lie in a chunk of words.</summary>
/// <param name="WindowStart">First word of the window.</param>
/// <param name="WindowEnd">One past its last word.</param>
/// <param name="Start">First word of the cue.</param>
/// <param name="End">One past its last word.</param>
internal readonly record struct CuePlace(int WindowStart, int WindowEnd, int Start, int End);
