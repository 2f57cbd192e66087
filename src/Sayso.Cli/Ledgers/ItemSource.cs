using Sayso.Cli.Inputs;
using Sayso.Documents;
using Sayso.Ledger.Ingest;
using Sayso.Ledger.Inputs;

namespace Sayso.Cli.Ledgers;

// The program's own is for plain texts, pages and JSON Lines.
using FileReader = Sayso.Cli.Inputs.InputReader;
using ItemReader = Sayso.Ledger.Inputs.InputReader;

/// <summary>
/// Inputs of every format, as items. What an input is, its content says; texts, pages and JSON Lines go the way that they go in
/// <c>sayso read</c>, risky formats through a process of their own.
/// </summary>
/// <param name="format">What all inputs are; Auto to look.</param>
/// <param name="date">The publication date of reports that give none.</param>
/// <param name="child">Reads risky formats.</param>
internal sealed class ItemSource(DocumentFormat format, DateOnly? date, ChildReader child) : IInputSource
{
    private const int HeadSize = 64 * 1024;

    /// <summary>The endings of the files that a folder is searched for.</summary>
    public static IReadOnlyList<string> Endings { get; } =
        [.. InputFinder.Endings, ".pdf", ".docx", ".rss", ".atom", ".xml", ".json", ".nitf", ".warc", ".gz", ".wacz", ".zip"];

    /// <summary>Whether the files are gone after this run, so that where they lay is not noted.</summary>
    public bool IsPassing { get; init; }

    // One document is read beside others, many one after the other. A name that lies costs nothing but memory or time.
    public bool MayHoldMany(Input input) => format == DocumentFormat.JsonLines
        || (format == DocumentFormat.Auto && !InputFinder.HasEnding(input.Name, [".txt", ".text", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".nitf"]));

    public IEnumerable<GivenDocument> Read(Input input)
    {
        var place = IsPassing || input.Name == Input.StandardInput ? null : new InputPlace(Environment.CurrentDirectory, input.Name);
        return Items(input).Select(item => item with { Place = place });
    }

    private IEnumerable<AddedItem> Items(Input input)
    {
        if (input.Problem is { } problem)
        {
            return [new AddedItem(new DocumentResult(input.Name, null, [problem]), null, true, false)];
        }

        var (stream, failure) = FileReader.Open(input.Name);
        return stream is null ? [new AddedItem(failure!, null, true, false)] : Opened(stream, input.Name);
    }

    /// <summary>The items of bytes from wherever: the one entry for all that is added.</summary>
    /// <param name="content">The bytes, from its present position; not disposed.</param>
    /// <param name="name">A file name, an address, "-": names the input, and the report where its content gives it no id.</param>
    /// <param name="path">The file that the bytes are the whole of, so that another process can open it; null for none.</param>
    /// <param name="fetched">From where they were fetched; null where they were not.</param>
    public IEnumerable<AddedItem> Items(Stream content, string name, string? path = null, FetchedFrom? fetched = null)
    {
        var head = format == DocumentFormat.Auto ? Head(content) : ReadOnlyMemory<byte>.Empty;
        using var whole = new HeadedStream(head, content);
        var kind = format == DocumentFormat.Auto ? ItemReader.FormatOf(head.Span, name) : InputFormat.Text;
        if (format != DocumentFormat.Auto || kind is InputFormat.Text or InputFormat.Html or InputFormat.JsonLines)
        {
            var told = format switch
            {
                DocumentFormat.Html => InputFormat.Html,
                DocumentFormat.JsonLines => InputFormat.JsonLines,
                DocumentFormat.Text => InputFormat.Text,
                _ => kind,
            };
            foreach (var result in DocumentReader.Read(whole, name, format))
            {
                var problems = result.Document is null && told == InputFormat.Text && Misnamed(name) is { } misnamed ? [misnamed] : result.Problems;
                yield return Item(new InputItem(result.Id, result.Document, problems, new Provenance(told) { Address = result.Document?.Url?.Value }), result.Id == name, fetched);
            }

            yield break;
        }

        var items = ItemReader.NeedsChild(kind) ? child.Read(path is null ? whole : null, path, name) : ItemReader.Read(whole, name);
        foreach (var item in items)
        {
            // "feed.xml#2", "bag.zip/report.txt": the input gave it no id of its own.
            yield return Item(item, item.Id.StartsWith(name, StringComparison.Ordinal) && item.Id.AsSpan(name.Length) is [] or ['#' or '/', ..], fetched);
        }
    }

    // What is neither text nor what its name says.
    private static Problem? Misnamed(string name)
        => Path.GetExtension(name).ToLowerInvariant() is (".pdf" or ".docx" or ".zip" or ".wacz" or ".gz" or ".warc") and var ending
            ? new Problem("not-its-format", $"{name}: this is no {ending} file that can be read, and no text either: it is damaged, or was saved as something else; get it again") : null;

    // Enough to know a format by. Lines of JSON that somebody pipes in one by one are not waited for.
    private static ReadOnlyMemory<byte> Head(Stream content)
    {
        var head = new byte[HeadSize];
        var count = 0;
        for (int read; count < head.Length && !IsLineOfJson(head.AsSpan(0, count)) && (read = content.Read(head.AsSpan(count))) > 0;)
        {
            count += read;
        }

        return head.AsMemory(0, count);
    }

    private static bool IsLineOfJson(ReadOnlySpan<byte> head)
        => head.IndexOf((byte)'\n') is > 0 and var end && head[0] == '{' && head[..end].TrimEnd((byte)'\r') is [.., (byte)'}'];

    private AddedItem Item(InputItem item, bool named, FetchedFrom? fetched)
    {
        var provenance = fetched is null ? item.Provenance
            : item.Provenance with { Address = item.Provenance.Address ?? fetched.Address, CapturedAt = item.Provenance.CapturedAt ?? fetched.At };
        return new AddedItem(FileReader.Anchored(new DocumentResult(item.Id, item.Document, item.Problems), date), provenance, named, item.IsRemark);
    }

    private IEnumerable<AddedItem> Opened(Stream stream, string name)
    {
        using (stream)
        {
            using var items = Items(stream, name, name == Input.StandardInput || !stream.CanSeek ? null : name).GetEnumerator();
            while (true)
            {
                AddedItem item;
                try
                {
                    if (!items.MoveNext())
                    {
                        yield break;
                    }

                    item = items.Current;
                }
                catch (IOException e)
                {
                    item = new AddedItem(FileReader.CannotRead(name, e), null, true, false);
                }

                yield return item;
                if (item.Provenance is null)
                {
                    yield break;
                }
            }
        }
    }
}
