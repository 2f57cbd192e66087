using System.Xml;
using Sayso.Documents;

namespace Sayso.Ledger.Inputs;

/// <summary>What a list of feeds came to.</summary>
/// <param name="Addresses">The addresses of feeds, each once, in their order; none where there is a problem.</param>
/// <param name="PassedOver">How many addresses are not of http or https.</param>
/// <param name="Problem">Why the list cannot be used; null where it can.</param>
public sealed record OpmlFeeds(IReadOnlyList<string> Addresses, int PassedOver, Problem? Problem);

/// <summary>OPML, in which programs that read feeds write down which (opml.org, version 2.0): of every outline its <c>xmlUrl</c>.</summary>
public static class OpmlReader
{
    /// <summary>How many feeds a list may hold.</summary>
    public const int MostFeeds = 10_000;

    private const long MostCharacters = 20_000_000;

    /// <summary>Reads a list of feeds. Bad input is a problem, never an exception.</summary>
    /// <param name="content">The bytes; not disposed.</param>
    /// <param name="name">The list's name, for messages.</param>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static OpmlFeeds Read(Stream content, string name)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(name);
        try
        {
            return Addresses(content, name);
        }
        catch (XmlException e)
        {
            var (code, reason) = XmlDoor.Explain(e);
            return Failed(name, code, reason);
        }
        catch (InputFault e)
        {
            return Failed(name, e.Code, e.Message);
        }
    }

    private static OpmlFeeds Addresses(Stream content, string name)
    {
        var limits = InputLimits.Default with { XmlCharacters = MostCharacters };
        using var reader = XmlDoor.Open(content, limits);
        reader.MoveToContent();
        if (!Is(reader.LocalName, "opml"))
        {
            return Failed(name, "no-opml", "it is no list of feeds (OPML): export one from a program that reads feeds");
        }

        var found = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var passedOver = 0;
        while (reader.Read())
        {
            if (reader.Depth > limits.XmlDepth)
            {
                throw InputFault.Limit("its elements nest too deep", nameof(InputLimits.XmlDepth), limits.XmlDepth, InputWords.NotTrusted);
            }

            if (reader.NodeType != XmlNodeType.Element || !Is(reader.LocalName, "outline") || AddressOf(reader) is not { } address)
            {
                continue;
            }

            if (InputWords.Web(address) is not { } web)
            {
                passedOver++;
            }
            else if (known.Add(web))
            {
                found.Add(web);
            }

            if (found.Count > MostFeeds)
            {
                throw InputFault.Limit("it lists more feeds than one list may", nameof(MostFeeds), MostFeeds, InputWords.SplitIt);
            }
        }

        return found.Count > 0 ? new OpmlFeeds(found, passedOver, null) : Failed(name, "empty", "it lists no feed: an outline needs an xmlUrl of http or https");
    }

    // Some programs write xmlurl.
    private static string? AddressOf(XmlReader reader)
    {
        string? address = null;
        while (reader.MoveToNextAttribute())
        {
            address = Is(reader.LocalName, "xmlUrl") ? InputWords.Folded(reader.Value) : address;
        }

        reader.MoveToElement();
        return address;
    }

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static OpmlFeeds Failed(string name, string code, string reason) => new([], 0, InputWords.Problem(name, code, reason));
}
