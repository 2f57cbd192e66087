using System.IO.Compression;

namespace Sayso.Ledger.Inputs;

/// <summary>A zip: a Word file, a WACZ, or a bag of inputs, each of which is read by itself.</summary>
internal static class ZipReader
{
    public static IEnumerable<InputItem> Read(InputStream content, string name, InputRun run, int depth)
    {
        InputReader.CheckDepth(depth, run);

        // A zip is read from its end.
        Stream seekable = content.CanSeek ? content : new MemoryStream(content.ReadAll(run.Limits.HeldBytes, nameof(InputLimits.HeldBytes)), writable: false);
        using var zip = new ZipArchive(seekable, ZipArchiveMode.Read, leaveOpen: true);
        var items = zip.GetEntry("word/document.xml") is not null ? DocxReader.Read(zip, seekable, name, run)
            : zip.GetEntry("datapackage.json") is not null ? WaczReader.Read(zip, name, run, depth)
            : Members(zip, name, run, depth);
        foreach (var item in items)
        {
            yield return item;
        }
    }

    /// <summary>The items of one member. Not read where its name is unsafe or it is encrypted; the reason is an item then.</summary>
    public static IEnumerable<InputItem> Member(ZipArchiveEntry entry, string name, InputRun run, int depth)
    {
        var where = $"{name}/{entry.FullName}";
        var provenance = new Provenance(InputFormat.Unreadable) { Member = entry.FullName };
        return Guarded.Items(Items(), run, where, provenance);

        IEnumerable<InputItem> Items()
        {
            run.CountEntry();
            if (MemberName.Refusal(entry.FullName) is { } refusal)
            {
                throw new InputFault("unsafe-name", $"{refusal}; the member was not read: {InputWords.NotTrusted}");
            }

            if (entry.IsEncrypted)
            {
                throw new InputFault("encrypted", "it is locked by a password; unlock it first");
            }

            using var unpacked = Open(entry, run);
            foreach (var item in InputReader.ReadAny(new InputStream(unpacked, run, isRoot: false), where, run, depth))
            {
                var inner = item.Provenance.Member;
                yield return item with { Provenance = item.Provenance with { Member = inner is null ? entry.FullName : $"{entry.FullName}/{inner}" } };
            }
        }
    }

    /// <summary>A member's bytes, counted. What the archive says of its length is not believed.</summary>
    public static Stream Open(ZipArchiveEntry entry, InputRun run) => new UnpackedStream(entry.Open(), () => entry.CompressedLength, run);

    private static IEnumerable<InputItem> Members(ZipArchive zip, string name, InputRun run, int depth)
    {
        var any = false;
        foreach (var entry in zip.Entries.Where(entry => !MemberName.IsIdle(entry.FullName)))
        {
            foreach (var item in Member(entry, name, run, depth))
            {
                any = true;
                yield return item;
            }

            if (run.Stopped)
            {
                yield break;
            }
        }

        if (!any)
        {
            throw new InputFault("empty", "the archive is empty; there is nothing to add");
        }
    }
}
