using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements;

namespace Sayso.Parties;

/// <summary>A statement with its party and the words around it: all of its clause that is not said itself.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Party">The party behind it; null where there is none.</param>
/// <param name="Sentence">Index of the sentence of its source, else of its cue.</param>
/// <param name="Source">The tokens of its source; empty where there are none.</param>
/// <param name="Around">
/// The tokens of that sentence, in text order, that are neither content nor within quotation marks nor nearer to another party's statement.
/// Those of the source are among them.
/// </param>
internal sealed record Setting(Statement Statement, Party? Party, int Sentence, TokenRange Source, IReadOnlyList<int> Around)
{
    /// <summary>The settings of all statements, in their order. Time grows with the text and the length of its sentences.</summary>
    public static List<Setting> All(Lexemes words, IReadOnlyList<Statement> statements, IReadOnlyList<Party?> parties, IReadOnlyList<int> sentences)
    {
        var settings = new Setting[statements.Count];
        foreach (var group in Enumerable.Range(0, statements.Count).GroupBy(i => sentences[i]))
        {
            var sentence = words.Text.Sentences[group.Key];
            var here = group.OrderBy(i => Head(words, statements[i]).Start).ToList();
            for (var k = 0; k < here.Count; k++)
            {
                var i = here[k];
                var (from, to) = (sentence.FirstToken, sentence.EndToken);
                var head = Head(words, statements[i]);
                if (k > 0 && parties[here[k - 1]] != parties[i] && Head(words, statements[here[k - 1]]).End is var before && before <= head.Start)
                {
                    from = Math.Max(from, before);
                }

                if (k + 1 < here.Count && parties[here[k + 1]] != parties[i] && Head(words, statements[here[k + 1]]).Start is var after && after >= head.End)
                {
                    to = Math.Min(to, after);
                }

                var source = statements[i].Source is [var span, ..] ? words.Range(span) : new TokenRange(head.Start, head.Start);
                settings[i] = new Setting(statements[i], parties[i], group.Key, source, Outside(words, statements[i].Content, from, to));
            }
        }

        return [.. settings];
    }

    // Source and cue together: where the statement is made.
    private static TokenRange Head(Lexemes words, Statement statement)
    {
        int start = int.MaxValue, end = 0;
        foreach (var span in statement.Source.Concat(statement.Cue))
        {
            var range = words.Range(span);
            (start, end) = (Math.Min(start, range.Start), Math.Max(end, range.End));
        }

        return end > 0 ? new TokenRange(start, end) : words.Range(statement.Content[0]);
    }

    private static List<int> Outside(Lexemes words, IReadOnlyList<TextSpan> content, int from, int to)
    {
        var outside = new List<int>();
        var piece = 0;
        for (var i = from; i < to; i++)
        {
            while (piece < content.Count && content[piece].End <= words.Start(i))
            {
                piece++;
            }

            if (!words.IsQuoted(i) && !(piece < content.Count && content[piece].Start <= words.Start(i)))
            {
                outside.Add(i);
            }
        }

        return outside;
    }
}
