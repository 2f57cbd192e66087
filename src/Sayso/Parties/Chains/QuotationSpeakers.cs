using System.Collections.Frozen;
using Sayso.Language;

namespace Sayso.Parties.Chains;

/// <summary>Who speaks in a quotation, as its own sentence tells: the subject of the verb of saying next to it. "I" in it means them.</summary>
internal static class QuotationSpeakers
{
    private static readonly FrozenSet<string> Saying = """
        say tell add note explain announce declare state claim argue insist warn ask reply respond write tweet comment remark observe recall admit acknowledge concede confirm deny
        suggest predict promise continue conclude stress emphasize emphasise believe think read post shout joke testify agree complain
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>For each outer quotation the head word of its speaker; -1 where its paragraph names none.</summary>
    public static int[] Of(ChainWords tree)
    {
        var outer = tree.Analysis.Text.Quotations.Where(q => q.Depth == 0).ToList();
        var speakers = new int[outer.Count];
        Array.Fill(speakers, -1);
        var (sentence, starts) = (0, tree.Analysis.SentenceStarts);
        var sentences = tree.Analysis.Text.Sentences;
        for (var q = 0; q < outer.Count; q++)
        {
            while (sentence < sentences.Count - 1 && sentences[sentence].Span.End <= outer[q].Span.Start)
            {
                sentence++;
            }

            // The sentence it begins in, and those up to the one it ends in, but not many: a quotation may be pages long.
            var last = sentence;
            while (last < sentences.Count - 1 && sentences[last].Span.End < outer[q].Span.End && last < sentence + 8)
            {
                last++;
            }

            speakers[q] = Nearest(tree, starts[sentence], starts[sentence + 1], outer[q].Span.Start, outer[q].Span.End);
            if (speakers[q] < 0 && last > sentence)
            {
                speakers[q] = Nearest(tree, starts[last], starts[last + 1], outer[q].Span.Start, outer[q].Span.End);
            }

            // "…," she said. "…": the second part of a paragraph is mostly the same speaker's; so is what the next paragraph carries on.
            if (speakers[q] < 0 && q > 0 && (outer[q].Continues || SameParagraph(tree, speakers[q - 1], sentence)))
            {
                speakers[q] = speakers[q - 1];
            }
        }

        return speakers;
    }

    private static bool SameParagraph(ChainWords tree, int word, int sentence)
    {
        if (word < 0)
        {
            return false;
        }

        var paragraph = tree.Analysis.Text.Paragraphs[tree.Analysis.Text.Sentences[sentence].Paragraph];
        return paragraph.Span.Contains(tree.Words[word].Span.Start);
    }

    private static int Nearest(ChainWords tree, int first, int end, int from, int to)
    {
        var (best, distance) = (-1, int.MaxValue);
        for (var i = first; i < end; i++)
        {
            var word = tree.Words[i];
            if (word.Upos != PartOfSpeech.Verb || tree.Quotation(i) >= 0 || !Saying.Contains(word.Lemma))
            {
                continue;
            }

            var gap = word.Span.Start < from ? from - word.Span.Start : word.Span.Start - to;
            if (gap < distance && tree.Child(i, "nsubj") is >= 0 and var subject && tree.Quotation(subject) < 0)
            {
                (best, distance) = (subject, gap);
            }
        }

        return best;
    }
}
