using Sayso.Language;
using Sayso.Language.Network;

namespace Sayso.Incidents.Network;

/// <summary>
/// The trained network that finds incidents: what the language engine holds of each word and vectors of its form go through a bidirectional LSTM over the whole
/// text; the states of a candidate's words and of the words above it, with the maximum over the text, make the candidate, and from it come the roles it has, its types,
/// its status, and what says whether two candidates are of one filler or of one incident. Immutable and thread-safe; each thread brings a workspace.
/// </summary>
internal sealed class IncidentNetwork
{
    /// <summary>The name of its model.</summary>
    public const string ModelName = "incidents";

    /// <summary>Types that it tells apart.</summary>
    public const int TypeCount = 5;

    /// <summary>Numbers of a candidate: roles, types, statuses.</summary>
    public const int OutCount = IncidentLabels.RoleCount + TypeCount + 4;

    /// <summary>Numbers of a word: types, stages.</summary>
    public const int WordCount = TypeCount + IncidentLabels.StageCount;

    /// <summary>Numbers of a text: types, stages, relevance.</summary>
    public const int TextCount = WordCount + 1;

    /// <summary>Steps of distance between two candidates.</summary>
    public const int ApartCount = 6;

    /// <summary>Rows of pairs of roles.</summary>
    public const int RolePairs = IncidentLabels.RoleCount * IncidentLabels.RoleCount;

    private const int Places = 5;                   // first, last, head, governor, above
    private const int KeptForms = 4096;             // of 4 KB each

    private readonly FormProjections _forms;
    private readonly PackedMatrix _states;          // from the engine's states to the gates
    private readonly BiLstm _layer;
    private readonly PackedMatrix _heads;           // pool, words, side by side
    private readonly PackedMatrix _places;          // asked only where something speaks for an incident
    private readonly int _pool;
    private readonly int _candidate;
    private readonly int _pair;
    private readonly PackedMatrix _poolIn;
    private readonly PackedMatrix _sentenceIn;
    private readonly float[] _shapes;
    private readonly float[] _relations;
    private readonly float[] _names;
    private readonly float[] _standings;
    private readonly PackedMatrix _out;             // roles, types, statuses, pair vector
    private readonly PackedMatrix _text;
    private readonly PackedMatrix _joined;
    private readonly float[] _apart;
    private readonly float[] _roles;
    private readonly PackedMatrix _pairOut;

    /// <summary>Takes its weights from a model file.</summary>
    /// <param name="file">Its model.</param>
    /// <param name="language">The language engine's model, whose vectors it shares.</param>
    /// <param name="prefix">What the names of its tensors begin with.</param>
    /// <exception cref="ModelException">The file is no network that this version knows.</exception>
    public IncidentNetwork(ModelFile file, ModelFile language, string prefix)
    {
        _forms = new FormProjections(file, prefix, language, KeptForms);
        var width = file.Shape(prefix + "states")[1];
        _states = PackedMatrix.FromLinear(file.Floats(prefix + "states", _forms.Width, width), width, _forms.Width);
        _layer = new BiLstm(Direction(file, prefix + "lstm0.forward."), Direction(file, prefix + "lstm0.backward."));
        var both = 2 * _layer.Hidden;
        _pool = file.Shape(prefix + "pool.weight")[0];
        _candidate = file.Shape(prefix + "out.weight")[1];
        _pair = file.Shape(prefix + "pairIn.weight")[0];
        _heads = PackedMatrix.FromLinear(
            [.. file.Floats(prefix + "pool.weight", _pool, both), .. file.Floats(prefix + "wordOut.weight", WordCount, both)],
            both, _pool + WordCount, [.. file.Floats(prefix + "pool.bias", _pool), .. file.Floats(prefix + "wordOut.bias", WordCount)]);
        _places = PackedMatrix.FromLinear(file.Floats(prefix + "places.weight", Places * _candidate, both), both, Places * _candidate);
        _sentenceIn = PackedMatrix.FromLinear(file.Floats(prefix + "sentenceIn.weight", _candidate, _pool), _pool, _candidate);
        _poolIn = Linear(file, prefix + "poolIn", _pool, _candidate);
        _shapes = file.Floats(prefix + "candidateShape.weight", IncidentWindow.ShapeRows, _candidate).ToArray();
        _relations = file.Floats(prefix + "relation.weight", IncidentWindow.RelationRows, _candidate).ToArray();
        _names = file.Floats(prefix + "name.weight", IncidentWindow.NameRows, _candidate).ToArray();
        _standings = file.Floats(prefix + "standing.weight", IncidentWindow.StandingRows, _candidate).ToArray();
        _out = PackedMatrix.FromLinear(
            [.. file.Floats(prefix + "out.weight", OutCount, _candidate), .. file.Floats(prefix + "pairIn.weight", _pair, _candidate)], _candidate, OutCount + _pair,
            [.. file.Floats(prefix + "out.bias", OutCount), .. file.Floats(prefix + "pairIn.bias", _pair)]);
        _text = Linear(file, prefix + "textOut", _pool, TextCount);
        var joined = file.Shape(prefix + "joined.weight")[0];
        _joined = Linear(file, prefix + "joined", 2 * _pair, joined);
        _apart = file.Floats(prefix + "apart.weight", ApartCount, joined).ToArray();
        _roles = file.Floats(prefix + "roles.weight", RolePairs, joined).ToArray();
        _pairOut = Linear(file, prefix + "pairOut", joined, 2);
    }

