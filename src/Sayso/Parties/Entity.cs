using Sayso.Documents;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>A party of the article and all its mentions.</summary>
/// <param name="Id">Id within the reading: "e1", by first mention.</param>
/// <param name="Name">The fullest name or description.</param>
/// <param name="Kind">What kind of party.</param>
/// <param name="Description">Who that is, in the article's words; null where it does not say.</param>
/// <param name="Aliases">The other names it goes by in the article, without pronouns.</param>
/// <param name="Mentions">Where it is mentioned, pronouns included, in text order.</param>
public sealed record Entity(string Id, string Name, SpeakerKind Kind, string? Description,
    IReadOnlyList<string> Aliases, IReadOnlyList<TextSpan> Mentions)
{
    /// <summary>The government that a place stands for, where the text itself names both: "Varnia’s government" for "Varnia". Null elsewhere.</summary>
    public string? StandsFor { get; init; }
}
