using System.Runtime.Intrinsics.X86;

namespace Sayso.Language.Network;

/// <summary>
/// A bidirectional LSTM layer over many sentences at once, as PyTorch computes it. Sentences of like length go through it together, step
/// by step; what comes out for one does not depend on the others, to the bit. Immutable and thread-safe; each thread brings a workspace.
/// </summary>
internal sealed unsafe class BiLstm
{
    // More sentences make the product no faster and push their gates out of the cache.
    private const int MostSentences = 32;

    // A batch ends earlier where its projections would take too much room; one sentence goes through whatever its length.
    private const int MostTokens = 2048;

    private const int LineLength = 16;

    private readonly LstmDirection _forward;
    private readonly LstmDirection _backward;

    /// <summary>Makes a layer of two directions.</summary>
    /// <param name="forward">From the first token to the last.</param>
    /// <param name="backward">From the last token to the first.</param>
    /// <exception cref="ArgumentException">They are not of one width.</exception>
    public BiLstm(LstmDirection forward, LstmDirection backward)
    {
        if (forward.Hidden != backward.Hidden || forward.Input?.Depth != backward.Input?.Depth)
        {
            throw new ArgumentException("the directions of a layer have one width");
        }

        (_forward, _backward) = (forward, backward);
    }

    /// <summary>Width of a state of one direction.</summary>
    public int Hidden => _forward.Hidden;

    /// <summary>Runs the layer.</summary>
    /// <param name="input">[tokens x inputs], one sentence after the other.</param>
    /// <param name="starts">Where each sentence begins, rising from 0, and where the last one ends. A sentence may be empty.</param>
    /// <param name="output">[tokens x 2 Hidden]: the forward state of each token and its backward state; written. Overlaps nothing.</param>
    /// <param name="workspace">Memory to work in.</param>
    /// <exception cref="ArgumentException">The spans are too short.</exception>
    public void Run(ReadOnlySpan<float> input, ReadOnlySpan<int> starts, Span<float> output, LstmWorkspace workspace)
    {
        var inputs = _forward.Input?.Depth ?? throw new InvalidOperationException("this layer has no input weights, it is given projections");
        Check(starts, input.Length, inputs, output.Length);
        fixed (float* from = input)
        fixed (float* to = output)
        {
            Run(from, inputs, starts, to, workspace);
        }
    }

    /// <summary>Runs the layer on inputs that have been multiplied with its input weights already.</summary>
    /// <param name="projected">[tokens x 8 Hidden]: each token's i, f, g, o of the forward direction, then those of the backward one, biases included.</param>
    /// <param name="starts">Where each sentence begins, rising from 0, and where the last one ends. A sentence may be empty.</param>
    /// <param name="output">[tokens x 2 Hidden]: the forward state of each token and its backward state; written. Overlaps nothing.</param>
    /// <param name="workspace">Memory to work in.</param>
    /// <exception cref="ArgumentException">The spans are too short.</exception>
    public void RunProjected(ReadOnlySpan<float> projected, ReadOnlySpan<int> starts, Span<float> output, LstmWorkspace workspace)
    {
        Check(starts, projected.Length, 8 * Hidden, output.Length);
        fixed (float* from = projected)
        fixed (float* to = output)
        {
            Run(from, 0, starts, to, workspace);
        }
    }

    private void Check(ReadOnlySpan<int> starts, int inputLength, int inputWidth, int outputLength)
    {
        for (var i = 0; i < starts.Length; i++)
        {
            if (starts[i] < (i == 0 ? 0 : starts[i - 1]))
            {
                throw new ArgumentException("the starts of sentences must rise from 0", nameof(starts));
            }
        }

        var tokens = starts.IsEmpty ? 0L : starts[^1];
        if (tokens * inputWidth > inputLength || tokens * 2 * Hidden > outputLength)
        {
            throw new ArgumentException($"{tokens} tokens do not fit into spans of {inputLength} and {outputLength}");
        }
    }

