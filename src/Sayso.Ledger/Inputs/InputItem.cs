using Sayso.Documents;

namespace Sayso.Ledger.Inputs;

/// <summary>What one item of an input came to: a document, or why there is none, and what is known of its way here.</summary>
/// <param name="Id">The guid, uri or address that the input gives it, else <c>name#number</c>. Several items may share one: versions
/// of a report, captures of a page.</param>
/// <param name="Document">The document; null where there is none, and then <paramref name="Problems"/> says why.</param>
/// <param name="Problems">What went wrong, or remarks on an item that was read all the same; often empty.</param>
/// <param name="Provenance">Where it came from.</param>
public sealed record InputItem(string Id, Document? Document, IReadOnlyList<Problem> Problems, Provenance Provenance)
{
    /// <summary>The code of the remark that says what an archive holds beside reports.</summary>
    internal const string PassedOver = "passed-over";

    /// <summary>Whether this is no item that failed, but a remark on the input as a whole: what was passed over in it.</summary>
    public bool IsRemark => Document is null && Problems.All(problem => problem.Code == PassedOver);
}
