using Sayso.Documents;

namespace Sayso.Ledger.Origins;

/// <summary>How far a credit goes.</summary>
public enum CreditReach
{
    /// <summary>The text is the agency's: "(NPA)" in the dateline, "By NPA", "Copyright NPA".</summary>
    Whole,

    /// <summary>The agency gave something to it: "NPA contributed to this report".</summary>
    Part,
}

/// <summary>That a text says an agency is behind it.</summary>
/// <param name="Agency">As credited: "NPA"; "wire reports" where none is named.</param>
/// <param name="Reach">How far it goes.</param>
/// <param name="Words">The words of the credit, or the agency's name where they are not in the text.</param>
/// <param name="Where">Where the words stand; null where they came with the input.</param>
public sealed record Credit(string Agency, CreditReach Reach, string Words, TextSpan? Where);

/// <summary>That a document takes statements from an outlet.</summary>
/// <param name="Outlet">As the text has it.</param>
/// <param name="Statements">How many of the document's statements came through it.</param>
/// <param name="Where">Where the text first says so.</param>
public sealed record Citation(string Outlet, int Statements, TextSpan? Where);

/// <summary>One that had a hand in an item on its way, as its hop history says.</summary>
/// <param name="Party">Who.</param>
/// <param name="Action">What they did, as the input has it; null where it does not say.</param>
public sealed record HopParty(string Party, string? Action);

/// <summary>What is known of a document that bears on where its text comes from.</summary>
/// <param name="Id">Its id, unlike any other.</param>
public sealed record OriginInput(string Id)
{
    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Byline { get; init; }

    /// <summary>The credit to an agency; null where there is none.</summary>
    public Credit? Credit { get; init; }

    /// <summary>When it was published, ISO 8601, a date or finer; null where that is not known.</summary>
    public string? Published { get; init; }

    /// <summary>How many statements it has.</summary>
    public int Statements { get; init; }

    /// <summary>The outlets that these came through; each statement under the first of its chain.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>Through whose hands it came, the first first.</summary>
    public IReadOnlyList<HopParty> Hops { get; init; } = [];

    /// <summary>Who the input says provided it, as an agency does; null where it does not say.</summary>
    public string? Provider { get; init; }

    /// <summary>What a reading tells of this; hops and provider come with the input and are for the caller to add.</summary>
    /// <exception cref="ArgumentException">The reading has no document.</exception>
    public static OriginInput Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var document = reading.Document ?? throw new ArgumentException("a reading without a document has no origin", nameof(reading));
        return new OriginInput(reading.Id)
        {
            Outlet = document.Outlet?.Value,
            Byline = document.Byline?.Value,
            Credit = document.Wire is { } wire ? CreditWords.Find(document.Text, wire) : null,
            Published = document.Published?.Value,
            Statements = reading.Statements.Count,
            Citations = [.. reading.Statements.Where(s => s.Via is not null).GroupBy(s => PartyName.Key(s.Via!.Name), StringComparer.Ordinal)
                .Select(g => new Citation(g.First().Via!.Name, g.Count(), g.First().Via!.Span))],
        };
    }
}
