using System.Collections.Frozen;

namespace Sayso.Documents;

/// <summary>News agencies by the names that credits use.</summary>
internal static class Agencies
{
    private static readonly string[] Names =
    [
        "The Associated Press", "Associated Press", "AP", "Agence France-Presse", "Agence France Presse", "AFP", "Reuters", "Thomson Reuters",
        "Thomson Reuters Foundation", "United Press International", "UPI", "Press Association", "The Press Association", "PA Media", "PA",
        "Deutsche Presse-Agentur", "German Press Agency", "dpa", "DPA", "EFE", "Agencia EFE", "ANSA", "Xinhua", "Xinhua News Agency", "TASS", "ITAR-TASS", "Interfax",
        "RIA Novosti", "Kyodo", "Kyodo News", "Jiji Press", "Press Trust of India", "PTI", "ANI", "Asian News International", "IANS", "The Canadian Press", "Canadian Press",
        "Australian Associated Press", "AAP", "Anadolu", "Anadolu Agency", "Anadolu Ajansi", "SPA", "Saudi Press Agency", "WAFA", "IRNA",
        "Yonhap", "Yonhap News Agency", "Bernama", "Antara", "NAN", "News Agency of Nigeria", "Ukrinform", "Interfax-Ukraine", "MENA", "KUNA", "QNA", "SANA",
        "Bloomberg", "Bloomberg News", "Tribune News Service", "TNS", "McClatchy", "Scripps Howard", "Knight Ridder", "Dow Jones", "Dow Jones Newswires", "AllAfrica",
        "PR Newswire", "PRNewswire", "Business Wire", "BUSINESS WIRE", "GlobeNewswire", "GLOBE NEWSWIRE", "CNA", "RFE/RL", "BNS", "PAP", "CTK", "ČTK", "MTI", "Belga", "ANP", "NTB", "TT", "Ritzau",
        "CP", "ATS", "APA", "Tanjug", "HINA", "Lusa", "STA", "BTA", "Agerpres", "Inter Press Service", "IPS", "States News Service", "Religion News Service", "RNS",
    ];

    private static readonly FrozenSet<string> Known = Names.ToFrozenSet(StringComparer.Ordinal);

    // What may stand in running text without being mistaken: no bare abbreviations of two or three letters.
    private static readonly string[] InText = [.. Names.Where(name => name.Length > 4 || name is "AFP" or "UPI" or "TASS").OrderByDescending(name => name.Length)];

    /// <summary>Words of capitals that stand in brackets or after "Copyright" and are broadcasters and papers, not agencies.</summary>
    private static readonly FrozenSet<string> Outlets = FrozenSet.ToFrozenSet(
        ["CNN", "BBC", "NPR", "ABC", "CBS", "NBC", "PBS", "CBC", "MSNBC", "ESPN", "NYT", "CTV", "ITV", "SKY", "FOX", "RTE", "VOA", "WSJ", "HBO", "UPDATE", "USA", "LLC", "INC", "LTD"],
        StringComparer.Ordinal);

    /// <summary>Whether this is, whole, the name of an agency, as it is mostly written: "AP", "The Associated Press".</summary>
    public static bool IsKnown(ReadOnlySpan<char> name) => Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>Whether this is a broadcaster or paper known to us, which no agency is.</summary>
    public static bool IsOutlet(ReadOnlySpan<char> name) => Outlets.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>Whether this looks like the abbreviation of an agency: 2 to 6 capitals, and no broadcaster known to us.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 6 || IsOutlet(name))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the words name an agency outright: "Varnia News Agency", "Northern Press Service".</summary>
    public static bool SaysAgency(ReadOnlySpan<char> name)
        => name.EndsWith("Agency", StringComparison.Ordinal) || name.EndsWith(" Press", StringComparison.Ordinal) || name.EndsWith("News Service", StringComparison.Ordinal)
            || name.EndsWith("Press Service", StringComparison.Ordinal) || name.EndsWith("Newswire", StringComparison.OrdinalIgnoreCase) || name.EndsWith(" Wire", StringComparison.Ordinal);

    /// <summary>The first agency named in the words, as they write it; null if none is.</summary>
    public static string? FirstIn(ReadOnlySpan<char> words)
    {
        string? found = null;
        var first = int.MaxValue;
        foreach (var name in InText)
        {
            var from = 0;
            while (words[from..].IndexOf(name, StringComparison.Ordinal) is >= 0 and var at)
            {
                var start = from + at;
                if (start < first && IsWord(words, start, name.Length))
                {
                    (found, first) = (name, start);
                }

                from = start + name.Length;
            }
        }

        return found;
    }

    private static bool IsWord(ReadOnlySpan<char> words, int start, int length)
        => (start == 0 || !char.IsLetterOrDigit(words[start - 1])) && (start + length == words.Length || !char.IsLetterOrDigit(words[start + length]));
}
