using System.Globalization;
using System.Text;
using Sayso.Documents;

namespace Sayso.Ledger.Exports;

/// <summary>
/// Writes annotations as brat standoff: the text, and beside it T lines for content, source and cue, an E line for each statement whose trigger is its content, A lines for
/// attributes and a note with the statement's id. Offsets are code points; pieces of one part stand in one T line.
/// </summary>
internal static class BratExport
{
    public static void Write(MarkedText text, IExportFolder output)
    {
        // Named for the content: what an input is called chooses no path.
        using (var file = output.Create(text.Document.Sha256 + ".txt"))
        {
            file.Write(Encoding.UTF8.GetBytes(text.Document.Text));
        }

        using var annotations = output.Create(text.Document.Sha256 + ".ann");
        annotations.Write(Encoding.UTF8.GetBytes(Lines(text)));
    }

    internal static string Lines(MarkedText text)
    {
        var codePoints = new CodePoints(text.Document.Text);
        var lines = new StringBuilder();
        var (parts, events, attributes) = (0, 0, 0);
        foreach (var statement in text.Markups.GroupBy(markup => markup.Statement))
        {
            var arguments = new StringBuilder();
            foreach (var markup in statement)
            {
                var type = Title(markup.Role);
                var places = string.Join(';', markup.Spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"{codePoints.FromUtf16(span.Start)} {codePoints.FromUtf16(span.End)}")));
                var words = Anchors.OneLine(string.Join(' ', markup.Spans.Select(span => span.Of(text.Document.Text))));
                lines.Append(CultureInfo.InvariantCulture, $"T{++parts}\t{type} {places}\t{words}\n");
                arguments.Append(arguments.Length == 0 ? "" : " ").Append(CultureInfo.InvariantCulture, $"{type}:T{parts}");
            }

            lines.Append(CultureInfo.InvariantCulture, $"E{++events}\t{arguments}\n");
            foreach (var (name, value) in statement.SelectMany(markup => markup.Attributes))
            {
                lines.Append(CultureInfo.InvariantCulture, $"A{++attributes}\t{Title(name)} E{events} {value}\n");
            }

            lines.Append(CultureInfo.InvariantCulture, $"#{events}\tAnnotatorNotes E{events}\t{statement.Key}\n");
        }

        return lines.ToString();
    }

    private static string Title(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
