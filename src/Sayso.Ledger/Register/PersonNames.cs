using System.Globalization;
using System.Text;
using Sayso.Ledger.Claims;

namespace Sayso.Ledger.Register;

/// <summary>Names without what two spellings of one name may differ in: case, titles, initials, article.</summary>
internal static class PersonNames
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "the", "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "lord", "lady", "dame", "rev", "gen", "general", "lt", "col", "colonel", "maj", "major", "capt", "captain", "sgt", "adm", "admiral", "sen", "senator", "rep", "gov", "governor", "president", "minister",
        "prime", "king", "queen", "prince", "princess", "pope", "judge", "justice", "mayor", "secretary", "foreign", "interior", "defense", "defence", "former", "acting", "deputy", "chief", "jr", "sr",
    };

    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal) { "inc", "ltd", "llc", "corp", "corporation", "plc", "co", "group", "gmbh" };

    /// <summary>A person's name folded; the initials go where a first name and a surname are left.</summary>
    public static string Folded(string name)
    {
        var words = ContentWords.Plain(WithoutMarks(name));
        var bare = words.SkipWhile(w => Titles.Contains(w)).Where(w => w is not ("jr" or "sr" or "s")).ToList();
        var whole = bare.Where(w => w.Length > 1).ToList();
        return string.Join(' ', whole.Count > 1 ? whole : bare.Count > 0 ? bare : words);
    }

    /// <summary>The last word of the folded name.</summary>
    public static string Surname(string name)
    {
        var folded = Folded(name);
        return folded[(folded.LastIndexOf(' ') + 1)..];
    }

    /// <summary>An organisation's name without case, article, legal form, the dateline before it ("ZELIN — Lenna Power") and the possessive behind it.</summary>
    public static string Body(string name)
    {
        var words = ContentWords.Plain(WithoutMarks(name[(name.LastIndexOf('—') + 1)..])).SkipWhile(w => w == "the").ToList();
        while (words.Count > 1 && (LegalForms.Contains(words[^1]) || words[^1] == "s"))
        {
            words.RemoveAt(words.Count - 1);
        }

        return string.Join(' ', words);
    }

    // One paper's "Šimon" is another's "Simon".
    private static string WithoutMarks(string name)
        => Ascii.IsValid(name) ? name : string.Concat(name.Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    /// <summary>Whether the one is made of the other's initials.</summary>
    public static bool IsAcronym(string shorter, string name)
    {
        if (shorter.Contains(' ', StringComparison.Ordinal) || shorter.Length < 2 || shorter.Count(char.IsUpper) < 2)
        {
            return false;
        }

        var initials = string.Concat(ContentWords.Plain(name).Where(w => w is not ("of" or "the" or "and" or "for")).Select(w => w[0]));
        var all = string.Concat(ContentWords.Plain(name).Where(w => w is not "the").Select(w => w[0]));
        var folded = string.Concat(shorter.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return initials.Length > 1 && (folded == initials || folded == all);
    }
}
