namespace Sayso.Cli;

/// <summary>What the program's exit code says. Listed in the help; scripts rely on them.</summary>
internal static class ExitCodes
{
    /// <summary>Every input was read.</summary>
    public const int Done = 0;

    /// <summary>There is nothing new: only <c>sayso alert run</c> says so.</summary>
    public const int NothingNew = 1;

    /// <summary>The command line is wrong; nothing was read.</summary>
    public const int Usage = 2;

    /// <summary>Some input could not be read; the others were.</summary>
    public const int SomeUnreadable = 3;

    /// <summary>A ledger's bytes are not what was written.</summary>
    public const int Damaged = 65;

    /// <summary>A bug in sayso.</summary>
    public const int Bug = 70;

    /// <summary>The output could not be written.</summary>
    public const int CannotWrite = 74;

    /// <summary>A model is missing or damaged; nothing was read.</summary>
    public const int NoModel = 78;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Interrupted = 130;

    /// <summary>Whoever read the output closed it.</summary>
    public const int ClosedPipe = 141;

    /// <summary>Stopped by a request to end (SIGTERM).</summary>
    public const int Terminated = 143;
}
