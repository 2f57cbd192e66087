using Sayso.Documents;
using Sayso.Statements;

namespace Sayso.Parties.Chains;

/// <summary>A mention within a chain.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Antecedent">The mention of the text that it goes back to; null where it begins the chain.</param>
/// <param name="Why">What ties it to that one; <see cref="LinkReason.Name"/> where it begins the chain.</param>
/// <param name="Chance">How likely the model held what was chosen, 0 to 1.</param>
public readonly record struct ChainMention(TextSpan Span, TextSpan? Antecedent, LinkReason Why, double Chance);

/// <summary>All mentions of one party, place or thing in a document.</summary>
/// <param name="Name">The fullest name; the first description where it has none.</param>
/// <param name="Named">Whether that is a name.</param>
/// <param name="Kind">What kind of party.</param>
/// <param name="Description">Who or what that is, from an apposition or a predicate; null where the text does not say.</param>
/// <param name="Mentions">In text order; at least two.</param>
public sealed record Chain(string Name, bool Named, SpeakerKind Kind, string? Description, IReadOnlyList<ChainMention> Mentions);
