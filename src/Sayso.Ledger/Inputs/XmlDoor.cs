using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Sayso.Ledger.Inputs;

/// <summary>
/// The one way into XML. Nothing is resolved, a DOCTYPE is passed over with all it declares (old NITF and RSS have one), and size
/// and depth are counted while reading, not after.
/// </summary>
internal static class XmlDoor
{
    static XmlDoor() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>A reader over the stream, which is not closed. White space before the declaration, an error of many feeds, is passed over.</summary>
    public static XmlReader Open(Stream stream, InputLimits limits)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersFromEntities = 1024,
            MaxCharactersInDocument = limits.XmlCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = true,
            CloseInput = false,
        };
        return XmlReader.Create(stream is InputStream input ? WithoutBlanks(input) : stream, settings);
    }

    /// <summary>The element that the reader stands on, with all it holds; the reader then stands behind it.</summary>
    /// <exception cref="InputFault">It is larger or deeper than an item may be.</exception>
    /// <exception cref="XmlException">It is not well-formed.</exception>
    public static XElement ReadElement(XmlReader reader, InputLimits limits)
    {
        var budget = (long)limits.ItemCharacters;
        var root = Start(reader, ref budget);
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return root;
        }

        var top = reader.Depth;
        var open = root;
        var buffer = new char[4096];
        while (reader.Read())
        {
            if (reader.Depth - top > limits.XmlDepth)
            {
                throw InputFault.Limit($"its elements nest too deep{At(reader)}", nameof(InputLimits.XmlDepth), limits.XmlDepth, InputWords.NotTrusted);
            }

            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var child = Start(reader, ref budget);
                    open.Add(child);
                    open = reader.IsEmptyElement ? open : child;
                    break;
                case XmlNodeType.EndElement when reader.Depth == top:
                    reader.Read();
                    return root;
                case XmlNodeType.EndElement:
                    open = open.Parent!;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    open.Add(new XText(Text(reader, buffer, ref budget)));
                    break;
                default:
                    break;
            }

            Spend(reader, ref budget, 0, limits);
        }

        throw new XmlException("the file ends within an element");

        string Text(XmlReader from, char[] into, ref long left)
        {
            var text = new StringBuilder();
            int count;
            while ((count = from.ReadValueChunk(into, 0, into.Length)) > 0)
            {
                text.Append(into, 0, count);
                Spend(from, ref left, count, limits);
            }

            return text.ToString();
        }
    }

    /// <summary>What an exception of the reader means: a code and a reason.</summary>
    public static (string Code, string Reason) Explain(XmlException e)
    {
        var said = InputWords.Said(e);
        return said.Contains("MaxCharacters", StringComparison.Ordinal)
            ? ("limit", InputFault.Limit("it is too long, or has no end", nameof(InputLimits.XmlCharacters), null, InputWords.SplitIt).Message)
            : said.Contains("undeclared entity", StringComparison.OrdinalIgnoreCase)
                ? ("invalid-xml", $"it uses an entity that XML does not know ({said}); entities of a DOCTYPE are not read, write the character itself")
                : ("invalid-xml", $"not well-formed XML: {said}; get it again, or mend it");
    }

    /// <summary>The words of an element and all within it.</summary>
    public static string? Words(this XElement? element) => element is null ? null : InputWords.Folded(element.Value);

    /// <summary>The first child of that name, whatever its namespace.</summary>
    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    /// <summary>The children of that name, whatever their namespace.</summary>
    public static IEnumerable<XElement> Children(this XElement? element, string name)
        => element is null ? [] : element.Elements().Where(child => child.Name.LocalName == name);

    /// <summary>The value of an attribute; null where there is none or it is blank.</summary>
    public static string? Get(this XElement? element, string attribute) => InputWords.Folded(element?.Attribute(attribute)?.Value);

    private static XElement Start(XmlReader reader, ref long budget)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        budget -= reader.LocalName.Length + 16;
        while (reader.MoveToNextAttribute())
        {
            budget -= reader.Value.Length + 16;
            if (reader.NamespaceURI != XNamespace.Xmlns.NamespaceName)
            {
                element.SetAttributeValue(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
            }
        }

        reader.MoveToElement();
        return element;
    }

    private static void Spend(XmlReader reader, ref long budget, int characters, InputLimits limits)
    {
        budget -= characters;
        if (budget < 0)
        {
            throw InputFault.Limit($"an item in it is too long{At(reader)}", nameof(InputLimits.ItemCharacters), limits.ItemCharacters, InputWords.NotTrusted);
        }
    }

    private static string At(XmlReader reader)
        => reader is IXmlLineInfo line && line.HasLineInfo() ? string.Create(CultureInfo.InvariantCulture, $" on line {line.LineNumber}") : "";

    private static InputStream WithoutBlanks(InputStream input)
    {
        var head = input.Head;
        var mark = head.StartsWith("\uFEFF"u8) ? 3 : 0;
        var blanks = head[mark..].IndexOfAnyExcept(" \t\r\n"u8);
        if (blanks > 0 && head[(mark + blanks)..].StartsWith("<"u8))
        {
            input.ReadExactly(new byte[mark + blanks]);
        }

        return input;
    }
}
