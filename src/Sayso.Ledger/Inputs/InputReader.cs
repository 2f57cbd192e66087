using System.Globalization;
using System.IO.Compression;
using Sayso.Documents;

namespace Sayso.Ledger.Inputs;

// Not the namespace of OpenXml.
using DocumentFormat = Sayso.Documents.DocumentFormat;

/// <summary>
/// The door: bytes in, items out, whatever the bytes are. Nothing is fetched, no file is written, no name in an archive is used as a
/// path.
/// </summary>
public static class InputReader
{
    /// <summary>
    /// Reads what an input holds, as it is asked for. Bad input gives items with problems, never an exception; a bomb ends in a problem
    /// <c>limit</c> and what came before it is kept. What no catch can stop (a stack overflow, memory, endless work in a parser) is
    /// why <see cref="NeedsChild"/> asks for a process of its own.
    /// </summary>
    /// <param name="content">The bytes, from its present position; not disposed. Zip files of more than <see cref="InputLimits.HeldBytes"/> need one that can seek.</param>
    /// <param name="name">A file name, or "-": it names the input in messages, and decides where the content does not say what it is.</param>
    /// <param name="limits">The limits; null for <see cref="InputLimits.Default"/>.</param>
    /// <returns>At least one item.</returns>
    /// <exception cref="IOException">The stream itself could not be read.</exception>
    public static IEnumerable<InputItem> Read(Stream content, string name, InputLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(name);
        var run = new InputRun(limits ?? InputLimits.Default);
        return ReadAny(new InputStream(content, run, isRoot: true), name, run, 0);
    }

    /// <summary>What an input is, by its first bytes (64 KiB or all), then by its name. Archives are opened before more is said of them.</summary>
    public static InputFormat FormatOf(ReadOnlySpan<byte> head, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return InputSniffer.Tell(head, name).Format;
    }

    /// <summary>Whether the format is to be read in a process of its own, with limits on time and memory: its parsers can be made to
    /// overflow the stack or to work without end.</summary>
    public static bool NeedsChild(InputFormat format)
        => format is InputFormat.Pdf or InputFormat.Docx or InputFormat.Zip or InputFormat.Wacz or InputFormat.Gzip or InputFormat.Warc;

    /// <summary>The items of an input or of a member of an archive.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="name">Its name, for messages and ids.</param>
    /// <param name="run">The run.</param>
    /// <param name="depth">How many archives are around it.</param>
    internal static IEnumerable<InputItem> ReadAny(InputStream content, string name, InputRun run, int depth)
    {
        return Guarded.Items(Told(), run, name, new Provenance(InputFormat.Unreadable));

        IEnumerable<InputItem> Told()
        {
            var (format, advice) = InputSniffer.Tell(content.Head, name);
            if (advice is not null)
            {
                throw new InputFault("unreadable", advice);
            }

            foreach (var item in Guarded.Items(ReadAs(format, content, name, run, depth), run, name, new Provenance(format)))
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<InputItem> ReadAs(InputFormat format, InputStream content, string name, InputRun run, int depth)
        => format switch
        {
            InputFormat.Pdf => PdfReader.Read(content, name, run),
            InputFormat.Rss or InputFormat.Atom => FeedReader.Read(content, name, run),
            InputFormat.JsonFeed => JsonFeedReader.Read(content, name, run),
            InputFormat.Ninjs => NinjsReader.Read(content, name, run),
            InputFormat.Nitf => NitfReader.Read(content, name, run),
            InputFormat.NewsMl => NewsMlReader.Read(content, name, run),
            InputFormat.Warc => new WarcReader(content, name, run).Read(),
            InputFormat.Zip or InputFormat.Docx or InputFormat.Wacz => ZipReader.Read(content, name, run, depth + 1),
            InputFormat.Gzip => Unpack(content, name, run, depth + 1),
            _ => Documents(format, content, name, run),
        };

    // A packed WARC is one archive, not one within another.
    private static IEnumerable<InputItem> Unpack(InputStream content, string name, InputRun run, int depth)
    {
        CheckDepth(depth, run);
        var counted = new CountedStream(content);
        using var unpacked = new UnpackedStream(new GZipStream(counted, CompressionMode.Decompress, leaveOpen: true), () => counted.Taken, run);
        var inner = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        foreach (var item in ReadAny(new InputStream(unpacked, run, isRoot: false), inner.EndsWith(".warc", StringComparison.OrdinalIgnoreCase) ? name : inner, run, depth))
        {
            yield return item;
        }

        // GZipStream takes what is no member for the end, and says nothing.
        if (unpacked.HasEnded && counted.HasMore())
        {
            yield return new InputItem(name, null,
                [InputWords.Problem(name, "damaged", string.Create(CultureInfo.InvariantCulture, $"what stands behind byte {counted.Taken:N0} or before is not gzip; what could be read is kept; get it again"))],
                new Provenance(InputFormat.Gzip));
        }
    }

    // Text, pages and JSON Lines are the library's; it keeps its own limits.
    private static IEnumerable<InputItem> Documents(InputFormat format, InputStream content, string name, InputRun run)
    {
        var (asked, provenance) = format switch
        {
            InputFormat.Html => (DocumentFormat.Html, new Provenance(format)),
            InputFormat.JsonLines => (DocumentFormat.JsonLines, new Provenance(format)),
            _ => (DocumentFormat.Text, new Provenance(format)),
        };
        foreach (var result in DocumentReader.Read(content, name, asked))
        {
            run.CountEntry();
            yield return new InputItem(result.Id, result.Document, result.Problems, provenance with { Address = result.Document?.Url?.Value });
            if (run.Stopped)
            {
                break;
            }
        }
    }

    /// <exception cref="InputFault">More archives lie within each other than allowed.</exception>
    internal static void CheckDepth(int depth, InputRun run)
    {
        if (depth > run.Limits.Depth)
        {
            throw InputFault.Limit("it is an archive within too many others", nameof(InputLimits.Depth), run.Limits.Depth, "unpack it, and add what is in it");
        }
    }
}
