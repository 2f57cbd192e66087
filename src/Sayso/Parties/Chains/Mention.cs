using Sayso.Documents;

namespace Sayso.Parties.Chains;

/// <summary>How a mention speaks of what it means.</summary>
internal enum MentionType
{
    Pronoun,
    Name,
    Definite,
    Demonstrative,
    Owned,
    Indefinite,
    Counted,
    Bare,
    Coordination,
}

internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
    Neuter,
}

internal enum GrammaticalNumber : byte
{
    Unknown,
    Singular,
    Plural,
}

internal enum Nature : byte
{
    Unknown,
    Person,
    People,
    Organization,
    Place,
    Document,
    Thing,
    Time,
}

/// <summary>Words that mean somebody or something, and all that coreference looks at in them. Hashes are of lower case.</summary>
internal sealed class Mention
{
    public required int First { get; init; }

    /// <summary>One past the last word.</summary>
    public required int End { get; init; }

    public required int Head { get; init; }

    public required int Sentence { get; init; }

    public required int Paragraph { get; init; }

    public required TextSpan Span { get; init; }

    public required MentionType Type { get; init; }

    /// <summary>The pronoun, by its number in <see cref="Pronouns"/>; 0 for what is none.</summary>
    public int Pronoun { get; init; }

    public Gender Gender { get; set; }

    public GrammaticalNumber Number { get; init; }

    public Nature Nature { get; init; }

    /// <summary>0 outside of names, else one more than the kind of the name that the head is in.</summary>
    public int NameKind { get; init; }

    /// <summary>Place in the sentence's grammar, see <see cref="Roles"/>.</summary>
    public int Role { get; init; }

    public int HeadLemma { get; init; }

    /// <summary>The words without article and possessive ending.</summary>
    public int Words { get; init; }

    public int FirstWord { get; init; }

    public int GovernorLemma { get; init; }

    public int Preposition { get; init; }

    /// <summary>The words of the name, and its first and last; 0 where the head is in none.</summary>
    public int Name { get; init; }

    public int NameFirst { get; init; }

    public int NameLast { get; init; }

    /// <summary>Index of the name's first word, and how many it has.</summary>
    public int NameStart { get; init; }

    public int NameLength { get; init; }

    /// <summary>The name's initials as one word; 0 where it has one word only.</summary>
    public int Initials { get; init; }

    /// <summary>Lemmas of what describes the head, in rising order.</summary>
    public int[] Modifiers { get; init; } = [];

    /// <summary>Index of the outer quotation; -1 outside.</summary>
    public int Quotation { get; init; } = -1;

    /// <summary>The head word of who speaks in the quotation it is in; -1 where nobody is found.</summary>
    public int Speaker { get; init; } = -1;

    /// <summary>Index of the mention that speaks, for "I" in a quotation that tells its speaker; -1 for all others.</summary>
    public int SpokenBy { get; set; } = -1;

    /// <summary>Whether it is what a copula or an apposition says of another: head word of that other; -1 where it is not.</summary>
    public int Describes { get; init; } = -1;

    /// <summary>Whether it is an apposition, not a predicate, where it describes.</summary>
    public bool Apposed { get; init; }

    /// <summary>Governing verb of a subject or object; -1 elsewhere.</summary>
    public int Verb { get; init; } = -1;

    /// <summary>Whether it stands in a byline: those who write a report are nobody in it.</summary>
    public bool Writes { get; init; }

    /// <summary>Whether it is the subject of a main clause outside quotations: who the next "he" is likeliest to be.</summary>
    public bool Leads { get; init; }

    /// <summary>Whether a relative clause or participle limits it.</summary>
    public bool Limited { get; init; }

    /// <summary>Index among the document's mentions.</summary>
    public int Index { get; set; }

    /// <summary>How many mentions before it have the same words; the same head.</summary>
    public int SameWordsBefore { get; set; }

    public int SameHeadBefore { get; set; }

    /// <summary>How many are named together in a coordination; 0 for all others.</summary>
    public int Parts { get; init; }

    /// <summary>Whether it is a coordination as a whole.</summary>
    public bool Joins => Type == MentionType.Coordination;

    public bool Contains(Mention other) => First <= other.First && other.End <= End && this != other;
}
