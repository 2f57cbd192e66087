namespace Sayso.Statements.Network;

/// <summary>The labels of the statement network.</summary>
internal static class StatementLabels
{
    /// <summary>Of every word: no cue, the first word of one, a further word.</summary>
    public const int CueCount = 3;

    /// <summary>Of every word for a given cue: neither, first and further words of the source, first and further words of a piece of content.</summary>
    public const int PartCount = 5;

    /// <summary>Neither of any part.</summary>
    public const int Outside = 0;

    /// <summary>First word of a source.</summary>
    public const int SourceBegin = 1;

    /// <summary>Further word of a source.</summary>
    public const int SourceInside = 2;

    /// <summary>First word of a piece of content.</summary>
    public const int ContentBegin = 3;

    /// <summary>Further word of a piece of content.</summary>
    public const int ContentInside = 4;
}
