using Xunit;

namespace Sayso.EndToEnd.Tests;

/// <summary>
/// Compares output with a file of the repository that a person has looked at. With SAYSO_APPROVE=1 the file is written instead, for
/// the person to look at the difference.
/// </summary>
internal static class Approved
{
    /// <summary>The folder of Sayso.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Whether the file is there.</summary>
    public static bool Has(string path) => File.Exists(Path.Combine(Root, path));

    /// <summary>Fails where the file does not hold the text.</summary>
    /// <param name="path">From the root of the repository.</param>
    /// <param name="actual">Lines ended by LF.</param>
    public static void Check(string path, string actual)
    {
        var file = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable("SAYSO_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }

        Assert.True(File.Exists(file), $"{path} is not there: run the tests with SAYSO_APPROVE=1, and look at it");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Sayso.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("no Sayso.slnx above " + AppContext.BaseDirectory);
    }
}
