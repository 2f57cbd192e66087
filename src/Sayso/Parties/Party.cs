using Sayso.Documents;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>A party while the article is being read: gathers names, descriptions and mentions.</summary>
internal sealed class Party(string id, SourceParts parts)
{
    private string? _description = parts.Description;
    private int _descriptionRank = parts.Description is null ? 0 : 1;

    public string Id { get; } = id;

    /// <summary>The fullest name so far; the first phrase where there is no name.</summary>
    public string Name { get; private set; } = parts.Name ?? parts.Phrase;

    /// <summary>Whether it goes by a name rather than a description.</summary>
    public bool Proper { get; private set; } = parts.Name is not null;

    public SpeakerKind Kind { get; private set; } = parts.Kind;

    public int? Count { get; private set; } = parts.Count;

    /// <summary>Where the fullest name, or the first phrase, stands; null where the text does not have it in one piece.</summary>
    public TextSpan? NameAt { get; private set; } = parts.NameAt;

    public char Sex { get; set; } = parts.Sex;

    /// <summary>Head nouns it has gone by: "official", "spokesman", "ministry".</summary>
    public HashSet<string> Heads { get; } = parts.Head.Length > 0 ? [parts.Head] : [];

    /// <summary>Words that have described it, lower case.</summary>
    public HashSet<string> Modifiers { get; } = [.. parts.Modifiers];

    public List<string> Aliases { get; } = [];

    public SortedSet<TextSpan> Mentions { get; } = [];

    /// <summary>That it is not named, and why; null where the text says nothing of it.</summary>
    public Anonymity? Anonymity { get; set; }

    public string? Description => _description;

    /// <summary>The last word of the name, lower case: the surname of a person.</summary>
    public string LastWord => Name[(Name.LastIndexOf(' ') + 1)..].ToLowerInvariant();

    /// <summary>Takes in what another mention says of the same party.</summary>
    public void Learn(SourceParts parts)
    {
        if (parts.Name is { } name && name != Name)
        {
            if (!Proper || (Words(name) > Words(Name) && Kind == SpeakerKind.Person))
            {
                Alias(Name);
                (Name, NameAt) = (name, parts.NameAt);
            }
            else
            {
                Alias(name);
            }

            Proper = true;
            Kind = parts.Kind == SpeakerKind.Unknown ? Kind : parts.Kind;
        }

        Describe(parts.Description, 1);
        Sex = parts.Sex == '?' ? Sex : parts.Sex;
        Heads.UnionWith(parts.Head.Length > 0 ? [parts.Head] : []);
        Modifiers.UnionWith(parts.Modifiers);
    }

    /// <summary>Gives a description; one of higher rank or the first of its rank stays.</summary>
    public void Describe(string? description, int rank)
    {
        if (description is not null && rank > _descriptionRank)
        {
            (_description, _descriptionRank) = (description, rank);
        }
    }

    /// <summary>Takes it for a place that speaks.</summary>
    public void BecomePlace() => (Kind, Count) = (SpeakerKind.Place, null);

    public void Alias(string alias)
    {
        if (alias != Name && !Aliases.Contains(alias, StringComparer.Ordinal))
        {
            Aliases.Add(alias);
        }
    }

    /// <summary>The party as a speaker.</summary>
    /// <param name="because">The way from the words of a source to its name.</param>
    public Speaker ToSpeaker(IReadOnlyList<SpeakerLink>? because = null) => new(Id, Name, Description, Kind, Count) { Because = because ?? [] };

    public Entity ToEntity() => new(Id, Name, Kind, Description, [.. Aliases.Where(a => a != Name)], Outer(Mentions));

    /// <summary>Mentions without those within another: "Jelko Marsin, the mayor" is one mention.</summary>
    public static IReadOnlyList<TextSpan> Outer(SortedSet<TextSpan> mentions)
    {
        var outer = new List<TextSpan>();
        var end = -1;
        foreach (var mention in mentions.OrderBy(m => m.Start).ThenByDescending(m => m.End))
        {
            if (mention.End > end)
            {
                outer.Add(mention);
                end = mention.End;
            }
        }

        return outer;
    }

    private static int Words(string name) => name.Count(c => c == ' ') + 1;
}
