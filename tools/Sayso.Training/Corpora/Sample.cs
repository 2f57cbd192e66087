namespace Sayso.Training.Corpora;

/// <summary>One sentence to learn from. What a corpus does not tell is null, or <see cref="Unknown"/> where it is not told of one word.</summary>
/// <param name="Forms">Its words.</param>
internal sealed record Sample(string[] Forms)
{
    /// <summary>Not told of this word: no loss is counted.</summary>
    public const int Unknown = -100;

    /// <summary>Universal part of speech, as the number of a <see cref="Language.PartOfSpeech"/>.</summary>
    public int[]? Upos { get; init; }

    /// <summary>Penn tag, its place in the network's list of tags.</summary>
    public int[]? Xpos { get; init; }

    /// <summary>Head: 0 for the root, else 1 + index of the head.</summary>
    public int[]? Heads { get; init; }

    /// <summary>Relation to the head, its place in the network's list of relations.</summary>
    public int[]? Relations { get; init; }

    /// <summary>Kind of name the word is in, as <see cref="SilverParses"/> tells it: 0 for none.</summary>
    public int[]? Coarse { get; init; }

    /// <summary>Name label, see <see cref="Language.NameLabels"/>.</summary>
    public int[]? Names { get; init; }

    /// <summary>The sentence without its full stop; itself where it has none at its end, or something hangs on it.</summary>
    public Sample WithoutStop()
    {
        if (Forms.Length < 3 || Forms[^1] != "." || Heads?[^1] == 0 || Heads?.Contains(Forms.Length) == true)
        {
            return this;
        }

        return new Sample(Forms[..^1])
        {
            Upos = Upos?[..^1],
            Xpos = Xpos?[..^1],
            Heads = Heads?[..^1],
            Relations = Relations?[..^1],
            Coarse = Coarse?[..^1],
            Names = Names?[..^1],
        };
    }
}
