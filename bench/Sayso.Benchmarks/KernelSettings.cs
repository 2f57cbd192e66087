using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Sayso.Benchmarks;

/// <summary>
/// Many short runs in this process: a minute or two in all. The least time is shown beside the mean, as it is the figure to go by on a
/// machine that does other things as well.
/// </summary>
internal sealed class KernelSettings : ManualConfig
{
    public KernelSettings()
    {
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(3).WithIterationCount(40)
            .WithIterationTime(Perfolizer.Horology.TimeInterval.FromMilliseconds(15)));
        AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params);
        AddColumn(StatisticColumn.Mean, StatisticColumn.Min, new RateColumn());
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "results"));
    }
}
