namespace Sayso.Ledger.Store;

/// <summary>A ledger that cannot be opened, read or written; the message says which, what is wrong, and what to do.</summary>
public sealed class LedgerException : Exception
{
    /// <summary>Makes it.</summary>
    /// <param name="kind">What is wrong.</param>
    /// <param name="message">Which file, what is wrong, what to do.</param>
    /// <param name="inner">What it came from.</param>
    public LedgerException(LedgerFault kind, string message, Exception? inner = null) : base(message, inner) => Kind = kind;

    /// <summary>What is wrong.</summary>
    public LedgerFault Kind { get; }
}

/// <summary>What can be wrong with a ledger.</summary>
public enum LedgerFault
{
    /// <summary>There is none of that name.</summary>
    Missing,

    /// <summary>The file is something else.</summary>
    NotALedger,

    /// <summary>A newer program made it.</summary>
    Newer,

    /// <summary>Its bytes are not what was written.</summary>
    Damaged,

    /// <summary>Another program is writing to it.</summary>
    Busy,

    /// <summary>The disk is full, or the file may not be written.</summary>
    CannotWrite,

    /// <summary>There is one already.</summary>
    Exists,
}
