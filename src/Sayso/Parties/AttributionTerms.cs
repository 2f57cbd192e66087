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

    public static Terms Of(Statement statement, Party? party)
    {
        if (statement.Source.Count == 0)
        {
            return Terms.None;
        }

        if (party is null)
        {
            return statement.Negated || statement.Rule == "transcript" ? Terms.None : Terms.UnnamedRole;
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

        if (party.Heads.Overlaps(BareHeads) || (party.Kind != SpeakerKind.Organization && party.Modifiers.Overlaps(Veiled)))
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
