namespace Sayso.Web.Imports;

/// <summary>Files could not be taken, or not be read to the end; the message says why and what to do.</summary>
internal sealed class ImportException : Exception
{
    public ImportException()
    {
    }

    public ImportException(string message)
        : base(message)
    {
    }

    public ImportException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <summary>Whether there is no room for it now; later there is.</summary>
    public bool IsFull { get; init; }

    /// <summary>Whether there was too much of it.</summary>
    public bool IsTooMuch { get; init; }
}
