using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Sayso.Ledger.Ingest;

namespace Sayso.Web.Imports;

/// <summary>
/// Where files come in. They are put into a folder of our own and read into the ledger by a process of its own, one import after the other; what becomes of each input is told
/// to all who listen. All ends with the workspace.
/// </summary>
internal sealed class ImportDesk : IAsyncDisposable
{
    private const int MostKept = 5_000;         // events, for who comes late
    private const int MostOver = 50;            // imports that are over
    private const int MostWaiting = 50;

    private readonly AddProcess _process;
    private readonly Channel<ImportJob> _waiting = Channel.CreateUnbounded<ImportJob>();
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _lock = new();
    private readonly Queue<ImportEvent> _events = new();
    private readonly List<ImportJob> _jobs = [];
    private readonly Task _work;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _lastEvent;
    private int _lastJob;

    public ImportDesk(WorkspaceOptions options)
    {
        _process = new AddProcess(options);
        _work = Task.Run(WorkAsync);
    }

    /// <summary>Number of the last event; 0 before the first.</summary>
    public long LastEvent
    {
        get
        {
            lock (_lock)
            {
                return _lastEvent;
            }
        }
    }

    /// <summary>The imports of this start, the newest first: all that wait, and the last fifty that are over.</summary>
    public IReadOnlyList<ImportJob> Jobs
    {
        get
        {
            lock (_lock)
            {
                return [.. Enumerable.Reverse(_jobs)];
            }
        }
    }

    /// <summary>Takes files and has them read when those before them are done. Returns when all are taken.</summary>
    /// <param name="files">The files; each is taken before the next is asked for.</param>
    /// <param name="cancel">Gives up: nothing is read.</param>
    /// <exception cref="ImportException">There is no file among them, or they cannot be kept.</exception>
    public async Task<ImportJob> StartAsync(IAsyncEnumerable<ImportFile> files, CancellationToken cancel)
    {
        lock (_lock)
        {
            RefuseIfFull();
        }

        var folder = new ImportFolder();
        try
        {
            await foreach (var file in files.WithCancellation(cancel).ConfigureAwait(false))
            {
                await folder.AddAsync(file, cancel).ConfigureAwait(false);
            }

            if (folder.Names.Count == 0)
            {
                throw new ImportException("No file was chosen: choose one or more, then press Add. Nothing was changed.");
            }

            var job = Entered(folder);
            folder = null;
            return job;
        }
        finally
        {
            folder?.Dispose();
        }
    }

    /// <summary>Has files read again that failed, when those before them are done: an import for each folder, so that one that is gone stops no other. Gives the last.</summary>
    /// <param name="places">The files, as they were given before; at least one.</param>
    /// <exception cref="ImportException">Too many imports wait.</exception>
    public ImportJob StartAgain(IEnumerable<InputPlace> places)
        => places.DistinctBy(p => p.Path, StringComparer.Ordinal).GroupBy(p => p.Folder, StringComparer.Ordinal).Select(g => Entered(new PlacesOnDisk(g.Key, [.. g.Select(p => p.Name)]))).Last();

    /// <summary>What happens to imports, as it happens; ends with the workspace.</summary>
    /// <param name="after">Number of the last event that is known; 0 for all that are kept.</param>
    /// <param name="cancel">Ends it.</param>
    public async IAsyncEnumerable<ImportEvent> Events(long after, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, _end.Token);
        while (!either.IsCancellationRequested)
        {
            List<ImportEvent> news;
            Task changed;
            lock (_lock)
            {
                news = [.. _events.Where(e => e.Id > after)];
                changed = _changed.Task;
            }

            foreach (var one in news)
            {
                after = one.Id;
                yield return one;
            }

            await changed.WaitAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _end.CancelAsync().ConfigureAwait(false);
        await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _end.Dispose();
    }

    private ImportJob Entered(IImportSource files)
    {
        lock (_lock)
        {
            RefuseIfFull();
            var job = new ImportJob(++_lastJob, files) { After = _lastEvent };
            _jobs.Add(job);
            for (var over = _jobs.Count(j => j.IsOver); over > MostOver; over--)
            {
                _jobs.Remove(_jobs.First(j => j.IsOver));
            }

            if (!_waiting.Writer.TryWrite(job))
            {
                throw new ImportException("The workspace is closing.");
            }

            Tell(job, "queued");
            return job;
        }
    }

    private void RefuseIfFull()
    {
        if (_jobs.Count(j => !j.IsOver) >= MostWaiting)
        {
            throw new ImportException($"{MostWaiting} imports wait to be read already: wait until some are done, then do this again. Nothing was changed.") { IsFull = true };
        }
    }

    private async Task WorkAsync()
    {
        await foreach (var job in _waiting.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            if (_end.IsCancellationRequested)
            {
                job.End("the workspace was closed before it was read");
                continue;
            }

            Tell(job, "started");
            string? problem = null;
            try
            {
                await foreach (var result in _process.RunAsync(job.Files, _end.Token).ConfigureAwait(false))
                {
                    job.OneMore();
                    Tell(job, ImportEvent.Input, result);
                }
            }
            catch (OperationCanceledException)
            {
                problem = "the workspace was closed before all was read";
            }
            catch (Exception e) when (e is ImportException or IOException)
            {
                problem = e.Message;
            }
#pragma warning disable CA1031 // one import that goes wrong does not end those after it
            catch (Exception e)
            {
                problem = $"a fault of Sayso ({e.GetType().Name})";
            }
#pragma warning restore CA1031

            job.End(problem);
            Tell(job, ImportEvent.End, problem: problem);
        }
    }

    private void Tell(ImportJob job, string kind, ImportResult? result = null, string? problem = null)
    {
        lock (_lock)
        {
            _events.Enqueue(new ImportEvent(++_lastEvent, kind, job.Number, job.Total, job.Done) { Result = result, Problem = problem });
            if (_events.Count > MostKept)
            {
                _events.Dequeue();
            }

            _changed.TrySetResult();
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
