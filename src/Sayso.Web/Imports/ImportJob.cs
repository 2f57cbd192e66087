namespace Sayso.Web.Imports;

/// <summary>Files on their way into the ledger.</summary>
/// <param name="number">Its number, from 1, of this start of the workspace.</param>
/// <param name="files">The files.</param>
internal sealed class ImportJob(int number, IImportSource files)
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile string? _problem;
    private int _done;

    /// <summary>Its number.</summary>
    public int Number => number;

    /// <summary>How many files it has.</summary>
    public int Total { get; } = files.Names.Count;

    /// <summary>How many inputs are done.</summary>
    public int Done => _done;

    /// <summary>Whether it is over.</summary>
    public bool IsOver => _ended.Task.IsCompleted;

    /// <summary>Why it ended before its time; null where it did not.</summary>
    public string? Problem => _problem;

    /// <summary>Number of the last event before it began: ask for events after it.</summary>
    public long After { get; init; }

    /// <summary>Ends when it is over.</summary>
    public Task Ended => _ended.Task;

    internal IImportSource Files => files;

    internal int OneMore() => Interlocked.Increment(ref _done);

    internal void End(string? problem)
    {
        _problem = problem;
        files.Dispose();
        _ended.TrySetResult();
    }
}
