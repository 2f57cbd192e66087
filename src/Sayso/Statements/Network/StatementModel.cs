using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using Sayso.Language;
using Sayso.Language.Network;

namespace Sayso.Statements.Network;

/// <summary>A statement by the indices of its words, as the networks found it.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Parts">Source and content.</param>
/// <param name="Confidence">How likely it is right, 0 to 1.</param>
internal sealed record FoundStatement(FoundCue Cue, FoundParts Parts, double Confidence);

/// <summary>The trained statement networks, read as one: the mean of their probabilities. Immutable and thread-safe.</summary>
internal sealed class StatementModel
{
    private const int ChunkWords = 1024;            // words read at once
    private const int ChunkPairs = 8192;            // pairs of cues and words read at once
    private const int WordsPerCue = 8;              // a window has no more cues than an eighth of its words: keeps hostile texts cheap

    private readonly StatementNetwork[] _networks;
    private readonly float[] _confidence;
    private readonly float _leastCue;
    private readonly ConcurrentBag<NetworkWorkspace> _idle = [];

    /// <summary>Takes the networks from a model file.</summary>
    /// <param name="file">The model.</param>
    /// <param name="language">The language engine's model, whose vectors they share.</param>
    /// <exception cref="ModelException">The file is not what this version works with.</exception>
    public StatementModel(ModelFile file, ModelFile language)
    {
        var members = int.Parse(file.Metadata("members"), CultureInfo.InvariantCulture);
        _networks = [.. Enumerable.Range(0, members).Select(i => new StatementNetwork(file, language, $"n{i}."))];
        _confidence = file.Floats("confidence", StatementConfidence.Count).ToArray();
        _leastCue = file.Floats("cue.least", 1)[0];
        Least = file.Floats("confidence.least", 1)[0];
    }

    /// <summary>The confidence from which statements are reported unless the user says otherwise: the one of the best F1 where it was chosen.</summary>
    public double Least { get; }

    /// <summary>The statements of a text, by the start of their cues, also those of little confidence.</summary>
    public List<FoundStatement> Find(Analysis analysis)
    {
        var found = new List<FoundStatement>();
        var (windows, places, sentences) = (StatementWindow.Of(analysis), StatementFeatures.Places(analysis), StatementFeatures.Sentences(analysis));
        var workspace = _idle.TryTake(out var idle) ? idle : new NetworkWorkspace();
        for (var first = 0; first < windows.Count;)
        {
            var end = first + 1;
            while (end < windows.Count && windows[end].Start == windows[end - 1].End && windows[end].End - windows[first].Start <= ChunkWords)
            {
                end++;
            }

            ReadChunk(new Chunk(analysis, windows[first..end], places, sentences), found, workspace);
            first = end;
        }

        workspace.Trim();
        _idle.Add(workspace);
        return found;
    }

    private void ReadChunk(Chunk chunk, List<FoundStatement> found, NetworkWorkspace workspace)
    {
        var heads = new float[_networks.Length][];
        var cueNumbers = new float[chunk.Count * StatementLabels.CueCount];
        for (var n = 0; n < _networks.Length; n++)
        {
            var network = _networks[n];
            heads[n] = ArrayPool<float>.Shared.Rent(chunk.Count * network.Width);      // large: rented, or they pile up between collections
            network.Read(chunk.Features, chunk.States, chunk.Places, chunk.Starts, heads[n].AsSpan(0, chunk.Count * network.Width), workspace);
            for (var i = 0; i < chunk.Count; i++)
            {
                for (var label = 0; label < StatementLabels.CueCount; label++)
                {
                    cueNumbers[(i * StatementLabels.CueCount) + label] += heads[n][(i * network.Width) + label] / _networks.Length;
                }
            }
        }

        var cues = new List<(FoundCue Cue, CuePlace Place)>();
        for (var w = 0; w + 1 < chunk.Starts.Length; w++)
        {
            var (start, end) = (chunk.Starts[w], chunk.Starts[w + 1]);
            var here = new List<FoundCue>();
            CueDecoder.Decode(cueNumbers.AsSpan(start * StatementLabels.CueCount, (end - start) * StatementLabels.CueCount), start, _leastCue, here);
            cues.AddRange(here.OrderByDescending(c => c.Probability).Take(1 + ((end - start) / WordsPerCue)).OrderBy(c => c.Start).Select(c => (c, new CuePlace(start, end, c.Start, c.End))));
        }

        for (var next = 0; next < cues.Count;)
        {
            var (from, rows) = (next, 0);
            do
            {
                rows += cues[next].Place.WindowEnd - cues[next].Place.WindowStart;
                next++;
            }
            while (next < cues.Count && rows + cues[next].Place.WindowEnd - cues[next].Place.WindowStart <= ChunkPairs);

            Decode(chunk, cues.GetRange(from, next - from), rows, heads, found, workspace);
        }

        foreach (var rented in heads)
        {
            ArrayPool<float>.Shared.Return(rented);
        }
    }

