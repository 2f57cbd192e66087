namespace Sayso.Web.Ledgers;

/// <summary>Keeps what was worked out last, as long as the ledger is as it was. What several ask for at once is worked out once.</summary>
/// <typeparam name="T">What is kept; shared by all who ask, so never changed. What is null is not kept.</typeparam>
/// <param name="most">How much is kept, by weight.</param>
/// <param name="weigh">How much of that one takes; one each where not given.</param>
internal sealed class Remembered<T>(int most, Func<T, int>? weigh = null)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _kept = new(StringComparer.Ordinal);
    private long _head = -1;
    private long _asked;

    /// <summary>What there is under a key, worked out where it is not kept.</summary>
    /// <param name="head">The number of the ledger's last event before anything was asked of it: what is worked out is at least as new.</param>
    /// <param name="key">Its key.</param>
    /// <param name="make">Works it out.</param>
    public T Of(long head, string key, Func<T> make)
    {
        Entry entry;
        lock (_lock)
        {
            if (head < _head)
            {
                return make();      // somebody saw a newer ledger meanwhile
            }

            if (_head != head)
            {
                _kept.Clear();
                _head = head;
            }

            if (!_kept.TryGetValue(key, out entry!))
            {
                _kept[key] = entry = new Entry(make);
            }

            entry.Asked = ++_asked;
        }

        var isKept = false;
        try
        {
            var value = entry.Value.Value;
            isKept = value is not null;
            return value;
        }
        finally
        {
            lock (_lock)
            {
                if (!isKept)
                {
                    Forget(key, entry);
                }
                else if (entry.Weight == 0)
                {
                    entry.Weight = weigh?.Invoke(entry.Value.Value) ?? 1;
                    MakeRoom(entry);
                }
            }
        }
    }

    /// <summary>What is kept under a key; the default where it is not.</summary>
    /// <param name="head">As of <see cref="Of"/>.</param>
    /// <param name="key">Its key.</param>
    public T? Known(long head, string key)
    {
        lock (_lock)
        {
            return _head == head && _kept.TryGetValue(key, out var entry) && entry.Weight > 0 ? entry.Value.Value : default;
        }
    }

    private void MakeRoom(Entry newest)
    {
        while (_kept.Values.Sum(e => e.Weight) > most && _kept.Where(k => k.Value != newest && k.Value.Weight > 0).OrderBy(k => k.Value.Asked).Select(k => k.Key).FirstOrDefault() is { } oldest)
        {
            _kept.Remove(oldest);
        }
    }

    private void Forget(string key, Entry entry)
    {
        if (_kept.TryGetValue(key, out var now) && now == entry)
        {
            _kept.Remove(key);
        }
    }

    private sealed class Entry(Func<T> make)
    {
        public Lazy<T> Value { get; } = new(make);

        public long Asked { get; set; }

        // 0 until it is worked out.
        public int Weight { get; set; }
    }
}
