using Sayso.Incidents.Network;
using Sayso.Language;
using Sayso.Training.Torch;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Sayso.Training.Incidents;

/// <summary>Widths of the incident network's layers, in numbers.</summary>
internal sealed record IncidentShape
{
    /// <summary>Vector of a normal form (learned; the pre-trained one comes beside it).</summary>
    public int Normal { get; init; } = 32;

    /// <summary>Vector of a prefix and of a suffix.</summary>
    public int Affix { get; init; } = 12;

    /// <summary>Vector of a shape.</summary>
    public int Shape { get; init; } = 8;

    /// <summary>One direction of the recurrent layer.</summary>
    public int Hidden { get; init; } = 96;

    /// <summary>A candidate.</summary>
    public int Candidate { get; init; } = 64;

    /// <summary>What is kept of a whole window.</summary>
    public int Pool { get; init; } = 64;

    /// <summary>A candidate as one of a pair.</summary>
    public int Pair { get; init; } = 48;

    /// <summary>A pair.</summary>
    public int Joined { get; init; } = 32;

    /// <summary>Share of numbers left out in training.</summary>
    public double Dropout { get; init; } = 0.4;
}

/// <summary>
/// The network of incidents: what the language engine holds of a word and vectors of its form go through a bidirectional LSTM over the whole text; the states of a
/// candidate's first, last and head words and of the words above it in the tree, and the maximum over the text, make the candidate, and from it come its roles.
/// </summary>
internal sealed class IncidentNet : nn.Module
{
    private readonly IncidentShape _shape;
    private readonly Tensor _vectors;
    private readonly Embedding _normal;
    private readonly Embedding _prefix;
    private readonly Embedding _suffix;
    private readonly Embedding _shapes;
    private readonly LSTM _forward;
    private readonly LSTM _backward;
    private readonly Linear _places;            // first, last, head, governor, above, side by side
    private readonly Linear _pool;
    private readonly Linear _poolIn;
    private readonly Linear _sentenceIn;
    private readonly Embedding _candidateShape;
    private readonly Embedding _relation;
    private readonly Embedding _name;
    private readonly Embedding _standing;
    private readonly Linear _out;               // roles, types, statuses
    private readonly Linear _pairIn;
    private readonly Linear _wordOut;           // types, stages
    private readonly Linear _textOut;           // types, stages, relevance
    private readonly Linear _joined;
    private readonly Embedding _apart;
    private readonly Embedding _roles;
    private readonly Linear _pairOut;

    public IncidentNet(IncidentShape shape, EngineVectors vectors, int stateWidth)
        : base(nameof(IncidentNet))
    {
        _shape = shape;
        _vectors = tensor(vectors.Values, [vectors.Values.Length / vectors.Width, vectors.Width]).DetachFromDisposeScope();
        _normal = nn.Embedding(WordFeatures.NormalRows, shape.Normal);
        _prefix = nn.Embedding(WordFeatures.AffixRows, shape.Affix);
        _suffix = nn.Embedding(WordFeatures.AffixRows, shape.Affix);
        _shapes = nn.Embedding(WordFeatures.ShapeRows, shape.Shape);
        var input = vectors.Width + shape.Normal + (2 * shape.Affix) + shape.Shape + stateWidth;
        var both = 2 * shape.Hidden;
        _forward = nn.LSTM(input, shape.Hidden, batchFirst: true);
        _backward = nn.LSTM(input, shape.Hidden, batchFirst: true);
        _places = nn.Linear(both, 5 * shape.Candidate, hasBias: false);
        _pool = nn.Linear(both, shape.Pool);
        _poolIn = nn.Linear(shape.Pool, shape.Candidate);
        _sentenceIn = nn.Linear(shape.Pool, shape.Candidate, hasBias: false);
        _candidateShape = nn.Embedding(IncidentWindow.ShapeRows, shape.Candidate);
        _relation = nn.Embedding(IncidentWindow.RelationRows, shape.Candidate);
        _name = nn.Embedding(IncidentWindow.NameRows, shape.Candidate);
        _standing = nn.Embedding(IncidentWindow.StandingRows, shape.Candidate);
        _out = nn.Linear(shape.Candidate, IncidentNetwork.OutCount);
        _pairIn = nn.Linear(shape.Candidate, shape.Pair);
        _wordOut = nn.Linear(both, IncidentNetwork.WordCount);
        _textOut = nn.Linear(shape.Pool, IncidentNetwork.TextCount);
        _joined = nn.Linear(2 * shape.Pair, shape.Joined);
        _apart = nn.Embedding(IncidentNetwork.ApartCount, shape.Joined);
        _roles = nn.Embedding(IncidentNetwork.RolePairs, shape.Joined);
        _pairOut = nn.Linear(shape.Joined, 2);
        foreach (var table in new[] { _normal, _prefix, _suffix, _shapes, _candidateShape, _relation, _name, _standing, _apart, _roles })
        {
            nn.init.normal_(table.weight!, 0, 0.1);
        }

        nn.init.constant_(_out.bias!, -4);
        nn.init.constant_(_textOut.bias!, -2);
        RegisterComponents();
    }

