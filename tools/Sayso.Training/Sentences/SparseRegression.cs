namespace Sayso.Training.Sentences;

/// <summary>Logistic regression over a table of hashed features, by AdaGrad (Duchi, Hazan and Singer 2011).</summary>
/// <param name="size">Entries of the table.</param>
internal sealed class SparseRegression(int size)
{
    /// <summary>Times the data are gone through; more learns the examples by heart.</summary>
    public const int Rounds = 3;

    private const float Rate = 0.05f;

    /// <summary>Steps of a rounded weight to one of a weight: the largest weights are about 5.</summary>
    private const float Scale = 24;

    private readonly float[] _weights = new float[size];
    private readonly float[] _squares = Enumerable.Repeat(1e-3f, size).ToArray();

    /// <summary>The sum of rounded weights at which the chance is as given.</summary>
    public static int Threshold(double chance) => (int)Math.Round(Scale * Math.Log(chance / (1 - chance)));

    /// <summary>Learns from one example and returns its loss before.</summary>
    public double Learn(ReadOnlySpan<int> features, bool answer, float weight)
    {
        var sum = 0f;
        foreach (var feature in features)
        {
            sum += _weights[feature];
        }

        var chance = 1 / (1 + MathF.Exp(-sum));
        var slope = weight * (chance - (answer ? 1 : 0));
        foreach (var feature in features)
        {
            _squares[feature] += slope * slope;
            _weights[feature] -= Rate * slope / MathF.Sqrt(_squares[feature]);
        }

        return -weight * Math.Log(Math.Max(answer ? chance : 1 - chance, 1e-7f));
    }

    /// <summary>The weights as bytes.</summary>
    public sbyte[] Rounded() => Array.ConvertAll(_weights, weight => (sbyte)Math.Clamp(MathF.Round(weight * Scale), -127, 127));
}
