using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Parameters;
using Sayso.Language.Network;

namespace Sayso.Benchmarks;

/// <summary>The functions of a network over rows that the cache holds.</summary>
public class FunctionBenchmarks : IWork
{
    private const int Count = 2048;

    private readonly float[] _x = Given.Numbers(Count, 1);
    private readonly float[] _y = new float[Count];

    public static (double Amount, string Unit) Work(ParameterInstances parameters) => (Count, "number");

    [Benchmark]
    public void Sigmoid() => Activations.Sigmoid(_x, _y);

    [Benchmark]
    public void Tanh() => Activations.Tanh(_x, _y);
}
