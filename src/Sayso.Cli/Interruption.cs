using System.Runtime.InteropServices;
using Sayso.Cli.Output;

namespace Sayso.Cli;

/// <summary>
/// Ends the program on Ctrl-C and on a request to terminate: the reading that is being written is finished, an incomplete output file is
/// removed. Works whatever the other threads are waiting for.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    /// <summary>Listens from now on.</summary>
    /// <param name="output">What is being written; null for nothing.</param>
    /// <param name="restoreTerminal">Puts the terminal right, where something is drawn on it.</param>
    public Interruption(ReadingOutput? output, Action restoreTerminal)
        : this(exitCode =>
        {
            output?.Abandon();
            restoreTerminal();
            Environment.Exit(exitCode);
        })
    {
    }

    /// <summary>Listens from now on.</summary>
    /// <param name="end">Puts everything in order and ends the program with an exit code.</param>
    public Interruption(Action<int> end)
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => End(context, ExitCodes.Interrupted));
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => End(context, ExitCodes.Terminated));

        void End(PosixSignalContext context, int exitCode)
        {
            context.Cancel = true;      // we end it ourselves
            end(exitCode);
        }
    }

    /// <summary>Stops listening.</summary>
    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
    }
}
