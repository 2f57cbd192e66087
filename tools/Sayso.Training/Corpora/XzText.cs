using System.Diagnostics;

namespace Sayso.Training.Corpora;

/// <summary>Lines of a text file, packed with xz or not.</summary>
internal static class XzText
{
    /// <summary>The lines, one after the other; unpacked by the program xz.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        if (!path.EndsWith(".xz", StringComparison.Ordinal))
        {
            foreach (var line in File.ReadLines(path))
            {
                yield return line;
            }

            yield break;
        }

        using var xz = Process.Start(new ProcessStartInfo("xz", ["-dc", path]) { RedirectStandardOutput = true })!;
        while (xz.StandardOutput.ReadLine() is { } line)
        {
            yield return line;
        }

        xz.WaitForExit();
        if (xz.ExitCode != 0)
        {
            throw new InvalidDataException($"xz could not unpack {path}.");
        }
    }
}
