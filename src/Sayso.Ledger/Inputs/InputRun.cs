namespace Sayso.Ledger.Inputs;

/// <summary>One call of <see cref="InputReader"/>: the limits, and what has been used of them so far, archives within included.</summary>
internal sealed class InputRun(InputLimits limits)
{
    public InputLimits Limits => limits;

    /// <summary>Bytes unpacked so far.</summary>
    public long Unpacked { get; private set; }

    /// <summary>Items, records and members so far.</summary>
    public int Entries { get; private set; }

    /// <summary>Whether a limit of the whole run was met: nothing more is read.</summary>
    public bool Stopped { get; private set; }

    /// <summary>What the caller's stream itself threw; that is no bad input, and passes through.</summary>
    public Exception? StreamFailure { get; set; }

    /// <exception cref="InputFault">More has been unpacked than the run may.</exception>
    public void CountUnpacked(int bytes)
    {
        Unpacked += bytes;
        if (Unpacked > limits.DecompressedBytes)
        {
            Stopped = true;
            throw InputFault.Limit("it unpacks to more than one input may", nameof(InputLimits.DecompressedBytes), limits.DecompressedBytes, InputWords.SplitIt);
        }
    }

    /// <exception cref="InputFault">There are more items than the run may have.</exception>
    public void CountEntry()
    {
        if (++Entries > limits.Entries)
        {
            Stopped = true;
            throw InputFault.Limit("it holds more items than one input may", nameof(InputLimits.Entries), limits.Entries, InputWords.SplitIt);
        }
    }
}
