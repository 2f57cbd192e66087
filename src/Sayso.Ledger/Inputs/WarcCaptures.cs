using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Sayso.Documents;

namespace Sayso.Ledger.Inputs;

/// <summary>
/// What a WARC has held so far, for the revisits that come later: by record id, by payload digest, and by address and time. Of a
/// name 16 bytes of its hash are kept; of documents as many as the limit allows, the youngest.
/// </summary>
internal sealed class WarcCaptures(long mostCharacters)
{
    /// <summary>A capture that can be pointed to.</summary>
    /// <param name="id">Its record id.</param>
    /// <param name="document">Its document; null where it had none.</param>
    public sealed class Capture(string? id, Document? document)
    {
        public string? Id => id;

        /// <summary>The document; null where there was none, or it had to go.</summary>
        public Document? Document { get; set; } = document;

        /// <summary>Whether there was a document that had to go.</summary>
        public bool IsGone { get; set; }
    }

    private static readonly Capture NoReport = new(null, null);

    private readonly Dictionary<UInt128, Capture> _byName = [];
    private readonly Queue<Capture> _kept = new();
    private long _characters;

    /// <summary>Notes a capture; <paramref name="document"/> null for what was no report.</summary>
    public void Add(WarcRecord record, Document? document)
    {
        var capture = document is null ? NoReport : new Capture(record.Id, document);
        foreach (var name in Names(record.Id, record["WARC-Payload-Digest"], record.Address, record["WARC-Date"]))
        {
            _byName.TryAdd(Hash(name), capture);
        }

        if (document is not null)
        {
            _kept.Enqueue(capture);
            _characters += document.Text.Length;
        }

        while (_characters > mostCharacters && _kept.TryDequeue(out var oldest))
        {
            _characters -= oldest.Document!.Text.Length;
            (oldest.Document, oldest.IsGone) = (null, true);
        }
    }

    /// <summary>Whether a record of that id has been seen.</summary>
    public bool Knows(string? id) => id is not null && _byName.ContainsKey(Hash("id " + id));

    /// <summary>The capture that a revisit repeats; null where it is not in this file so far.</summary>
    public Capture? Find(WarcRecord revisit)
        => Names(revisit.RefersTo, revisit["WARC-Payload-Digest"], revisit["WARC-Refers-To-Target-URI"], revisit["WARC-Refers-To-Date"])
            .Select(name => _byName.GetValueOrDefault(Hash(name))).FirstOrDefault(capture => capture is not null);

    private static IEnumerable<string> Names(string? id, string? digest, string? address, string? date)
    {
        if (id is not null)
        {
            yield return "id " + id;
        }

        if (digest is not null)
        {
            yield return "digest " + digest;
        }

        if (address is not null && date is not null)
        {
            yield return $"at {date} {address}";
        }
    }

    private static UInt128 Hash(string name) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(MemoryMarshal.AsBytes(name.AsSpan())));
}
