using System.Text;

namespace Sayso.Incidents.Network;

/// <summary>What two names of one filler have in common: letters and digits in lower case, without articles anywhere and determiners at the front.</summary>
internal static class FillerKey
{
    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "a", "an", "the" };

    private static readonly HashSet<string> Determiners = new(
        "a an the this that these those some any every each all both his her its their our my your another other".Split(' '), StringComparer.Ordinal);

    /// <summary>The key; empty where there is no letter and no digit.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            words.Add(text[start..i].ToString().ToLowerInvariant());
        }

        var first = 0;
        while (first < words.Count && Determiners.Contains(words[first]))
        {
            first++;
        }

        first = first == words.Count ? 0 : first;
        var key = new StringBuilder();
        for (var i = first; i < words.Count; i++)
        {
            key.Append(Articles.Contains(words[i]) ? "" : words[i]);
        }

        return key.Length > 0 ? key.ToString() : string.Concat(words.Skip(first));
    }
}