    /// <summary>The step of a distance in sentences.</summary>
    public static int Apart(int sentences) => Math.Abs(sentences) switch { 0 => 0, 1 => 1, 2 => 2, <= 4 => 3, <= 8 => 4, _ => 5 };

    /// <summary>The row of two roles, in whatever order.</summary>
    public static int RolePair(IncidentRole a, IncidentRole b) => ((int)(a < b ? a : b) * IncidentLabels.RoleCount) + (int)(a < b ? b : a);

    /// <summary>Reads a window and adds its share to the scores.</summary>
    /// <param name="window">The window.</param>
    /// <param name="share">What this network counts; all together 1.</param>
    /// <param name="scores">Takes them.</param>
    /// <param name="workspace">Memory to work in.</param>
    public void Read(IncidentWindow window, float share, IncidentScores scores, NetworkWorkspace workspace)
    {
        var count = window.Length;
        var projected = workspace.Projected(count * _forms.Width);
        _forms.Project(window.Features, projected, workspace);
        var held = workspace.Middle(count * _states.Depth);
        var kept = window.States;
        for (var i = 0; i < held.Length; i++)
        {
            held[i] = kept[i] * (1 / LanguageModel.StateScale);
        }

        _states.Multiply(held, _states.Depth, count, projected, _forms.Width, add: true);
        var states = workspace.States(count * 2 * _layer.Hidden);
        _layer.RunProjected(projected, [0, count], states, workspace.Recurrent);
        var heads = workspace.Heads(count * _heads.Columns);
        _heads.Multiply(states, count, heads);
        Span<float> pool = stackalloc float[_pool];
        Pool(heads, 0, count, pool);
        Texts(heads, count, pool, share, scores);
        if (scores.PairVectors.Count == 0 && IncidentModel.Sigmoid(scores.Relevance / share) < IncidentModel.NextToNothing)
        {
            return;
        }

        scores.Expect(window.Candidates.Count);
        var places = workspace.Projected(count * _places.Columns);
        _places.Multiply(states, count, places);
        Candidates(window, heads, places, pool, share, scores, workspace);
    }

    /// <summary>What speaks for two candidates being of one filler, and of one incident, added to what is there.</summary>
    /// <param name="vectors">This network's, of all candidates.</param>
    /// <param name="a">One.</param>
    /// <param name="b">The other.</param>
    /// <param name="apart">Their <see cref="Apart"/>.</param>
    /// <param name="roles">Their <see cref="RolePair"/>.</param>
    /// <param name="share">What this network counts.</param>
    /// <param name="pair">[2]; added to.</param>
    public void Pair(ReadOnlySpan<float> vectors, int a, int b, int apart, int roles, float share, Span<float> pair)
    {
        Span<float> input = stackalloc float[2 * _pair];
        for (var i = 0; i < _pair; i++)
        {
            var (x, y) = (vectors[(a * _pair) + i], vectors[(b * _pair) + i]);
            (input[i], input[_pair + i]) = (x * y, MathF.Abs(x - y));
        }

        Span<float> joined = stackalloc float[_joined.Columns];
        _joined.Multiply(input, 1, joined);
        Vectors.Add(_apart.AsSpan(apart * joined.Length, joined.Length), joined);
        Vectors.Add(_roles.AsSpan(roles * joined.Length, joined.Length), joined);
        Vectors.Rectify(joined);
        Span<float> found = stackalloc float[2];
        _pairOut.Multiply(joined, 1, found);
        pair[0] += share * found[0];
        pair[1] += share * found[1];
    }

    // What each sentence brings to its candidates.
    private float[] Sentences(IncidentWindow window, ReadOnlySpan<float> heads)
    {
        var count = window.Sentences[^1] - window.Sentences[0] + 1;
        var pools = new float[count * _pool];
        for (var i = 0; i < window.Length;)
        {
            var (start, sentence) = (i, window.Sentences[i]);
            while (i < window.Length && window.Sentences[i] == sentence)
            {
                i++;
            }

            Pool(heads, start, i, pools.AsSpan((sentence - window.Sentences[0]) * _pool, _pool));
        }

        var brought = new float[count * _candidate];
        _sentenceIn.Multiply(pools, count, brought);
        return brought;
    }

