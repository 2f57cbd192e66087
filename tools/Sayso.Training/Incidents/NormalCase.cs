using Sayso.Language;

namespace Sayso.Training.Incidents;

/// <summary>Turns a text in capitals to what it would look like in a newspaper of today, letter by letter: places stay the same.</summary>
internal static class NormalCase
{
    private const int LongestShort = 5;

    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "the", "and", "for", "in", "de", "la", "del", "los", "las", "el", "y", "a", "an", "to", "at", "on", "by", "with",
    };

    /// <summary>The text in normal case.</summary>
    /// <param name="analysis">The text in capitals, with its names and tags.</param>
    public static string Of(Analysis analysis)
    {
        var letters = analysis.Text.Text.ToCharArray();
        var names = new int[analysis.Words.Count];
        var at = 0;
        for (var n = 0; n < analysis.Names.Count; n++)
        {
            for (; at < names.Length && analysis.Words[at].Span.Start < analysis.Names[n].Span.End; at++)
            {
                names[at] = analysis.Words[at].Span.Start >= analysis.Names[n].Span.Start ? n + 1 : 0;
            }
        }

        var starts = analysis.SentenceStarts.ToHashSet();
        for (var i = 0; i < names.Length; i++)
        {
            var (word, first) = (analysis.Words[i], starts.Contains(i) || (i > 0 && names[i] > 0 && names[i - 1] != names[i]));
            var form = analysis.Text.Text.AsSpan(word.Span.Start, word.Span.Length);
            var named = names[i] > 0 || word.Upos == PartOfSpeech.Propn;
            if (named && IsShortName(analysis, i))
            {
                continue;
            }

            var keep = first || (named && !Small.Contains(form.ToString()) && !word.Joined) ? FirstLetter(form) : -1;
            for (var k = 0; k < form.Length; k++)
            {
                var afterHyphen = named && k > 0 && form[k - 1] == '-';
                letters[word.Span.Start + k] = k == keep || afterHyphen ? form[k] : char.ToLowerInvariant(form[k]);
            }
        }

        return new string(letters);
    }

    private static int FirstLetter(ReadOnlySpan<char> form)
    {
        for (var k = 0; k < form.Length; k++)
        {
            if (char.IsLetter(form[k]))
            {
                return k;
            }
        }

        return -1;
    }

    // FMLN, U.S., [CIA]: letters without a vowel between, or with points, or what brackets hold.
    private static bool IsShortName(Analysis analysis, int word)
    {
        var span = analysis.Words[word].Span;
        var form = analysis.Text.Text.AsSpan(span.Start, span.Length);
        var vowels = 0;
        foreach (var c in form)
        {
            vowels += "AEIOUY".Contains(c, StringComparison.Ordinal) ? 1 : 0;
        }

        var bracketed = span.Start > 0 && analysis.Text.Text[span.Start - 1] is '[' or '(' && span.End < analysis.Text.Text.Length && analysis.Text.Text[span.End] is ']' or ')';
        return form.Length > 1 && (form[1] == '.' || (form.Length <= LongestShort && (vowels == 0 || bracketed)) || (bracketed && form.Length <= 8));
    }
}
