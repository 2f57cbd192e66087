using System.Text;

namespace Sayso.Parties;

/// <summary>Names and descriptions are given on one line.</summary>
internal static class WhiteSpace
{
    /// <summary>Each run of white space as one space.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                folded.Append(c);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }
}
