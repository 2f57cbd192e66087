using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>
/// The terms on which a source is quoted, as the article shows them. What a newsroom's ground rules were is never guessed: only
/// what stands there counts.
/// </summary>
internal static class AttributionTerms
{
    // A description chosen so as not to name: "two people briefed on the talks", "a person familiar with the matter".
    private static readonly HashSet<string> Veiled = new(StringComparer.Ordinal)
    {
        "familiar", "briefed", "knowledge", "unnamed", "unidentified", "anonymous", "close",
    };

    private static readonly HashSet<string> BareHeads = new(StringComparer.Ordinal) { "source", "insider" };

    /// <param name="statement">The statement.</param>
    /// <param name="party">Who is behind it; null where nobody is.</param>
    /// <param name="basis">How the party knows; null where the text does not say.</param>
    /// <param name="keepsName">Whether a stated ground rule keeps the name back.</param>
    public static Terms Of(Statement statement, Party? party, Basis? basis, bool keepsName)
    {
        if (statement.Source.Count == 0)
        {
            return Terms.None;
        }

        if (party is null)
        {
            // Nobody, or the report's own "Q:"
            return statement.Negated || statement.Act is Act.Questions or Act.DeclinesComment ? Terms.None : Terms.UnnamedRole;
        }

        if (party.Anonymity is not null)
        {
            return Terms.Anonymous;
        }

        if (party.Kind == SpeakerKind.Document)
        {
            return Terms.Document;
        }

        if (party.Proper || party.Kind == SpeakerKind.Place)
        {
            return Terms.Named;
        }

        // Those who were told or have seen what few have are described so as not to be named.
        var veiled = party.Heads.Overlaps(BareHeads) || (party.Kind != SpeakerKind.Organization && party.Modifiers.Overlaps(Veiled))
            || (basis is { Kind: BasisKind.Briefed or BasisKind.SawDocument } && party.Kind is SpeakerKind.Person or SpeakerKind.Group)
            || (basis is { Kind: BasisKind.DirectKnowledge } && party.Heads.Contains("person") && party.Modifiers.Contains("attended"));
        if (veiled || (keepsName && party.Kind is SpeakerKind.Person or SpeakerKind.Group or SpeakerKind.Unknown))
        {
            return Terms.Anonymous;
        }

        // An institution that speaks as such is on the record: "the Varnian army", "the company".
        return party.Kind == SpeakerKind.Organization && !party.Name.StartsWith("a ", StringComparison.OrdinalIgnoreCase)
            && !party.Name.StartsWith("an ", StringComparison.OrdinalIgnoreCase)
            ? Terms.Named
            : Terms.UnnamedRole;
    }
}
