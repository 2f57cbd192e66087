using Sayso.Language;

namespace Sayso.Parties;

/// <summary>When two names are one.</summary>
internal static class PartyNames
{
    /// <summary>By surname in lower case, the names of several words that people go by in a text.</summary>
    public static Dictionary<string, List<Name>> FullNames(string text, IReadOnlyList<Name> names)
    {
        var full = new Dictionary<string, List<Name>>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var words = name.Span.Of(text);
            var space = words.LastIndexOf(' ');
            if (name.Kind == NameKind.Person && space > 0)
            {
                var last = words[(space + 1)..].ToLowerInvariant();
                if (!full.TryGetValue(last, out var list))
                {
                    full[last] = list = [];
                }

                if (list.Count < 8)     // enough to find an introduction; keeps a hostile text linear
                {
                    list.Add(name);
                }
            }
        }

        return full;
    }

    /// <summary>What two spellings of a name share: "Varnia's Security Service" and "Security Service" are one name.</summary>
    public static string Own(string name)
    {
        var possessive = name.LastIndexOfAny(['\'', '’']);
        return Key(possessive > 0 && possessive + 3 < name.Length && name[possessive + 1] == 's' ? name[(possessive + 3)..] : name);
    }

    /// <summary>The name without its article.</summary>
    public static string Key(string name)
        => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
