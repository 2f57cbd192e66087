using Sayso.Documents;
using Sayso.Language;
using Sayso.Statements.Network;

namespace Sayso.Incidents.Network;

/// <summary>Words that may name a filler.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="End">One past the index of the last.</param>
/// <param name="Head">Index of the head word: the last one before a preposition.</param>
/// <param name="Way">How it was cut, 0 to <see cref="IncidentCandidates.Ways"/> - 1.</param>
internal readonly record struct IncidentCandidate(int First, int End, int Head, int Way)
{
    /// <summary>Its characters.</summary>
    public TextSpan Span(Analysis analysis) => new(analysis.Words[First].Span.Start, analysis.Words[End - 1].Span.End);
}

/// <summary>
/// The stretches of words that may name a filler: runs of nouns and what may stand before them, each end with each beginning, longer ones with a phrase behind a
/// preposition, and names. Cut by tags, not by trees, because the trees of texts in capitals are less sure. Linear in the words: runs have a greatest length.
/// </summary>
internal static class IncidentCandidates
{
    /// <summary>Number of ways to cut.</summary>
    public const int Ways = 5;

    private const int LongestRun = 8;
    private const int LongestPhrase = 14;

    private static readonly HashSet<string> Joints = new(StringComparer.OrdinalIgnoreCase) { "of", "for", "in", "at", "from", "to", "by", "with", "de", "against", "on" };

    /// <summary>The candidates of a window, by their ends; none twice.</summary>
    public static List<IncidentCandidate> Find(Analysis analysis, StatementWindow window)
    {
        var found = new List<IncidentCandidate>();
        var seen = new HashSet<(int, int)>();
        var sentences = analysis.SentenceStarts;
        var s = IncidentWindow.SentenceOf(analysis, window.Start);
        for (var end = window.Start; end < window.End; end++)
        {
            while (s + 1 < sentences.Count && sentences[s + 1] <= end)
            {
                s++;
            }

            if (IsEnd(analysis.Words[end]))
            {
                AddRun(analysis, end, Math.Max(window.Start, sentences[s]), Math.Min(window.End, sentences[s + 1]), seen, found);
            }
        }

        AddNames(analysis, window, seen, found);
        return found;
    }

    private static void AddRun(Analysis analysis, int end, int low, int high, HashSet<(int, int)> seen, List<IncidentCandidate> found)
    {
        var words = analysis.Words;
        var first = end;
        while (first > low && end - first + 1 < LongestRun && IsInner(words[first - 1]))
        {
            first--;
        }

        while (first < end && !MayBegin(words[first]))
        {
            first++;
        }

        for (var start = first; start <= end; start++)
        {
            if (start == end || MayBegin(words[start]))
            {
                Add(new IncidentCandidate(start, end + 1, end, start == first ? (start == end ? 0 : 1) : 2));
            }
        }

        // "members | of the Front", and once more: "headquarters of the Front | in the capital".
        var behind = end;
        for (var step = 0; step < 2; step++)
        {
            behind = PhraseEnd(analysis, behind + 1, high);
            if (behind < 0 || behind - first > LongestPhrase)
            {
                return;
            }

            for (var start = first; start <= end; start++)
            {
                if (start == end || (MayBegin(words[start]) && start - first < 3))
                {
                    Add(new IncidentCandidate(start, behind + 1, end, 3));
                }
            }
        }

        void Add(IncidentCandidate candidate)
        {
            if (seen.Add((candidate.First, candidate.End)))
            {
                found.Add(candidate);
            }
        }
    }

    // Last word of the noun phrase behind a preposition at a place; -1 where there is none.
    private static int PhraseEnd(Analysis analysis, int at, int high)
    {
        var words = analysis.Words;
        if (at + 1 >= high || !Joints.Contains(words[at].Lemma))
        {
            return -1;
        }

        at++;
        while (at < high && words[at].Upos is PartOfSpeech.Det or PartOfSpeech.Pron)
        {
            at++;
        }

        var last = -1;
        for (var i = at; i < high && i - at < LongestRun && IsInner(words[i]); i++)
        {
            last = IsEnd(words[i]) ? i : last;
        }

        return last;
    }

    private static void AddNames(Analysis analysis, StatementWindow window, HashSet<(int, int)> seen, List<IncidentCandidate> found)
    {
        var at = window.Start;
        for (var n = IncidentWindow.FirstName(analysis, window.Start); n < analysis.Names.Count && at < window.End; n++)
        {
            var name = analysis.Names[n];
            while (at < window.End && analysis.Words[at].Span.End <= name.Span.Start)
            {
                at++;
            }

            var end = at;
            while (end < window.End && analysis.Words[end].Span.Start < name.Span.End)
            {
                end++;
            }

            if (end > at && at >= window.Start && seen.Add((at, end)))
            {
                found.Add(new IncidentCandidate(at, end, end - 1, 4));
            }
        }
    }

    private static bool IsEnd(in Word word) => word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X
        || (word.Upos is PartOfSpeech.Adj && word.Relation is not "amod");

    private static bool MayBegin(in Word word) => word.Upos is not (PartOfSpeech.Punct or PartOfSpeech.Part);

    private static bool IsInner(in Word word) => word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.X or PartOfSpeech.Sym
        || (word.Upos is PartOfSpeech.Verb && word.Relation is "amod" or "compound")
        || word.Xpos is "POS" or "HYPH" or "``" or "''";
}
