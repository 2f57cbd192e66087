using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Parameters;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Sayso.Benchmarks;

/// <summary>What one call does, for <see cref="RateColumn"/>: a benchmark class that implements this has its rate shown.</summary>
internal interface IWork
{
    /// <summary>How much it is, and of what: operations give GFLOP/s, anything else nanoseconds for one.</summary>
    static abstract (double Amount, string Unit) Work(ParameterInstances parameters);
}

/// <summary>Billions of operations a second, or nanoseconds a token, at the least time that was measured.</summary>
internal sealed class RateColumn : IColumn
{
    /// <summary>The unit of floating point operations; a multiplication with its addition is two.</summary>
    public const string Operations = "operation";

    public string Id => "Rate";

    public string ColumnName => "Best rate";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "GFLOP/s, or nanoseconds for one, at the least time";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var nanoseconds = summary[benchmarkCase]?.ResultStatistics?.Min;
        var work = benchmarkCase.Descriptor.Type.GetMethod(nameof(IWork.Work))?.Invoke(null, [benchmarkCase.Parameters]);
        return nanoseconds is null || work is not (double amount, string unit) ? "-"
            : unit == Operations ? string.Create(CultureInfo.InvariantCulture, $"{amount / nanoseconds.Value:F1} GFLOP/s")
            : string.Create(CultureInfo.InvariantCulture, $"{nanoseconds.Value / amount:F2} ns/{unit}");
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(c => c.Descriptor.Type.IsAssignableTo(typeof(IWork)));
}
