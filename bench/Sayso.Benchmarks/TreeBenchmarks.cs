using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Parameters;
using Sayso.Language.Network;

namespace Sayso.Benchmarks;

/// <summary>Trees from scores: where the best heads make one already, which is the rule, and where nothing fits.</summary>
public class TreeBenchmarks : IWork
{
    private float[] _easy = [];
    private float[] _hard = [];
    private int[] _heads = [];

    [Params(25, 100, 500)]
    public int Words { get; set; }

    public static (double Amount, string Unit) Work(ParameterInstances parameters) => ((int)parameters[nameof(Words)], "word");

    [GlobalSetup]
    public void Prepare()
    {
        _heads = new int[Words];
        _hard = Given.Numbers(Words * (Words + 1), 1);
        _easy = [.. _hard];
        for (var i = 0; i < Words; i++)
        {
            _easy[(i * (Words + 1)) + i] += 1;
        }
    }

    [Benchmark]
    public void Easy() => TreeDecoder.Decode(_easy, _heads);

    [Benchmark]
    public void Hard() => TreeDecoder.Decode(_hard, _heads);
}
