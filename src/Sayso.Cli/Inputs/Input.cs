using Sayso.Documents;

namespace Sayso.Cli.Inputs;

/// <summary>One thing to read: a file, standard input, or something that was asked for and is not there.</summary>
/// <param name="Name">How it was named, or found: the id of a document that has none of its own.</param>
/// <param name="Problem">Why it cannot be read; null where nothing is known against it.</param>
internal sealed record Input(string Name, Problem? Problem = null)
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";
}
