namespace Sayso.Ledger.Asking;

/// <summary>A report and its story.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Story">Id of the story.</param>
/// <param name="Title">The headline; null where there is none.</param>
/// <param name="Outlet">Who published it; null where the input does not say.</param>
/// <param name="Published">When, ISO 8601; null where the input does not say.</param>
public sealed record StoryReport(string Report, string Story, string? Title, string? Outlet, string? Published)
{
    /// <summary>withheld, canceled, usable or another word of the input; null where it does not say.</summary>
    public string? Status { get; init; }
}
