using Sayso.Language.Network;
using Xunit;

namespace Sayso.Tests.Language.Network;

public sealed unsafe class BiLstmTests
{
    [Theory]
    [InlineData(5, 16, new[] { 1 })]
    [InlineData(37, 48, new[] { 3, 1, 7, 7, 2 })]
    [InlineData(256, 128, new[] { 12, 30, 1 })]
    [InlineData(20, 32, new[] { 500, 4, 0, 9 })]
    [InlineData(8, 16, new[] { 9, 5, 2, 9, 5, 2, 9, 5, 2, 9, 5, 2, 9, 5, 2, 9, 5, 2, 9, 5, 2, 9, 5, 2, 9, 5, 2, 9, 5, 2, 9, 5, 2, 9, 5, 2, 9, 5, 2 })]
    public void A_layer_computes_what_the_formulas_say(int inputs, int hidden, int[] lengths)
    {
        var weights = new Weights(inputs, hidden);
        var starts = Starts(lengths);
        var input = Numbers.Random(starts[^1] * inputs, 40, 2);
        var expected = weights.Expected(input, starts);
        var output = new float[expected.Length];
        weights.Layer.Run(input, starts, output, new LstmWorkspace());
        Assert.InRange(Numbers.Distance(expected, output), 0, 1e-4);
    }

    [Fact]
    public void Projections_may_be_given_instead_of_inputs()
    {
        var weights = new Weights(21, 32);
        var starts = Starts(4, 11, 2);
        var input = Numbers.Random(starts[^1] * 21, 41);
        var (expected, output) = (new float[starts[^1] * 64], new float[starts[^1] * 64]);
        weights.Layer.Run(input, starts, expected, new LstmWorkspace());
        weights.Layer.RunProjected(weights.Projected(input, starts[^1]), starts, output, new LstmWorkspace());
        Assert.Equal(expected, output);
    }

