namespace Sayso.Ledger.Inputs;

/// <summary>Whom an item names as a source of its information.</summary>
/// <param name="Name">The name or, where the input gives none, the code: "Northern Press Service", "isrc:NPS".</param>
/// <param name="Uri">Its address or code; null where none is given.</param>
/// <param name="Role">What it did, as the input says; null where it does not.</param>
public sealed record InfoSource(string Name, string? Uri = null, string? Role = null);

/// <summary>One stop of an item on its way, as NewsML-G2 tells it: who wrote, who passed it on.</summary>
/// <param name="Seq">The number in the chain, as given; null where the input gives none.</param>
/// <param name="Party">Who; null where the input does not say.</param>
/// <param name="Action">What they did: "created", "transmitted".</param>
/// <param name="Time">When, ISO 8601.</param>
public sealed record Hop(int? Seq, string? Party, string? Action, string? Time);

/// <summary>
/// Where an item came from and how it got here, as its input tells: evidence on who had it from whom. What the input does not
/// say is null or empty, never guessed. Times are ISO 8601.
/// </summary>
/// <param name="Format">The format that the item itself was in.</param>
public sealed record Provenance(InputFormat Format)
{
    /// <summary>The file within an archive: <c>archive/pages.warc.gz</c>; null for an input that is none.</summary>
    public string? Member { get; init; }

    /// <summary>When it was captured (WARC-Date).</summary>
    public string? CapturedAt { get; init; }

    /// <summary>Its address on the web, also where there is no document.</summary>
    public string? Address { get; init; }

    /// <summary>Who supplied it.</summary>
    public string? Provider { get; init; }

    /// <summary>Whose information it is, as named.</summary>
    public IReadOnlyList<InfoSource> InfoSources { get; init; } = [];

    /// <summary>Its way, in the order of the numbers.</summary>
    public IReadOnlyList<Hop> Hops { get; init; } = [];

    /// <summary>Who holds the rights.</summary>
    public string? CopyrightHolder { get; init; }

    /// <summary>A note to editors.</summary>
    public string? EdNote { get; init; }

    /// <summary><c>usable</c>, <c>withheld</c>, <c>canceled</c>, or another word of the input in lower case (<c>embargoed</c>).</summary>
    public string? PubStatus { get; init; }

    /// <summary>The version, as given.</summary>
    public string? Version { get; init; }

    /// <summary>What the giver calls the item, the same in all its versions.</summary>
    public string? ItemGuid { get; init; }

    /// <summary>When the first version was made.</summary>
    public string? FirstCreated { get; init; }

    /// <summary>When this version was made.</summary>
    public string? VersionCreated { get; init; }

    /// <summary>The digest of the content as captured, with its method: <c>sha1:…</c>; equal ones are copies.</summary>
    public string? PayloadDigest { get; init; }

    /// <summary>The id of the item that this one repeats: of a WARC revisit.</summary>
    public string? RevisitOf { get; init; }

    /// <summary>Why the capture broke off, in its own word (<c>length</c>, <c>time</c>, <c>disconnect</c>), or <c>input</c> where the file ends within it.</summary>
    public string? Truncated { get; init; }
}
