using Sayso.Documents;

namespace Sayso.Dates;

/// <summary>A word of a sentence as the patterns see it: mostly one word of the analysis; a number or phrase of several is one item.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Word">Index of its first word in the analysis.</param>
/// <param name="EndWord">One past its last.</param>
/// <param name="Senses">What it can be; empty for a word that plays no part in time.</param>
/// <param name="Number">Its value as a number, null where it is none or a loose one.</param>
internal readonly record struct TimeItem(TextSpan Span, int Word, int EndWord, IReadOnlyList<TimeSense> Senses, decimal? Number = null)
{
    /// <summary>The value of a class, null where the item is not of it.</summary>
    public int? As(TimeClass kind)
    {
        for (var i = 0; i < Senses.Count; i++)
        {
            if (Senses[i].Class == kind)
            {
                return Senses[i].Value;
            }
        }

        return null;
    }

    public bool Is(TimeClass kind) => As(kind) is not null;
}
