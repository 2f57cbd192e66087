namespace Sayso.Documents;

/// <summary>Something about an input that its reader should know: it could not be read, or was read with a reservation.</summary>
/// <param name="Code">A stable word for programs: <c>not-found</c>, <c>empty</c>, <c>binary</c>, <c>invalid-json</c> …</param>
/// <param name="Message">One line for people: what is wrong, where, and what to do.</param>
public sealed record Problem(string Code, string Message);

/// <summary>
/// What reading one document came to: a document, or the reason why there is none. Bad input is a result, never an exception.
/// </summary>
/// <param name="Id">The id that the input gives it, or the best name for it.</param>
/// <param name="Document">The document; null where it could not be read, and then <paramref name="Problems"/> says why.</param>
/// <param name="Problems">What went wrong, or remarks on a document that was read all the same; often empty.</param>
public sealed record DocumentResult(string Id, Document? Document, IReadOnlyList<Problem> Problems)
{
    /// <summary>A document without remarks.</summary>
    public static DocumentResult Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentResult(document.Id, document, []);
    }

    /// <summary>No document, and why.</summary>
    public static DocumentResult Unreadable(string id, string code, string message)
        => new(id, null, [new Problem(code, message)]);
}
