namespace Sayso.Language.Network;

/// <summary>
/// The network that reads sentences: word vectors, two bidirectional LSTM layers, one linear layer for all heads, a biaffine
/// scorer of arcs (Dozat and Manning 2017), a two-layer scorer of relations (Kiperwasser and Goldberg 2016). Immutable.
/// </summary>
internal sealed class SentenceNetwork
{
    /// <summary>The name of its model.</summary>
    public const string ModelName = "english";

    private readonly FormProjections _forms;
    private readonly BiLstm _first;
    private readonly BiLstm _second;
    private readonly PackedMatrix _heads;           // all that is linear in the states: tags, names, arcs, relations, side by side
    private readonly int[] _parts;                  // where each part of the heads begins
    private readonly PackedMatrix _arc;
    private readonly float[] _arcRoot;
    private readonly float[] _relationRoot;
    private readonly PackedMatrix _relation;
    private readonly int _arcWidth;
    private readonly int _relationWidth;

    /// <summary>Takes its weights from a model file.</summary>
    /// <exception cref="ModelException">The file is not a network that this version knows.</exception>
    public SentenceNetwork(ModelFile file)
    {
        Xpos = file.Metadata("xpos").Split(' ');
        Relations = file.Metadata("relations").Split(' ');
        Demand(file, "upos", string.Join(' ', Enum.GetNames<PartOfSpeech>()));
        Demand(file, "names", string.Join(' ', NameLabels.Kinds));
        _first = Layer(file, "lstm0");
        _second = Layer(file, "lstm1");
        _forms = new FormProjections(file);
        string[] parts = ["upos", "xpos", "names", "arc.dependent", "arc.head", "relation.dependent", "relation.head"];
        _parts = new int[parts.Length + 1];
        for (var i = 0; i < parts.Length; i++)
        {
            _parts[i + 1] = _parts[i] + file.Shape(parts[i] + ".weight")[0];
        }

        _heads = PackedMatrix.FromLinear(
            [.. parts.SelectMany(part => file.Floats(part + ".weight").ToArray())], 2 * _second.Hidden, _parts[^1],
            [.. parts.SelectMany(part => file.Floats(part + ".bias").ToArray())]);
        _arcWidth = _parts[(int)Part.ArcHead] - _parts[(int)Part.ArcDependent];
        var arc = file.Floats("arc.weight", _arcWidth + 1, _arcWidth);             // the last row is for a constant 1
        _arc = PackedMatrix.FromRows(arc[..(_arcWidth * _arcWidth)], _arcWidth, _arcWidth, arc[(_arcWidth * _arcWidth)..]);
        _arcRoot = file.Floats("arc.root", _arcWidth).ToArray();
        _relationWidth = _parts[(int)Part.RelationHead] - _parts[(int)Part.RelationDependent];
        _relationRoot = file.Floats("relation.root", _relationWidth).ToArray();
        _relation = PackedMatrix.FromLinear(
            file.Floats("relation.out.weight", Relations.Count, _relationWidth), _relationWidth, Relations.Count, file.Floats("relation.out.bias", Relations.Count));
    }

    private enum Part
    {
        Upos,
        Xpos,
        Names,
        ArcDependent,
        ArcHead,
        RelationDependent,
        RelationHead,
    }

    /// <summary>The Penn tags, by the place that <see cref="WordRow.Xpos"/> gives.</summary>
    public IReadOnlyList<string> Xpos { get; }

    /// <summary>Numbers that the last recurrent layer holds of a word.</summary>
    public int StateWidth => 2 * _second.Hidden;

    /// <summary>The relations, by the place that <see cref="WordRow.Relation"/> gives.</summary>
    public IReadOnlyList<string> Relations { get; }

