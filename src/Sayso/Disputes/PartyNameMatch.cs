namespace Sayso.Disputes;

/// <summary>Whether two names mean one party: they share a word that names.</summary>
internal static class PartyNameMatch
{
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "of", "and", "mr", "mrs", "ms", "official", "officials", "government", "spokesman", "spokeswoman", "minister", "ministry", "president", "group", "army", "forces", "military", "police", "party", "leader", "head", "said", "for", "in", "on", "s", "state", "united", "national", "general", "department", "office", "authorities",
        "former", "prime", "foreign", "human", "rights", "news", "agency", "people", "some", "company", "senior",
    };

    public static bool Same(string? a, string? b)
    {
        if (string.IsNullOrWhiteSpace(a) || string.IsNullOrWhiteSpace(b))
        {
            return false;
        }

        if (Bare(a).Equals(Bare(b), StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var (one, two) = (Words(a), Words(b));
        return one.Count > 0 && two.Count > 0 && one.Exists(w => two.Exists(v => Alike(w, v)));
    }

    // "Sudan", "Sudanese"; "Israel", "Israeli"
    private static bool Alike(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase)
        || (a.Length >= 5 && b.Length >= 5 && Math.Abs(a.Length - b.Length) <= 3 && char.IsUpper(a[0]) && char.IsUpper(b[0]) && a.AsSpan(0, 4).Equals(b.AsSpan(0, 4), StringComparison.OrdinalIgnoreCase) && (a.StartsWith(b, StringComparison.OrdinalIgnoreCase) || b.StartsWith(a, StringComparison.OrdinalIgnoreCase)));

    private static string Bare(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private static List<string> Words(string name)
        => [.. name.Split([' ', '\'', '’', ',', '-', '.', '(', ')', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1 && !Common.Contains(w)).Take(12)];
}
