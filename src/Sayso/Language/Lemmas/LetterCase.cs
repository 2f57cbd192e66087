namespace Sayso.Language.Lemmas;

/// <summary>How a word form is written.</summary>
internal enum LetterCase
{
    /// <summary>Without a capital: <c>report</c>, <c>12</c>, a comma.</summary>
    Lower,

    /// <summary>Its first letter alone is a capital: <c>Report</c>, <c>I</c>.</summary>
    Initial,

    /// <summary>Two letters or more, all capitals: <c>NATO</c>.</summary>
    Capitals,

    /// <summary>All capitals, but so is the sentence, and it tells nothing.</summary>
    Uniform,

    /// <summary>Capitals, and a small s at the end: <c>MPs</c>.</summary>
    Plural,

    /// <summary>Any other way: <c>McBride</c>, <c>eBay</c>.</summary>
    Mixed,
}

/// <summary>What becomes of a form's capitals in its lemma.</summary>
internal enum CaseChange
{
    /// <summary>All lower case.</summary>
    Lower,

    /// <summary>As the form has them.</summary>
    Keep,

    /// <summary>The first letter is a capital, the others are not.</summary>
    Initial,

    /// <summary>All capitals.</summary>
    Capitals,
}

/// <summary>How words are written, and writing them otherwise.</summary>
internal static class LetterCases
{
    /// <summary>The letters by which the model's file tells kinds of writing apart, in the order of <see cref="LetterCase"/>.</summary>
    public const string CaseSigns = "liCUsm";

    /// <summary>The letters of <see cref="CaseChange"/> in the model's file, in its order.</summary>
    public const string ChangeSigns = "lkiC";

    /// <summary>How a form is written.</summary>
    /// <param name="form">The form.</param>
    /// <param name="uniform">Whether the sentence has no small letters.</param>
    public static LetterCase Of(ReadOnlySpan<char> form, bool uniform)
    {
        int capitals = 0, small = 0, letters = 0;
        var initial = false;
        foreach (var c in form)
        {
            if (char.IsUpper(c))
            {
                capitals++;
                initial |= letters == 0;
                letters++;
            }
            else if (char.IsLetter(c))
            {
                small += char.IsLower(c) ? 1 : 0;
                letters++;
            }
        }

        return capitals == 0 ? LetterCase.Lower
            : uniform && small == 0 ? LetterCase.Uniform
            : capitals == 1 && initial ? LetterCase.Initial
            : small == 0 && capitals == letters ? LetterCase.Capitals
            : small == 1 && capitals > 1 && capitals == letters - 1 && form[^1] == 's' ? LetterCase.Plural
            : LetterCase.Mixed;
    }

    /// <summary>Whether a sentence is written in capitals throughout: two words' worth of capitals, and no small letter.</summary>
    public static bool IsUniform(ReadOnlySpan<char> sentence)
    {
        const int Least = 8;        // letters; fewer may be an abbreviation that stands alone

        var capitals = 0;
        foreach (var c in sentence)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= Least;
    }

    /// <summary>Writes a lemma's letters as the change says.</summary>
    /// <param name="letters">The lemma in lower case; changed in place.</param>
    /// <param name="form">The form, whose letters <see cref="CaseChange.Keep"/> takes over as far as they are the same.</param>
    /// <param name="change">What to do.</param>
    public static void Apply(Span<char> letters, ReadOnlySpan<char> form, CaseChange change)
    {
        switch (change)
        {
            case CaseChange.Keep:
                for (var i = 0; i < Math.Min(letters.Length, form.Length); i++)
                {
                    letters[i] = WordFeatures.Normal(form[i]) == letters[i] ? form[i] : letters[i];
                }

                break;
            case CaseChange.Initial:
                for (var i = 0; i < letters.Length; i++)
                {
                    if (char.IsLetter(letters[i]))
                    {
                        letters[i] = char.ToUpperInvariant(letters[i]);
                        break;
                    }
                }

                break;
            case CaseChange.Capitals:
                for (var i = 0; i < letters.Length; i++)
                {
                    letters[i] = char.ToUpperInvariant(letters[i]);
                }

                break;
            default:
                break;
        }
    }
}
