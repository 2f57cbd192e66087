using System.Security.Cryptography;
using System.Text;

namespace Sayso.Documents;

/// <summary>A value found about a document, and where it was found.</summary>
/// <param name="Value">The value, trimmed; dates as ISO 8601 (<c>2026-03-04</c> or finer, as given).</param>
/// <param name="From">Where it came from, for a reader: <c>JSON-LD NewsArticle.headline</c>, <c>meta og:site_name</c>,
/// <c>dateline</c>, <c>input field "title"</c>, <c>--date</c>.</param>
public sealed record Field(string Value, string From);

/// <summary>
/// One report: its exact text, frozen, and what is known about it. The text never changes after this; every finding is a
/// <see cref="TextSpan"/> of it. Fields that the input does not give are null, never guessed.
/// </summary>
public sealed record Document
{
    private readonly Lazy<string> _sha256;

    /// <summary>Freezes a text.</summary>
    /// <param name="id">What the caller calls it; given back unchanged.</param>
    /// <param name="text">The canonical text. Lone surrogates are allowed (offsets stay right) but cannot be written as UTF-8.</param>
    public Document(string id, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Id = id;
        Text = text;
        _sha256 = new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    /// <summary>The caller's name for it: a file name, a JSON Lines id.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string Id
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The canonical text.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 => _sha256.Value;

    /// <summary>The headline.</summary>
    public Field? Title { get; init; }

    /// <summary>Who published it: "The Harbour Courier".</summary>
    public Field? Outlet { get; init; }

    /// <summary>Who wrote it, without "By".</summary>
    public Field? Byline { get; init; }

    /// <summary>Where it was filed, as the text has it: "VARNOST". Not a place of the events.</summary>
    public Field? Dateline { get; init; }

    /// <summary>When it was published, ISO 8601; the first ten characters are the date.</summary>
    public Field? Published { get; init; }

    /// <summary>The agency whose copy it is or draws on, as credited: "AP", "The Associated Press".</summary>
    public Field? Wire { get; init; }

    /// <summary>Its address on the web.</summary>
    public Field? Url { get; init; }

    /// <summary>BCP 47 tag, where the input gives one.</summary>
    public Field? Language { get; init; }

    /// <summary>The publication date, where there is one; the anchor of "Tuesday" and "last month".</summary>
    public DateOnly? PublishedDate
        => Published is { Value.Length: >= 10 } p
            && DateOnly.TryParseExact(p.Value.AsSpan(0, 10), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture,
                System.Globalization.DateTimeStyles.None, out var date)
            ? date
            : null;
}
