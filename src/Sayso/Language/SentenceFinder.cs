using System.Buffers;
using Sayso.Documents;

namespace Sayso.Language;

/// <summary>Groups the tokens of a paragraph into sentences: by rules, and where they see no end, by a trained model if one is given.</summary>
internal sealed class SentenceFinder(string text, List<Token> tokens, List<Sentence> sentences, SentenceModel? model)
{
    /// <summary>
    /// Tokens after which a sentence is cut wherever it stands: many times what anybody writes, so that it is a table, a list or an attack. The
    /// stages behind look at a whole sentence for each of its words; this keeps them linear in the text.
    /// </summary>
    private const int LongestSentence = 500;

    /// <summary>Tokens looked at for "… Smith asked." after a question in quotation marks.</summary>
    private const int LongestSpeaker = 6;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SpeechVerbs = new HashSet<string>(
        """
        said says asked asks added replied wrote shouted cried exclaimed wondered demanded insisted continued explained tweeted
        declared quipped joked responded answered yelled screamed argued recalled warned noted concluded remarked
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly SentenceFeatures? _features = model is null ? null : new SentenceFeatures(text, tokens);

    /// <summary>Adds the sentences of a paragraph.</summary>
    public void Read(int paragraph, int firstToken, int endToken, ReadOnlySpan<MarkRole> roles)
    {
        _features?.Enter(firstToken, endToken);
        var start = firstToken;
        var hasWord = false;
        for (var i = firstToken; i < endToken; i++)
        {
            var token = tokens[i];
            hasWord = hasWord || token.Kind is TokenKind.Word or TokenKind.Number;
            var end = 0;
            var closed = false;
            if (token.Kind == TokenKind.Punctuation && IsTerminal(text[token.Span.Start]))
            {
                var first = i;
                i = SkipTerminals(i, endToken, roles, out closed);      // never read twice: a million marks stay cheap
                end = hasWord ? EndAfter(start, first, i, closed, endToken, roles) : 0;
                i--;
            }
            else if (token.Kind == TokenKind.Word && text[token.Span.End - 1] == '.')
            {
                end = EndAfterAbbreviation(i, endToken, roles);
            }

            if (end == 0 && hasWord && i + 1 < endToken && EndsUnmarked(start, i, closed))
            {
                end = i + 1;
            }

            if (end == 0 && i + 1 - start >= LongestSentence)
            {
                end = i + 1;
            }

            if (end > 0)
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

    /// <summary>Whether the model sees an end after a token where the rules see none.</summary>
    private bool EndsUnmarked(int start, int at, bool closed)
    {
        // After a closing mark the rules know best, where there are capitals to go by: what follows "…?" may be its speaker.
        if (_features is null || (closed && !_features.IsSmall))
        {
            return false;
        }

        Span<uint> features = stackalloc uint[SentenceFeatures.Count];
        _features.Write(start, at, features);
        return model!.Ends(features);
    }

    private void Add(int start, int end, int paragraph)
        => sentences.Add(new Sentence(new TextSpan(tokens[start].Span.Start, tokens[end - 1].Span.End), start, end, paragraph));

    private static bool IsTerminal(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।' or '‼' or '⁈' or '⁉';

    /// <summary>One past the marks that may end a sentence and the closing ones among and after them.</summary>
    /// <param name="at">Index of the first mark.</param>
    /// <param name="endToken">Where the paragraph ends.</param>
    /// <param name="roles">What each token does as a quotation mark.</param>
    /// <param name="closed">Whether the last is a closing quotation mark or bracket.</param>
    private int SkipTerminals(int at, int endToken, ReadOnlySpan<MarkRole> roles, out bool closed)
    {
        closed = false;
        while (at < endToken && tokens[at].Kind == TokenKind.Punctuation && IsTerminal(text[tokens[at].Span.Start]))
        {
            var next = SkipClosing(at + 1, endToken, roles);
            closed = next > at + 1;
            at = next;
        }

        return at;
    }

    /// <summary>One past the last token of the sentence that the marks from one token to another end; 0 where they end none.</summary>
    private int EndAfter(int start, int at, int afterMarks, bool closed, int endToken, ReadOnlySpan<MarkRole> roles)
    {
        if (afterMarks >= endToken)
        {
            return endToken;
        }

        var isStop = IsStop(at) && (closed || afterMarks == at + 1);
        if (isStop && at == start + 1 && tokens[start].Kind is TokenKind.Number or TokenKind.Word && tokens[start].Span.Length <= 3
            && tokens[start].Span.End == tokens[at].Span.Start && (tokens[start].Kind == TokenKind.Number || tokens[start].Span.Length == 1))
        {
            return 0;       // "1. Do this"
        }

        var follower = tokens[afterMarks];
        var c = text[follower.Span.Start];
        if (c is ',' or ';' or ':' or ')' or ']')
        {
            return 0;
        }

        if (!closed && follower.Span.Start == tokens[afterMarks - 1].Span.End && !char.IsUpper(c)
            && roles[afterMarks] == MarkRole.None && c is not ('(' or '['))
        {
            return 0;       // "oren...@example.com", "what?no"
        }

        if (char.IsLower(c) || c is '–' or '—' or '-')
        {
            return isStop && !closed && !IsCutWord(at) ? afterMarks : 0;
        }

        return closed && IsSpeechTag(afterMarks, endToken) ? 0 : AfterNote(afterMarks, endToken);
    }

    /// <summary>One past a footnote's number in brackets, which belongs to the sentence before it: "in 1805. [17] He".</summary>
    private int AfterNote(int at, int endToken)
    {
        while (at + 2 < endToken && text[tokens[at].Span.Start] == '[' && text[tokens[at + 2].Span.Start] == ']'
            && tokens[at + 1] is { Kind: TokenKind.Number, Span.Length: <= 3 })
        {
            at += 3;
        }

        return at;
    }

    private bool IsStop(int at) => text[tokens[at].Span.Start] == '.' && tokens[at].Span.Length == 1;

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
