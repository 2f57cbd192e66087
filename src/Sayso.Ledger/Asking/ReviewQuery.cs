namespace Sayso.Ledger.Asking;

/// <summary>Which statements a person wants to look at; all that is given has to hold. Null asks for nothing.</summary>
public sealed record ReviewQuery
{
    /// <summary>The reports of a story: its id, one that it had, the beginning of it (four characters or more), or the id of one of its reports.</summary>
    public string? Story { get; init; }

    /// <summary>Id of the one report.</summary>
    public string? Report { get; init; }

    /// <summary>The act: "denies".</summary>
    public string? Act { get; init; }

    /// <summary>The terms: "anonymous".</summary>
    public string? Terms { get; init; }

    /// <summary>How many to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many to give.</summary>
    public int Take { get; init; } = 50;
}

/// <summary>A statement that nobody looked at yet.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Statement">Id of the statement within it.</param>
/// <param name="Confidence">How sure the program is, 0 to 1.</param>
/// <param name="Title">The report's headline; null where there is none.</param>
/// <param name="Outlet">Who published it; null where the input does not say.</param>
/// <param name="Published">When, ISO 8601; null where the input does not say.</param>
public sealed record ReviewItem(string Report, string Statement, double Confidence, string? Title, string? Outlet, string? Published);
