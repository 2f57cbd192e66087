using Sayso.Language.Network;
using Xunit;

namespace Sayso.Tests.Language.Network;

public sealed unsafe class ActivationsTests
{
    private static readonly float[] Everywhere = [.. Enumerable.Range(-60_000, 120_001).Select(i => i / 4000f), -1e30f, 1e30f, 1e-30f, -0f];

    [Fact]
    public void The_sigmoid_is_near_enough_everywhere()
    {
        var y = new float[Everywhere.Length];
        Activations.Sigmoid(Everywhere, y);
        Assert.InRange(Numbers.Distance([.. Everywhere.Select(x => (float)(1 / (1 + Math.Exp(-x))))], y), 0, 1e-6);
    }

    [Fact]
    public void Tanh_is_near_enough_everywhere()
    {
        var y = new float[Everywhere.Length];
        Activations.Tanh(Everywhere, y);
        Assert.InRange(Numbers.Distance([.. Everywhere.Select(x => (float)Math.Tanh(x))], y), 0, 1e-6);
        Assert.All(y, value => Assert.InRange(value, -1f, 1f));
    }

    [Fact]
    public void Infinite_numbers_have_their_limits_and_what_is_no_number_stays_so()
    {
        var y = new float[3];
        Activations.Tanh([float.NegativeInfinity, float.PositiveInfinity, float.NaN], y);
        Assert.InRange(Numbers.Distance([-1, 1], y.AsSpan(0, 2)), 0, 1e-6);
        Assert.Equal(float.NaN, y[2]);
        Activations.Sigmoid([float.NegativeInfinity, float.PositiveInfinity, float.NaN], y);
        Assert.InRange(Numbers.Distance([0, 1], y.AsSpan(0, 2)), 0, 1e-6);
        Assert.Equal(float.NaN, y[2]);
    }

    [Fact]
    public void All_vectors_give_the_same_bits_and_so_do_all_places()
    {
        var x = Numbers.Random(500, 20, 9);
        var (wide, any, single) = (new float[x.Length], new float[x.Length], new float[x.Length]);
        foreach (var tanh in new[] { true, false })
        {
            fixed (float* xs = x)
            fixed (float* a = wide)
            fixed (float* b = any)
            fixed (float* c = single)
            {
                for (var count = 0; count < 60; count++)
                {
                    Apply(tanh, xs + count, a + count, b + count, x.Length - count);
                    Assert.Equal(wide[count..], any[count..]);
                }

                for (var i = 0; i < x.Length; i++)
                {
                    Apply(tanh, xs + i, c + i, b + i, 1);
                }
            }

            Assert.Equal(wide, single);
        }
    }

    [Fact]
    public void Numbers_are_replaced_in_place_and_nothing_beyond_them()
    {
        var x = Enumerable.Repeat(1f, 40).ToArray();
        Activations.Tanh(x.AsSpan(0, 35), x);
        Assert.All(x[..35], value => Assert.Equal((float)Math.Tanh(1), value, 1e-6f));
        Assert.All(x[35..], value => Assert.Equal(1f, value));
    }

    private static void Apply(bool tanh, float* x, float* wide, float* any, int count)
    {
        if (tanh)
        {
            Activations.Tanh512(x, wide, count);
            Activations.TanhAny(x, any, count);
        }
        else
        {
            Activations.Sigmoid512(x, wide, count);
            Activations.SigmoidAny(x, any, count);
        }
    }
}
