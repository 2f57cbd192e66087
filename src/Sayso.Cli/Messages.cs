using Sayso.Cli.Inputs;
using Sayso.Cli.View;

namespace Sayso.Cli;

/// <summary>What the program tells people, on standard error: one line a message, safe to print.</summary>
internal sealed class Messages(TextWriter error)
{
    private const int LongestName = 300;
    private const int LongestMessage = 2000;

    /// <summary>Takes the lines instead of standard error while something else is drawn there; null when nothing is.</summary>
    public Action<string>? Diversion { get; set; }

    /// <summary>What an input is called before people.</summary>
    public static string NameOf(string input) => input == Input.StandardInput ? "standard input" : input;

    /// <summary>A problem with an input.</summary>
    /// <param name="input">The input's name.</param>
    /// <param name="id">The document's id.</param>
    /// <param name="message">What is wrong, where, and what to do. It begins with the input or the document, or is made to.</param>
    public void About(string input, string id, string message)
    {
        var place = message.StartsWith(input, StringComparison.Ordinal) ? input : message.StartsWith(id, StringComparison.Ordinal) ? id : null;
        var rest = place is null ? ": " + message : message[place.Length..];
        Line(VisibleText.Short(NameOf(place ?? id), LongestName) + VisibleText.Short(rest, LongestMessage));
    }

    /// <summary>A message about the run.</summary>
    public void Say(string message) => Line(VisibleText.Short(message, LongestMessage));

    /// <summary>A fault of the program itself.</summary>
    /// <param name="name">The input it came with; null where it came with none.</param>
    /// <param name="fault">What was thrown.</param>
    public void Bug(string? name, Exception fault)
    {
        var where = name is null ? "" : $" It came with {VisibleText.Short(name, LongestName)}.";
        Say($"this is a bug in sayso: {fault.GetType().Name}: {fault.Message}{where} Please report it; SAYSO_DEBUG=1 shows where it happened.");
        if (Environment.GetEnvironmentVariable("SAYSO_DEBUG") == "1")
        {
            error.WriteLine(fault);
        }
    }

    private void Line(string text)
    {
        var line = "sayso: " + text;
        if (Diversion is { } divert)
        {
            divert(line);
        }
        else
        {
            error.WriteLine(line);
        }
    }
}
