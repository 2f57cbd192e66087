namespace Sayso.Language;

/// <summary>The trees of a text, asked by word or token: heads, children, what hangs on a word. <see cref="Analysis.Tree"/> makes it, once, in time linear in the text.</summary>
internal sealed class WordTree
{
    private const int Longest = 200;            // words of a range that are looked at for its top

    private readonly string _text;
    private readonly int[] _firstOfToken;       // by token, and at the end the number of words
    private readonly int[] _firstChild;         // by word; children follow in text order
    private readonly int[] _nextSibling;
    private readonly int[] _left;               // by word: the outermost words that hang on it
    private readonly int[] _right;
    private readonly string[] _lemmas;

    public WordTree(Analysis analysis)
    {
        Words = analysis.Words;
        _text = analysis.Text.Text;
        var count = Words.Count;
        _firstOfToken = new int[analysis.Text.Tokens.Count + 1];
        _firstChild = new int[count];
        _nextSibling = new int[count];
        _left = new int[count];
        _right = new int[count];
        _lemmas = new string[count];
        Array.Fill(_firstOfToken, count);
        Array.Fill(_firstChild, -1);
        Array.Fill(_nextSibling, -1);
        var open = new int[count];              // children not yet counted in
        for (var i = count - 1; i >= 0; i--)
        {
            var word = Words[i];
            _firstOfToken[word.Token] = i;
            _lemmas[i] = word.Lemma.ToLowerInvariant();
            (_left[i], _right[i]) = (i, i);
            if (word.Head >= 0)
            {
                _nextSibling[i] = _firstChild[word.Head];
                _firstChild[word.Head] = i;
                open[word.Head]++;
            }
        }

        Spread(open);
    }

    public IReadOnlyList<Word> Words { get; }

    public string Lemma(int word) => _lemmas[word];

    /// <summary>Whether the word stands there in this form, whatever its capitals.</summary>
    public bool IsForm(int word, string lower) => _text.AsSpan(Words[word].Span.Start, Words[word].Span.Length).Equals(lower, StringComparison.OrdinalIgnoreCase);

    public PartOfSpeech Upos(int word) => Words[word].Upos;

    public int Head(int word) => Words[word].Head;

    public int Token(int word) => Words[word].Token;

    /// <summary>The words of a range of tokens, as a range of words.</summary>
    public TokenRange WordsOf(TokenRange tokens) => new(_firstOfToken[tokens.Start], _firstOfToken[tokens.End]);

    public int FirstWord(int token) => _firstOfToken[token];

    /// <summary>The first word that hangs on a word, in text order; -1 where there is none.</summary>
    public int FirstChild(int word) => _firstChild[word];

    /// <summary>The next word that hangs on the same head; -1 behind the last.</summary>
    public int NextSibling(int word) => _nextSibling[word];

    /// <summary>The leftmost word of what hangs on a word, itself included.</summary>
    public int Left(int word) => _left[word];

    /// <summary>The rightmost word of what hangs on a word, itself included.</summary>
    public int Right(int word) => _right[word];

    public IEnumerable<int> Children(int word)
    {
        for (var child = _firstChild[word]; child >= 0; child = _nextSibling[child])
        {
            yield return child;
        }
    }

    /// <summary>The first child by a relation, subtypes included ("nsubj" finds "nsubj:pass"); -1 where there is none.</summary>
    public int Child(int word, string relation)
    {
        for (var child = _firstChild[word]; child >= 0; child = _nextSibling[child])
        {
            if (Is(child, relation))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether the word hangs by the relation or a subtype of it.</summary>
    public bool Is(int word, string relation)
    {
        var own = Words[word].Relation;
        return own.StartsWith(relation, StringComparison.Ordinal) && (own.Length == relation.Length || own[relation.Length] == ':');
    }

    /// <summary>The tokens from the first to the last word that hangs on the word, itself included.</summary>
    public TokenRange Reach(int word) => new(Words[_left[word]].Token, Words[_right[word]].Token + 1);

    /// <summary>
    /// The word of a range that the others hang on, of its first sentence: the first with a subject, else the first verb, else the first word
    /// whose head lies outside; -1 where the range holds only punctuation.
    /// </summary>
    public int Top(TokenRange tokens)
    {
        var words = WordsOf(tokens);
        int first = -1, verb = -1;
        for (var i = words.Start; i < Math.Min(words.End, words.Start + Longest); i++)
        {
            if (Upos(i) == PartOfSpeech.Punct || (Head(i) >= words.Start && Head(i) < words.End))
            {
                continue;
            }

            if (first >= 0 && Words[i].Head < 0 && verb >= 0)
            {
                break;          // the next sentence
            }

            if (first >= 0 && (Is(i, "advcl") || Is(i, "acl") || Is(i, "parataxis")))
            {
                continue;       // "a backlash | if they are indicted"
            }

            first = first < 0 ? i : first;
            if (Child(i, "nsubj") is >= 0 and var subject && subject >= words.Start && subject < words.End)
            {
                return i;
            }

            verb = verb < 0 && Upos(i) == PartOfSpeech.Verb ? i : verb;
        }

        return verb >= 0 ? verb : first;
    }

    // From the leaves up: each word hands its reach to its head once all its own children have.
    private void Spread(int[] open)
    {
        var ready = new Stack<int>();
        for (var i = 0; i < open.Length; i++)
        {
            if (open[i] == 0)
            {
                ready.Push(i);
            }
        }

        while (ready.TryPop(out var word))
        {
            var head = Words[word].Head;
            if (head < 0)
            {
                continue;
            }

            _left[head] = Math.Min(_left[head], _left[word]);
            _right[head] = Math.Max(_right[head], _right[word]);
            if (--open[head] == 0)
            {
                ready.Push(head);
            }
        }
    }
}
