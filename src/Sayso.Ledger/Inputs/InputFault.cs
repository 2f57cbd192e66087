namespace Sayso.Ledger.Inputs;

/// <summary>
/// Stops the reading of an input, or of one part of it, with a problem. Never leaves the folder: <see cref="Guarded"/> makes an
/// item of it.
/// </summary>
internal sealed class InputFault(string code, string reason) : Exception(reason)
{
    public string Code => code;

    /// <summary>A limit was met: what went beyond it, which limit of <see cref="InputLimits"/> (its value null where that is not known), and what to do.</summary>
    public static InputFault Limit(string what, string limit, long? value, string advice)
    {
        var set = value is { } known ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" = {known:N0}") : "";
        return new InputFault("limit", $"{what} (limit {limit}{set}); {advice}");
    }
}
