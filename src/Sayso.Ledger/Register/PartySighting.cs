using Sayso.Documents;
using Sayso.Ledger.Claims;
using Sayso.Parties;
using Sayso.Statements;

namespace Sayso.Ledger.Register;

/// <summary>A named entity that speaks in a report.</summary>
internal sealed record PartySighting(PartyMember Member, string? Published, string Origin, Entity Entity)
{
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal) { "the", "a", "an", "of", "and", "for" };

    // Before the name itself: Arabic articles as they are heard, and what French, Italian and Irish names begin with.
    private static readonly HashSet<string> Joiners = new(StringComparer.Ordinal) { "al", "el", "ul", "ad", "an", "as", "ar", "at", "az", "ash", "adh", "d", "l", "o", "n" };

    public bool IsPerson => Entity.Kind == SpeakerKind.Person;

    public TextSpan? First => Entity.Mentions.Count > 0 ? Entity.Mentions[0] : null;

    public string Folded => IsPerson ? PersonNames.Folded(Entity.Name) : PersonNames.Body(Entity.Name);

    /// <summary>Whether it is one word of a person's name: known within its origin alone.</summary>
    public bool IsSurnameOnly => IsPerson && !Folded.Contains(' ', StringComparison.Ordinal);

    public static List<PartySighting> Of(IEnumerable<Report> reports)
    {
        List<PartySighting> found = [];
        foreach (var report in reports)
        {
            var speaking = report.Reading.Statements.Where(s => s.Terms == Terms.Named && s.Speaker is not null).Select(s => s.Speaker!.Id).ToHashSet(StringComparer.Ordinal);
            found.AddRange(report.Reading.Entities.Where(e => speaking.Contains(e.Id) && e.Kind is not (SpeakerKind.Group or SpeakerKind.Document) && IsName(e.Name, e.Kind))
                .Select(e => new PartySighting(new PartyMember(report.Key, e.Id), report.Published, report.Origin, e)));
        }

        return [.. found.OrderBy(s => s.Member.Report, StringComparer.Ordinal).ThenBy(s => s.Member.Entity, StringComparer.Ordinal)];
    }

    /// <summary>Whether it is somebody's name: "Jelko Marsin", "Hadi al-Sarno", "the Varnian army"; not "the mayor", "the government", "a spokesman for Zelin".</summary>
    public static bool IsName(string name, SpeakerKind kind)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = words.FirstOrDefault(w => !Small.Contains(w.ToLowerInvariant()));
        return first is not null && IsCapital(first) && (kind is SpeakerKind.Organization or SpeakerKind.Place || IsCapital(words[^1]))
            && !name.StartsWith("a ", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("an ", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsCapital(string word) => char.IsUpper(word.FirstOrDefault(char.IsLetter)) || IsJoined(word);

    // "al-Sarno", "d'Arvin": the name itself stands behind what joins it.
    private static bool IsJoined(string word) => word.IndexOfAny(['-', '\'', '’']) is > 0 and var at && at + 1 < word.Length && char.IsUpper(word[at + 1]) && Joiners.Contains(word[..at].ToLowerInvariant());
}
