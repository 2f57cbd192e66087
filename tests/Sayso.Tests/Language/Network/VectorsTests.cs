using Sayso.Language.Network;
using Xunit;

namespace Sayso.Tests.Language.Network;

public sealed class VectorsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(96)]
    [InlineData(101)]
    public void Rows_of_any_length_are_added_multiplied_and_rectified(int length)
    {
        var (a, b) = (Numbers.Random(length, 60), Numbers.Random(length, 61));
        Assert.Equal(a.Zip(b, (x, y) => (double)x * y).Sum(), Vectors.Dot(a, b), 1e-4);
        var sum = new float[length];
        Vectors.RectifiedSum(a, b, sum);
        Assert.Equal([.. a.Zip(b, (x, y) => Math.Max(0, x + y))], sum);
        var expected = a.Select(x => Math.Max(0, x)).ToArray();
        Vectors.Rectify(a);
        Assert.Equal(expected, a);
    }

    [Fact]
    public void The_first_of_the_largest_is_found() => Assert.Equal(2, Vectors.Largest([-1, 0, 5, 5, 4]));
}
