namespace Sayso.Language;

/// <summary>
/// A model cannot be used: its file is damaged, cut off, of another kind or of a newer version, or lacks what this version needs.
/// The message says which, where in the file, and what to do.
/// </summary>
public sealed class ModelException : Exception
{
    /// <summary>With a message that is fit to be shown to a user.</summary>
    public ModelException(string message)
        : base(message)
    {
    }

    /// <summary>With a message that is fit to be shown to a user, and what led to it.</summary>
    public ModelException(string message, Exception? inner)
        : base(message, inner)
    {
    }
}
