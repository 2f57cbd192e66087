using Sayso.Ledger;
using Sayso.Ledger.Store;

namespace Sayso.Web.Ledgers;

/// <summary>Goes over the whole ledger beside the work of the pages, one check at a time, and keeps what the last came to.</summary>
internal sealed class VerifyDesk(WorkspaceOptions options)
{
    private readonly Lock _lock = new();
    private VerifyState _state = new(null, null, null, null);

    /// <summary>Where it stands.</summary>
    public VerifyState State
    {
        get
        {
            lock (_lock)
            {
                return _state;
            }
        }
    }

    /// <summary>Begins a check, unless one is under way.</summary>
    /// <param name="expected">A head that somebody noted earlier, 64 hexadecimal digits; null for none.</param>
    public void Start(string? expected)
    {
        lock (_lock)
        {
            if (_state.Since is not null)
            {
                return;
            }

            _state = _state with { Since = options.Time.GetUtcNow() };
        }

        // A thread of its own: it is at work for as long as the ledger is large.
        new Thread(() => Run(expected)) { IsBackground = true, Name = "verify" }.Start();
    }

    private void Run(string? expected)
    {
        Verification? found = null;
        string? problem = null;
        try
        {
            using var ledger = NewsLedger.Open(options.Ledger, options.Time, options.By);
            found = ledger.Verify(expected);
        }
        catch (LedgerException e)
        {
            problem = e.Message;
        }

        lock (_lock)
        {
            _state = new VerifyState(null, options.Time.GetUtcNow(), found, problem);
        }
    }
}

/// <summary>Where a check of the ledger stands.</summary>
/// <param name="Since">When the one began that is under way; null where none is.</param>
/// <param name="Ended">When the last ended; null where none did.</param>
/// <param name="Found">What it came to; null where none ended, or it could not be done.</param>
/// <param name="Problem">Why it could not be done; null where it could.</param>
internal sealed record VerifyState(DateTimeOffset? Since, DateTimeOffset? Ended, Verification? Found, string? Problem);
