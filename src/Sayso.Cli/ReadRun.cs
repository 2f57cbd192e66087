using System.Collections.Concurrent;
using Sayso.Cli.Inputs;
using Sayso.Cli.Output;
using Sayso.Cli.View;
using Sayso.Documents;

namespace Sayso.Cli;

/// <summary>What a run has come to so far.</summary>
/// <param name="Inputs">Inputs that are done with.</param>
/// <param name="Reports">Documents read.</param>
/// <param name="Found">Statements or sentences in them, by command.</param>
/// <param name="Unreadable">Documents or inputs that could not be read.</param>
/// <param name="Remarks">Problems with documents that were read all the same.</param>
/// <param name="Bugs">Documents on which the program failed.</param>
internal readonly record struct RunCounts(int Inputs, int Reports, int Found, int Unreadable, int Remarks, int Bugs)
{
    /// <summary>The exit code that says so.</summary>
    public int ExitCode => Bugs > 0 ? ExitCodes.Bug : Unreadable > 0 ? ExitCodes.SomeUnreadable : ExitCodes.Done;
}

/// <summary>
/// Reads inputs on all cores and writes what was made of them in input order. At most a few documents a core are held at a time, and a
/// result is written as soon as those before it are.
/// </summary>
/// <typeparam name="T">What is made of a document.</typeparam>
/// <param name="inputs">Opens the inputs.</param>
/// <param name="read">Reads one document.</param>
/// <param name="writer">Takes the results.</param>
/// <param name="messages">Takes the problems.</param>
internal sealed class ReadRun<T>(IInputSource inputs, Func<GivenDocument, T> read, IResultWriter<T> writer, Messages messages)
    where T : class, IRunResult<T>
{
    private const int LongestId = 80;       // characters of an id in a message: enough to find it

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);      // of the documents read, to the input each came with
    private RunCounts _counts;

    /// <summary>Called after each document.</summary>
    public Action<RunCounts>? Progressed { get; init; }

    /// <summary>Whether two documents may have one id: what comes out can tell them apart.</summary>
    public bool MayRepeat { get; init; }

    /// <summary>Reads them all.</summary>
    /// <exception cref="OutputException">The output cannot be written.</exception>
    public RunCounts Run(IReadOnlyList<Input> all)
    {
        if (all is [var only] && !inputs.MayHoldMany(only))
        {
            foreach (var outcome in ReadWhole(only))
            {
                Take(outcome);
            }
        }
        else
        {
            RunInParallel(all);
        }

        writer.End();
        return _counts;
    }

    private void RunInParallel(IReadOnlyList<Input> all)
    {
        // Not disposed: where the output fails, the producer may still be waiting for its input, and finds out when that comes.
        var window = new BlockingCollection<Task<IReadOnlyList<Outcome>>>(boundedCapacity: Environment.ProcessorCount * 2);
        var stop = new CancellationTokenSource();

        // A thread of its own: it may wait for standard input for as long as that likes. In the background: it keeps no program alive.
        new Thread(() => Produce(all, window, stop.Token)) { IsBackground = true, Name = "inputs" }.Start();
        try
        {
            foreach (var task in window.GetConsumingEnumerable(CancellationToken.None))
            {
                foreach (var outcome in task.GetAwaiter().GetResult())
                {
                    Take(outcome);
                }
            }
        }
        finally
        {
            stop.Cancel();
        }
    }

    private void Produce(IReadOnlyList<Input> all, BlockingCollection<Task<IReadOnlyList<Outcome>>> window, CancellationToken stop)
    {
        try
        {
            foreach (var input in all)
            {
                if (!inputs.MayHoldMany(input))
                {
                    window.Add(Task.Run(() => ReadWhole(input), stop), stop);
                    continue;
                }

                foreach (var outcome in Guarded(input))
                {
                    window.Add(Task.Run<IReadOnlyList<Outcome>>(() => [outcome.Fault is null ? Read(outcome) : outcome], stop), stop);
                }

                window.Add(Task.FromResult<IReadOnlyList<Outcome>>([Outcome.EndOfInput]), stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The output has failed; whoever writes it says so.
        }
        finally
        {
            window.CompleteAdding();
        }
    }

    private IReadOnlyList<Outcome> ReadWhole(Input input)
        => [.. Guarded(input).Select(o => o.Fault is null ? Read(o) : o), Outcome.EndOfInput];

    // The documents of an input; a fault of ours while opening it ends the input, not the run.
    private IEnumerable<Outcome> Guarded(Input input)
    {
        using var documents = inputs.Read(input).GetEnumerator();
        while (true)
        {
            Outcome outcome;
            try
            {
                if (!documents.MoveNext())
                {
                    yield break;
                }

                outcome = new Outcome(input, documents.Current, null, null);
            }
#pragma warning disable CA1031 // the edge of the process: one document that we fail on must not take the others with it
            catch (Exception e)
            {
                outcome = new Outcome(input, new GivenDocument(Failed(input.Name, e)), null, e);
            }
#pragma warning restore CA1031

            yield return outcome;
            if (outcome.Fault is not null)
            {
                yield break;
            }
        }
    }

    private Outcome Read(Outcome outcome)
    {
        try
        {
            return outcome with { Value = read(outcome.Given) };
        }
#pragma warning disable CA1031 // as above
        catch (Exception e)
        {
            return outcome with { Given = new GivenDocument(Failed(outcome.Result.Id, e)), Fault = e };
        }
#pragma warning restore CA1031
    }

    private static DocumentResult Failed(string id, Exception e)
        => DocumentResult.Unreadable(id, "bug", $"{id}: this is a bug in sayso: {e.GetType().Name}: {e.Message}");

    private void Take(Outcome outcome)
    {
        if (ReferenceEquals(outcome, Outcome.EndOfInput))
        {
            _counts = _counts with { Inputs = _counts.Inputs + 1 };
            Progressed?.Invoke(_counts);
            return;
        }

        var result = outcome.Value ?? T.Unreadable(outcome.Result.Id, outcome.Result.Problems);
        if (!MayRepeat && result.Document is not null && !_ids.TryAdd(result.Id, outcome.Input.Name))
        {
            result = T.Unreadable(result.Id, [Duplicate(result.Id, outcome.Input.Name)]);
        }

        Report(outcome.Input, result, outcome.Fault);
        writer.Write(result);
        _counts = _counts with
        {
            Reports = _counts.Reports + (result.Document is null ? 0 : 1),
            Found = _counts.Found + result.Found,
            Unreadable = _counts.Unreadable + (result.Document is null && !result.IsRemark ? 1 : 0),
            Remarks = _counts.Remarks + (result.Document is null && !result.IsRemark ? 0 : result.Problems.Count),
            Bugs = _counts.Bugs + (outcome.Fault is null ? 0 : 1),
        };
        Progressed?.Invoke(_counts);
    }

    // Two documents of one id could not be told apart in what comes out.
    private Problem Duplicate(string id, string input)
        => new("duplicate-id", id == input && _ids[id] == input
            ? $"{input}: it is among the inputs twice; it was read the first time: name it once"
            : $"{input}: the id \"{VisibleText.Short(id, LongestId)}\" is already that of a document in {VisibleText.Short(_ids[id], LongestId)}; ids must differ, so this document was left out");

    private void Report(Input input, T result, Exception? fault)
    {
        if (fault is not null)
        {
            messages.Bug(result.Id, fault);
            return;
        }

        foreach (var problem in result.Problems)
        {
            messages.About(input.Name, result.Id, problem.Message);
        }
    }

    /// <summary>A document on its way: what the input gave, what was made of it once that is done, or the fault of ours that prevented it.</summary>
    private sealed record Outcome(Input Input, GivenDocument Given, T? Value, Exception? Fault)
    {
        public DocumentResult Result => Given.Result;

        public static Outcome EndOfInput { get; } = new(new Input(""), new GivenDocument(new DocumentResult("", null, [])), null, null);
    }
}
