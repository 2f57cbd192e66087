using Sayso.Documents;

namespace Sayso.Cli;

/// <summary>What a command makes of one document.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
internal interface IRunResult<TSelf>
    where TSelf : IRunResult<TSelf>
{
    /// <summary>The document's id.</summary>
    string Id { get; }

    /// <summary>The document; null where it could not be read.</summary>
    Document? Document { get; }

    /// <summary>Why it could not be read, or remarks.</summary>
    IReadOnlyList<Problem> Problems { get; }

    /// <summary>How much was found in it, of what the command looks for.</summary>
    int Found { get; }

    /// <summary>Whether this is no document that could not be read, but a remark on an input as a whole.</summary>
    bool IsRemark => false;

    /// <summary>The result for a document that could not be read.</summary>
    static abstract TSelf Unreadable(string id, IReadOnlyList<Problem> problems);
}

/// <summary>What <c>sayso read</c> makes of one document.</summary>
internal sealed record ReadResult(Reading Reading) : IRunResult<ReadResult>
{
    public string Id => Reading.Id;

    public Document? Document => Reading.Document;

    public IReadOnlyList<Problem> Problems => Reading.Problems;

    public int Found => Reading.Statements.Count;

    public static ReadResult Unreadable(string id, IReadOnlyList<Problem> problems) => new(new Reading(id, null) { Problems = problems });
}

/// <summary>What <c>sayso parse</c> makes of one document.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Document">The document; null where it could not be read.</param>
/// <param name="Problems">Why it could not be read, or remarks.</param>
/// <param name="Found">Its sentences.</param>
/// <param name="Conllu">The document as CoNLL-U, in UTF-8.</param>
internal sealed record ParsedDocument(string Id, Document? Document, IReadOnlyList<Problem> Problems, int Found, ReadOnlyMemory<byte> Conllu)
    : IRunResult<ParsedDocument>
{
    public static ParsedDocument Unreadable(string id, IReadOnlyList<Problem> problems) => new(id, null, problems, 0, default);
}
