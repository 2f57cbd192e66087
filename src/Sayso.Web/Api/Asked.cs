using System.Globalization;
using Sayso.Web.Wording;

namespace Sayso.Web.Api;

/// <summary>Values of addresses: what they may be, or a problem that says so.</summary>
internal static class Asked
{
    /// <summary>A word of the contract; null where none is given.</summary>
    /// <exception cref="ApiException">It is none.</exception>
    public static T? Word<T>(string name, string? given)
        where T : struct, Enum
        => string.IsNullOrEmpty(given) ? null
            : ContractWords.Value<T>(given) ?? throw new ApiException(ApiProblem.BadRequest, $"{name} is “{given}”; it has to be one of {string.Join(", ", ContractWords.All<T>())}.");

    /// <summary>A day; null where none is given.</summary>
    /// <exception cref="ApiException">It is none.</exception>
    public static DateOnly? Day(string name, string? given)
        => string.IsNullOrEmpty(given) ? null
            : DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw new ApiException(ApiProblem.BadRequest, $"{name} is “{given}”; it has to be a day, for example 2026-03-04.");

    /// <summary>What has to be given.</summary>
    /// <exception cref="ApiException">It is not.</exception>
    public static string Given(string name, string? given)
        => string.IsNullOrEmpty(given) ? throw new ApiException(ApiProblem.BadRequest, $"{name} is missing: give it in the address, {name}=….") : given;

    /// <summary>Whether offsets are UTF-16.</summary>
    /// <exception cref="ApiException">They are said to be something else than we know.</exception>
    public static bool IsUtf16(string? offsets) => offsets switch
    {
        null or "" or "codepoints" => false,
        "utf16" => true,
        _ => throw new ApiException(ApiProblem.BadRequest, $"offsets is “{offsets}”; it has to be codepoints or utf16."),
    };
}
