using System.Diagnostics;

namespace Sayso.Cli.Ledgers;

/// <summary>Which limit a child met.</summary>
internal enum ChildLimit
{
    /// <summary>None.</summary>
    None,

    /// <summary>That of time.</summary>
    Time,

    /// <summary>That of memory.</summary>
    Memory,
}

/// <summary>Looks at a child from time to time and ends it when it takes too much. Time counts only while somebody waits for the child.</summary>
internal sealed class ChildGuard : IDisposable
{
    private readonly Process _process;
    private readonly ChildLimits _limits;
    private readonly Timer _timer;
    private readonly Lock _lock = new();
    private long _since = -1;       // timestamp since when the child is waited for; -1 while it is not
    private bool _over;

    public ChildGuard(Process process, ChildLimits limits)
    {
        (_process, _limits) = (process, limits);
        AppDomain.CurrentDomain.ProcessExit += OnExit;
        _timer = new Timer(_ => Look(), null, ChildReader.Interval, ChildReader.Interval);
    }

    /// <summary>The limit that was met.</summary>
    public ChildLimit Met { get; private set; }

    /// <summary>The caller waits for the child from now on.</summary>
    public void Waits() => Interlocked.Exchange(ref _since, Stopwatch.GetTimestamp());

    /// <summary>The caller has what it waited for.</summary>
    public void Has() => Interlocked.Exchange(ref _since, -1);

    /// <summary>More of the input has come: the child could not have been faster.</summary>
    public void Moved()
    {
        if (Interlocked.Read(ref _since) >= 0)
        {
            Waits();
        }
    }

    /// <summary>Ends the child.</summary>
    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }

    /// <summary>Ends the child, if it is still there, and the looking.</summary>
    public void Stop()
    {
        lock (_lock)
        {
            _over = true;
        }

        Kill();
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        Stop();
        _timer.Dispose();
    }

    private void OnExit(object? sender, EventArgs e) => Kill();

    private void Look()
    {
        lock (_lock)
        {
            if (_over || Met != ChildLimit.None)
            {
                return;
            }

            var since = Interlocked.Read(ref _since);
            Met = since >= 0 && Stopwatch.GetElapsedTime(since) > _limits.Time ? ChildLimit.Time
                : Memory() > _limits.AllMemory ? ChildLimit.Memory
                : ChildLimit.None;
            if (Met != ChildLimit.None)
            {
                Kill();
            }
        }
    }

    private long Memory()
    {
        try
        {
            _process.Refresh();
            return _process.HasExited ? 0 : _process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;       // it ended meanwhile
        }
    }
}
