using System.Buffers;
using System.Text;
using AngleSharp.Html.Parser;

namespace Sayso.Documents;

/// <summary>
/// A web page to a document: the article's text as paragraphs with a blank line between, and the fields that the page gives.
/// No script is run and nothing is loaded.
/// </summary>
internal static class HtmlReader
{
    /// <summary>The most UTF-16 code units of a page; ten times the largest pages of newspapers.</summary>
    public const int MaxCharacters = 10_000_000;

    /// <summary>An encoding is declared in the first bytes or not at all; browsers look at 1024.</summary>
    private const int DeclarationSize = 4096;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" \"'>;?/");

    /// <summary>The encoding in <c>charset=</c> or <c>encoding="…"</c> at the start of a page; null where none is declared, or none we know.</summary>
    public static Encoding? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationSize)]);
        var at = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        at = at >= 0 ? at + "charset".Length
            : head.StartsWith("<?xml", StringComparison.Ordinal) && head.IndexOf("encoding", StringComparison.Ordinal) is > 0 and var xml ? xml + "encoding".Length
            : -1;
        if (at < 0)
        {
            return null;
        }

        var label = head.AsSpan(at).TrimStart(" =\"'");
        var end = label.IndexOfAny(LabelEnds);
        return end > 0 ? TextDecoding.ByLabel(label[..end].ToString()) : null;
    }

    /// <summary>Reads a page.</summary>
    /// <param name="html">Its source, decoded.</param>
    /// <param name="name">The input's name: the document's id.</param>
    public static DocumentResult Read(string html, string name)
    {
        var source = HtmlSource.Of(html);
        if (source.Fault is var (code, reason))
        {
            return InputMessages.Unreadable(name, name, code, reason);
        }

        using var page = new HtmlParser().ParseDocument(source.Clean);
        var problems = new List<Problem>();
        var fields = HtmlFields.Read(page, JsonLd.Read(source.JsonLd, name, problems), name, problems);
        var body = ArticleBody.Find(page, source.Tags, fields.Title?.Value);
        if (body is null)
        {
            return InputMessages.Unreadable(name, name, "no-article", InputMessages.NoArticle);
        }

        var document = new Document(name, body)
        {
            Title = fields.Title,
            Outlet = fields.Outlet,
            Byline = fields.Byline,
            Dateline = fields.Dateline,
            Published = fields.Published,
            Url = fields.Url,
            Language = fields.Language,
        };
        return new DocumentResult(name, document, problems);
    }
}