    // With inputs of no width, the input is projections.
    private void Run(float* input, int inputs, ReadOnlySpan<int> starts, float* output, LstmWorkspace workspace)
    {
        unchecked
        {
            if (starts.Length < 2)
            {
                return;
            }

            var order = workspace.LongestFirst(starts);
            var first = stackalloc int[MostSentences];
            var length = stackalloc int[MostSentences];
            var place = stackalloc int[MostSentences];
            for (var next = 0; next < order.Length;)
            {
                var count = 0;
                var tokens = 0;
                while (next < order.Length && count < MostSentences)
                {
                    var sentence = (int)(uint)order[next];
                    var size = starts[sentence + 1] - starts[sentence];
                    if (count > 0 && tokens + size > MostTokens)
                    {
                        break;
                    }

                    (first[count], length[count], place[count]) = (starts[sentence], size, tokens);
                    tokens = checked(tokens + size);
                    count++;
                    next++;
                }

                RunBatch(input, inputs, first, length, place, count, tokens, output, workspace);
            }

            workspace.Trim();
        }
    }

    private void RunBatch(
        float* input, int inputs, int* first, int* length, int* place, int count, int tokens, float* output, LstmWorkspace workspace)
    {
        unchecked
        {
            nint gates = 4 * Hidden;
            if (inputs == 0)
            {
                Recur(_forward.Recurrent, input, 2 * gates, first, first, length, count, output, backward: false, workspace);
                Recur(_backward.Recurrent, input + gates, 2 * gates, first, first, length, count, output + Hidden, backward: true, workspace);
                return;
            }

            // One direction after the other: the projections of a batch and the weights of one direction fit the cache, all do not.
            var projected = workspace.Projected(checked(tokens * (int)gates));
            Project(_forward.Input!, input, inputs, first, length, count, projected);
            Recur(_forward.Recurrent, projected, gates, place, first, length, count, output, backward: false, workspace);
            Project(_backward.Input!, input, inputs, first, length, count, projected);
            Recur(_backward.Recurrent, projected, gates, place, first, length, count, output + Hidden, backward: true, workspace);
        }
    }

    // The tokens of all sentences of the batch, closed up, as many at once as the product takes.
    private static void Project(PackedMatrix weights, float* input, int inputs, int* first, int* length, int count, float* projected)
    {
        unchecked
        {
            var tables = stackalloc float*[2 * PackedMatrix.TableLength];
            float** x = tables, y = tables + PackedMatrix.TableLength;
            var rows = 0;
            for (var s = 0; s < count; s++)
            {
                for (var i = 0; i < length[s]; i++)
                {
                    x[rows] = input + ((nint)(first[s] + i) * inputs);
                    y[rows++] = projected;
                    projected += weights.Columns;
                    if (rows == PackedMatrix.RowsAtOnce)
                    {
                        weights.MultiplyRows(x, null, y, rows);
                        rows = 0;
                    }
                }
            }

            if (rows > 0)
            {
                weights.MultiplyRows(x, null, y, rows);
            }
        }
    }

    // Step by step over all sentences that are long enough: they stand from the longest to the shortest, so these are the first ones.
    private static void Recur(
        PackedMatrix weights, float* projected, nint stride, int* place, int* first, int* length, int count, float* output, bool backward,
        LstmWorkspace workspace)
    {
        unchecked
        {
            nint hidden = weights.Depth;
            var cells = workspace.Cells(count * (int)hidden);
            var gates = workspace.Gates(count * 4 * (int)hidden);
            var tables = stackalloc float*[3 * PackedMatrix.TableLength];
            float** before = tables, brought = before + PackedMatrix.TableLength, sums = brought + PackedMatrix.TableLength;
            var active = count;
            for (var step = 0; step < length[0]; step++)
            {
                while (length[active - 1] <= step)
                {
                    active--;
                }

                for (var s = 0; s < active; s++)
                {
                    var token = backward ? length[s] - 1 - step : step;
                    brought[s] = projected + ((place[s] + token) * stride);
                    before[s] = output + ((first[s] + token + (backward ? 1 : -1)) * 2 * hidden);
                    sums[s] = gates + (s * 4 * hidden);
                    if (Sse.IsSupported && step + 1 < length[s])
                    {
                        // What the next step needs of this sentence comes from far away; it is on its way while this one computes.
                        var next = brought[s] + (backward ? -stride : stride);
                        for (nint i = 0; i < 4 * hidden; i += LineLength)
                        {
                            Sse.Prefetch1(next + i);
                        }
                    }
                }

                // Before the first token the state is 0 and brings nothing.
                if (step > 0)
                {
                    weights.MultiplyRows(before, brought, sums, active);
                }

                for (var s = 0; s < active; s++)
                {
                    var token = backward ? length[s] - 1 - step : step;
                    LstmCell.Step(step > 0 ? sums[s] : brought[s], cells + (s * hidden), output + ((first[s] + token) * 2 * hidden), hidden);
                }
            }
        }
    }
}
