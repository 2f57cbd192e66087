using System.Text.Json;

namespace Sayso.Ledger.Store;

/// <summary>What was read from the file is not what any program of ours writes there. Turned into a <see cref="LedgerException"/> at the door.</summary>
/// <param name="message">What was found.</param>
/// <param name="inner">What it came from.</param>
internal sealed class StoredDataException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Marks code that takes apart what was stored, and nothing else: only there is an exception the file's fault and not our own.</summary>
internal static class StoredData
{
    /// <param name="what">What is taken apart, for the message.</param>
    /// <param name="take">Takes it apart.</param>
    /// <exception cref="StoredDataException">It is not what was written.</exception>
    public static T Taken<T>(string what, Func<T> take)
    {
        try
        {
            return take();
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException or InvalidOperationException or InvalidCastException or OverflowException
            or KeyNotFoundException or IndexOutOfRangeException or IOException or InvalidDataException)
        {
            throw new StoredDataException($"{what}: {e.Message}", e);
        }
    }
}
