using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>Looks for set phrases: runs of words, in which "*" stands for a few words of any kind.</summary>
internal static class FormulaMatch
{
    /// <summary>The first of the formulas that stands at a token, with the token behind it; null where none does.</summary>
    /// <param name="words">The words.</param>
    /// <param name="formulas">The formulas; none ends with "*".</param>
    /// <param name="gap">How many words "*" may stand for.</param>
    /// <param name="token">Where it begins.</param>
    /// <param name="end">Where it has to have ended.</param>
    public static (int End, string[] Formula)? At(Lexemes words, IReadOnlyList<string[]> formulas, int gap, int token, int end)
    {
        foreach (var formula in formulas)
        {
            var i = token;
            var matched = true;
            for (var f = 0; f < formula.Length && matched; f++)
            {
                if (formula[f] == "*")
                {
                    var limit = Math.Min(end, i + gap + 1);
                    while (i < limit && !words.Is(i, formula[f + 1]))
                    {
                        i++;
                    }

                    continue;
                }

                matched = i < end && words.Is(i, formula[f]);
                i++;
            }

            if (matched)
            {
                return (i, formula);
            }
        }

        return null;
    }
}
