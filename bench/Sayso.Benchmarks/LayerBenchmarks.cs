using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Parameters;
using Sayso.Language.Network;

namespace Sayso.Benchmarks;

/// <summary>Recurrent layers over whole sentences: 25 are a report, 400 are a chunk of a long text.</summary>
public class LayerBenchmarks : IWork
{
    private readonly LstmWorkspace _workspace = new();
    private int[] _starts = [];
    private float[] _projected = [];
    private float[] _input = [];
    private float[] _output = [];
    private BiLstm? _layer;

    [Params(128, 192)]
    public int Hidden { get; set; }

    [Params(1, 25, 400)]
    public int Sentences { get; set; }

    public static (double Amount, string Unit) Work(ParameterInstances parameters)
        => (Given.Sentences((int)parameters[nameof(Sentences)])[^1], "token");

    [GlobalSetup]
    public void Prepare()
    {
        var inputs = 2 * Hidden;
        _starts = Given.Sentences(Sentences);
        _projected = Given.Numbers(_starts[^1] * 8 * Hidden, 1);
        _input = Given.Numbers(_starts[^1] * inputs, 2);
        _output = new float[_starts[^1] * 2 * Hidden];
        _layer = new BiLstm(Direction(inputs, 3), Direction(inputs, 6));
    }

    [Benchmark]
    public void FromProjections() => _layer!.RunProjected(_projected, _starts, _output, _workspace);

    [Benchmark]
    public void FromInputs() => _layer!.Run(_input, _starts, _output, _workspace);

    private LstmDirection Direction(int inputs, int seed) => new(
        inputs, Hidden, Given.Numbers(4 * Hidden * inputs, seed), Given.Numbers(4 * Hidden * Hidden, seed + 1), Given.Numbers(4 * Hidden, seed + 2));
}
