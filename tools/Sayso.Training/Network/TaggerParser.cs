using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Sayso.Training.Network;

/// <summary>
/// One network for tags, trees and names: vectors of word forms, bidirectional LSTM layers, one linear head for each kind of
/// tag, a biaffine scorer for arcs (Dozat and Manning 2017) and a two-layer scorer for relations (Kiperwasser and Goldberg 2016).
/// </summary>
internal sealed class TaggerParser : nn.Module
{
    private readonly NetworkShape _shape;
    private readonly Tensor _vectors;                   // pre-trained, not trained further: [rows, 100]
    private readonly Embedding _normal;
    private readonly Embedding _prefix;
    private readonly Embedding _suffix;
    private readonly Embedding _shapes;
    private readonly LSTM[] _lstm;
    private readonly Linear _upos;
    private readonly Linear _xpos;
    private readonly Linear _names;
    private readonly Linear _coarse;                    // helps the shared layers learn; is left behind when the model is written
    private readonly Linear _arcDependent;
    private readonly Linear _arcHead;
    private readonly Parameter _arcWeight;
    private readonly Parameter _arcRoot;
    private readonly Linear _relationDependent;
    private readonly Linear _relationHead;
    private readonly Parameter _relationRoot;
    private readonly Linear _relationOut;

    public TaggerParser(NetworkShape shape, float[] vectors, int vectorWidth, int upos, int xpos, int relations, int names)
        : base(nameof(TaggerParser))
    {
        _shape = shape;
        _vectors = tensor(vectors, [vectors.Length / vectorWidth, vectorWidth]).DetachFromDisposeScope();
        _normal = nn.Embedding(Language.WordFeatures.NormalRows, shape.Normal);
        _prefix = nn.Embedding(Language.WordFeatures.AffixRows, shape.Affix);
        _suffix = nn.Embedding(Language.WordFeatures.AffixRows, shape.Affix);
        _shapes = nn.Embedding(Language.WordFeatures.ShapeRows, shape.Shape);
        var input = vectorWidth + shape.Normal + (2 * shape.Affix) + shape.Shape;
        var both = 2 * shape.Hidden;
        _lstm = [.. Enumerable.Range(0, shape.Layers).Select(i => nn.LSTM(i == 0 ? input : both, shape.Hidden, batchFirst: true, bidirectional: true))];
        _upos = nn.Linear(both, upos);
        _xpos = nn.Linear(both, xpos);
        _names = nn.Linear(both, names);
        _coarse = nn.Linear(both, Corpora.SilverParses.CoarseCount);
        _arcDependent = nn.Linear(both, shape.Arc);
        _arcHead = nn.Linear(both, shape.Arc);
        _arcWeight = new Parameter(randn(shape.Arc + 1, shape.Arc) * 0.02);
        _arcRoot = new Parameter(randn(1, 1, shape.Arc) * 0.1);
        _relationDependent = nn.Linear(both, shape.Relation);
        _relationHead = nn.Linear(both, shape.Relation);
        _relationRoot = new Parameter(randn(1, 1, shape.Relation) * 0.1);
        _relationOut = nn.Linear(shape.Relation, relations);
        foreach (var table in new[] { _normal, _prefix, _suffix, _shapes })
        {
            nn.init.normal_(table.weight!, 0, 0.1);
        }

        RegisterComponents();
        for (var i = 0; i < _lstm.Length; i++)
        {
            register_module($"lstm{i}", _lstm[i]);
        }
    }

    /// <summary>States of words from their features.</summary>
    /// <param name="ids">[features (vector, normal a, normal b, prefix, suffix, shape), sentences, words].</param>
    public Tensor Encode(Tensor ids)
    {
        var known = ids[0];
        var normal = _normal.forward(ids[1]) + _normal.forward(ids[2]);
        if (training)
        {
            // Words left out, so that unknown ones are nothing new: now and then the vector, more often what was learned of the form.
            normal *= Mask(normal, 0.15, [normal.shape[0], normal.shape[1], 1]);
            known *= rand(known.shape).gt(0.05).to(int64);
        }

        var x = cat([_vectors.index_select(0, known.flatten()).view(known.shape[0], known.shape[1], -1), normal,
            _prefix.forward(ids[3]), _suffix.forward(ids[4]), _shapes.forward(ids[5])], -1);
        foreach (var layer in _lstm)
        {
            x = Drop(x);
            x = layer.forward(x).Item1;
        }

        return Drop(x);
    }

    public Tensor Upos(Tensor states) => _upos.forward(states);

    public Tensor Xpos(Tensor states) => _xpos.forward(states);

    public Tensor Names(Tensor states) => _names.forward(states);

    public Tensor Coarse(Tensor states) => _coarse.forward(states);

    /// <summary>[sentences, words, 1 + words]: how likely each place (0: the root) is the word's head.</summary>
    public Tensor Arcs(Tensor states)
    {
        var dependent = Drop(nn.functional.relu(_arcDependent.forward(states)));
        var head = Drop(nn.functional.relu(_arcHead.forward(states)));
        head = cat([_arcRoot.expand(head.shape[0], 1, head.shape[2]), head], 1);
        var one = ones([dependent.shape[0], dependent.shape[1], 1]);
        return matmul(matmul(cat([dependent, one], -1), _arcWeight), head.transpose(1, 2));
    }

    /// <summary>[sentences, words, relations] for given heads ([sentences, words], 0: the root).</summary>
    public Tensor Relations(Tensor states, Tensor heads)
    {
        var dependent = _relationDependent.forward(states);
        var head = _relationHead.forward(states);
        head = cat([_relationRoot.expand(head.shape[0], 1, head.shape[2]), head], 1);
        var chosen = head.gather(1, heads.unsqueeze(-1).expand(-1, -1, head.shape[2]));
        return _relationOut.forward(Drop(nn.functional.relu(dependent + chosen)));
    }

    // The same numbers are left out for all words of a sentence (Gal and Ghahramani 2016).
    private Tensor Drop(Tensor x) => training ? x * Mask(x, _shape.Dropout, [x.shape[0], 1, x.shape[2]]) : x;

    private static Tensor Mask(Tensor like, double share, long[] size)
        => rand(size).gt(share).to(like.dtype) / (1 - share);
}
