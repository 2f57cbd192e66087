using System.Xml;
using System.Xml.Linq;

namespace Sayso.Ledger.Inputs;

/// <summary>RSS (2.0, its elders, and RDF) and Atom, an item at a time; of the feed itself only its own few fields are kept.</summary>
internal static class FeedReader
{
    public static IEnumerable<InputItem> Read(Stream content, string name, InputRun run)
    {
        using var reader = XmlDoor.Open(content, run.Limits);
        var feed = new FeedInfo();
        var number = 0;
        var isAtom = false;
        reader.MoveToContent();
        while (!reader.EOF && !run.Stopped)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
                continue;
            }

            switch (reader.LocalName)
            {
                case "rss" or "RDF" or "channel":
                    feed.Namespace = reader.NamespaceURI;
                    reader.Read();
                    break;
                case "feed":
                    isAtom = true;
                    feed.Namespace = reader.NamespaceURI;
                    feed.Language = reader.GetAttribute("lang", XNamespace.Xml.NamespaceName);
                    reader.Read();
                    break;
                case "item" or "entry":
                    var element = XmlDoor.ReadElement(reader, run.Limits);
                    run.CountEntry();
                    number++;
                    yield return isAtom ? AtomEntry.Read(element, feed, name, number) : RssItem.Read(element, feed, name, number);
                    break;
                default:
                    feed.Note(XmlDoor.ReadElement(reader, run.Limits));
                    break;
            }
        }

        if (number == 0)
        {
            throw new InputFault("empty", "the feed has no items; there is nothing to add");
        }
    }
}

/// <summary>What a feed says of itself, for all its items.</summary>
internal sealed class FeedInfo
{
    /// <summary>That of its own elements; a title of another is one of a picture or for another program.</summary>
    public string Namespace { get; set; } = "";

    public string? Title { get; private set; }

    public string? Language { get; set; }

    public string? Rights { get; private set; }

    public string? Author { get; private set; }

    public void Note(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "title" when element.Name.NamespaceName == Namespace:
                Title ??= AtomEntry.Construct(element);
                break;
            case "language":
                Language ??= element.Words();
                break;
            case "copyright" or "rights":
                Rights ??= element.Words();
                break;
            case "author":
                Author ??= element.Child("name").Words();
                break;
            default:
                break;
        }
    }
}
