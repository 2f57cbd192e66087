using System.Collections.Frozen;
using Sayso.Documents;
using Sayso.Language;

namespace Sayso.Statements;

/// <summary>What a word can be, from closed lists and its shape alone; several may hold.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Determiner = 1 << 0,        // the, a, his, two
    Pronoun = 1 << 1,           // he, they, nobody: a whole subject
    Auxiliary = 1 << 2,         // has, will, did
    Be = 1 << 3,                // is, was, been
    Negation = 1 << 4,          // not, n't, never
    Adverb = 1 << 5,            // also, later, -ly
    Preposition = 1 << 6,
    Coordinator = 1 << 7,       // and, but, or
    Subordinator = 1 << 8,      // because, when, while
    That = 1 << 9,
    Relative = 1 << 10,         // who, which
    Question = 1 << 11,         // whether, why, how
    Time = 1 << 12,             // Tuesday, yesterday, March
    Verb = 1 << 13,             // a finite verb from the list
    Capital = 1 << 14,
    Punctuation = 1 << 15,
    Possessive = 1 << 16,       // 's
    Number = 1 << 17,
    Letters = 1 << 18,          // has a letter or digit
}

/// <summary>The tokens of a text with their lower-case forms and word classes, and where quotations lie.</summary>
internal sealed class Lexemes
{
    private static readonly FrozenDictionary<string, WordClass> Closed = Build();

    private readonly string[] _lower;
    private readonly WordClass[] _classes;
    private readonly byte[] _quoted;        // 0 outside, 1 a mark, 2 within an outer quotation

    public Lexemes(AnalysedText text)
    {
        Text = text;
        var tokens = text.Tokens;
        _lower = new string[tokens.Count];
        _classes = new WordClass[tokens.Count];
        _quoted = new byte[tokens.Count];
        CapitalsStandOut = HasSmallLetters(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            Classify(i, tokens[i]);
        }

        MarkQuotations();
    }

    public AnalysedText Text { get; }

    /// <summary>Whether a capital tells anything: false for a text all in capitals.</summary>
    public bool CapitalsStandOut { get; }

    public int Count => _lower.Length;

    /// <summary>The token in lower case; empty outside the text.</summary>
    public string Lower(int token) => token >= 0 && token < _lower.Length ? _lower[token] : "";

    public bool Is(int token, WordClass any) => token >= 0 && token < _classes.Length && (_classes[token] & any) != 0;

    public bool Is(int token, string lower) => token >= 0 && token < _lower.Length && _lower[token] == lower;

    /// <summary>Whether the token lies within an outer quotation, its marks not counted.</summary>
    public bool IsQuoted(int token) => token >= 0 && token < _quoted.Length && _quoted[token] == 2;

    /// <summary>Whether the token is a mark of an outer quotation.</summary>
    public bool IsMark(int token) => token >= 0 && token < _quoted.Length && _quoted[token] == 1;

    public int Start(int token) => Text.Tokens[token].Span.Start;

    public int End(int token) => Text.Tokens[token].Span.End;

    /// <summary>The first token that starts at <paramref name="position"/> or after it.</summary>
    public int TokenAt(int position)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Text.Tokens[middle].Span.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Index of the sentence that holds the token.</summary>
    public int SentenceOf(int token)
    {
        var sentences = Text.Sentences;
        int low = 0, high = sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].EndToken <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The tokens that a span touches; it must hold more than white space.</summary>
    public TokenRange Range(TextSpan span) => new(TokenAt(span.Start), TokenAt(span.End - 1) + 1);

    /// <summary>The tokens of the paragraph that holds the token.</summary>
    public TokenRange ParagraphOf(int token) => Range(Text.Paragraphs[Text.Sentences[SentenceOf(token)].Paragraph].Span);

    private void Classify(int i, Token token)
    {
        var span = Text.Text.AsSpan(token.Span.Start, token.Span.Length);
        if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol)
        {
            _lower[i] = Punctuation(span);

            // "dockworkers’ union": an apostrophe close behind a word, unless it turns out to close a quotation
            var apostrophe = span is "'" or "’" && i > 0 && Text.Tokens[i - 1].Span.End == token.Span.Start && Text.Tokens[i - 1].Kind == TokenKind.Word;
            _classes[i] = apostrophe ? WordClass.Possessive : WordClass.Punctuation;
            return;
        }

