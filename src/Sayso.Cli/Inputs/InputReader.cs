using System.Globalization;
using Sayso.Documents;

namespace Sayso.Cli.Inputs;

/// <summary>Opens inputs and gives what they hold; what cannot be opened or read is a result with its reason.</summary>
internal sealed class InputReader(DocumentFormat format, DateOnly? date) : IInputSource
{
    private const int BufferSize = 1 << 16;

    /// <summary>Whether the input may hold many documents, so that it is worth reading piece by piece.</summary>
    public bool MayHoldMany(Input input)
        => format == DocumentFormat.JsonLines || (format == DocumentFormat.Auto && !HasEnding(input, ".txt", ".text", ".html", ".htm", ".xhtml"));

    /// <summary>Whether the input is meant to hold many documents, by its name or because it was said to.</summary>
    public bool IsForMany(Input input)
        => format == DocumentFormat.JsonLines || (format == DocumentFormat.Auto && HasEnding(input, ".jsonl", ".ndjson"));

    private static bool HasEnding(Input input, params ReadOnlySpan<string> endings)
    {
        var ending = Path.GetExtension(input.Name.AsSpan());
        foreach (var one in endings)
        {
            if (ending.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The documents of an input, as they are asked for.</summary>
    public IEnumerable<GivenDocument> Read(Input input) => Results(input).Select(result => new GivenDocument(result));

    private IEnumerable<DocumentResult> Results(Input input)
    {
        if (input.Problem is { } problem)
        {
            yield return new DocumentResult(input.Name, null, [problem]);
            yield break;
        }

        var (stream, failure) = Open(input.Name);
        if (stream is null)
        {
            yield return failure!;
            yield break;
        }

        using (stream)
        {
            using var documents = DocumentReader.Read(stream, input.Name, format).GetEnumerator();
            for (var ended = false; !ended;)
            {
                (var result, ended) = Next(documents, input.Name);
                if (result is not null)
                {
                    yield return Anchored(result, date);
                }
            }
        }
    }

    /// <summary>Opens an input to be read, or says why that cannot be done.</summary>
    public static (Stream? Stream, DocumentResult? Failure) Open(string name)
    {
        if (name == Input.StandardInput)
        {
            return (Console.OpenStandardInput(), null);
        }

        try
        {
            return (new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize), null);
        }
        catch (UnauthorizedAccessException)
        {
            return (null, DocumentResult.Unreadable(name, "permission-denied", $"{name}: it may not be read: ask for permission to read it"));
        }
        catch (FileNotFoundException)
        {
            return (null, DocumentResult.Unreadable(name, "not-found", $"{name}: it is no longer there: check the name"));
        }
        catch (IOException e)
        {
            return (null, CannotRead(name, e));
        }
    }

    private static (DocumentResult? Result, bool Ended) Next(IEnumerator<DocumentResult> documents, string name)
    {
        try
        {
            return documents.MoveNext() ? (documents.Current, false) : (null, true);
        }
        catch (IOException e)
        {
            return (CannotRead(name, e), true);
        }
    }

    /// <summary>What could be opened, and then not be read.</summary>
    public static DocumentResult CannotRead(string name, IOException e)
        => DocumentResult.Unreadable(name, "unreadable", $"{name}: it cannot be read: {e.Message}: check the disk or the connection, then read it again");

    /// <summary>The result with a publication date, where its document has none.</summary>
    public static DocumentResult Anchored(DocumentResult result, DateOnly? date)
        => date is { } day && result.Document is { Published: null } document
            ? result with { Document = document with { Published = new Field(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "--date") } }
            : result;
}