    private void Pool(ReadOnlySpan<float> heads, int start, int end, Span<float> pool)
    {
        pool.Clear();
        for (var i = start; i < end; i++)
        {
            var row = heads.Slice(i * _heads.Columns, _pool);
            for (var k = 0; k < pool.Length; k++)
            {
                pool[k] = Math.Max(pool[k], row[k]);
            }
        }
    }

    private void Texts(ReadOnlySpan<float> heads, int count, ReadOnlySpan<float> pool, float share, IncidentScores scores)
    {
        Span<float> text = stackalloc float[TextCount];
        _text.Multiply(pool, 1, text);
        Span<float> stages = stackalloc float[IncidentLabels.StageCount];
        for (var type = 0; type < TypeCount; type++)
        {
            var (top, sum) = (float.NegativeInfinity, 0f);
            for (var i = 0; i < count; i++)
            {
                var score = Word(heads, i)[type];
                scores.Words[(i * TypeCount) + type] += share * score;
                top = Math.Max(top, score);
            }

            stages.Clear();
            for (var i = 0; i < count; i++)
            {
                var word = Word(heads, i);
                var weight = MathF.Exp(word[type] - top);
                sum += weight;
                for (var k = 0; k < stages.Length; k++)
                {
                    stages[k] += weight * word[TypeCount + k];
                }
            }

            scores.Types[type] += share * (top + MathF.Log(sum) + text[type]);
            for (var k = 0; k < stages.Length; k++)
            {
                scores.Stages[(type * stages.Length) + k] += share * ((stages[k] / sum) + text[TypeCount + k]);
            }
        }

        scores.Relevance += share * text[TextCount - 1];
    }

    private ReadOnlySpan<float> Word(ReadOnlySpan<float> heads, int word) => heads.Slice((word * _heads.Columns) + _pool, WordCount);

    private void Candidates(IncidentWindow window, ReadOnlySpan<float> heads, ReadOnlySpan<float> at, ReadOnlySpan<float> pool, float share, IncidentScores scores, NetworkWorkspace workspace)
    {
        var (rows, count) = (window.Rows, window.Rows.Length);
        Span<float> text = stackalloc float[_candidate];
        _poolIn.Multiply(pool, 1, text);
        var sentences = Sentences(window, heads);
        var made = workspace.Queries(count * _candidate);
        for (var c = 0; c < count; c++)
        {
            var candidate = made.Slice(c * _candidate, _candidate);
            text.CopyTo(candidate);
            var row = rows[c];
            Vectors.Add(_shapes.AsSpan(row.Shape * _candidate, _candidate), candidate);
            Vectors.Add(_relations.AsSpan(row.Relation * _candidate, _candidate), candidate);
            Vectors.Add(_names.AsSpan(row.Name * _candidate, _candidate), candidate);
            Vectors.Add(_standings.AsSpan(row.Standing * _candidate, _candidate), candidate);
            Vectors.Add(sentences.AsSpan((window.Sentences[row.Head] - window.Sentences[0]) * _candidate, _candidate), candidate);
            ReadOnlySpan<int> places = [row.First, row.Last, row.Head, row.Governor, row.Above];
            for (var p = 0; p < Places; p++)
            {
                Vectors.Add(at.Slice((places[p] * _places.Columns) + (p * _candidate), _candidate), candidate);
            }

            Vectors.Rectify(candidate);
        }

        var found = workspace.Scores(count * _out.Columns);
        _out.Multiply(made, count, found);
        var pairs = new float[count * _pair];
        for (var c = 0; c < count; c++)
        {
            var row = found.Slice(c * _out.Columns, _out.Columns);
            for (var k = 0; k < OutCount; k++)
            {
                scores.Candidates[(c * OutCount) + k] += share * row[k];
            }

            row[OutCount..].CopyTo(pairs.AsSpan(c * _pair));
        }

        scores.PairVectors.Add(pairs);
    }

    private static PackedMatrix Linear(ModelFile file, string name, int depth, int columns)
        => PackedMatrix.FromLinear(file.Floats(name + ".weight", columns, depth), depth, columns, file.Floats(name + ".bias", columns));

    private static LstmDirection Direction(ModelFile file, string name)
    {
        var hidden = file.Shape(name + "recurrent")[1];
        return new LstmDirection(file.Shape(name + "input")[1], hidden, default, file.Floats(name + "recurrent", 4 * hidden, hidden), default);
    }
}
