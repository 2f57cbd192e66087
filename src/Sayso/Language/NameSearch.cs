namespace Sayso.Language;

/// <summary>Finds names by position; they stand in text order.</summary>
internal static class NameSearch
{
    /// <summary>Index of the first name that starts at the position or behind it; the count where there is none.</summary>
    public static int FirstFrom(IReadOnlyList<Name> names, int position)
    {
        int low = 0, high = names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (names[middle].Span.Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The name that holds the position; null where none does.</summary>
    public static Name? At(IReadOnlyList<Name> names, int position)
    {
        var i = FirstFrom(names, position + 1);
        return i > 0 && names[i - 1].Span.Contains(position) ? names[i - 1] : null;
    }
}
