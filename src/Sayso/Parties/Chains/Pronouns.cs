using System.Collections.Frozen;

namespace Sayso.Parties.Chains;

/// <summary>What a pronoun tells.</summary>
/// <param name="Number">Number of the pronoun, that of "he" for "him" and "his"; from 1.</param>
/// <param name="Gender">Its gender.</param>
/// <param name="Plural">Singular or plural.</param>
internal readonly record struct PronounLooks(int Number, Gender Gender, GrammaticalNumber Plural);

/// <summary>The pronouns of English.</summary>
internal static class Pronouns
{
    public const int I = 1;
    public const int We = 2;
    public const int You = 3;
    public const int He = 4;
    public const int She = 5;
    public const int It = 6;
    public const int They = 7;
    public const int This = 8;
    public const int These = 9;
    public const int One = 10;
    public const int Indefinite = 11;
    public const int EachOther = 12;

    private static readonly FrozenDictionary<string, int> Known = new[]
    {
        (I, "i me my mine myself"),
        (We, "we us our ours ourselves 's"),
        (You, "you your yours yourself yourselves ya"),
        (He, "he him his himself"),
        (She, "she her hers herself"),
        (It, "it its itself"),
        (They, "they them their theirs themselves themself 'em"),
        (This, "this that"),
        (These, "these those"),
        (One, "one ones oneself"),
        (EachOther, "each other another"),
    }.SelectMany(p => p.Item2.Split(' ').Select(form => KeyValuePair.Create(form, p.Item1))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Forms = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the pronoun is; an indefinite one where the word is not in the list.</summary>
    public static PronounLooks Of(ReadOnlySpan<char> form)
    {
        var number = Forms.TryGetValue(form, out var known) ? known : Indefinite;
        var gender = number switch { He => Gender.Male, She => Gender.Female, It or This or These => Gender.Neuter, _ => Gender.Unknown };
        var plural = number switch
        {
            I or He or She or It or This or One => GrammaticalNumber.Singular,
            We or They or These or EachOther => GrammaticalNumber.Plural,
            _ => GrammaticalNumber.Unknown,
        };
        return new PronounLooks(number, gender, plural);
    }
}
