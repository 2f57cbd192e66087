using Sayso.Language;
using Sayso.Statements;
using Xunit;

namespace Sayso.Tests.Statements;

/// <summary>
/// The statements of a table's row as if somebody had marked them: what is tested then is not how they are found but what is made of them (acts, terms,
/// parties, outlets, times).
/// </summary>
internal static class GivenStatements
{
    /// <summary>The statements whose source, cue and content the lines tell.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="lines">In the notation of <see cref="StatementRow"/>.</param>
    public static IReadOnlyList<Statement> Of(Analysis analysis, IEnumerable<string> lines)
    {
        var words = new Lexemes(analysis.Text);
        var drafts = new List<Draft>();
        var cues = new HashSet<int>();
        foreach (var line in lines)
        {
            var fields = line.Split(" | ");
            var content = Content(words, fields[2]);
            var source = fields[0] == "-" ? (TokenRange?)null : Nearest(words, fields[0], content[0].Start, _ => true);
            TokenRange? cue = fields[1] == "-" ? null : Nearest(words, fields[1], source?.Start ?? content[0].Start, c => !cues.Contains(c.Start) && !content.Exists(p => p.Contains(c.Start)));
            if (cue is { } mine)
            {
                cues.Add(mine.Start);
            }

            drafts.Add(new Draft { Rule = "given", Source = source, Cue = cue is { } c ? [c] : [], Content = content, CueHead = cue?.Start ?? content[0].Start });
        }

        return StatementFinder.Made(analysis, words, analysis.Tree, drafts);
    }

    private static List<TokenRange> Content(Lexemes words, string field)
    {
        var pieces = new List<TokenRange>();
        var from = 0;
        foreach (var piece in field.Split(" … "))
        {
            var found = All(words, piece).First(range => words.Start(range.Start) >= from);
            pieces.Add(found);
            from = words.End(found.End - 1);
        }

        return pieces;
    }

    private static TokenRange Nearest(Lexemes words, string wanted, int token, Func<TokenRange, bool> fits)
        => All(words, wanted).Where(fits).OrderBy(range => Math.Abs(range.Start - token)).First();

    private static List<TokenRange> All(Lexemes words, string wanted)
    {
        wanted = wanted.Replace(" ¶ ", "\n\n", StringComparison.Ordinal);
        var (text, found) = (words.Text.Text, new List<TokenRange>());
        for (var at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var range = new TokenRange(words.TokenAt(at), words.TokenAt(at + wanted.Length - 1) + 1);
            if (words.Start(range.Start) == at && words.End(range.End - 1) == at + wanted.Length)
            {
                found.Add(range);
            }
        }

        Assert.True(found.Count > 0, $"“{wanted}” stands nowhere in the text, or not in whole words");
        return found;
    }
}
