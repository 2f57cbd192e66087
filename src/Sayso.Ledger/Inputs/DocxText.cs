using System.Text;
using System.Xml;

namespace Sayso.Ledger.Inputs;

/// <summary>
/// The text of a Word document: paragraphs with a blank line between, rows of a table as lines with tabs between their cells. What was
/// deleted under tracking is left out. A table within a cell is part of the cell.
/// </summary>
internal sealed class DocxText(InputLimits limits)
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _title = new();
    private readonly StringBuilder _words = new();
    private readonly StringBuilder _row = new();
    private string? _style;
    private int _tables;
    private bool _inCell;
    private bool _isCellStart;
    private bool _isFirstRow;
    private bool _inText;

    /// <summary>The text.</summary>
    public string Text => _text.ToString();

    /// <summary>The words in the style Title; null where there are none.</summary>
    public string? Title => InputWords.Folded(_title.ToString());

    /// <exception cref="InputFault">It is too long or too deep.</exception>
    public static DocxText Read(XmlReader reader, InputLimits limits)
    {
        var text = new DocxText(limits);
        reader.MoveToContent();
        while (!reader.EOF)
        {
            if (reader.Depth > limits.XmlDepth)
            {
                throw InputFault.Limit("its elements nest too deep", nameof(InputLimits.XmlDepth), limits.XmlDepth, InputWords.NotTrusted);
            }

            // Deleted words, instructions of fields, and what only old programs should see.
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "del" or "delText" or "moveFrom" or "instrText" or "Fallback" or "object")
            {
                reader.Skip();
                continue;
            }

            text.Node(reader);
            reader.Read();
        }

        text.EndParagraph();
        return text;
    }

    private void Node(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Start(reader);
                break;
            case XmlNodeType.EndElement:
                End(reader.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA when _inText:
                Append(reader.Value);
                break;
            default:
                break;
        }
    }

    private void Start(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "t":
                _inText = !reader.IsEmptyElement;
                break;
            case "p":
                EndParagraph();
                break;
            case "pStyle":
                _style = reader.GetAttribute("val", reader.NamespaceURI);
                break;
            case "tab":
                Append(_words.Length > 0 ? "\t" : "");
                break;
            case "br" or "cr":
                Append("\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "tbl":
                EndParagraph();
                _isFirstRow |= _tables++ == 0;
                break;
            case "tc" when _tables == 1:
                _row.Append(_inCell ? "\t" : "");
                (_inCell, _isCellStart) = (true, true);
                break;
            default:
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "t":
                _inText = false;
                break;
            case "p":
                EndParagraph();
                break;
            case "tr" when _tables == 1:
                EndRow();
                break;
            case "tbl":
                _tables = Math.Max(0, _tables - 1);
                break;
            default:
                break;
        }
    }

    private void Append(string words)
    {
        _words.Append(words);
        if (_text.Length + _row.Length + _words.Length > limits.ItemCharacters)
        {
            throw InputFault.Limit("its text is too long", nameof(InputLimits.ItemCharacters), limits.ItemCharacters, InputWords.SplitIt);
        }
    }

    private void EndParagraph()
    {
        var words = _words.ToString().Trim();
        var style = _style;
        _words.Clear();
        _style = null;
        if (words.Length == 0)
        {
            return;
        }

        if (_tables > 0 && _inCell)
        {
            _row.Append(_isCellStart ? "" : " ").Append(InputWords.Folded(words));
            _isCellStart = false;
            return;
        }

        if (style is "Title")
        {
            _title.Append(_title.Length > 0 ? " " : "").Append(words);
        }

        _text.Append(_text.Length > 0 ? "\n\n" : "").Append(words);
    }

    private void EndRow()
    {
        EndParagraph();
        var line = _row.ToString().TrimEnd('\t');
        _row.Clear();
        _inCell = false;
        if (line.Length > 0)
        {
            _text.Append(_text.Length == 0 ? "" : _isFirstRow ? "\n\n" : "\n").Append(line);
            _isFirstRow = false;
        }
    }
}