    [Fact]
    public void A_sentence_does_not_depend_on_those_beside_it()
    {
        const int Inputs = 24, Hidden = 32;
        var layer = new Weights(Inputs, Hidden).Layer;
        var random = new Random(42);
        var starts = Starts([.. Enumerable.Range(0, 100).Select(_ => random.Next(0, 90))]);
        var input = Numbers.Random(starts[^1] * Inputs, 43);
        var together = new float[starts[^1] * 2 * Hidden];
        var workspace = new LstmWorkspace();
        layer.Run(input, starts, together, workspace);
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            var length = starts[s + 1] - starts[s];
            var alone = new float[length * 2 * Hidden];
            layer.Run(input.AsSpan(starts[s] * Inputs), [0, length], alone, workspace);
            Assert.Equal(together.AsSpan(starts[s] * 2 * Hidden, alone.Length), alone.AsSpan());
        }
    }

    [Fact]
    public void All_vectors_give_the_same_bits()
    {
        const int Hidden = 48;
        var gates = Numbers.Random(4 * Hidden, 44, 6);
        float[] cell = Numbers.Random(Hidden, 45), otherCell = [.. cell];
        float[] state = new float[Hidden], otherState = new float[Hidden];
        fixed (float* g = gates)
        fixed (float* c1 = cell)
        fixed (float* s1 = state)
        fixed (float* c2 = otherCell)
        fixed (float* s2 = otherState)
        {
            LstmCell.Step512(g, c1, s1, Hidden);
            LstmCell.StepAny(g, c2, s2, Hidden);
        }

        Assert.Equal(cell, otherCell);
        Assert.Equal(state, otherState);
    }

    [Fact]
    public void Threads_share_a_layer()
    {
        const int Inputs = 16, Hidden = 16;
        var layer = new Weights(Inputs, Hidden).Layer;
        var starts = Starts(30, 12, 25);
        var input = Numbers.Random(starts[^1] * Inputs, 46);
        var expected = new float[starts[^1] * 2 * Hidden];
        layer.Run(input, starts, expected, new LstmWorkspace());
        Parallel.For(0, 20, _ =>
        {
            var output = new float[expected.Length];
            layer.Run(input, starts, output, new LstmWorkspace());
            Assert.Equal(expected, output);
        });
    }

    [Fact]
    public void A_warm_workspace_needs_no_more_memory()
    {
        var layer = new Weights(16, 16).Layer;
        var starts = Starts(30, 12, 25);
        var (input, output, workspace) = (new float[67 * 16], new float[67 * 32], new LstmWorkspace());
        layer.Run(input, starts, output, workspace);
        var before = GC.GetAllocatedBytesForCurrentThread();
        layer.Run(input, starts, output, workspace);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        var layer = new Weights(16, 16).Layer;
        Assert.Throws<ArgumentException>(() => layer.Run(new float[31], [0, 2], new float[64], new LstmWorkspace()));
        Assert.Throws<ArgumentException>(() => layer.Run(new float[32], [0, 2], new float[63], new LstmWorkspace()));
        Assert.Throws<ArgumentException>(() => layer.Run(new float[32], [0, 2, 1], new float[64], new LstmWorkspace()));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LstmDirection(4, 20, new float[320], new float[1600], []));
        layer.Run([], [0], [], new LstmWorkspace());
        layer.Run([], [], [], new LstmWorkspace());
    }

    private static int[] Starts(params int[] lengths)
    {
        var starts = new int[lengths.Length + 1];
        for (var i = 0; i < lengths.Length; i++)
        {
            starts[i + 1] = starts[i] + lengths[i];
        }

        return starts;
    }

    /// <summary>Made-up weights, and what PyTorch's documents say comes of them, in double precision.</summary>
    private sealed class Weights
    {
        private readonly int _inputs;
        private readonly int _hidden;
        private readonly float[][] _input;
        private readonly float[][] _recurrent;
        private readonly float[][] _bias;

        public Weights(int inputs, int hidden)
        {
            (_inputs, _hidden) = (inputs, hidden);
            _input = [Numbers.Random(4 * hidden * inputs, 50, 0.2f), Numbers.Random(4 * hidden * inputs, 51, 0.2f)];
            _recurrent = [Numbers.Random(4 * hidden * hidden, 52, 0.2f), Numbers.Random(4 * hidden * hidden, 53, 0.2f)];
            _bias = [Numbers.Random(4 * hidden, 54), Numbers.Random(4 * hidden, 55)];
            Layer = new BiLstm(
                new LstmDirection(inputs, hidden, _input[0], _recurrent[0], _bias[0]),
                new LstmDirection(inputs, hidden, _input[1], _recurrent[1], _bias[1]));
        }

        public BiLstm Layer { get; }

        public float[] Projected(float[] input, int tokens)
        {
            var projected = new float[tokens * 8 * _hidden];
            PackedMatrix.FromLinear([.. _input[0], .. _input[1]], _inputs, 8 * _hidden, [.. _bias[0], .. _bias[1]]).Multiply(input, tokens, projected);
            return projected;
        }

        public float[] Expected(float[] input, int[] starts)
        {
            var output = new float[starts[^1] * 2 * _hidden];
            for (var s = 0; s + 1 < starts.Length; s++)
            {
                for (var direction = 0; direction < 2; direction++)
                {
                    var (state, cell) = (new double[_hidden], new double[_hidden]);
                    for (var step = starts[s]; step < starts[s + 1]; step++)
                    {
                        var token = direction == 0 ? step : starts[s] + starts[s + 1] - 1 - step;
                        Step(direction, input.AsSpan(token * _inputs, _inputs), state, cell);
                        for (var i = 0; i < _hidden; i++)
                        {
                            output[(token * 2 * _hidden) + (direction * _hidden) + i] = (float)state[i];
                        }
                    }
                }
            }

            return output;
        }

        private void Step(int direction, ReadOnlySpan<float> x, double[] state, double[] cell)
        {
            var gates = new double[4 * _hidden];
            for (var g = 0; g < gates.Length; g++)
            {
                gates[g] = _bias[direction][g];
                for (var i = 0; i < _inputs; i++)
                {
                    gates[g] += _input[direction][(g * _inputs) + i] * x[i];
                }

                for (var i = 0; i < _hidden; i++)
                {
                    gates[g] += _recurrent[direction][(g * _hidden) + i] * state[i];
                }
            }

            for (var i = 0; i < _hidden; i++)
            {
                cell[i] = (Sigmoid(gates[_hidden + i]) * cell[i]) + (Sigmoid(gates[i]) * Math.Tanh(gates[(2 * _hidden) + i]));
                state[i] = Sigmoid(gates[(3 * _hidden) + i]) * Math.Tanh(cell[i]);
            }
        }

        private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
    }
}
