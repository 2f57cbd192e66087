using System.Collections.Frozen;
using System.Text;

namespace Sayso.Ledger.Origins;

/// <summary>Names of outlets and agencies, so that "AP" and "The Associated Press" are one.</summary>
internal static class PartyName
{
    // Those whose short name is not made of the first letters of the long one, or not of all.
    private static readonly FrozenDictionary<string, string> Short = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["agence france presse"] = "afp",
        ["agencia efe"] = "efe",
        ["anadolu agency"] = "anadolu",
        ["anadolu ajansi"] = "anadolu",
        ["ap news"] = "ap",
        ["associated press"] = "ap",
        ["bbc news"] = "bbc",
        ["bbc world service"] = "bbc",
        ["bloomberg news"] = "bloomberg",
        ["british broadcasting corporation"] = "bbc",
        ["deutsche presse agentur"] = "dpa",
        ["dow jones newswires"] = "dow jones",
        ["german press agency"] = "dpa",
        ["itar tass"] = "tass",
        ["kyodo news"] = "kyodo",
        ["kyodo news agency"] = "kyodo",
        ["pa media"] = "pa",
        ["press association"] = "pa",
        ["press trust of india"] = "pti",
        ["reuters news"] = "reuters",
        ["reuters news agency"] = "reuters",
        ["thomson reuters"] = "reuters",
        ["united press international"] = "upi",
        ["xinhua news agency"] = "xinhua",
        ["yonhap news agency"] = "yonhap",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Nobody = FrozenSet.ToFrozenSet(
        ["wire reports", "wire services", "wire service reports", "combined dispatches", "news services", "staff and agencies", "agencies", "staff and wire reports", "news agencies", "agency reports"], StringComparer.Ordinal);

    /// <summary>What is the same for all ways to write a name: lower case, without "the", marks and web endings; a name of three words and more by its first letters.</summary>
    public static string Key(string name)
    {
        var words = Words(name);
        var key = string.Join(' ', words);
        return Short.TryGetValue(key, out var known) ? known
            : words.Count >= 3 && words[^1] is "agency" or "press" or "service" or "services" or "international" ? string.Concat(words.Where(w => w is not ("of" or "and")).Select(w => w[0]))
            : key;
    }

    /// <summary>Whether the words name an agency or outlet at all, which "wire reports" do not.</summary>
    public static bool IsSomebody(string name) => Key(name) is { Length: > 0 } key && !Nobody.Contains(key);

    private static List<string> Words(string name)
    {
        var (words, word) = (new List<string>(), new StringBuilder());
        foreach (var c in name.ToLowerInvariant().Replace("www.", "", StringComparison.Ordinal) + " ")
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (c is not ('\'' or '’' or '.') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (words is ["the", _, ..])
        {
            words.RemoveAt(0);
        }

        return words;
    }
}
