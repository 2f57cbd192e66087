using Sayso.Ledger.Register;

namespace Sayso.Ledger.Claims;

/// <summary>
/// Counts parties as a range. At most: each party of the register, and each description of somebody unnamed in each origin. At least: each party that is surely
/// another; everybody unnamed may be each other or one of the named, and a bare surname anybody of that surname.
/// </summary>
internal static class PartyCounting
{
    /// <summary>What makes two voices one.</summary>
    public static string Key(Voice voice) => voice.Party ?? Description(voice) + "\u001f" + voice.Origin;

    public static PartyCount Of(IReadOnlyList<StatementUnit> units, PartyRegister register, OriginCount origins)
    {
        var named = units.Where(u => u.Voice.Party is not null).Select(u => u.Voice.Party!).Distinct(StringComparer.Ordinal).Select(id => register[id]).ToList();
        var full = named.Where(p => !p.IsSurnameOnly).ToList();
        var surnames = named.Where(p => p.IsSurnameOnly).Select(p => PersonNames.Surname(p.Name)).Distinct(StringComparer.Ordinal);
        var sure = full.Count + surnames.Count(s => full.TrueForAll(p => PersonNames.Surname(p.Name) != s));
        var unnamed = units.Where(u => u.Voice.Party is null).GroupBy(u => Description(u.Voice), StringComparer.Ordinal).Sum(origins.Of);
        return units.Count == 0 ? default : new PartyCount(Math.Max(1, sure), named.Count + unnamed);
    }

    private static string Description(Voice voice) => string.Join(' ', ContentWords.Plain(voice.Name).SkipWhile(w => w is "the" or "a" or "an"));
}
