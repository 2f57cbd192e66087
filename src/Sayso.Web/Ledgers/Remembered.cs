namespace Sayso.Web.Ledgers;

/// <summary>Keeps what was worked out last, as long as the ledger is as it was.</summary>
/// <typeparam name="T">What is kept; shared by all who ask, so never changed.</typeparam>
/// <param name="most">How many are kept.</param>
internal sealed class Remembered<T>(int most)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (T Value, long Asked)> _kept = new(StringComparer.Ordinal);
    private long _head = -1;
    private long _asked;

    /// <summary>What there is under a key, worked out where it is not kept.</summary>
    /// <param name="head">The number of the ledger's last event.</param>
    /// <param name="key">Its key.</param>
    /// <param name="make">Works it out.</param>
    public T Of(long head, string key, Func<T> make)
    {
        lock (_lock)
        {
            if (_head != head)
            {
                _kept.Clear();
                _head = head;
            }

            if (_kept.TryGetValue(key, out var known))
            {
                _kept[key] = (known.Value, ++_asked);
                return known.Value;
            }
        }

        var made = make();
        lock (_lock)
        {
            if (_head == head)
            {
                if (_kept.Count >= most)
                {
                    _kept.Remove(_kept.MinBy(k => k.Value.Asked).Key);
                }

                _kept[key] = (made, ++_asked);
            }
        }

        return made;
    }
}
