namespace Sayso.Web.Wording;

/// <summary>The words of the contract for values of the reading: "claims-responsibility".</summary>
internal static class ContractWords
{
    /// <summary>The value of a word; null where it is none.</summary>
    public static T? Value<T>(string? word)
        where T : struct, Enum
        => word is null ? null : Enum.GetValues<T>().Where(v => ReadingJson.Word(v) == word).Select(v => (T?)v).FirstOrDefault();

    /// <summary>All words of a kind of value.</summary>
    public static IEnumerable<string> All<T>()
        where T : struct, Enum
        => Enum.GetValues<T>().Select(ReadingJson.Word);
}
