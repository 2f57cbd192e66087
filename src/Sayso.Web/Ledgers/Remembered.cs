namespace Sayso.Web.Ledgers;

/// <summary>Keeps what was worked out, as long as what it was worked out from is as it was. What several ask for at once is worked out once.</summary>
/// <typeparam name="T">What is kept; shared by all who ask, so never changed. What is null is not kept.</typeparam>
/// <param name="most">How much is kept, by weight; what was not asked for the longest goes first.</param>
/// <param name="weigh">How much one takes, 1 or more.</param>
internal sealed class Remembered<T>(int most, Func<T, int> weigh)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _kept = new(StringComparer.Ordinal);
    private long _asked;
    private int _weight;

    /// <summary>What there is under a key, worked out where it is not kept or from something else.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="stamp">Tells the state of what it is worked out from, looked at before: what is worked out is at least as new.</param>
    /// <param name="make">Works it out.</param>
    public T Of(string key, string stamp, Func<T> make)
    {
        Entry entry;
        lock (_lock)
        {
            if (!_kept.TryGetValue(key, out entry!) || entry.Stamp != stamp)
            {
                Forget(key);
                _kept[key] = entry = new Entry(stamp, make);
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
                if (_kept.GetValueOrDefault(key) == entry)
                {
                    if (!isKept)
                    {
                        Forget(key);
                    }
                    else if (entry.Weight == 0)
                    {
                        _weight += entry.Weight = weigh(entry.Value.Value);
                        MakeRoom(entry);
                    }
                }
            }
        }
    }

    /// <summary>What is kept under a key, worked out from the same; the default where nothing is.</summary>
    public T? Known(string key, string stamp)
    {
        lock (_lock)
        {
            return _kept.TryGetValue(key, out var entry) && entry.Stamp == stamp && entry.Weight > 0 ? entry.Value.Value : default;
        }
    }

    /// <summary>Keeps nothing but what was worked out from one state.</summary>
    public void KeepOnly(string stamp)
    {
        lock (_lock)
        {
            foreach (var other in _kept.Where(k => k.Value.Stamp != stamp).Select(k => k.Key).ToList())
            {
                Forget(other);
            }
        }
    }

    private void MakeRoom(Entry newest)
    {
        if (_weight <= most)
        {
            return;
        }

        foreach (var oldest in _kept.Where(k => k.Value != newest && k.Value.Weight > 0).OrderBy(k => k.Value.Asked).Select(k => k.Key).ToList())
        {
            Forget(oldest);
            if (_weight <= most)
            {
                return;
            }
        }
    }

    private void Forget(string key)
    {
        if (_kept.Remove(key, out var gone))
        {
            _weight -= gone.Weight;
        }
    }

    private sealed class Entry(string stamp, Func<T> make)
    {
        public string Stamp { get; } = stamp;

        public Lazy<T> Value { get; } = new(make);

        public long Asked { get; set; }

        // 0 until it is worked out.
        public int Weight { get; set; }
    }
}
