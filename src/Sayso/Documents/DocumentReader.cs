using System.Text;

namespace Sayso.Documents;

/// <summary>
/// Bytes in, documents out. Any content gives results, never an exception; only failures of the stream itself pass through.
/// Nothing is fetched and no script is run.
/// </summary>
public static class DocumentReader
{
    /// <summary>The longest text of one document, in UTF-16 code units: some 3 million words, beyond any report, and small enough to hold.</summary>
    public const int MaxCharacters = 20_000_000;

    /// <summary>The most bytes of one text file, page or JSON line, 64 MiB: what <see cref="MaxCharacters"/> take in UTF-8 at 3 bytes each.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>Reads what an input holds, as it is asked for: JSON Lines are never held whole, so their number is not limited.</summary>
    /// <param name="content">The bytes, from its present position; not disposed. Must stay open while the results are walked through.</param>
    /// <param name="name">A file name, or "-"; it names the input in messages and is the id of a document that has none of its own.</param>
    /// <param name="format">What it is; <see cref="DocumentFormat.Auto"/> decides by the name, then by the content.</param>
    /// <returns>One result a document, in input order; text and HTML give one. At least one: an input without documents is <c>empty</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static IEnumerable<DocumentResult> Read(Stream content, string name, DocumentFormat format = DocumentFormat.Auto)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(name);
        return ReadLazily(content, name, format);
    }

    private static IEnumerable<DocumentResult> ReadLazily(Stream content, string name, DocumentFormat format)
    {
        var input = new InputBytes(content);
        if (format == DocumentFormat.Auto)
        {
            format = FormatSniffer.Tell(name, input);
        }

        if (format == DocumentFormat.JsonLines)
        {
            foreach (var result in new JsonLinesReader(input, name).Read())
            {
                yield return Complete(result, result.Id);
            }

            yield break;
        }

        yield return Complete(ReadFile(input, name, format), name);
    }

    private static DocumentResult ReadFile(InputBytes input, string name, DocumentFormat format)
    {
        if (input.ReadAll(MaxBytes) is not { } bytes)
        {
            return InputMessages.Unreadable(name, name, "too-large", InputMessages.TooManyBytes(input.Size));
        }

        if (bytes.Length == 0)
        {
            return InputMessages.Unreadable(name, name, "empty", InputMessages.Empty);
        }

        var isPage = format == DocumentFormat.Html;
        var decoded = TextDecoding.Decode(bytes, isPage ? HtmlReader.DeclaredEncoding(bytes) : null, isPage ? HtmlReader.MaxCharacters : MaxCharacters);
        if (decoded.Text is not { } text)
        {
            return InputMessages.Unreadable(name, name, decoded.Code!, decoded.Message!);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return InputMessages.Unreadable(name, name, "empty", InputMessages.Empty);
        }

        var result = isPage ? HtmlReader.Read(text, name) : DocumentResult.Read(new Document(name, WithLineFeeds(text)));
        return decoded.Code is null || result.Document is null
            ? result
            : result with { Problems = [InputMessages.Remark(name, decoded.Code, decoded.Message!), .. result.Problems] };
    }

    // What the text itself tells, for all formats alike.
    private static DocumentResult Complete(DocumentResult result, string where)
    {
        if (result.Document is not { } document)
        {
            return result;
        }

        result = result with { Document = DocumentFields.FromText(document) };
        return LanguageFinder.Find(document.Text) is { IsForeign: true } language
            ? result with { Problems = [.. result.Problems, InputMessages.Remark(where, "not-english", InputMessages.NotEnglish(language))] }
            : result;
    }

    /// <summary>The text with LF for CRLF and for a lone CR.</summary>
    internal static string WithLineFeeds(string text)
    {
        if (!text.Contains('\r', StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\r')
            {
                result.Append(text[i]);
            }
            else if (i + 1 == text.Length || text[i + 1] != '\n')
            {
                result.Append('\n');
            }
        }

        return result.ToString();
    }
}
