using Sayso.Language;

namespace Sayso.Training.Corpora;

/// <summary>Gold trees: UD EWT and GUM.</summary>
internal static class Treebank
{
    /// <summary>The sentences that may be trained on: without GUM's conversations (BY-ND texts) and the document that is kept for measuring.</summary>
    /// <param name="path">The treebank.</param>
    /// <param name="xpos">Numbers a Penn tag: what is learned from adds new ones, what is measured on does not.</param>
    /// <param name="relations">The same for relations.</param>
    public static List<Sample> Read(string path, Func<string, int> xpos, Func<string, int> relations)
    {
        var samples = new List<Sample>();
        foreach (var sentence in Conllu.Read(path))
        {
            if (sentence.Document.StartsWith("GUM_conversation", StringComparison.Ordinal) || sentence.Document == "GUM_news_stampede")
            {
                continue;
            }

            samples.Add(new Sample([.. sentence.Words.Select(w => w.Form)])
            {
                Upos = [.. sentence.Words.Select(w => (int)Enum.Parse<PartOfSpeech>(w.Upos, ignoreCase: true))],
                Xpos = [.. sentence.Words.Select(w => xpos(w.Xpos))],
                Heads = [.. sentence.Words.Select(w => w.Head)],
                Relations = [.. sentence.Words.Select(w => relations(Today(w.Relation)))],
            });
        }

        return samples;
    }

    // GUM has four words with names of relations that were given up.
    private static string Today(string relation) => relation switch
    {
        "obl:npmod" or "obl:tmod" => "obl:unmarked",
        "nmod:npmod" or "nmod:tmod" => "nmod:unmarked",
        _ => relation,
    };
}
