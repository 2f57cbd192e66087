using System.Net;
using System.Text;
using System.Xml.Linq;

namespace Sayso.Ledger.Inputs;

/// <summary>The text of markup that came as XML (XHTML, NITF): written out as tags again, for <see cref="HtmlFragment"/> to read.</summary>
internal static class MarkupText
{
    /// <summary>The text of what the element holds, without that of elements for which <paramref name="skip"/> is true.</summary>
    public static string Of(XElement element, Func<XElement, bool>? skip = null)
    {
        var markup = new StringBuilder();
        Write(element, markup, skip);
        return HtmlFragment.Text(markup.ToString());
    }

    /// <summary>Plain text with its line breaks, lines trimmed and no more than one blank line between.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        var breaks = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var words = line.Trim();
            if (words.Length > 0)
            {
                plain.Append(plain.Length == 0 ? "" : breaks > 1 ? "\n\n" : "\n").Append(words);
                breaks = 0;
            }

            breaks++;
        }

        return plain.ToString();
    }

    // As deep as XmlDoor let the elements nest.
    private static void Write(XElement element, StringBuilder markup, Func<XElement, bool>? skip)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
            {
                markup.Append(WebUtility.HtmlEncode(text.Value));
            }
            else if (node is XElement child && skip?.Invoke(child) != true)
            {
                // A quotation that brings its marks along gets no others.
                var name = child.Name.LocalName == "q" && HasMarks(child) ? "span" : child.Name.LocalName;
                markup.Append('<').Append(name).Append('>');
                Write(child, markup, skip);
                markup.Append("</").Append(name).Append('>');
            }
        }
    }

    private static bool HasMarks(XElement quotation)
        => quotation.DescendantNodes().OfType<XText>().SelectMany(text => text.Value).FirstOrDefault(c => !char.IsWhiteSpace(c)) is '"' or '“' or '‘' or '\'' or '«' or '„';
}
