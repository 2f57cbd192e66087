namespace Sayso.Language;

/// <summary>How a sentence uses capital letters.</summary>
internal enum CapitalStyle : byte
{
    /// <summary>Names and first words only.</summary>
    Sentence,

    /// <summary>Most Words of a Headline.</summary>
    Headline,

    /// <summary>ALL LETTERS.</summary>
    Capitals,
}

/// <summary>The words of a text as the name finder sees them, and which of them it writes small or, within a sentence, capitalised.</summary>
internal sealed class NameWords
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _small
        = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _capitalised
        = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string _text;
    private readonly CapitalStyle[] _styles;

    public NameWords(AnalysedText text)
    {
        _text = text.Text;
        Tokens = text.Tokens as Token[] ?? [.. text.Tokens];
        Sentences = text.Sentences as Sentence[] ?? [.. text.Sentences];
        _styles = new CapitalStyle[Sentences.Length];
        for (var i = 0; i < Sentences.Length; i++)
        {
            _styles[i] = StyleOf(Sentences[i]);
            if (_styles[i] == CapitalStyle.Sentence)
            {
                Learn(Sentences[i]);
            }
        }
    }

    public Token[] Tokens { get; }

    public Sentence[] Sentences { get; }

    /// <summary>How the sentence uses capital letters.</summary>
    public CapitalStyle Style(int sentence) => _styles[sentence];

    /// <summary>The token's text.</summary>
    public ReadOnlySpan<char> Of(int token) => _text.AsSpan(Tokens[token].Span.Start, Tokens[token].Span.Length);

    /// <summary>The tokens' texts joined by one space each, or by nothing where nothing stands between them.</summary>
    public string Join(int first, int end)
    {
        var span = _text.AsSpan(Tokens[first].Span.Start, Tokens[end - 1].Span.End - Tokens[first].Span.Start);
        return span.IndexOfAny('\n', '\r', '\u00A0') < 0 && !span.Contains("  ", StringComparison.Ordinal)
            ? span.ToString()
            : string.Join(' ', Enumerable.Range(first, end - first).Select(i => Of(i).ToString()));
    }

    /// <summary>Whether the text has the word in small letters.</summary>
    public bool IsUsedSmall(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[32];
        return word.Length <= small.Length && word.ToLowerInvariant(small) >= 0 && _small.Contains(small[..word.Length]);
    }

    /// <summary>Whether the text has the word capitalised where no sentence begins.</summary>
    public bool IsUsedAsName(ReadOnlySpan<char> word) => _capitalised.Contains(word);

    /// <summary>Whether the token is a word with a capital letter that can be part of a name.</summary>
    public bool IsCapitalised(int token)
    {
        if (Tokens[token].Kind != TokenKind.Word)
        {
            return false;
        }

        var word = Of(token);
        if (!char.IsUpper(word[0]))
        {
            // al-Drel, el-Oren
            return word.Length > 4 && word[0] is >= 'a' and <= 'z' && word[..4].IndexOf('-') is var hyphen and > 0
                && char.IsUpper(word[hyphen + 1])
                && word[..hyphen] is "al" or "el" or "ul" or "as" or "ash" or "ad" or "an" or "at";
        }

        return !NameLists.NotNames.Contains(word)
            && !(word.Length > 6 && (word.EndsWith("-based", StringComparison.Ordinal) || word.EndsWith("-led", StringComparison.Ordinal)
                || word.EndsWith("-backed", StringComparison.Ordinal) || word.EndsWith("-born", StringComparison.Ordinal)));
    }

    /// <summary>Whether all letters of the word are capitals, and there are two or more.</summary>
    public bool IsAcronym(int token)
    {
        var word = Of(token);
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }

    /// <summary>Whether only white space, or nothing, stands between the token and the one before it.</summary>
    public bool IsAfterSpace(int token) => Tokens[token].Span.Start > Tokens[token - 1].Span.End;

    /// <summary>Whether a word after the mark may be capitalised for standing first: after a colon, a dash, a quotation mark.</summary>
    public bool OpensSentence(int token)
        => Tokens[token].Kind == TokenKind.Punctuation
            && Of(token)[0] is '“' or '"' or '‘' or '«' or '`' or '\'' or ':' or '•' or '—' or '–';

    private void Learn(Sentence sentence)
    {
        var first = true;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Tokens[i].Kind != TokenKind.Word)
            {
                first |= OpensSentence(i);
                continue;
            }

            var word = Of(i);
            if (!char.IsUpper(word[0]))
            {
                _small.Add(word);
            }
            else if (!first)
            {
                _capitalised.Add(word);
            }

            first = false;
        }
    }

    private CapitalStyle StyleOf(Sentence sentence)
    {
        int words = 0, small = 0, capitals = 0, capitalised = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Tokens[i].Kind != TokenKind.Word || Tokens[i].Span.Length < 4)
            {
                continue;
            }

            words++;
            if (!char.IsUpper(Of(i)[0]))
            {
                small++;
            }
            else if (IsAcronym(i))
            {
                capitals++;
            }
            else
            {
                capitalised++;
            }
        }

        var endsWithStop = Of(sentence.EndToken - 1)[0] is '.' or '"' or '”' or '\'';
        return words < 3 ? CapitalStyle.Sentence
            : capitals > 4 * (small + capitalised) ? CapitalStyle.Capitals
            : !endsWithStop && 3 * small < capitalised ? CapitalStyle.Headline
            : CapitalStyle.Sentence;
    }
}
