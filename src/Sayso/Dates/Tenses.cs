using Sayso.Language;

namespace Sayso.Dates;

/// <summary>Which side of the publication the verb over an expression speaks of.</summary>
internal enum Tense
{
    Unknown,
    Past,
    Present,
    Future,
}

/// <summary>The tense of the verb that governs an expression, read off the tree.</summary>
internal sealed class Tenses
{
    private const int Farthest = 6;

    private readonly Analysis _analysis;
    private readonly Tense[] _signs;

    public Tenses(Analysis analysis)
    {
        _analysis = analysis;
        _signs = new Tense[analysis.Words.Count];
        // What hangs on a verb tells its tense: each word tells its head once.
        for (var i = 0; i < analysis.Words.Count; i++)
        {
            var word = analysis.Words[i];
            if (word.Head < 0)
            {
                continue;
            }

            var said = word.Xpos switch
            {
                "MD" => Tense.Future,
                "TO" when word.Relation == "mark" => Tense.Future,
                "VBD" when word.Relation.StartsWith("aux", StringComparison.Ordinal) => Tense.Past,
                "VBZ" or "VBP" when word.Relation.StartsWith("aux", StringComparison.Ordinal) => IsAny(i, "has", "have", "'ve", "'s") ? Tense.Past : Tense.Present,
                _ => Tense.Unknown,
            };
            if (said == Tense.Future || (said != Tense.Unknown && _signs[word.Head] == Tense.Unknown))
            {
                _signs[word.Head] = said;
            }
        }
    }

    /// <summary>The tense over the words of an expression; <paramref name="near"/> is false where a noun stands between it and its verb.</summary>
    public Tense Over(int first, int end, out bool near)
    {
        near = true;
        var at = first;
        // Out of the expression, then up to the first verb.
        for (var i = first; i < end; i++)
        {
            var head = _analysis.Words[i].Head;
            if (head < first || head >= end)
            {
                at = i;
                break;
            }
        }

        for (var step = 0; step < Farthest && _analysis.Words[at].Head is >= 0 and var up; step++)
        {
            at = up;
            var word = _analysis.Words[at];
            if (word.Xpos is "VBD" or "VBZ" or "VBP" or "VB" or "VBN" or "VBG" or "MD" || _signs[at] != Tense.Unknown)
            {
                return Of(at);
            }

            near = false;
        }

        return Tense.Unknown;
    }

    private Tense Of(int word)
    {
        var sign = _signs[word];
        return _analysis.Words[word].Xpos switch
        {
            "VBD" => Tense.Past,
            "VBZ" or "VBP" => Tense.Present,
            "VB" => sign == Tense.Unknown ? Tense.Unknown : sign == Tense.Past ? Tense.Past : Tense.Future,
            "VBN" => sign is Tense.Future ? Tense.Future : sign == Tense.Present ? Tense.Unknown : Tense.Past,
            "VBG" => sign == Tense.Past ? Tense.Past : sign is Tense.Present or Tense.Future ? Tense.Future : Tense.Unknown,
            _ => sign,
        };
    }

    private bool IsAny(int word, params ReadOnlySpan<string> forms)
    {
        var span = _analysis.Words[word].Span;
        var text = _analysis.Text.Text.AsSpan(span.Start, span.Length);
        foreach (var form in forms)
        {
            if (text.Equals(form, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
