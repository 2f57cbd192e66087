namespace Sayso.Ledger.Asking;

/// <summary>What statements to look for; all that is given has to hold. Null asks for nothing.</summary>
public sealed record StatementQuery
{
    /// <summary>Words in what is said, in the cue, in the source or in who that is; a phrase stands in quotation marks. Forms of a word count as the word.</summary>
    public string? Words { get; init; }

    /// <summary>A part of the speaker's name or description.</summary>
    public string? Speaker { get; init; }

    /// <summary>The speaker's whole name, letter for letter; of one who is not named the words of the source.</summary>
    public string? SpeakerIs { get; init; }

    /// <summary>The act: "denies".</summary>
    public string? Act { get; init; }

    /// <summary>The terms: "anonymous".</summary>
    public string? Terms { get; init; }

    /// <summary>A place that the report names.</summary>
    public string? Place { get; init; }

    /// <summary>A part of the name of the outlet that published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The whole name of the outlet that published it, letter for letter.</summary>
    public string? OutletIs { get; init; }

    /// <summary>The first day of publication.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of publication.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The id of the one report to look in.</summary>
    public string? Report { get; init; }

    /// <summary>Whether the newest published come first, and those without a date last; else the oldest.</summary>
    public bool NewestFirst { get; init; }

    /// <summary>How many at most.</summary>
    public int Limit { get; init; } = 100;
}

/// <summary>A statement that was looked for, with the exact words and where they stand.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Statement">Id of the statement within it.</param>
/// <param name="Start">Of the content, code points of the report's text.</param>
/// <param name="End">Its end, half open.</param>
/// <param name="Act">What kind of act.</param>
/// <param name="Negated">Whether it is negated.</param>
/// <param name="Terms">On what terms the source is quoted.</param>
/// <param name="Speaker">Who is behind it; null where the text names no source.</param>
/// <param name="Description">Who that is; null where the text does not say.</param>
/// <param name="Source">The words that name the source.</param>
/// <param name="Cue">The words that make it a statement.</param>
/// <param name="Content">What is said, pieces joined by " … ".</param>
/// <param name="Via">Through whom it came; null where it is the report's own.</param>
/// <param name="Outlet">Who published the report.</param>
/// <param name="Published">When, ISO 8601.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
public sealed record FoundStatement(
    string Report, string Statement, int Start, int End, string Act, bool Negated, string Terms, string? Speaker, string? Description, string Source, string Cue,
    string Content, string? Via, string? Outlet, string? Published, double Confidence)
{
    /// <summary>Of the report: withheld, canceled, usable or another word of the input; null where it does not say.</summary>
    public string? Status { get; init; }
}
