using Sayso.Ledger.Corrections;

namespace Sayso.Web.Reviewing;

/// <summary>What was decided on the review page since the workspace was opened, to count it and to take the last one back.</summary>
internal sealed class ReviewSession
{
    private readonly Lock _lock = new();
    private readonly List<DoneReview> _done = [];
    private readonly Dictionary<long, DoneReview> _undone = [];

    /// <summary>How many stand.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _done.Count;
            }
        }
    }

    /// <summary>The last that stands; null where none does.</summary>
    public DoneReview? Last
    {
        get
        {
            lock (_lock)
            {
                return _done.Count > 0 ? _done[^1] : null;
            }
        }
    }

    /// <summary>Notes one.</summary>
    public void Add(DoneReview done)
    {
        lock (_lock)
        {
            _done.Add(done);
        }
    }

    /// <summary>Notes that one was taken back; null where it was none of these.</summary>
    public DoneReview? Undo(long seq)
    {
        lock (_lock)
        {
            if (_done.Find(d => d.Seq == seq) is not { } done)
            {
                return null;
            }

            _done.Remove(done);
            _undone[seq] = done;
            return done;
        }
    }

    /// <summary>One by the number of its event, and whether it stands; null where there is none.</summary>
    public (DoneReview Done, bool Stands)? Find(long seq)
    {
        lock (_lock)
        {
            return _done.Find(d => d.Seq == seq) is { } done ? (done, true) : _undone.TryGetValue(seq, out var undone) ? (undone, false) : null;
        }
    }
}

/// <summary>A decision on a statement.</summary>
/// <param name="Seq">Number of its event.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Report">The report.</param>
/// <param name="Statement">The statement's id; empty of an added one.</param>
internal sealed record DoneReview(long Seq, Verdict Verdict, string Report, string Statement);
