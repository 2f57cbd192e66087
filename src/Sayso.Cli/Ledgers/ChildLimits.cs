namespace Sayso.Cli.Ledgers;

/// <summary>What the process that reads a risky input may take.</summary>
/// <param name="Time">From one item, or one piece of input, to the next: the whole time of a PDF or Word file.</param>
/// <param name="Memory">Bytes of its managed memory; of all its memory half as much again and 128 MiB for the program itself.</param>
internal sealed record ChildLimits(TimeSpan Time, long Memory)
{
    /// <summary>Half a minute, a gigabyte.</summary>
    public static ChildLimits Default { get; } = new(TimeSpan.FromSeconds(30), 1L << 30);

    /// <summary>Bytes of physical memory from which on it is stopped.</summary>
    public long AllMemory => Memory + (Memory / 2) + (128L << 20);
}