    private void Decode(Chunk chunk, List<(FoundCue Cue, CuePlace Place)> cues, int rows, float[][] heads, List<FoundStatement> found, NetworkWorkspace workspace)
    {
        var rented = ArrayPool<float>.Shared.Rent(2 * rows * StatementLabels.PartCount);
        var numbers = rented.AsSpan(0, rows * StatementLabels.PartCount);
        var one = _networks.Length == 1 ? numbers : rented.AsSpan(numbers.Length, numbers.Length);
        numbers.Clear();
        var places = cues.Select(c => c.Place).ToArray();
        for (var n = 0; n < _networks.Length; n++)
        {
            _networks[n].Pair(heads[n], places, chunk.Sentences, one, workspace);
            for (var i = 0; i < one.Length && _networks.Length > 1; i++)
            {
                numbers[i] += one[i] / _networks.Length;
            }
        }

        var row = 0;
        Span<float> looked = stackalloc float[StatementConfidence.Count];
        foreach (var (cue, place) in cues)
        {
            var length = place.WindowEnd - place.WindowStart;
            var moved = cue with { Start = cue.Start + chunk.First, End = cue.End + chunk.First };
            var parts = PartDecoder.Decode(numbers.Slice(row * StatementLabels.PartCount, length * StatementLabels.PartCount), place.WindowStart + chunk.First, moved);
            row += length;
            if (parts.Content.Count > 0)
            {
                StatementConfidence.Numbers(moved, parts, chunk.AllPlaces, looked);
                found.Add(new FoundStatement(moved, parts, StatementConfidence.Of(looked, _confidence)));
            }
        }

        ArrayPool<float>.Shared.Return(rented);
    }

    // Some windows that are read at once.
    private sealed class Chunk
    {
        private readonly Analysis _analysis;
        private readonly int _width;
        private readonly byte[] _places;
        private readonly int[] _sentences;

        public Chunk(Analysis analysis, List<StatementWindow> windows, byte[] places, int[] sentences)
        {
            (_analysis, _places, _sentences) = (analysis, places, sentences);
            _width = analysis.States.Length / analysis.Words.Count;
            First = windows[0].Start;
            Count = windows[^1].End - First;
            Starts = [.. windows.Select(w => w.Start - First), Count];
            Features = new WordFeatures[Count];
            for (var i = 0; i < Count; i++)
            {
                var span = analysis.Words[First + i].Span;
                Features[i] = WordFeatures.Of(analysis.Text.Text.AsSpan(span.Start, span.Length));
            }
        }

        public int First { get; }

        public int Count { get; }

        public int[] Starts { get; }

        public WordFeatures[] Features { get; }

        public byte[] AllPlaces => _places;

        public ReadOnlySpan<sbyte> States => _analysis.States.AsSpan(First * _width, Count * _width);

        public ReadOnlySpan<byte> Places => _places.AsSpan(First, Count);

        public ReadOnlySpan<int> Sentences => _sentences.AsSpan(First, Count);
    }
}