        var lower = span.ToString().ToLowerInvariant().Replace('’', '\'');
        _lower[i] = lower;
        // WHO and IT are names where not all is in capitals.
        var acronym = CapitalsStandOut && span.Length > 1 && !span.ContainsAnyExceptInRange('A', 'Z');
        var known = (acronym ? WordClass.None : Closed.GetValueOrDefault(lower)) | WordClass.Letters;
        if (token.Kind == TokenKind.Number)
        {
            known |= WordClass.Number;
        }

        if (char.IsUpper(span[0]))
        {
            known |= WordClass.Capital;
        }
        else if (known == WordClass.Letters && lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && lower is not ("family" or "assembly" or "early" or "daily" or "reply" or "ally" or "rally" or "monopoly" or "weekly" or "monthly" or "yearly" or "quarterly" or "elderly" or "friendly" or "deadly" or "costly" or "supply" or "apply" or "rely"))
        {
            known |= WordClass.Adverb;
        }
        else if (lower.EndsWith("n't", StringComparison.Ordinal))
        {
            known |= WordClass.Auxiliary | WordClass.Negation;
        }

        if ((known & (WordClass.Time | WordClass.Capital)) == WordClass.Time && lower is not ("today" or "yesterday" or "tonight" or "tomorrow"))
        {
            known &= ~WordClass.Time;        // "the march", "may"
        }

        if (lower is "'s" or "'")
        {
            known |= WordClass.Possessive;
        }

        _classes[i] = known;
    }

    private static bool HasSmallLetters(AnalysedText text)
    {
        var lower = 0;
        foreach (var token in text.Tokens)
        {
            lower += token.Kind == TokenKind.Word && char.IsLower(text.Text[token.Span.End - 1]) ? 1 : 0;
        }

        return lower * 3 > text.Tokens.Count;
    }

    private static string Punctuation(ReadOnlySpan<char> span) => span switch
    {
        "," => ",",
        "." => ".",
        ":" => ":",
        ";" => ";",
        "—" or "–" or "--" or "―" => "—",
        "-" => "-",
        "(" or "[" => "(",
        ")" or "]" => ")",
        "?" => "?",
        "!" => "!",
        "…" or "..." => "…",
        _ => span.ToString(),
    };

    private void MarkQuotations()
    {
        foreach (var quotation in Text.Quotations)
        {
            if (quotation.Depth > 0)
            {
                continue;
            }

            for (var i = TokenAt(quotation.Span.Start); i < Count && Start(i) < quotation.Span.End; i++)
            {
                _quoted[i] = (byte)(Start(i) >= quotation.Inner.Start && End(i) <= quotation.Inner.End ? 2 : 1);
                _classes[i] = _quoted[i] == 1 ? WordClass.Punctuation : _classes[i];
            }
        }
    }

    private static FrozenDictionary<string, WordClass> Build()
    {
        var words = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        void Add(WordClass kind, string list)
        {
            foreach (var word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                words[word] = words.GetValueOrDefault(word) | kind;
            }
        }

        Add(WordClass.Determiner, "the a an this these those his her their its our my your some any every each no several many few most all both another two three four five six seven eight nine ten");
        Add(WordClass.Pronoun, "he she they it i we you everyone everybody nobody someone somebody others neither");
        Add(WordClass.Auxiliary, "has have had do does did will would can could may might must shall should 'll 've 'd");
        Add(WordClass.Be | WordClass.Auxiliary, "is are was were be been being am 're 'm");
        Add(WordClass.Negation, "not n't never");
        Add(WordClass.Adverb, "also later then now still again already always often once soon earlier yet ever even just only simply first last further previously initially subsequently meanwhile however instead therefore thus rather quite very so too there here perhaps matter-of-factly early");
        Add(WordClass.Preposition, "of in on at to for from with by about against during after before under over between among amid through within without into onto upon toward towards across around behind beyond near outside inside since until despite via per as like alongside throughout including following");
        Add(WordClass.Coordinator, "and but or nor");
        Add(WordClass.Subordinator, "because when while as if although though unless until since where whereas before after once so");
        Add(WordClass.That, "that");
        Add(WordClass.Relative, "who whom whose which");
        Add(WordClass.Question, "whether why how what when where who if");
        Add(WordClass.Time, "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow january february march april june july august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun.");
        Add(WordClass.Verb, "said says told tells added wrote announced asked declined refused vowed argued warned denied confirmed insisted went came made took got gave saw left won lost became met ran sent died fell rose grew stood sat lay led kept brought bought built broke chose drew drove ate fought flew forgot hid hit hurt paid put rode sang sank sold shot slept spent stole struck taught threw wore makes takes gets gives goes comes sees leaves wins loses becomes meets runs sends holds keeps brings seems appears appeared seemed remains remained looks looked includes included happened happens began begins");
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
