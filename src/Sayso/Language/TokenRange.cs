namespace Sayso.Language;

/// <summary>A run of tokens, half open; also used for runs of words.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int token) => token >= Start && token < End;
}
