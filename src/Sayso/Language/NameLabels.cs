namespace Sayso.Language;

/// <summary>
/// Labels of words by which names are found: a name of one word is Single, others have a Begin, Insides and an End (BIOES;
/// Ratinov and Roth 2009). Label 0 is outside of names; the label of kind k at place p is 1 + 4 k + p.
/// </summary>
internal static class NameLabels
{
    public const int Outside = 0;
    public const int Begin = 0;
    public const int Inside = 1;
    public const int End = 2;
    public const int Single = 3;

    /// <summary>The kinds that the training data tells apart, in the order of their labels.</summary>
    public static readonly NameKind[] Kinds =
    [
        NameKind.Person, NameKind.Organization, NameKind.Place, NameKind.Nationality, NameKind.Facility, NameKind.Product, NameKind.Other,
    ];

    /// <summary>How many labels there are.</summary>
    public static int Count => 1 + (4 * Kinds.Length);

    /// <summary>The label of a word in a name.</summary>
    /// <param name="kind">Place of the name's kind in <see cref="Kinds"/>.</param>
    /// <param name="place">Begin, Inside, End or Single.</param>
    public static int Of(int kind, int place) => 1 + (4 * kind) + place;

    /// <summary>Place in <see cref="Kinds"/> of a label other than Outside.</summary>
    public static int KindOf(int label) => (label - 1) / 4;

    /// <summary>Begin, Inside, End or Single of a label other than Outside.</summary>
    public static int PlaceOf(int label) => (label - 1) % 4;

    /// <summary>Whether a label may follow another; -1 stands for the sentence's beginning and its end.</summary>
    public static bool MayFollow(int before, int after)
    {
        var open = before > 0 && PlaceOf(before) is Begin or Inside;
        var carriesOn = after > 0 && PlaceOf(after) is Inside or End;
        return open == carriesOn && (!open || KindOf(before) == KindOf(after));
    }
}
