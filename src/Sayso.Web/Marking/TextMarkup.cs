using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Sayso.Web.Wording;

namespace Sayso.Web.Marking;

/// <summary>A place of a text that leads somewhere: the number of a statement. It adds no characters to the text; its label is drawn by the style.</summary>
/// <param name="At">Before which UTF-16 unit.</param>
/// <param name="Id">Its id on the page.</param>
/// <param name="Label">What is drawn.</param>
/// <param name="Name">What it is called for who does not see it.</param>
/// <param name="Address">Where it leads.</param>
internal sealed record TextNumber(int At, string Id, string Label, string Name, string Address);

/// <summary>Writes a text with its segments, a block a line, exactly as it stands.</summary>
/// <param name="text">The text.</param>
/// <param name="segments">Its segments, all of it.</param>
internal sealed class TextMarkup(string text, IReadOnlyList<Segment> segments) : IHtmlContent
{
    /// <summary>Id of the statement that is selected; null for none.</summary>
    public string? Selected { get; init; }

    /// <summary>The numbers, in the order of the text.</summary>
    public IReadOnlyList<TextNumber> Numbers { get; init; } = [];

    /// <summary>How many lines stand in a block of their own, which a browser lays out when it is seen; 0 for no blocks.</summary>
    public int Stretch { get; init; }

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var (segment, number) = (0, 0);
        foreach (var (count, line) in TextCutter.Lines(text).Index())
        {
            if (Stretch > 0 && count % Stretch == 0)
            {
                writer.Write(count == 0 ? "<div class=\"stretch\">" : "</div><div class=\"stretch\">");
            }

            writer.Write("<div class=\"line-of-text\" dir=\"auto\">");
            for (; segment < segments.Count && segments[segment].Span.Start < line.End; segment++)
            {
                for (; number < Numbers.Count && Numbers[number].At <= segments[segment].Span.Start; number++)
                {
                    Write(writer, Numbers[number]);
                }

                Write(writer, segments[segment]);
            }

            writer.Write("</div>");
        }

        if (Stretch > 0 && text.Length > 0)
        {
            writer.Write("</div>");
        }
    }

    private static void Write(TextWriter writer, TextNumber number)
    {
        writer.Write("<a class=\"n\" id=\"");
        Visible.WriteValue(writer, number.Id);
        writer.Write("\" href=\"");
        Visible.WriteValue(writer, number.Address);
        writer.Write("\" data-n=\"");
        Visible.WriteValue(writer, number.Label);
        writer.Write("\" aria-label=\"");
        Visible.WriteValue(writer, Visible.Plain(number.Name));
        writer.Write("\"></a>");
    }

    private void Write(TextWriter writer, Segment segment)
    {
        if (segment.Marks == Marks.None)
        {
            Visible.Write(writer, text, segment.Span.Start, segment.Span.End);
            return;
        }

        var tag = Selected is not null && segment.Statements.Contains(Selected) ? "mark" : "span";
        writer.Write($"<{tag} class=\"seg{Classes(segment)}\"");
        if (segment.Statements.Count > 0)
        {
            writer.Write(" data-s=\"");
            Visible.WriteValue(writer, string.Join(' ', segment.Statements));
            writer.Write('"');
        }

        writer.Write('>');
        Visible.Write(writer, text, segment.Span.Start, segment.Span.End);
        writer.Write($"</{tag}>");
    }

    /// <summary>The classes of a segment, each with a space before it.</summary>
    public static string Classes(Segment segment)
    {
        string Class(Marks kind, string name) => segment.Marks.HasFlag(kind) ? name : "";
        return (segment.Terms is { } terms ? " content " + ReadingJson.Word(terms) : "") + (segment.Depth > 1 ? " over" : "")
            + Class(Marks.Source, " source") + Class(Marks.Cue, " cue") + Class(Marks.When, " when") + Class(Marks.Where, " where") + Class(Marks.Figure, " figure") + Class(Marks.Shared, " shared");
    }
}