    /// <summary>Reads some windows.</summary>
    public IncidentOutputs Read(IncidentBatch batch)
    {
        var ids = batch.Ids;
        var (known, normal) = (ids[0], _normal.forward(ids[1]) + _normal.forward(ids[2]));
        if (training)
        {
            normal *= rand([normal.shape[0], normal.shape[1], 1]).gt(0.3).to(normal.dtype) / 0.7;
            known *= rand(known.shape).gt(0.1).to(int64);
        }

        var x = cat([_vectors.index_select(0, known.flatten()).view(known.shape[0], known.shape[1], -1), normal,
            _prefix.forward(ids[3]), _suffix.forward(ids[4]), _shapes.forward(ids[5]), batch.States], -1);
        x = Drop(x, _shape.Dropout * 0.75);
        var states = Drop(BothWays.Read(_forward, _backward, x, batch.Reversed), _shape.Dropout);
        var pooled = nn.functional.relu(_pool.forward(states)) * batch.Real.unsqueeze(-1);
        var pool = pooled.amax(1);
        var sentences = pooled.view(-1, _shape.Pool).index_select(0, batch.SentenceWords.flatten()).view(batch.SentenceWords.shape[0], -1, _shape.Pool).amax(1);
        var words = _wordOut.forward(states) + ((batch.Real.unsqueeze(-1) - 1) * 1e4);
        var types = words.narrow(-1, 0, IncidentNetwork.TypeCount);
        var text = _textOut.forward(pool);
        var attention = types.softmax(1).transpose(1, 2);                                      // [windows, types, words]
        var stages = matmul(attention, words.narrow(-1, IncidentNetwork.TypeCount, IncidentLabels.StageCount)) + text.narrow(-1, IncidentNetwork.TypeCount, IncidentLabels.StageCount).unsqueeze(1);
        var flat = _places.forward(states).view(-1, 5 * _shape.Candidate);
        var made = _poolIn.forward(pool).index_select(0, batch.Of) + _candidateShape.forward(batch.Rows[0]) + _relation.forward(batch.Rows[1]) + _name.forward(batch.Rows[2])
            + _standing.forward(batch.Rows[3]) + _sentenceIn.forward(sentences).index_select(0, batch.Sentences);
        for (var place = 0; place < 5; place++)
        {
            made += flat.narrow(1, place * _shape.Candidate, _shape.Candidate).index_select(0, batch.Places[place]);
        }

        made = nn.functional.dropout(nn.functional.relu(made), _shape.Dropout * 0.75, training);
        var candidates = _out.forward(made);
        return new IncidentOutputs(
            candidates, _pairIn.forward(made), types.logsumexp(1) + text.narrow(-1, 0, IncidentNetwork.TypeCount), stages,
            text.select(-1, IncidentNetwork.TextCount - 1));
    }

    /// <summary>[pairs, 2]: one filler; one incident.</summary>
    /// <param name="vectors">Of all candidates.</param>
    /// <param name="first">[pairs]: one of each.</param>
    /// <param name="second">[pairs]: the other.</param>
    /// <param name="apart">[pairs]: steps of distance.</param>
    /// <param name="roles">[pairs]: rows of the roles.</param>
    public Tensor Pairs(Tensor vectors, Tensor first, Tensor second, Tensor apart, Tensor roles)
    {
        var (a, b) = (vectors.index_select(0, first), vectors.index_select(0, second));
        var joined = _joined.forward(cat([a * b, (a - b).abs()], -1)) + _apart.forward(apart) + _roles.forward(roles);
        return _pairOut.forward(nn.functional.dropout(nn.functional.relu(joined), 0.2, training));
    }

    private Tensor Drop(Tensor x, double share)
        => training ? x * (rand([x.shape[0], 1, x.shape[2]]).gt(share).to(x.dtype) / (1 - share)) : x;
}

/// <summary>What comes out for some windows.</summary>
/// <param name="Candidates">[candidates, roles + types + statuses].</param>
/// <param name="PairVectors">[candidates, pair].</param>
/// <param name="Types">[windows, types].</param>
/// <param name="Stages">[windows, types, stages].</param>
/// <param name="Relevance">[windows].</param>
internal sealed record IncidentOutputs(Tensor Candidates, Tensor PairVectors, Tensor Types, Tensor Stages, Tensor Relevance);
