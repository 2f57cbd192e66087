using Sayso.Documents;
using Sayso.Language;

namespace Sayso.Parties.Chains;

/// <summary>An analysis as coreference looks at it: beside the trees, the name and the quotation that a word is in, and hashes of its form and lemma.</summary>
internal sealed class ChainWords
{
    private readonly WordTree _tree;
    private readonly int[] _name;
    private readonly int[] _quotation;
    private readonly int[] _form;
    private readonly int[] _lemma;

    public ChainWords(Analysis analysis)
    {
        Analysis = analysis;
        Words = analysis.Words as Word[] ?? [.. analysis.Words];
        var count = Words.Length;
        _tree = analysis.Tree;
        (_name, _quotation, _form, _lemma) = (new int[count], new int[count], new int[count], new int[count]);
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
    public int FirstChild(int word) => _tree.FirstChild(word);

    /// <summary>The next dependent of the same head, in text order; -1 behind the last.</summary>
    public int NextSibling(int word) => _tree.NextSibling(word);

    /// <summary>The leftmost word of its subtree.</summary>
    public int Left(int word) => _tree.Left(word);

    /// <summary>The rightmost word of its subtree.</summary>
    public int Right(int word) => _tree.Right(word);

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
        for (var c = FirstChild(word); c >= 0; c = NextSibling(c))
        {
            if (Words[c].Relation == relation)
            {
                return c;
            }
        }

        return -1;
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