    /// <summary>Reads some sentences. What it says of one does not depend on the others.</summary>
    /// <param name="words">The words of all, one sentence after the other.</param>
    /// <param name="starts">Where each sentence begins, and where the last one ends; counted from any number.</param>
    /// <param name="rows">One for each word; written.</param>
    /// <param name="workspace">Memory to work in, for one thread at a time; its states are those of the words afterwards.</param>
    public void Run(ReadOnlySpan<WordFeatures> words, ReadOnlySpan<int> starts, Span<WordRow> rows, NetworkWorkspace workspace)
    {
        var count = words.Length;
        var both = 2 * _first.Hidden;
        var places = workspace.Starts(starts);
        var projected = workspace.Projected(count * 8 * _first.Hidden);
        _forms.Project(words, projected, workspace);
        var middle = workspace.Middle(count * both);
        _first.RunProjected(projected, places, middle, workspace.Recurrent);
        var states = workspace.States(count * 2 * _second.Hidden);
        _second.Run(middle, places, states, workspace.Recurrent);
        var heads = workspace.Heads(count * _parts[^1]);
        _heads.Multiply(states, count, heads);
        for (var i = 0; i < count; i++)
        {
            var row = heads.Slice(i * _parts[^1], _parts[^1]);
            Vectors.Rectify(row[_parts[(int)Part.ArcDependent].._parts[(int)Part.RelationDependent]]);
            rows[i].Upos = (byte)Vectors.Largest(row[.._parts[(int)Part.Xpos]]);
            rows[i].Xpos = (byte)Vectors.Largest(row[_parts[(int)Part.Xpos].._parts[(int)Part.Names]]);
        }

        var queries = workspace.Queries(count * _arcWidth);
        _arc.Multiply(heads[_parts[(int)Part.ArcDependent]..], _parts[^1], count, queries, _arcWidth, add: false);
        for (var s = 0; s < places.Length - 1; s++)
        {
            var length = places[s + 1] - places[s];
            var from = heads.Slice(places[s] * _parts[^1], length * _parts[^1]);
            var sentence = rows.Slice(places[s], length);
            Attach(from, queries.Slice(places[s] * _arcWidth, length * _arcWidth), sentence, workspace);
            Name(from[_parts[(int)Part.Names]..], sentence, workspace);
        }

        Relate(heads, places, rows, workspace);
    }

    private static BiLstm Layer(ModelFile file, string name)
        => new(Direction(file, name, "forward"), Direction(file, name, "backward"));

    private static LstmDirection Direction(ModelFile file, string layer, string direction)
    {
        var name = $"{layer}.{direction}.";
        var shape = file.Shape(name + "input");
        var hidden = shape[0] / 4;

        // The first layer is given projections that are kept by word form.
        return layer == "lstm0"
            ? new LstmDirection(shape[1], hidden, default, file.Floats(name + "recurrent", 4 * hidden, hidden), default)
            : new LstmDirection(shape[1], hidden, file.Floats(name + "input"), file.Floats(name + "recurrent", 4 * hidden, hidden), file.Floats(name + "bias", 4 * hidden));
    }

    private static void Demand(ModelFile file, string key, string value)
    {
        if (file.Metadata(key) != value)
        {
            throw new ModelException($"The model \"{file.Name}\" has other labels ({key}) than this version of Sayso works with. Install the models that belong to it.");
        }
    }

    private void Attach(ReadOnlySpan<float> heads, ReadOnlySpan<float> queries, Span<WordRow> sentence, NetworkWorkspace workspace)
    {
        var length = sentence.Length;
        var scores = workspace.Scores(length * (length + 1));
        for (var i = 0; i < length; i++)
        {
            var query = queries.Slice(i * _arcWidth, _arcWidth);
            var row = scores.Slice(i * (length + 1), length + 1);
            row[0] = Vectors.Dot(query, _arcRoot);
            for (var j = 0; j < length; j++)
            {
                row[j + 1] = Vectors.Dot(query, heads.Slice((j * _parts[^1]) + _parts[(int)Part.ArcHead], _arcWidth));
            }
        }

        var found = workspace.Found(length);
        TreeDecoder.Decode(scores, found);
        for (var i = 0; i < length; i++)
        {
            sentence[i].Head = found[i];
        }
    }

    private void Name(ReadOnlySpan<float> scores, Span<WordRow> sentence, NetworkWorkspace workspace)
    {
        var labels = workspace.Labels(sentence.Length);
        NameDecoder.Decode(scores, _parts[^1], labels);
        for (var i = 0; i < labels.Length; i++)
        {
            sentence[i].Name = labels[i];
        }
    }

    private void Relate(ReadOnlySpan<float> heads, ReadOnlySpan<int> places, Span<WordRow> rows, NetworkWorkspace workspace)
    {
        var pairs = workspace.Projected(rows.Length * _relationWidth);
        for (var s = 0; s < places.Length - 1; s++)
        {
            for (var i = places[s]; i < places[s + 1]; i++)
            {
                var dependent = heads.Slice((i * _parts[^1]) + _parts[(int)Part.RelationDependent], _relationWidth);
                var head = rows[i].Head == 0 ? _relationRoot
                    : heads.Slice(((places[s] + rows[i].Head - 1) * _parts[^1]) + _parts[(int)Part.RelationHead], _relationWidth);
                var pair = pairs.Slice(i * _relationWidth, _relationWidth);
                Vectors.RectifiedSum(dependent, head, pair);
            }
        }

        var scores = workspace.Middle(rows.Length * Relations.Count);
        _relation.Multiply(pairs, rows.Length, scores);
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i].Relation = (byte)Vectors.Largest(scores.Slice(i * Relations.Count, Relations.Count));
        }
    }
}
