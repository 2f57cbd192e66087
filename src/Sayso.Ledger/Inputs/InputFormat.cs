namespace Sayso.Ledger.Inputs;

/// <summary>What an input is, as its content says it.</summary>
public enum InputFormat
{
    /// <summary>Plain text, or nothing that is known: read as text.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>JSON Lines, one report a line.</summary>
    JsonLines,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Word, Office Open XML.</summary>
    Docx,

    /// <summary>RSS 2.0 and its elders, RDF (1.0) among them.</summary>
    Rss,

    /// <summary>Atom.</summary>
    Atom,

    /// <summary>JSON Feed 1 and 1.1.</summary>
    JsonFeed,

    /// <summary>WARC 1.0 and 1.1, packed or not.</summary>
    Warc,

    /// <summary>A web archive collection zipped: WACZ.</summary>
    Wacz,

    /// <summary>NITF, one item.</summary>
    Nitf,

    /// <summary>NewsML-G2: newsItem, or newsMessage with many.</summary>
    NewsMl,

    /// <summary>ninjs 1, 2 or 3: one item, an array of them, or one a line.</summary>
    Ninjs,

    /// <summary>A zip of inputs.</summary>
    Zip,

    /// <summary>One input packed by gzip.</summary>
    Gzip,

    /// <summary>Something known that cannot be read; the problem says what to do.</summary>
    Unreadable,
}
