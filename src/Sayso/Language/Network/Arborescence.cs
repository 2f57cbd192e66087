using System.Buffers;

namespace Sayso.Language.Network;

/// <summary>
/// The maximum spanning arborescence with exactly one edge from the root: the algorithm of Chu and Liu (1965) and Edmonds (1967) in the
/// form of Tarjan (1977) for dense graphs, in time and memory quadratic in the number of words. A penalty on edges from the root, larger
/// than any difference of trees, leaves one of them in the result (Stanojević and Cohen 2021).
/// </summary>
internal ref struct Arborescence
{
    private readonly int _size;                   // nodes: the root, which is 0, and the words
    private readonly Span<double> _weights;       // [to x from], of the nodes that stand for circles too
    private readonly Span<int> _edges;            // the words an edge between circles really joins: from * size + to
    private readonly Span<int> _name;             // the number of what a node stands for now; circles are numbered on from the words
    private readonly Span<int> _within;           // by number: the circle that it is in
    private readonly Span<int> _chosen;           // by number: its edge
    private readonly Span<double> _weight;        // by node: the weight of its edge
    private readonly Span<State> _states;
    private readonly Span<int> _path;
    private int _pathLength;
    private int _names;

    private Arborescence(int size, Span<double> weights, Span<int> edges, Span<int> numbers, Span<double> weight, Span<State> states)
    {
        _size = size;
        _weights = weights;
        _edges = edges;
        _name = numbers[..size];
        _path = numbers.Slice(size, size);
        _within = numbers.Slice(2 * size, 2 * size);
        _chosen = numbers.Slice(4 * size, 2 * size);
        _weight = weight;
        _states = states;
    }

    private enum State : byte
    {
        New,
        OnPath,
        Done,
        InCircle,
    }

    /// <summary>Finds it. See <see cref="TreeDecoder.Decode"/>.</summary>
    public static void Find(ReadOnlySpan<float> scores, Span<int> heads)
    {
        var size = heads.Length + 1;
        var weights = ArrayPool<double>.Shared.Rent(checked(size * (size + 1)));
        var edges = ArrayPool<int>.Shared.Rent(checked(size * (size + 6)));
        var states = ArrayPool<State>.Shared.Rent(size);
        states.AsSpan().Clear();
        try
        {
            var search = new Arborescence(size, weights.AsSpan(0, size * size), edges.AsSpan(0, size * size), edges.AsSpan(size * size, 6 * size),
                weights.AsSpan(size * size, size), states);
            search.Start(scores);
            search.Choose();
            search.Open(heads);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(weights);
            ArrayPool<int>.Shared.Return(edges);
            ArrayPool<State>.Shared.Return(states);
        }
    }

    private void Start(ReadOnlySpan<float> scores)
    {
        var (lowest, highest) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var score in scores)
        {
            if (float.IsFinite(score))
            {
                (lowest, highest) = (Math.Min(lowest, score), Math.Max(highest, score));
            }
        }

        (lowest, highest) = lowest <= highest ? (lowest, highest) : (0, 0);
        var step = (highest - lowest + 1) * _size;

        // From the lowest score upward, so that large scores do not swallow the penalty. Scores that are no numbers: a step below all trees of scores that are. The root: a step below all trees of any edges.
        var penalty = step * 4 * _size;
        for (var to = 1; to < _size; to++)
        {
            var row = scores.Slice((to - 1) * _size, _size);
            for (var from = 0; from < _size; from++)
            {
                var weight = float.IsFinite(row[from]) ? row[from] - lowest : -step;
                _weights[(to * _size) + from] = from == 0 ? weight - penalty : weight;
                _edges[(to * _size) + from] = checked((from * _size) + to);
            }
        }

        for (var i = 0; i < _size; i++)
        {
            _name[i] = i;
        }

        _names = _size;
        _states[0] = State.Done;
    }

    // From every word along best edges until something is met that leads to the root; circles met on the way become nodes.
    private void Choose()
    {
        for (var word = 1; word < _size; word++)
        {
            if (_states[word] != State.New)
            {
                continue;
            }

            _states[word] = State.OnPath;
            _path[0] = word;
            _pathLength = 1;
            while (_pathLength > 0)
            {
                var from = ChooseEdge(_path[_pathLength - 1]);
                switch (_states[from])
                {
                    case State.New:
                        _states[from] = State.OnPath;
                        _path[_pathLength++] = from;
                        break;
                    case State.OnPath:
                        Contract(from);
                        break;
                    default:
                        foreach (var node in _path[.._pathLength])
                        {
                            _states[node] = State.Done;
                        }

                        _pathLength = 0;
                        break;
                }
            }
        }
    }

    private int ChooseEdge(int to)
    {
        var row = _weights.Slice(to * _size, _size);
        var best = -1;
        for (var from = 0; from < _size; from++)
        {
            if (from != to && _states[from] != State.InCircle && (best < 0 || row[from] > row[best]))
            {
                best = from;
            }
        }

        _weight[to] = row[best];
        _chosen[_name[to]] = _edges[(to * _size) + best];
        return best;
    }

    // The path from this node to its end is a circle: the node now stands for all of it.
    private void Contract(int node)
    {
        var begin = _path[.._pathLength].IndexOf(node);
        var circle = _path[begin.._pathLength];
        foreach (var member in circle)
        {
            _within[_name[member]] = _names;
            _states[member] = State.InCircle;
        }

        for (var other = 0; other < _size; other++)
        {
            if (_states[other] == State.InCircle)
            {
                continue;
            }

            // An edge into the circle takes the place of the edge to its member; the best such exchange counts.
            var (into, intoEdge) = (double.NegativeInfinity, 0);
            var (outOf, outOfEdge) = (double.NegativeInfinity, 0);
            foreach (var member in circle)
            {
                var gain = _weights[(member * _size) + other] - _weight[member];
                if (gain > into)
                {
                    (into, intoEdge) = (gain, _edges[(member * _size) + other]);
                }

                if (_weights[(other * _size) + member] > outOf && other > 0)
                {
                    (outOf, outOfEdge) = (_weights[(other * _size) + member], _edges[(other * _size) + member]);
                }
            }

            (_weights[(node * _size) + other], _edges[(node * _size) + other]) = (into, intoEdge);
            if (other > 0)
            {
                (_weights[(other * _size) + node], _edges[(other * _size) + node]) = (outOf, outOfEdge);
            }
        }

        _name[node] = _names++;
        _states[node] = State.OnPath;
        _pathLength = begin + 1;
    }

    // From the outermost circle inward: the edge into a circle replaces that of the member it leads to.
    private readonly void Open(Span<int> heads)
    {
        for (var circle = _names - 1; circle >= _size; circle--)
        {
            var member = _chosen[circle] % _size;
            while (_within[member] != circle)
            {
                member = _within[member];
            }

            _chosen[member] = _chosen[circle];
        }

        for (var word = 1; word < _size; word++)
        {
            heads[word - 1] = _chosen[word] / _size;
        }
    }
}
