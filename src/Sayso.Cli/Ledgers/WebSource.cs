using System.Globalization;
using System.Text;
using Sayso.Cli.Fetching;
using Sayso.Cli.Inputs;
using Sayso.Documents;

namespace Sayso.Cli.Ledgers;

/// <summary>Inputs that may be addresses of the web; all others go the way that they go.</summary>
/// <param name="items">Reads what was fetched, and files.</param>
/// <param name="fetcher">Fetches; null where that was not allowed.</param>
internal sealed class WebSource(ItemSource items, IFetcher? fetcher) : IInputSource
{
    static WebSource() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Why an address is not fetched without the option.</summary>
    public const string NotAllowed = "it is an address of the web, and sayso opens no network connection unless it is told to: say --fetch, or save the page and add the file";

    /// <summary>The inputs that arguments name. An address is one as it stands, whatever it has of a pattern.</summary>
    public static IEnumerable<Input> Find(IEnumerable<string> arguments)
        => arguments.SelectMany(argument => WebAddress.IsMeant(argument) ? [new Input(argument)] : InputFinder.Find([argument], ItemSource.Endings));

    // Fetched one after the other: a host is not asked for two things at once.
    public bool MayHoldMany(Input input) => WebAddress.IsMeant(input.Name) || items.MayHoldMany(input);

    public IEnumerable<GivenDocument> Read(Input input)
    {
        if (input.Problem is not null || !WebAddress.IsMeant(input.Name))
        {
            return items.Read(input);
        }

        return (fetcher?.Get(input.Name) ?? new Refused(input.Name, RefusalKind.Address, $"{input.Name}: {NotAllowed}")) switch
        {
            Fetched fetched => Items(fetched),
            Refused refused => [Failed(input.Name, refused.Message)],
            var other => throw new InvalidOperationException($"asked without conditions, it said {other.GetType().Name}"),
        };
    }

    /// <summary>The items of what was fetched.</summary>
    public IEnumerable<AddedItem> Items(Fetched fetched)
    {
        using var content = new MemoryStream(Bytes(fetched), writable: false);
        foreach (var item in items.Items(content, fetched.Address, null, new FetchedFrom(fetched.Address, Moment(fetched.At))))
        {
            // An address is an id: the same words at another address are another report.
            yield return item.Result.Id == fetched.Address ? item with { NamedByFile = false } : item;
        }
    }

    // What the server says of the encoding is believed before the page itself (as the HTML standard has it), but not before a byte order mark.
    // Feeds in XML and JSON say it themselves.
    private static byte[] Bytes(Fetched fetched)
    {
        var isText = fetched.ContentType is "application/xhtml+xml" || (fetched.ContentType is { } type && type.StartsWith("text/", StringComparison.Ordinal) && type is not "text/xml");
        var bytes = fetched.Content;
        if (!isText || fetched.Charset is null || bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
        {
            return bytes;
        }

        try
        {
            return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Encoding.GetEncoding(fetched.Charset).GetString(bytes))];
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return bytes;       // an encoding that nobody knows: let the page say
        }
    }

    private static AddedItem Failed(string name, string message) => new(new DocumentResult(name, null, [new Problem("not-fetched", message)]), null, true, false);

    private static string Moment(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
