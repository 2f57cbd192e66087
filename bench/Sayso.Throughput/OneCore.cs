using System.Diagnostics;
using System.Numerics;

namespace Sayso.Throughput;

/// <summary>One core for this process and those it starts, so that no figure is the work of several.</summary>
internal static class OneCore
{
    /// <summary>Keeps this thread, and processes it starts, on the last core this process may use. Says so where the system cannot.</summary>
    public static void Pin()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows())
        {
            Console.Error.WriteLine("this system pins no process to a core: the figures may be those of several");
            return;
        }

        using var process = Process.GetCurrentProcess();
        var allowed = unchecked((ulong)process.ProcessorAffinity);
        process.ProcessorAffinity = unchecked((nint)(1UL << BitOperations.Log2(allowed)));
    }
}
