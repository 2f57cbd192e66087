using System.Text;
using Sayso.Documents;

namespace Sayso.Ledger.Inputs;

// Not the namespace of OpenXml.
using DocumentFormat = Sayso.Documents.DocumentFormat;

/// <summary>What an input says of an item, before its text has been asked.</summary>
internal sealed record ItemFields
{
    public Field? Title { get; init; }

    public Field? Outlet { get; init; }

    public Field? Byline { get; init; }

    public Field? Dateline { get; init; }

    public Field? Published { get; init; }

    public Field? Wire { get; init; }

    public Field? Url { get; init; }

    public Field? Language { get; init; }
}

/// <summary>From what a reader found to an item: the library's own door makes the document, and finds in its words what the input left open.</summary>
internal static class ItemDocument
{
    /// <summary>An item of a text that stands alone: paragraphs with a blank line between.</summary>
    /// <param name="id">The item's id.</param>
    /// <param name="where">Its place, for messages: <c>wire.xml#3</c>.</param>
    /// <param name="text">The text; blank where the input has none.</param>
    /// <param name="fields">What the input says.</param>
    /// <param name="provenance">Where it came from.</param>
    /// <param name="problems">Remarks so far.</param>
    /// <param name="wordsFirst">Whether the text is to be believed before the fields: file properties are often those of another report.</param>
    public static InputItem OfText(string id, string where, string text, ItemFields fields, Provenance provenance, IEnumerable<Problem> problems, bool wordsFirst = false)
    {
        var remarks = problems.Concat(Status(where, provenance)).ToList();
        text = text.Replace("\0", "", StringComparison.Ordinal);
        if (string.IsNullOrWhiteSpace(text))
        {
            remarks.Add(InputWords.Problem(where, "no-text", "it has no text; if its address leads to the report, add that"));
            return new InputItem(id, null, remarks, provenance);
        }

        // The mark tells that this is UTF-8, whatever the text looks like.
        using var content = new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        return Of(id, DocumentReader.Read(content, InputWords.Quote(where, 300), DocumentFormat.Text), fields, provenance, remarks, wordsFirst);
    }

    /// <summary>An item of a whole web page.</summary>
    public static InputItem OfPage(string id, string where, byte[] page, DocumentFormat format, ItemFields fields, Provenance provenance, IEnumerable<Problem> problems)
    {
        using var content = new MemoryStream(page);
        return Of(id, DocumentReader.Read(content, InputWords.Quote(where, 300), format), fields, provenance, [.. problems], wordsFirst: true);
    }

    private static InputItem Of(string id, IEnumerable<DocumentResult> results, ItemFields fields, Provenance provenance, List<Problem> problems, bool wordsFirst)
    {
        var result = results.First();
        problems.AddRange(result.Problems);
        if (result.Document is not { } read)
        {
            return new InputItem(id, null, problems, provenance);
        }

        Field? Choose(Field? given, Field? found) => wordsFirst ? found ?? given : given ?? found;
        var document = read with
        {
            Id = id,
            Title = Choose(fields.Title, read.Title),
            Outlet = Choose(fields.Outlet, read.Outlet),
            Byline = Choose(fields.Byline, read.Byline),
            Dateline = Choose(fields.Dateline, read.Dateline),
            Published = Choose(fields.Published, read.Published),
            Wire = Choose(fields.Wire, read.Wire),
            Url = Choose(fields.Url, read.Url),
            Language = Choose(fields.Language, read.Language),
        };
        return new InputItem(id, document, problems, provenance);
    }

    private static IEnumerable<Problem> Status(string where, Provenance provenance)
        => provenance.PubStatus switch
        {
            "canceled" => [InputWords.Problem(where, "canceled", "its provider has canceled it; do not use it as it stands")],
            "withheld" or "embargoed" => [InputWords.Problem(where, provenance.PubStatus, $"its provider says that it is {provenance.PubStatus}; it is not for publication yet")],
            _ => [],
        };
}
