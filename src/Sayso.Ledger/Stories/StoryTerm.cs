namespace Sayso.Ledger.Stories;

/// <summary>What a term of a report is.</summary>
public enum StoryTermKind
{
    /// <summary>A word or number of title and text.</summary>
    Word,

    /// <summary>A word or number of the title and of the first words of the text.</summary>
    Lead,

    /// <summary>A name as it stands.</summary>
    Name,

    /// <summary>A place, by its usual name and country.</summary>
    Place,

    /// <summary>A day, month or year, as EDTF.</summary>
    Date,

    /// <summary>A figure with what it counts.</summary>
    Figure,

    /// <summary>A kind of incident.</summary>
    Incident,
}

/// <summary>A word, name, place, date or figure of a report.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">How it is known, the same in every report: of words, lower case without endings.</param>
/// <param name="Count">How often it stands there, at least 1.</param>
public readonly record struct StoryTerm(StoryTermKind Kind, string Key, int Count);
