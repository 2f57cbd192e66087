using Sayso.Documents;
using Sayso.Language;

namespace Sayso.Parties.Chains;

/// <summary>An analysis as coreference looks at it: the dependents of each word, how far its subtree goes, its name, its quotation.</summary>
internal sealed class WordTree
{
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;
    private readonly int[] _left;
    private readonly int[] _right;
    private readonly int[] _name;
    private readonly int[] _quotation;
    private readonly int[] _form;
    private readonly int[] _lemma;

    public WordTree(Analysis analysis)
    {
        Analysis = analysis;
        Words = analysis.Words as Word[] ?? [.. analysis.Words];
        var count = Words.Length;
        (_firstChild, _nextSibling, _left, _right) = (new int[count], new int[count], new int[count], new int[count]);
        (_name, _quotation, _form, _lemma) = (new int[count], new int[count], new int[count], new int[count]);
        Array.Fill(_firstChild, -1);
        Array.Fill(_nextSibling, -1);
        for (var i = count - 1; i >= 0; i--)
        {
            (_left[i], _right[i]) = (i, i);
            if (Words[i].Head is >= 0 and var head)
            {
                (_nextSibling[i], _firstChild[head]) = (_firstChild[head], i);
            }
        }

        FindExtents();
        Cover(_name, analysis.Names.Select(n => n.Span));
        Cover(_quotation, analysis.Text.Quotations.Where(q => q.Depth == 0).Select(q => q.Inner));
        var text = analysis.Text.Text;
        for (var i = 0; i < count; i++)
        {
            _form[i] = Hashes.OfLower(text.AsSpan(Words[i].Span.Start, Words[i].Span.Length));
            _lemma[i] = Hashes.OfLower(Words[i].Lemma);
        }
    }

    public Analysis Analysis { get; }

    public Word[] Words { get; }

    public string Text => Analysis.Text.Text;

    /// <summary>Whether two words, the first one first, stand in one sentence.</summary>
    public bool InOneSentence(int first, int second)
    {
        var (starts, low, high) = (Analysis.SentenceStarts, 0, Analysis.SentenceStarts.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = starts[middle] <= second ? (middle, high) : (low, middle - 1);
        }

        return starts[low] <= first;
    }

    /// <summary>The first dependent of a word; -1 where it has none.</summary>
    public int FirstChild(int word) => _firstChild[word];

    /// <summary>The next dependent of the same head, in text order; -1 behind the last.</summary>
    public int NextSibling(int word) => _nextSibling[word];

    /// <summary>The leftmost word of its subtree.</summary>
    public int Left(int word) => _left[word];

    /// <summary>The rightmost word of its subtree.</summary>
    public int Right(int word) => _right[word];

    /// <summary>Index of the name that the word is in; -1 where there is none.</summary>
    public int Name(int word) => _name[word];

    /// <summary>Index, among outer quotations, of the one that the word is in; -1 where there is none.</summary>
    public int Quotation(int word) => _quotation[word];

    /// <summary>Hash of the word in lower case.</summary>
    public int Form(int word) => _form[word];

    /// <summary>Hash of the lemma in lower case.</summary>
    public int Lemma(int word) => _lemma[word];

    public ReadOnlySpan<char> Of(int word) => Text.AsSpan(Words[word].Span.Start, Words[word].Span.Length);

    public bool Has(int word, string relation) => Child(word, relation) >= 0;

    /// <summary>The first dependent with that relation; -1 where there is none.</summary>
    public int Child(int word, string relation)
    {
        for (var c = _firstChild[word]; c >= 0; c = _nextSibling[c])
        {
            if (Words[c].Relation == relation)
            {
                return c;
            }
        }

        return -1;
    }

    // Leaves first: a word is done once its last dependent has been.
    private void FindExtents()
    {
        var open = new int[Words.Length];
        for (var i = 0; i < Words.Length; i++)
        {
            if (Words[i].Head >= 0)
            {
                open[Words[i].Head]++;
            }
        }

        for (var i = 0; i < Words.Length; i++)
        {
            for (var at = i; open[at] == 0;)
            {
                open[at] = -1;
                var head = Words[at].Head;
                if (head < 0)
                {
                    break;
                }

                _left[head] = Math.Min(_left[head], _left[at]);
                _right[head] = Math.Max(_right[head], _right[at]);
                open[head]--;
                at = head;
            }
        }
    }

    private void Cover(int[] of, IEnumerable<TextSpan> spans)
    {
        Array.Fill(of, -1);
        var (word, index) = (0, 0);
        foreach (var span in spans)
        {
            while (word < Words.Length && Words[word].Span.End <= span.Start)
            {
                word++;
            }

            for (; word < Words.Length && Words[word].Span.Start < span.End; word++)
            {
                of[word] = index;
            }

            index++;
        }
    }
}
