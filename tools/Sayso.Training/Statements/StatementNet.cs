using Sayso.Language;
using Sayso.Statements.Network;
using Sayso.Training.Torch;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Sayso.Training.Statements;

/// <summary>Widths of the statement network's layers, in numbers.</summary>
internal sealed record StatementShape
{
    /// <summary>Vector of a normal form (learned; the pre-trained one comes beside it).</summary>
    public int Normal { get; init; } = 64;

    /// <summary>Vector of a prefix and of a suffix.</summary>
    public int Affix { get; init; } = 24;

    /// <summary>Vector of a shape.</summary>
    public int Shape { get; init; } = 16;

    /// <summary>Vector of a place (<see cref="StatementFeatures.Places"/>).</summary>
    public int Place { get; init; } = 16;

    /// <summary>One direction of a recurrent layer over a window.</summary>
    public int Hidden { get; init; } = 192;

    /// <summary>A word as seen from a cue.</summary>
    public int Pair { get; init; } = 96;

    /// <summary>One direction of the recurrent layer over the words as seen from a cue; 0 for none.</summary>
    public int PartHidden { get; init; } = 64;

    /// <summary>Share of numbers left out in training.</summary>
    public double Dropout { get; init; } = 0.4;
}

/// <summary>
/// The network of statements: what the language engine holds of a word and vectors of its form go through two bidirectional LSTM
/// layers; a linear layer marks cues; and for each cue every word of the window is looked at once more, as a pair of word and cue
/// (as in semantic role labelling: He et al. 2017), through a small bidirectional LSTM to the labels of source and content.
/// </summary>
internal sealed class StatementNet : nn.Module
{
    private readonly StatementShape _shape;
    private readonly Tensor _vectors;
    private readonly Embedding _normal;
    private readonly Embedding _prefix;
    private readonly Embedding _suffix;
    private readonly Embedding _shapes;
    private readonly Embedding _places;
    private readonly LSTM[] _forward;
    private readonly LSTM[] _backward;
    private readonly Linear _cue;
    private readonly Linear _flat;                       // labels without links: helps the shared layers learn, and is a method to compare with
    private readonly Linear _pairWord;
    private readonly Linear _pairCue;
    private readonly Embedding _distance;
    private readonly Embedding _sentence;
    private readonly LSTM? _partForward;
    private readonly LSTM? _partBackward;
    private readonly Linear _part;

    public StatementNet(StatementShape shape, float[] vectors, int vectorWidth, int stateWidth)
        : base(nameof(StatementNet))
    {
        _shape = shape;
        _vectors = tensor(vectors, [vectors.Length / vectorWidth, vectorWidth]).DetachFromDisposeScope();
        _normal = nn.Embedding(WordFeatures.NormalRows, shape.Normal);
        _prefix = nn.Embedding(WordFeatures.AffixRows, shape.Affix);
        _suffix = nn.Embedding(WordFeatures.AffixRows, shape.Affix);
        _shapes = nn.Embedding(WordFeatures.ShapeRows, shape.Shape);
        _places = nn.Embedding(StatementFeatures.PlaceCount, shape.Place);
        var input = vectorWidth + shape.Normal + (2 * shape.Affix) + shape.Shape + stateWidth + shape.Place;
        var both = 2 * shape.Hidden;
        _forward = [nn.LSTM(input, shape.Hidden, batchFirst: true), nn.LSTM(both, shape.Hidden, batchFirst: true)];
        _backward = [nn.LSTM(input, shape.Hidden, batchFirst: true), nn.LSTM(both, shape.Hidden, batchFirst: true)];
        _cue = nn.Linear(both, StatementLabels.CueCount);
        _flat = nn.Linear(both, 7);
        _pairWord = nn.Linear(both, shape.Pair);
        _pairCue = nn.Linear(both, shape.Pair);
        _distance = nn.Embedding(StatementFeatures.DistanceCount, shape.Pair);
        _sentence = nn.Embedding(StatementFeatures.SentenceCount, shape.Pair);
        if (shape.PartHidden > 0)
        {
            _partForward = nn.LSTM(shape.Pair, shape.PartHidden, batchFirst: true);
            _partBackward = nn.LSTM(shape.Pair, shape.PartHidden, batchFirst: true);
        }

        _part = nn.Linear(shape.PartHidden > 0 ? 2 * shape.PartHidden : shape.Pair, StatementLabels.PartCount);
        foreach (var table in new[] { _normal, _prefix, _suffix, _shapes, _places, _distance, _sentence })
        {
            nn.init.normal_(table.weight!, 0, 0.1);
        }

        RegisterComponents();
        for (var i = 0; i < _forward.Length; i++)
        {
            register_module($"forward{i}", _forward[i]);
            register_module($"backward{i}", _backward[i]);
        }
    }

    /// <summary>States of the words of some windows, [windows, words, 2 hidden].</summary>
    /// <param name="batch">The windows.</param>
    public Tensor Encode(StatementBatch batch)
    {
        var ids = batch.Ids;
        var known = ids[0];
        var normal = _normal.forward(ids[1]) + _normal.forward(ids[2]);
        if (training)
        {
            normal *= rand([normal.shape[0], normal.shape[1], 1]).gt(0.2).to(normal.dtype) / 0.8;
            known *= rand(known.shape).gt(0.05).to(int64);
        }

        var x = cat([_vectors.index_select(0, known.flatten()).view(known.shape[0], known.shape[1], -1), normal,
            _prefix.forward(ids[3]), _suffix.forward(ids[4]), _shapes.forward(ids[5]), batch.States, _places.forward(ids[6])], -1);
        x = Drop(x, _shape.Dropout * 0.6);
        x = BothWays.Read(_forward[0], _backward[0], x, batch.Reversed);
        x = Drop(x, _shape.Dropout);
        x = BothWays.Read(_forward[1], _backward[1], x, batch.Reversed);
        return Drop(x, _shape.Dropout);
    }

    /// <summary>[windows, words, cue labels].</summary>
    public Tensor Cues(Tensor states) => _cue.forward(states);

    /// <summary>[windows, words, flat labels].</summary>
    public Tensor Flat(Tensor states) => _flat.forward(states);

    /// <summary>[cues, words, part labels].</summary>
    /// <param name="states">States of the words.</param>
    /// <param name="cues">The cues.</param>
    /// <param name="batch">The windows they stand in.</param>
    public Tensor Parts(Tensor states, CueBatch cues, StatementBatch batch)
    {
        var word = _pairWord.forward(states).index_select(0, cues.Rows);
        var mine = states.index_select(0, cues.Rows);
        var cue = _pairCue.forward(matmul(cues.Mean, mine));                     // [cues, 1, pair]
        var x = nn.functional.relu(word + cue + _distance.forward(cues.Distances) + _sentence.forward(cues.Sentences));
        x = Drop(x, _shape.Dropout * 0.6);
        if (_partForward is not null)
        {
            x = Drop(BothWays.Read(_partForward, _partBackward!, x, batch.Reversed.index_select(0, cues.Rows)), _shape.Dropout * 0.6);
        }

        return _part.forward(x);
    }

    private Tensor Drop(Tensor x, double share)
        => training ? x * (rand([x.shape[0], 1, x.shape[2]]).gt(share).to(x.dtype) / (1 - share)) : x;
}
