using System.Text;
using Xunit;

namespace Sayso.Tests.House;

/// <summary>
/// Compares what the program makes with what a person has looked at and approved. On a difference the new text is left beside
/// the test output and the test fails with the lines that differ. To approve: run the tests once with SAYSO_APPROVE=1, look at
/// the change in git, commit it.
/// </summary>
internal static class Approved
{
    private const int ShownLines = 40;

    /// <summary>Whether this run rewrites the approved texts. Never on a build server, where nobody would look at the change.</summary>
    public static bool Rewriting
        => Environment.GetEnvironmentVariable("SAYSO_APPROVE") == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    /// <summary>Fails unless the file at <paramref name="path"/> (from the root) holds exactly <paramref name="received"/>.</summary>
    public static void Match(string path, string received)
    {
        received = received.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var approved = File.Exists(Repository.Full(path)) ? Repository.Text(path) : "";
        if (approved == received)
        {
            return;
        }

        if (Rewriting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Repository.Full(path))!);
            File.WriteAllText(Repository.Full(path), received);
            return;
        }

        var leftAt = Path.Combine(AppContext.BaseDirectory, "received", Path.GetFileName(path).Replace(".verified.", ".received.", StringComparison.Ordinal));
        Directory.CreateDirectory(Path.GetDirectoryName(leftAt)!);
        File.WriteAllText(leftAt, received);
        Assert.Fail($"""
            {path} is not what the program makes now (- approved, + received):
            {Difference(approved, received)}
            The new text is in {leftAt}
            If it is right: SAYSO_APPROVE=1 dotnet test, look at the change with git diff, commit it.
            """);
    }

    /// <summary>The lines that differ, in order, by longest common subsequence, with one line of context before each run.</summary>
    public static string Difference(string approved, string received)
    {
        var old = approved.Split('\n');
        var now = received.Split('\n');
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var shown = new StringBuilder();
        var lines = 0;
        var same = "";
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                same = $"  {i + 1}: {old[i]}\n";
                i++;
                j++;
                continue;
            }

            var gone = j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]);
            if (++lines <= ShownLines)
            {
                shown.Append(same).Append(gone ? "- " + old[i] : "+ " + now[j]).Append('\n');
            }

            same = "";
            (i, j) = gone ? (i + 1, j) : (i, j + 1);
        }

        return lines <= ShownLines ? shown.ToString() : shown.Append("… and ").Append(lines - ShownLines).Append(" more\n").ToString();
    }
}
