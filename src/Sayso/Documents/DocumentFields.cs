namespace Sayso.Documents;

/// <summary>What a report tells about itself in its own words: headline, byline, dateline, wire credit, language.</summary>
public static class DocumentFields
{
    /// <summary>
    /// Fills the fields that the input left open from the text, where the text gives them in one of the usual forms. What the
    /// input gives is kept; the text is never changed. Nothing is guessed: without such a form a field stays null.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static Document FromText(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var top = TopLines.Of(document.Text);
        var headline = Headline.Find(document.Text, top);
        var byline = BylineLine.Find(document.Text, top);
        var dateline = Dateline.Find(document.Text, top);
        var wire = dateline?.Agency is { } agency ? new Field(agency, "dateline")
            : byline?.Agency is { } author ? new Field(author, "byline")
            : WireCredit.Find(document.Text, top);
        var language = LanguageFinder.Find(document.Text);
        return document with
        {
            Title = document.Title ?? (headline is null ? null : new Field(headline, "first line")),
            Byline = document.Byline ?? (byline is null ? null : new Field(byline.Names, "byline")),
            Outlet = document.Outlet ?? (byline?.Outlet is { } outlet ? new Field(outlet, "byline") : null),
            Dateline = document.Dateline ?? (dateline?.Place is { } place ? new Field(place, "dateline") : null),
            Published = document.Published ?? (dateline?.Date is { } date ? new Field(date, "dateline") : null),
            Wire = document.Wire ?? wire,
            Language = document.Language ?? (language is null ? null : new Field(language.Code, language.From)),
        };
    }
}
