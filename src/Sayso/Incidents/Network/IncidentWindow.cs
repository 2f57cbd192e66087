using Sayso.Language;
using Sayso.Statements.Network;

namespace Sayso.Incidents.Network;

/// <summary>
/// What the incident network is told of a window of text: its words, its candidates and how they lie in names and trees. Training and the product compute it here.
/// </summary>
internal sealed class IncidentWindow
{
    /// <summary>Words of a window at most: most reports are one window.</summary>
    public const int Most = 1024;

    /// <summary>Rows of relations.</summary>
    public const int RelationRows = 64;

    /// <summary>Rows of names: none; of each kind, the candidate itself, part of it, around it.</summary>
    public const int NameRows = 25;

    /// <summary>Rows of shapes: the way a candidate was cut and its words, 1 to 8.</summary>
    public const int ShapeRows = 8 * IncidentCandidates.Ways;

    /// <summary>Rows of standings: how far down the text, and how often its key stands there: once, twice, more.</summary>
    public const int StandingRows = 3 * 7;

    private readonly Analysis _analysis;
    private readonly StatementWindow _window;

    /// <summary>Looks at a window.</summary>
    public IncidentWindow(Analysis analysis, StatementWindow window)
    {
        (_analysis, _window) = (analysis, window);
        Width = analysis.States.Length / analysis.Words.Count;
        Features = new WordFeatures[window.Length];
        Sentences = new int[window.Length];
        var s = SentenceOf(analysis, window.Start);
        for (var i = 0; i < window.Length; i++)
        {
            var span = analysis.Words[window.Start + i].Span;
            Features[i] = WordFeatures.Of(analysis.Text.Text.AsSpan(span.Start, span.Length));
            while (analysis.SentenceStarts[s + 1] <= window.Start + i)
            {
                s++;
            }

            Sentences[i] = s;
        }

        Candidates = IncidentCandidates.Find(analysis, window);
        Keys = [.. Candidates.Select(c =>
        {
            var span = c.Span(analysis);
            return FillerKey.Of(analysis.Text.Text.AsSpan(span.Start, span.Length));
        })];
        var (names, times) = (NameOfWords(), Keys.CountBy(k => k, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));
        Rows = [.. Candidates.Select((c, i) => RowsOf(c, names, times[Keys[i]]))];
    }

    /// <summary>Index of its first word.</summary>
    public int First => _window.Start;

    /// <summary>Number of words.</summary>
    public int Length => _window.Length;

    /// <summary>Numbers that the engine holds of a word.</summary>
    public int Width { get; }

    /// <summary>Features of its words.</summary>
    public WordFeatures[] Features { get; }

    /// <summary>For each word the index of its sentence.</summary>
    public int[] Sentences { get; }

    /// <summary>What may name a filler.</summary>
    public IReadOnlyList<IncidentCandidate> Candidates { get; }

    /// <summary>For each candidate, what it is looked up by; words count from the window's first.</summary>
    public CandidateRows[] Rows { get; }

    /// <summary>For each candidate its <see cref="FillerKey"/>.</summary>
    public string[] Keys { get; }

    /// <summary>What the engine holds of the words, [words x width].</summary>
    public ReadOnlySpan<sbyte> States => _analysis.States.AsSpan(First * Width, Length * Width);

    /// <summary>The windows of a text; every word is in exactly one.</summary>
    public static IEnumerable<IncidentWindow> Of(Analysis analysis) => StatementWindow.Of(analysis, Most, Most).Select(w => new IncidentWindow(analysis, w));

    /// <summary>Index of the sentence of a word, by halving.</summary>
    public static int SentenceOf(Analysis analysis, int word)
        => FirstWhere(analysis.SentenceStarts.Count - 1, i => analysis.SentenceStarts[i + 1] > word);

    /// <summary>Index of the first name that ends behind the beginning of a word, by halving.</summary>
    public static int FirstName(Analysis analysis, int word)
        => FirstWhere(analysis.Names.Count, i => analysis.Names[i].Span.End > analysis.Words[word].Span.Start);

    private static int FirstWhere(int count, Func<int, bool> holds)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private CandidateRows RowsOf(IncidentCandidate c, int[] names, int times)
    {
        var words = _analysis.Words;
        var (top, governor) = (c.Head, words[c.Head].Head);
        for (var step = 0; step < 8 && governor >= c.First && governor < c.End; step++)
        {
            (top, governor) = (governor, words[governor].Head);
        }

        // The verb above "in an attack by …" says more than the noun between.
        var above = governor >= 0 && words[governor].Head is >= 0 and var up ? up : governor;
        return new CandidateRows(
            c.First - First, c.End - 1 - First, c.Head - First, Inside(governor, c.Head), Inside(above, c.Head),
            (Math.Min(c.End - c.First, 8) - 1) + (8 * c.Way),
            (int)(WordFeatures.KeyOf(words[top].Relation) % RelationRows),
            NameRow(c, names),
            (3 * Down(Sentences[c.Head - First] - Sentences[0])) + Math.Min(times, 3) - 1);
    }

    private static int Down(int sentence) => sentence switch { <= 2 => sentence, <= 4 => 3, <= 8 => 4, <= 16 => 5, _ => 6 };

    private int Inside(int word, int otherwise) => (word >= _window.Start && word < _window.End ? word : otherwise) - First;

    private int NameRow(IncidentCandidate c, int[] names)
    {
        var head = names[c.Head - First];
        if (head < 0)
        {
            return 0;
        }

        var name = _analysis.Names[head];
        var span = c.Span(_analysis);
        var how = span == name.Span ? 0 : span.Start <= name.Span.Start && span.End >= name.Span.End ? 2 : 1;
        return 1 + (3 * (int)name.Kind) + how;
    }

    private int[] NameOfWords()
    {
        var of = new int[Length];
        Array.Fill(of, -1);
        var at = 0;
        for (var n = FirstName(_analysis, First); n < _analysis.Names.Count && at < Length; n++)
        {
            var name = _analysis.Names[n].Span;
            while (at < Length && _analysis.Words[First + at].Span.End <= name.Start)
            {
                at++;
            }

            for (; at < Length && _analysis.Words[First + at].Span.Start < name.End; at++)
            {
                of[at] = n;
            }
        }

        return of;
    }
}

/// <summary>What a candidate is looked up by.</summary>
/// <param name="First">Its first word; words count from the window's first.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Head">Its head.</param>
/// <param name="Governor">The word it depends on; its head where there is none.</param>
/// <param name="Above">The word that the governor depends on.</param>
/// <param name="Shape">Row of its shape.</param>
/// <param name="Relation">Row of its relation.</param>
/// <param name="Name">Row of its name.</param>
/// <param name="Standing">Row of its standing.</param>
internal readonly record struct CandidateRows(int First, int Last, int Head, int Governor, int Above, int Shape, int Relation, int Name, int Standing);
