using Sayso.Documents;

namespace Sayso.Ledger.Origins;

/// <summary>What a piece of evidence is.</summary>
public enum OriginEvidenceKind
{
    /// <summary>The hop history names who began it.</summary>
    Hop,

    /// <summary>The input names who provided it.</summary>
    Provider,

    /// <summary>A credit for the whole.</summary>
    Credit,

    /// <summary>A credit for a part; decides nothing about the whole.</summary>
    Contribution,

    /// <summary>Most of its words stand in another document.</summary>
    Reuse,

    /// <summary>All its statements come through one outlet.</summary>
    CitesOnly,

    /// <summary>Nothing says otherwise than that the outlet reported it.</summary>
    Outlet,
}

/// <summary>One thing that tells where a text comes from.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Words">What it says: the credit's words, the outlet, the other document's id.</param>
/// <param name="Where">Where in the document; null where it is not in the text.</param>
/// <param name="Sureness">0 to 1: a judgement; of reuse the share of the text that stands in the other.</param>
public sealed record OriginEvidence(OriginEvidenceKind Kind, string Words, TextSpan? Where, double Sureness);

/// <summary>How much of each of two documents stands in the other.</summary>
/// <param name="A">Id of the one.</param>
/// <param name="B">Id of the other.</param>
/// <param name="ShareOfA">0 to 1, as <see cref="Reprints.ReprintPair.ShareOfA"/>.</param>
/// <param name="ShareOfB">0 to 1.</param>
public sealed record Reuse(string A, string B, double ShareOfA, double ShareOfB);

/// <summary>Where one document comes from.</summary>
/// <param name="Document">Its id.</param>
/// <param name="Evidence">Why, the surest first; empty where nothing is known of it, and it is an origin of its own.</param>
public sealed record DocumentOrigin(string Document, IReadOnlyList<OriginEvidence> Evidence)
{
    /// <summary>How sure, 0 to 1: as the surest of the evidence; 0 where there is none.</summary>
    public double Sureness => Evidence.Count > 0 ? Evidence[0].Sureness : 0;
}

/// <summary>One independent origin.</summary>
/// <param name="Party">Whom it comes from: the agency or outlet that most say, as written by the first that does; null where none is known.</param>
/// <param name="First">The id of the document that was first; where that is not known, the least id.</param>
/// <param name="Documents">All of it, by time.</param>
public sealed record Origin(string? Party, string First, IReadOnlyList<DocumentOrigin> Documents)
{
    /// <summary>What tells it from the others of its <see cref="OriginGroups"/>.</summary>
    public string Key => $"origin {First}";
}

/// <summary>Documents by independent origin, in the order of who was first.</summary>
/// <param name="Origins">Each document is in exactly one.</param>
public sealed record OriginGroups(IReadOnlyList<Origin> Origins)
{
    // By document: a ledger asks for each of thousands.
    private readonly Lazy<Dictionary<string, Origin>> _byDocument = new(() => Origins.SelectMany(o => o.Documents.Select(d => (d.Document, o))).ToDictionary(p => p.Document, p => p.o, StringComparer.Ordinal));

    /// <summary>The origin of a document as a whole.</summary>
    /// <exception cref="InvalidOperationException">It is not among them.</exception>
    public Origin Of(string document) => _byDocument.Value.TryGetValue(document, out var origin) ? origin : throw new InvalidOperationException($"no document “{document}” among the origins");
}
