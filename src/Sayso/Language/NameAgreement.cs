namespace Sayso.Language;

/// <summary>
/// Makes the names of one document agree: what is written alike is of the kind of most places (where several kinds have as many, each
/// place keeps its own of these); a surname alone is the person whose full name stands elsewhere. A sentence by itself often does not
/// tell (Krishnan and Manning 2006 show what agreement brings).
/// </summary>
internal static class NameAgreement
{
    /// <summary>The names with their kinds in agreement; none is added or left out.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="names">In text order, as each sentence has them.</param>
    public static IReadOnlyList<Name> Of(string text, IReadOnlyList<Name> names)
    {
        var votes = new Dictionary<string, int[]>(StringComparer.OrdinalIgnoreCase);
        var surnames = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var written = new string[names.Count];
        for (var i = 0; i < names.Count; i++)
        {
            written[i] = names[i].Span.Of(text);
            if (!votes.TryGetValue(written[i], out var counts))
            {
                votes[written[i]] = counts = new int[NameKindCount];
            }

            counts[(int)names[i].Kind]++;
            if (names[i].Kind == NameKind.Person && Surname(written[i]) is { } surname)
            {
                surnames[surname] = surnames.GetValueOrDefault(surname) + 1;
            }
        }

        foreach (var (surname, count) in surnames)
        {
            if (votes.TryGetValue(surname, out var counts))
            {
                counts[(int)NameKind.Person] += 2 * count;          // a full name tells more than a surname where it stands alone
            }
        }

        var agreed = new Name[names.Count];
        for (var i = 0; i < agreed.Length; i++)
        {
            var counts = votes[written[i]];
            var most = counts.Max();
            agreed[i] = counts[(int)names[i].Kind] == most ? names[i] : names[i] with { Kind = (NameKind)Array.IndexOf(counts, most) };
        }

        return agreed;
    }

    private static readonly int NameKindCount = Enum.GetValues<NameKind>().Length;

    private static string? Surname(string name) => name.LastIndexOfAny([' ', '\u00A0', '\n']) is > 0 and var at && at + 2 < name.Length ? name[(at + 1)..] : null;
}
