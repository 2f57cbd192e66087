using System.Buffers;
using Sayso.Documents;

namespace Sayso.Language;

/// <summary>Groups the tokens of a paragraph into sentences.</summary>
internal sealed class SentenceFinder(string text, List<Token> tokens, List<Sentence> sentences)
{
    /// <summary>Tokens looked at for "… Smith asked." after a question in quotation marks.</summary>
    private const int LongestSpeaker = 6;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SpeechVerbs = new HashSet<string>(
        """
        said says asked asks added replied wrote shouted cried exclaimed wondered demanded insisted continued explained tweeted
        declared quipped joked responded answered yelled screamed argued recalled warned noted concluded remarked
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the sentences of a paragraph.</summary>
    public void Read(int paragraph, int firstToken, int endToken, ReadOnlySpan<MarkRole> roles)
    {
        var start = firstToken;
        var hasWord = false;
        for (var i = firstToken; i < endToken; i++)
        {
            var token = tokens[i];
            hasWord = hasWord || token.Kind is TokenKind.Word or TokenKind.Number;
            var end = token.Kind switch
            {
                TokenKind.Punctuation => IsTerminal(text[token.Span.Start]) ? EndAfter(start, i, endToken, roles) : 0,
                TokenKind.Word => text[token.Span.End - 1] == '.' ? EndAfterAbbreviation(i, endToken, roles) : 0,
                _ => 0,
            };
            if (end > 0 && hasWord)
            {
                Add(start, end, paragraph);
                start = end;
                i = end - 1;
                hasWord = false;
            }
        }

        if (start < endToken)
        {
            Add(start, endToken, paragraph);
        }
    }

    private void Add(int start, int end, int paragraph)
        => sentences.Add(new Sentence(new TextSpan(tokens[start].Span.Start, tokens[end - 1].Span.End), start, end, paragraph));

    private static bool IsTerminal(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।' or '‼' or '⁈' or '⁉';

    /// <summary>One past the last token of the sentence that the mark at <paramref name="at"/> ends; 0 where it ends none.</summary>
    private int EndAfter(int start, int at, int endToken, ReadOnlySpan<MarkRole> roles)
    {
        var next = at + 1;
        var last = tokens[at].Span;
        while (next < endToken && tokens[next].Kind == TokenKind.Punctuation && IsTerminal(text[tokens[next].Span.Start]))
        {
            last = tokens[next++].Span;
        }

        var isStop = text[last.Start] == '.' && last.Length == 1;
        var afterMarks = SkipClosing(next, endToken, roles);
        if (afterMarks >= endToken)
        {
            return endToken;
        }

        if (isStop && at == start + 1 && tokens[start].Kind is TokenKind.Number or TokenKind.Word && tokens[start].Span.Length <= 3
            && tokens[start].Span.End == last.Start && (tokens[start].Kind == TokenKind.Number || tokens[start].Span.Length == 1))
        {
            return 0;       // "1. Do this"
        }

        var closed = afterMarks > next;
        var follower = tokens[afterMarks];
        var c = text[follower.Span.Start];
        if (c is ',' or ';' or ':' or ')' or ']')
        {
            return 0;
        }

        if (!closed && follower.Span.Start == last.End && follower.Kind is TokenKind.Word or TokenKind.Number && char.IsLower(c))
        {
            return 0;       // "file.txt", "what?no"
        }

        if (char.IsLower(c) || c is '–' or '—' or '-')
        {
            return isStop && !closed && !IsCutWord(at) ? afterMarks : 0;
        }

        return closed && IsSpeechTag(afterMarks, endToken) ? 0 : afterMarks;
    }

    private int EndAfterAbbreviation(int at, int endToken, ReadOnlySpan<MarkRole> roles)
    {
        var next = SkipClosing(at + 1, endToken, roles);
        if (next >= endToken)
        {
            return endToken;
        }

        var span = tokens[at].Span;
        var kind = Abbreviations.KindOf(text.AsSpan(span.Start, span.Length - 1));
        if (kind is AbbreviationKind.Title or AbbreviationKind.BeforeNumber)
        {
            return 0;
        }

        var closed = next > at + 1;
        var follower = next;
        while (follower < endToken - 1 && (roles[follower] == MarkRole.Opens || text[tokens[follower].Span.Start] is '(' or '['))
        {
            follower++;
        }

        var word = text.AsSpan(tokens[follower].Span.Start, tokens[follower].Span.Length);
        if (tokens[follower].Kind != TokenKind.Word || !char.IsUpper(word[0]))
        {
            return 0;
        }

        if (closed && IsSpeechTag(next, endToken))
        {
            return 0;
        }

        var ends = Abbreviations.OpensSentence(word) || closed || roles[next] == MarkRole.Opens || kind switch
        {
            AbbreviationKind.Last or AbbreviationKind.AtComma => true,
            AbbreviationKind.Hour => !Abbreviations.FollowsHour(word),
            _ => false,
        };
        return ends ? next : 0;
    }

    /// <summary>One past the closing quotation marks and brackets that stand at <paramref name="at"/>.</summary>
    private int SkipClosing(int at, int endToken, ReadOnlySpan<MarkRole> roles)
    {
        for (; at < endToken && tokens[at].Kind == TokenKind.Punctuation; at++)
        {
            var span = tokens[at].Span;
            var isClosing = text[span.Start] is ')' or ']' or '}'
                ? tokens[at - 1].Span.End == span.Start
                : roles[at] == MarkRole.Closes
                    || (roles[at] == MarkRole.None && tokens[at - 1].Span.End == span.Start
                        && QuotationMarks.ShapeOf(text, tokens[at]) is not (MarkShape.None or MarkShape.DoubleOpening or MarkShape.SingleOpening));
            if (!isClosing)
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Whether the word before the full stop looks like an abbreviation that we do not know: short, without a vowel.</summary>
    private bool IsCutWord(int stop)
    {
        var word = tokens[stop - 1];
        return word.Kind == TokenKind.Word && word.Span.Length is > 1 and <= 4 && word.Span.End == tokens[stop].Span.Start
            && text.AsSpan(word.Span.Start, word.Span.Length).IndexOfAny(Vowels) < 0;
    }

    /// <summary>Whether a capitalised name and a verb of speech follow, and nothing more: «"Why?" Anna Oren asked.»</summary>
    private bool IsSpeechTag(int at, int endToken)
    {
        var first = at;
        for (var limit = Math.Min(endToken, at + LongestSpeaker); at < limit && tokens[at].Kind == TokenKind.Word; at++)
        {
            var word = text.AsSpan(tokens[at].Span.Start, tokens[at].Span.Length);
            if (char.IsUpper(word[0]))
            {
                if (at == first && Abbreviations.OpensSentence(word))
                {
                    return false;
                }

                continue;
            }

            return at > first && SpeechVerbs.Contains(word) && (at + 1 >= endToken || EndsTag(at + 1));
        }

        return false;
    }

    private bool EndsTag(int at)
        => text.AsSpan(tokens[at].Span.Start, tokens[at].Span.Length) is "." or "," or ";" or ":" or "in" or "at" or "on" or "during"
            or "after" or "as" or "when" or "while" or "before" or "—" or "–";
}
