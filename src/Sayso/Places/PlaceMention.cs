using Sayso.Documents;

namespace Sayso.Places;

/// <summary>Words that may name a place, and what they may mean.</summary>
/// <param name="Span">The words.</param>
/// <param name="FirstToken">Index of their first token.</param>
/// <param name="EndToken">One past the index of their last token.</param>
/// <param name="Key">What the gazetteer looks them up by; equal for equal names.</param>
/// <param name="Candidates">What they may mean; empty where the gazetteer has nothing.</param>
/// <param name="Adjectival">Whether they are an adjective of a place or its people.</param>
/// <param name="Wants">The kind of place that the words around them ask for: a province in "Kursk region". Null where they ask for none.</param>
internal sealed record PlaceMention(TextSpan Span, int FirstToken, int EndToken, ulong Key, IReadOnlyList<Candidate> Candidates, bool Adjectival, PlaceKind? Wants);

/// <summary>A place that a mention may mean.</summary>
/// <param name="Place">The place.</param>
/// <param name="Use">How the name belongs to it.</param>
internal readonly record struct Candidate(GazetteerPlace Place, NameUse Use);
