using System.Diagnostics;
using Sayso.Documents;

namespace Sayso.Throughput;

/// <summary>How whole readings did over all texts: statements, parties, figures and all that stands before them.</summary>
/// <param name="Statements">How many were found; the same in every pass, or the run fails.</param>
/// <param name="Passes">The time of each pass, in order.</param>
internal sealed record ReadRun(int Statements, IReadOnlyList<Pass> Passes)
{
    /// <summary>Reads all texts several times, on this thread.</summary>
    /// <exception cref="InvalidDataException">Two passes differ, or nothing was found.</exception>
    public static ReadRun Over(Texts texts, int passes)
    {
        var reader = Reader.Load();
        var documents = texts.All.Select((text, i) => new Document($"{i}", text)).ToArray();
        var times = new List<Pass>();
        var found = 0;
        for (var pass = 0; pass < passes; pass++)
        {
            GC.Collect();
            var (here, processor, clock) = (0, Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
            foreach (var document in documents)
            {
                here += reader.Read(document).Statements.Count;
            }

            times.Add(new Pass(clock.Elapsed, Environment.CpuUsage.TotalTime - processor));
            if (here == 0 || (pass > 0 && here != found))
            {
                throw new InvalidDataException($"pass {pass + 1} found {here} statements after {found}");
            }

            found = here;
        }

        return new ReadRun(found, times);
    }
}
