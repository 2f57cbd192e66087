using Sayso.Documents;

namespace Sayso.Ledger.Stories;

/// <summary>What is kept of a report to tell which story it belongs to. Immutable; made once from a reading and kept as bytes.</summary>
/// <param name="TextHash">SHA-256 of the text, hexadecimal: reports of one text are always in one story.</param>
/// <param name="Published">When it was published; null where that is not known.</param>
/// <param name="Terms">By kind, then by key in ordinal order, none twice.</param>
public sealed record StoryFeatures(string TextHash, DateOnly? Published, IReadOnlyList<StoryTerm> Terms)
{
    /// <summary>How many words of the text count as its lead, beside the title.</summary>
    internal const int LeadWords = 60;

    /// <summary>How many different words are kept of a text; what comes after them is left out.</summary>
    internal const int MostWords = 2000;

    /// <summary>Takes from a reading what tells its story.</summary>
    /// <param name="reading">The reading; one without a document gives features without terms.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static StoryFeatures Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Document is not { } document)
        {
            return new StoryFeatures("", null, []);
        }

        var counts = new Dictionary<(StoryTermKind Kind, string Key), int>();
        Words(document, counts);
        foreach (var name in reading.Names)
        {
            Count(counts, StoryTermKind.Name, string.Join(' ', name.Span.Of(document.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }

        foreach (var place in reading.Places)
        {
            Count(counts, StoryTermKind.Place, place.Name.ToLowerInvariant() + "/" + place.Country);
        }

        foreach (var date in reading.Dates)
        {
            // One that the text ties to no year says nothing to another report.
            if (date.Value is { Length: >= 4 } value && value[0] != 'X' && date.Type is (Dates.DateType.Date or Dates.DateType.Time))
            {
                Count(counts, StoryTermKind.Date, value.Split('T', 2)[0]);
            }
        }

        foreach (var figure in reading.Figures)
        {
            if ((figure.Low ?? figure.High) is { } number)
            {
                Count(counts, StoryTermKind.Figure, number.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) + " " + (figure.Unit ?? figure.Of));
            }
        }

        foreach (var incident in reading.Incidents.Where(i => !i.Background))
        {
            Count(counts, StoryTermKind.Incident, incident.Type.ToString());
        }

        return new StoryFeatures(document.Sha256, document.PublishedDate,
            [.. counts.OrderBy(c => c.Key.Kind).ThenBy(c => c.Key.Key, StringComparer.Ordinal).Select(c => new StoryTerm(c.Key.Kind, c.Key.Key, c.Value))]);
    }

    /// <summary>As bytes, to be kept; some two thousand for a report of the usual length.</summary>
    public byte[] ToBytes() => StoryFeaturesBytes.Write(this);

    /// <summary>Reads what <see cref="ToBytes"/> gave.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="InvalidDataException">The bytes are cut off, damaged, or of another version.</exception>
    public static StoryFeatures FromBytes(byte[] bytes) => StoryFeaturesBytes.Read(bytes);

    private static void Words(Document document, Dictionary<(StoryTermKind, string), int> counts)
    {
        var different = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in StoryWords.In(document.Title?.Value ?? ""))
        {
            different.Add(word);
            Count(counts, StoryTermKind.Word, word);
            Count(counts, StoryTermKind.Lead, word);
        }

        var words = 0;
        foreach (var word in StoryWords.In(document.Text))
        {
            if (different.Count < MostWords || different.Contains(word))
            {
                different.Add(word);
                Count(counts, StoryTermKind.Word, word);
            }

            if (words++ < LeadWords)
            {
                Count(counts, StoryTermKind.Lead, word);
            }
        }
    }

    private static void Count(Dictionary<(StoryTermKind, string), int> counts, StoryTermKind kind, string key)
        => counts[(kind, key)] = counts.GetValueOrDefault((kind, key)) + 1;
}
