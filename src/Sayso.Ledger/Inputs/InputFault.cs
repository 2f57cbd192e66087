namespace Sayso.Ledger.Inputs;

/// <summary>
/// Stops the reading of an input, or of one part of it, with a problem. Never leaves the folder: <see cref="Guarded"/> makes an
/// item of it.
/// </summary>
internal sealed class InputFault(string code, string reason) : Exception(reason)
{
    public string Code => code;

    /// <summary>A limit was met: what went beyond it, which limit of <see cref="InputLimits"/>, and what to do.</summary>
    public static InputFault Limit(string what, string limit, long value, string advice)
        => new("limit", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{what} (limit {limit} = {value:N0}); {advice}"));
}
