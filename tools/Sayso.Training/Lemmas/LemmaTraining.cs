using System.Globalization;
using Sayso.Language.Lemmas;
using Sayso.Language.Network;

namespace Sayso.Training.Lemmas;

/// <summary>The command <c>lemmas</c>: learns the model of lemmas, measures it, and writes it with its card.</summary>
internal static class LemmaTraining
{
    /// <summary>Runs it.</summary>
    /// <param name="data">The folder of the corpora.</param>
    /// <param name="models">The folder to write to.</param>
    /// <returns>Exit code.</returns>
    public static int Run(string data, string models)
    {
        string Path(string name) => System.IO.Path.Combine(data, name);

        var learner = new LemmaLearner();
        List<LemmaExample> gold = [.. LemmaExample.Learnable(Path("ud/ewt-train.conllu.xz")), .. LemmaExample.Learnable(Path("ud/gum-nononcommercial-train.conllu.xz"))];
        learner.Learn(gold);
        learner.LearnSilver(LemmaExample.Silver(Path("polnear/silver-train.conllu.xz")));
        var bytes = learner.Model();

        var lemmatiser = Lemmatiser.Load(ModelFile.Read(bytes));
        var scores = new List<CardScore>();
        foreach (var (name, file) in new[] { ("EWT dev", "ud/ewt-dev.conllu.xz"), ("GUM dev", "ud/gum-nononcommercial-dev.conllu.xz") })
        {
            var words = LemmaExample.All(Path(file)).ToList();
            scores.Add(Score($"{name}, {words.Count} words", words, w => Right(lemmatiser, w, w.Form, w.Uniform)));
            scores.Add(Score($"{name} in capitals", words, w => Right(lemmatiser, w, w.Form.ToUpperInvariant(), true)));
            scores.Add(Score($"{name} in small letters", words, w => Right(lemmatiser, w, w.Form.ToLowerInvariant(), false)));
        }

        Card(scores).Write(models, bytes);
        scores.ForEach(score => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.What}: {score.Value:F2}")));
        return 0;
    }

    private static bool Right(Lemmatiser lemmatiser, LemmaExample word, string form, bool uniform)
        => lemmatiser.Lemma(form, word.Upos, word.Xpos, uniform) == word.Lemma;

    private static CardScore Score(string what, List<LemmaExample> words, Func<LemmaExample, bool> right)
        => new($"{what}: percent of lemmas right, on gold words and tags", Math.Round(100.0 * words.Count(right) / words.Count, 2));

    private static ModelCard Card(IReadOnlyList<CardScore> scores) => new()
    {
        Model = Lemmatiser.ModelName,
        Purpose = "Lemmas of English words from form and tags, as UD English has them.",
        Method = "Rules on the ends of words, up to five letters, by both tags together and, where that pair is unknown, by the Penn tag: the longest "
            + "end decides, and words that it gets wrong have rules of their own. One table makes the letters, another their capitals, by the way the form is "
            + "written. An end's rule is that of most words with it, of three at least. Verbs and nouns are learned in the regular forms too that the corpora "
            + "happen not to have; all words in capitals and in small letters too.",
        Command = "dotnet run --project tools/Sayso.Training -c Release -- lemmas",
        Licence = "CC BY-SA 4.0, as the treebanks ask",
        Data =
        [
            new("UD English EWT, train", "CC BY-SA 4.0", "all words"),
            new("UD English GUM 11, train, without its non-commercial genres, its conversations and GUM_news_stampede", "CC BY, CC BY-SA, public domain, by genre", "all words"),
            new("CoreNLP parses of PolNeAR, train", "none stated", "lemmas, a program's, of past tenses, participles and plurals that the treebanks do not have"),
        ],
        Scores = scores,
        Limits = "Context is not looked at: \"'s\" with VBZ is always \"be\", \"found\" with VBD always \"find\". A lemma with wrong capitals counts as wrong.",
    };
}
