using System.Globalization;
using Sayso.Web.Imports;

namespace Sayso.Web.Wording;

/// <summary>Numbers of things, and words of reports that are cut and quoted.</summary>
public static class PageText
{
    /// <summary>A number of things: "1 report", "2 reports".</summary>
    public static string Count(int count, string thing) => Count(count, thing, thing + "s");

    /// <summary>A number of things whose plural is its own: "1 party", "2 parties".</summary>
    public static string Count(int count, string thing, string things) => count == 1 ? $"1 {thing}" : $"{count.ToString("#,##0", CultureInfo.InvariantCulture)} {things}";

    /// <summary>What a report is called that has no title: its id; of a file the name alone, without its folders.</summary>
    public static string Report(string id) => id.Contains("://", StringComparison.Ordinal) ? id : ImportFolder.Shown(id).Split('/', '\\')[^1] is { Length: > 0 } name ? name : id;

    /// <summary>A text, cut between words where it is longer than so many characters.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', most);
        return text[..(space > most / 2 ? space : char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + " …";
    }

    /// <summary>Words in quotation marks, where they do not bring their own; cut where they are long.</summary>
    public static string Quoted(string text, int most = 300)
    {
        var cut = Cut(text, most);
        return cut.Length > 0 && cut[0] is '“' or '"' or '«' or '„' or '‘' ? cut : $"“{cut}”";
    }
}
