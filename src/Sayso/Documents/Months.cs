namespace Sayso.Documents;

/// <summary>English month names, whole or shortened as in datelines.</summary>
internal static class Months
{
    private static readonly string[] Names =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>1 to 12 for "March", "MARCH", "Mar", "Sept."; 0 for anything else.</summary>
    public static int Number(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd(".,");
        for (var month = 0; month < Names.Length && word.Length >= 3; month++)
        {
            if (Names[month].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase) && (word.Length <= 4 || word.Length == Names[month].Length))
            {
                return month + 1;
            }
        }

        return 0;
    }
}
