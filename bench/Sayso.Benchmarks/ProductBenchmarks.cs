using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Parameters;
using Sayso.Language.Network;

namespace Sayso.Benchmarks;

/// <summary>Products of matrices: the sizes of the network's layers, and one to compare with other libraries.</summary>
public unsafe class ProductBenchmarks : IWork
{
    private float[] _x = [];
    private float[] _y = [];
    private PackedMatrix? _matrix;

    /// <summary>Rows x depth x columns.</summary>
    [Params("64x320x1280", "128x1024x1024", "512x256x1024", "32x128x512", "8x128x512", "1x128x512", "512x256x470", "25x96x96")]
    public string Size { get; set; } = "";

    public static (double Amount, string Unit) Work(ParameterInstances parameters)
    {
        var (rows, depth, columns) = Sizes((string)parameters[nameof(Size)]);
        return (2.0 * rows * depth * columns, RateColumn.Operations);
    }

    [GlobalSetup]
    public void Prepare()
    {
        var (rows, depth, columns) = Sizes(Size);
        _x = Given.Numbers(rows * depth, 1);
        _y = new float[rows * columns];
        _matrix = PackedMatrix.FromRows(Given.Numbers(depth * columns, 2), depth, columns, Given.Numbers(columns, 3));
    }

    [Benchmark(Baseline = true)]
    public void Product() => _matrix!.Multiply(_x, _x.Length / _matrix.Depth, _y);

    [Benchmark]
    public void On256Bits()
    {
        fixed (float* x = _x)
        fixed (float* y = _y)
        {
            _matrix!.Multiply<ProductKernel256>(x, _matrix.Depth, _x.Length / _matrix.Depth, y, _matrix.Columns, null, 0);
        }
    }

    [Benchmark]
    public void On128Bits()
    {
        fixed (float* x = _x)
        fixed (float* y = _y)
        {
            _matrix!.Multiply<ProductKernel128>(x, _matrix.Depth, _x.Length / _matrix.Depth, y, _matrix.Columns, null, 0);
        }
    }

    private static (int Rows, int Depth, int Columns) Sizes(string size)
    {
        var sizes = size.Split('x').Select(int.Parse).ToArray();
        return (sizes[0], sizes[1], sizes[2]);
    }
}
