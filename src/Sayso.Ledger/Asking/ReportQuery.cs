namespace Sayso.Ledger.Asking;

/// <summary>Which reports to fetch; all that is given has to hold. Null asks for nothing.</summary>
public sealed record ReportQuery
{
    /// <summary>The reports of a story: its id, one that it had, the beginning of it (four characters or more), or the id of one of its reports.</summary>
    public string? Story { get; init; }

    /// <summary>A part of the name of the outlet that published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The first day of publication.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of publication.</summary>
    public DateOnly? To { get; init; }

    /// <summary>SHA-256 of the text, lower-case hexadecimal.</summary>
    public string? Sha256 { get; init; }
}
