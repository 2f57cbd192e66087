using Sayso.Documents;
using Sayso.Ledger.Claims;
using Sayso.Parties;
using Sayso.Statements;

namespace Sayso.Ledger.Register;

/// <summary>A named entity that speaks in a report.</summary>
internal sealed record PartySighting(PartyMember Member, string? Published, string Origin, Entity Entity)
{
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal) { "the", "a", "an", "of", "and", "for" };

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
            found.AddRange(report.Reading.Entities.Where(e => speaking.Contains(e.Id) && e.Kind is not (SpeakerKind.Group or SpeakerKind.Document) && IsName(e.Name))
                .Select(e => new PartySighting(new PartyMember(report.Key, e.Id), report.Published, report.Origin, e)));
        }

        return [.. found.OrderBy(s => s.Member.Report, StringComparer.Ordinal).ThenBy(s => s.Member.Entity, StringComparer.Ordinal)];
    }

    // "Jelko Marsin", "the Harbour Authority"; not "the mayor", "a spokesman for Zelin"
    private static bool IsName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = words.FirstOrDefault(w => !Small.Contains(w.ToLowerInvariant()));
        return first is not null && char.IsUpper(first[0]) && char.IsUpper(words[^1].FirstOrDefault(char.IsLetter)) && !name.StartsWith("a ", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("an ", StringComparison.OrdinalIgnoreCase);
    }
}
