namespace Sayso.Parties;

/// <summary>What the head noun of a description tells by itself.</summary>
internal static class RoleSigns
{
    /// <summary>A title's abbreviation as the noun it stands for.</summary>
    public static string Spelled(string head) => head switch
    {
        "gen." => "general",
        "col." => "colonel",
        "maj." => "major",
        "capt." => "captain",
        "lt." => "lieutenant",
        "sgt." => "sergeant",
        "adm." => "admiral",
        "sen." => "senator",
        "rep." => "representative",
        "gov." => "governor",
        "prof." => "professor",
        "dr." => "doctor",
        _ => head,
    };

    /// <summary>'m' or 'f' where the noun tells, else '?'.</summary>
    public static char SexOf(string head)
        => head.EndsWith("woman", StringComparison.Ordinal) || head is "mother" or "daughter" or "wife" or "sister" or "aunt" or "girl" or "queen" or "princess" ? 'f'
            : head.EndsWith("man", StringComparison.Ordinal) || head is "father" or "son" or "husband" or "brother" or "uncle" or "boy" or "king" or "prince" ? 'm'
            : '?';
}
