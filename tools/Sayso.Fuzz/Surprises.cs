using System.Collections.Concurrent;

namespace Sayso.Fuzz;

/// <summary>Exceptions of parsers that the readers had no better words for than "unexpected": no fault, but a message that could be better.</summary>
internal static class Surprises
{
    private static readonly ConcurrentDictionary<string, int> Seen = new(StringComparer.Ordinal);

    public static void Note(string target, string message)
    {
        var from = message.IndexOf('(', StringComparison.Ordinal) + 1;
        var to = message.IndexOf(':', from);
        Seen.AddOrUpdate($"{target} {(to > from ? message[from..to] : message)}", 1, (_, count) => count + 1);
    }

    public static IEnumerable<string> Of(string target)
        => Seen.Where(s => s.Key.StartsWith(target + " ", StringComparison.Ordinal)).OrderByDescending(s => s.Value).Select(s => $"{s.Key[(target.Length + 1)..]} {s.Value}");
}
