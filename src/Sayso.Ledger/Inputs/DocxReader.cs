using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using Sayso.Documents;

namespace Sayso.Ledger.Inputs;

/// <summary>
/// Word files. OpenXml finds the main part and the properties; the part itself is walked by <see cref="XmlDoor"/>'s reader, because a tree of it
/// would be as deep as a hostile file wants.
/// </summary>
internal static class DocxReader
{
    /// <summary>What the library parses by itself (types, relations, properties) has some kilobytes.</summary>
    private const int MaxPlumbingBytes = 4 << 20;

    public static IEnumerable<InputItem> Read(ZipArchive zip, Stream file, string name, InputRun run)
    {
        foreach (var entry in zip.Entries.Where(IsPlumbing))
        {
            using var content = ZipReader.Open(entry, run);
            new InputStream(content, run, isRoot: false).ReadAll(MaxPlumbingBytes, nameof(MaxPlumbingBytes));
        }

        file.Position = 0;
        run.CountEntry();
        yield return Document(file, name, run);
    }

    private static InputItem Document(Stream file, string name, InputRun run)
    {
        using var word = WordprocessingDocument.Open(file, isEditable: false, new OpenSettings { AutoSave = false, MaxCharactersInPart = run.Limits.ItemCharacters });
        if (word.MainDocumentPart is not { } part)
        {
            throw new InputFault("damaged", "it has no main document; save it anew");
        }

        DocxText text;
        using (var raw = part.GetStream(FileMode.Open, FileAccess.Read))
        {
            var length = file.Length;
            using var unpacked = new UnpackedStream(raw, () => length, run);
            using var reader = XmlDoor.Open(unpacked, run.Limits);
            text = DocxText.Read(reader, run.Limits);
        }

        var properties = word.PackageProperties;
        var created = Time(properties.Created);
        var provenance = new Provenance(InputFormat.Docx)
        {
            Version = InputWords.Folded(properties.Version) ?? InputWords.Folded(properties.Revision),
            FirstCreated = created,
            VersionCreated = Time(properties.Modified),
        };
        return ItemDocument.OfText(name, name, text.Text, new ItemFields
        {
            Title = text.Title is { } title ? new Field(title, "Word style Title") : InputWords.Field(properties.Title, "DOCX core properties title"),
            Byline = InputWords.Byline(properties.Creator, "DOCX core properties creator"),
            Published = InputWords.Field(created, "DOCX core properties created"),
            Language = InputWords.Field(properties.Language, "DOCX core properties language"),
        }, provenance, [], wordsFirst: text.Title is null);
    }

    private static bool IsPlumbing(ZipArchiveEntry entry)
        => entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || entry.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)
            || entry.FullName.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase);

    private static string? Time(DateTime? time) => time?.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);
}
