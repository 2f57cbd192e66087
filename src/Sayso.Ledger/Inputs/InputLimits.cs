using Sayso.Documents;

namespace Sayso.Ledger.Inputs;

/// <summary>
/// How much of an input is read before it is taken for a bomb. The defaults are beyond any honest input and small enough for
/// a machine to bear. What meets a limit ends in a problem <c>limit</c>; what came before it is kept. How deep the tags of a
/// page may nest is the library's own rule and cannot be set.
/// </summary>
public sealed record InputLimits
{
    /// <summary>The defaults.</summary>
    public static InputLimits Default { get; } = new();

    /// <summary>Bytes of the input as it comes; 16 GiB.</summary>
    public long Bytes { get; init; } = 16L << 30;

    /// <summary>Bytes unpacked from one input, archives within it included; 64 GiB.</summary>
    public long DecompressedBytes { get; init; } = 64L << 30;

    /// <summary>How many times larger a packed thing may become.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Unpacked bytes from which on the ratio counts: a small thing may be dense; 8 MiB.</summary>
    public long RatioFloor { get; init; } = 8L << 20;

    /// <summary>Items of a feed, records of a WARC, members of a zip, all together.</summary>
    public int Entries { get; init; } = 2_000_000;

    /// <summary>Archives within archives: 1 is an archive by itself.</summary>
    public int Depth { get; init; } = 4;

    /// <summary>Bytes of one record or page, and of files that must be held whole while they are read (PDF, DOCX, JSON); 64 MiB.</summary>
    public int RecordBytes { get; init; } = DocumentReader.MaxBytes;

    /// <summary>Bytes of an archive within an archive, which must be held too; 256 MiB.</summary>
    public int HeldBytes { get; init; } = 256 << 20;

    /// <summary>Bytes of the lines before a record or response.</summary>
    public int HeaderBytes { get; init; } = 64 * 1024;

    /// <summary>UTF-16 units of an XML file. One attribute may take them all, so they must fit into memory.</summary>
    public long XmlCharacters { get; init; } = 100_000_000;

    /// <summary>UTF-16 units of one item within it.</summary>
    public int ItemCharacters { get; init; } = DocumentReader.MaxCharacters;

    /// <summary>How deep XML elements may nest.</summary>
    public int XmlDepth { get; init; } = 200;

    /// <summary>How deep JSON may nest.</summary>
    public int JsonDepth { get; init; } = 64;

    /// <summary>Pages of a PDF.</summary>
    public int Pages { get; init; } = 5_000;

    /// <summary>UTF-16 units of documents kept so that later revisits of the same WARC can be given their text; older ones go first.</summary>
    public long KeptForRevisits { get; init; } = 64_000_000;
}
