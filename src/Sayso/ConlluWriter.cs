using System.Buffers;
using System.Globalization;
using System.Text;
using Sayso.Documents;
using Sayso.Language;
using Sayso.Language.Lemmas;

namespace Sayso;

/// <summary>
/// Writes analyses as CoNLL-U, the format of Universal Dependencies: ten columns a word, an empty line after each sentence. FEATS and
/// DEPS are "_". MISC has <c>SpaceAfter=No</c>, <c>TokenRange=start:end</c> (code points of the document's text, half open; the key is
/// UDPipe's) and, on the words of a name, <c>NER=B-person</c> for its first word and <c>NER=I-person</c> for the others.
/// </summary>
public static class ConlluWriter
{
    /// <summary>The analysis as CoNLL-U. See <see cref="Write"/>.</summary>
    public static string ToConllu(Document document, Analysis analysis)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(document, analysis, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>
    /// Writes a document in UTF-8, lines ending with LF. Its sentences' forms, joined, are the text without its white space: a character
    /// without width that lies in no token is written with the token before it, or after it at the start of a text. A text without tokens gives nothing.
    /// </summary>
    /// <param name="document">The document; its id is that of <c># newdoc</c>.</param>
    /// <param name="analysis">The analysis of its text.</param>
    /// <param name="output">Takes the bytes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Document document, Analysis analysis, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(output);
        new ConlluDocument(analysis, output).Write(document.Id);
    }
}

/// <summary>Writes one document, sentence by sentence.</summary>
internal sealed class ConlluDocument(Analysis analysis, IBufferWriter<byte> output)
{
    private const char Replacement = '\uFFFD';
    private const string Unwritable = "%/ ";        // kept out of sentence ids: readers cut them there

    private readonly string _text = analysis.Text.Text;
    private readonly CodePoints _codePoints = new(analysis.Text.Text);
    private readonly StringBuilder _head = new();
    private readonly StringBuilder _lines = new();
    private int _name;              // the first name that ends after the word at hand begins

    public void Write(string id)
    {
        var paragraph = -1;
        var prefix = Escaped(id, Unwritable);
        for (var i = 0; i < analysis.Text.Sentences.Count; i++)
        {
            var sentence = analysis.Text.Sentences[i];
            _head.Append(i == 0 ? $"# newdoc id = {Escaped(id, "")}\n" : "");
            _head.Append(sentence.Paragraph != paragraph ? "# newpar\n" : "");
            _head.Append(CultureInfo.InvariantCulture, $"# sent_id = {prefix}-{i + 1}\n# text = ");
            paragraph = sentence.Paragraph;
            WriteTokens(i);
            Encoding.UTF8.GetBytes(_head.Append(_lines).ToString(), output);
            _head.Clear();
            _lines.Clear();
        }
    }

    private void WriteTokens(int number)
    {
        var first = analysis.SentenceStarts[number];
        var end = analysis.SentenceStarts[number + 1];
        for (var i = first; i < end;)
        {
            var after = i + 1;
            while (after < end && analysis.Words[after].Joined)
            {
                after++;
            }

            WriteToken(first, i, after, isLast: after == end);
            i = after;
        }

        _head.Append('\n');
        _lines.Append('\n');
    }

    // A token of UD: one word, or several that are written as one, which then have a line for all before them.
    private void WriteToken(int sentence, int first, int end, bool isLast)
    {
        var span = new TextSpan(analysis.Words[first].Span.Start, analysis.Words[end - 1].Span.End);
        var (before, behind, spaced) = Around(first, end);
        var form = before + Printable(span) + behind;
        _head.Append(form).Append(spaced && !isLast ? " " : "");
        if (end - first > 1)
        {
            _lines.Append(CultureInfo.InvariantCulture, $"{first - sentence + 1}-{end - sentence}\t{form}\t_\t_\t_\t_\t_\t_\t_\t");
            WriteMisc(span, spaced, null);
        }

        for (var i = first; i < end; i++)
        {
            var word = analysis.Words[i];
            form = (i == first ? before : "") + Printable(word.Span) + (i == end - 1 ? behind : "");
            _lines.Append(CultureInfo.InvariantCulture, $"{i - sentence + 1}\t{form}\t{OrBlank(Printable(word.Lemma))}\t{Lemmatiser.Universal(word.Upos)}\t{OrBlank(word.Xpos)}\t_\t")
                .Append(CultureInfo.InvariantCulture, $"{(word.Head < 0 ? 0 : word.Head - sentence + 1)}\t{OrBlank(word.Relation)}\t_\t");
            WriteMisc(word.Span, spaced || end - first > 1, NameLabel(word.Span));
        }
    }

    private void WriteMisc(TextSpan span, bool spaced, string? name)
        => _lines.Append(name is null ? "" : $"NER={name}|").Append(spaced ? "" : "SpaceAfter=No|")
            .Append(CultureInfo.InvariantCulture, $"TokenRange={_codePoints.FromUtf16(span.Start)}:{_codePoints.FromUtf16(span.End)}\n");

    private string? NameLabel(TextSpan word)
    {
        while (_name < analysis.Names.Count && analysis.Names[_name].Span.End <= word.Start)
        {
            _name++;
        }

        if (_name == analysis.Names.Count || analysis.Names[_name].Span.Start >= word.End)
        {
            return null;
        }

        var name = analysis.Names[_name];
        return (name.Span.Start >= word.Start ? "B-" : "I-") + ReadingJson.Word(name.Kind);
    }

    // What stands around a token and in none: characters without width that belong to it, and whether white space follows.
    private (string Before, string Behind, bool Spaced) Around(int first, int end)
    {
        var start = analysis.Words[first].Span.Start;
        var last = analysis.Words[end - 1].Span.End;
        var next = end < analysis.Words.Count ? analysis.Words[end].Span.Start : _text.Length;
        var before = first == 0 ? Unspaced(0, start) : "";
        var gap = _text.AsSpan(last, next - last);
        var spaced = end == analysis.Words.Count;
        foreach (var c in gap)
        {
            spaced |= char.IsWhiteSpace(c);
        }

        return (before, gap.IsEmpty ? "" : Unspaced(last, next), spaced);
    }

    private string Unspaced(int start, int end)
    {
        var kept = new StringBuilder();
        foreach (var c in _text.AsSpan(start, end - start))
        {
            kept.Append(char.IsWhiteSpace(c) ? "" : c.ToString());
        }

        return kept.ToString();
    }

    private string Printable(TextSpan span) => Printable(span.Of(_text));

    // A control character would break a line for some reader or other.
    private static string Printable(string text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c))
            {
                return string.Concat(text.Select(one => char.IsControl(one) ? Replacement : one));
            }
        }

        return text;
    }

    private static string OrBlank(string value) => value.Length == 0 ? "_" : value;

    private static string Escaped(string id, string more)
    {
        var escaped = new StringBuilder(id.Length);
        foreach (var c in id)
        {
            if (char.IsControl(c) || c is '\u2028' or '\u2029' || more.Contains(c, StringComparison.Ordinal))
            {
                foreach (var one in Encoding.UTF8.GetBytes([c]))
                {
                    escaped.Append(CultureInfo.InvariantCulture, $"%{one:X2}");
                }
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }
}
