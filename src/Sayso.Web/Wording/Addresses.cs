namespace Sayso.Web.Wording;

/// <summary>Where things are. Ids of reports and parties hold any character, so they go in the query.</summary>
public static class Addresses
{
    /// <summary>The page of a story.</summary>
    public static string Story(string id) => "/story/" + Uri.EscapeDataString(id);

    /// <summary>The page of a report, at a statement of it where one is given.</summary>
    public static string Report(string id, string? statement = null)
        => "/report?id=" + Uri.EscapeDataString(id) + (statement is null ? "" : $"&s={Uri.EscapeDataString(statement)}#{Uri.EscapeDataString(statement)}");

    /// <summary>All that was found in a report of one kind: "figures" or "incidents".</summary>
    public static string Found(string what, string id) => $"/report/found/{what}?id={Uri.EscapeDataString(id)}";

    /// <summary>The page of the claim that a statement makes.</summary>
    public static string Claim(string report, string statement) => $"/claim?report={Uri.EscapeDataString(report)}&statement={Uri.EscapeDataString(statement)}";

    /// <summary>The page of a party.</summary>
    /// <param name="id">Its id or name.</param>
    /// <param name="report">Id of a report in which it speaks, which tells it from others of the name; null for any.</param>
    /// <param name="statement">Id of a statement of that report that is its; null where none is known.</param>
    public static string Party(string id, string? report = null, string? statement = null)
        => "/party?id=" + Uri.EscapeDataString(id) + (report is null ? "" : "&report=" + Uri.EscapeDataString(report)) + (report is null || statement is null ? "" : "&statement=" + Uri.EscapeDataString(statement));

    /// <summary>Two reports beside each other, what they share marked.</summary>
    public static string Reprint(string a, string b) => $"/reprint?a={Uri.EscapeDataString(a)}&b={Uri.EscapeDataString(b)}";

    /// <summary>The search for words, or for what one field says: "speaker", "act", "outlet".</summary>
    public static string Search(string field, string value) => $"/search?{field}={Uri.EscapeDataString(value)}";

    /// <summary>The page on which a person judges a statement; all of a report's where none is given.</summary>
    public static string Review(string report, string? statement = null) => "/review?report=" + Uri.EscapeDataString(report) + (statement is null ? "" : "&s=" + Uri.EscapeDataString(statement));
}
