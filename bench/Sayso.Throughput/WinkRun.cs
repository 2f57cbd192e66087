using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Sayso.Throughput;

/// <summary>What bench/peers/wink.mjs prints.</summary>
internal sealed record WinkRun(
    int Tokens, int Tags, int Sentences, int Entities, double LoadMs, double ColdStartMs, double FirstSeconds, double BestSeconds,
    double BestProcessorSeconds, double PeakMB)
{
    private const string Install = "install it with: npm ci --prefix bench/peers";

    /// <summary>Runs wink-nlp over a file, in a process of its own, on the same core.</summary>
    /// <param name="file">JSONL with texts.</param>
    /// <param name="missing">Why it did not run, for a person to read.</param>
    /// <returns>Null where node or the packages are not there.</returns>
    /// <exception cref="InvalidDataException">It ran and failed.</exception>
    public static WinkRun? Over(string file, out string? missing)
    {
        var folder = FindPeers();
        missing = folder is null ? "wink-nlp was not run: there is no bench/peers above the program"
            : Directory.Exists(Path.Combine(folder, "node_modules", "wink-nlp")) ? null
            : $"wink-nlp was not run: it is not installed; {Install}";
        if (missing is not null)
        {
            return null;
        }

        var start = new ProcessStartInfo("node", [Path.Combine(folder!, "wink.mjs"), Path.GetFullPath(file)]) { RedirectStandardOutput = true };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? JsonSerializer.Deserialize<WinkRun>(output, JsonSerializerOptions.Web)!
                : throw new InvalidDataException($"wink-nlp failed, exit code {process.ExitCode}");
        }
        catch (Win32Exception)
        {
            missing = $"wink-nlp was not run: there is no node (20 or later) on the path; with it, {Install}";
            return null;
        }
    }

    private static string? FindPeers()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var peers = Path.Combine(folder.FullName, "bench", "peers");
            if (Directory.Exists(peers))
            {
                return peers;
            }
        }

        return null;
    }
}
