using System.Globalization;
using System.Security.Cryptography;
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
        var lines = new List<string>();
        foreach (var (name, file) in new[] { ("EWT dev", "ud/ewt-dev.conllu.xz"), ("GUM dev", "ud/gum-nononcommercial-dev.conllu.xz") })
        {
            var words = LemmaExample.All(Path(file)).ToList();
            lines.Add(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {words.Count:N0} | {Share(words, w => Right(lemmatiser, w, w.Form, w.Uniform)):0.00} | {Share(words, w => Right(lemmatiser, w, w.Form.ToUpperInvariant(), true)):0.00} | {Share(words, w => Right(lemmatiser, w, w.Form.ToLowerInvariant(), false)):0.00} |"));
        }

        Directory.CreateDirectory(models);
        File.WriteAllBytes(System.IO.Path.Combine(models, Lemmatiser.ModelName + ".model"), bytes);
        File.WriteAllText(System.IO.Path.Combine(models, Lemmatiser.ModelName + ".md"), Card(bytes, gold.Count, lines));
        lines.ForEach(Console.WriteLine);
        return 0;
    }

    private static bool Right(Lemmatiser lemmatiser, LemmaExample word, string form, bool uniform)
        => lemmatiser.Lemma(form, word.Upos, word.Xpos, uniform) == word.Lemma;

    private static double Share(List<LemmaExample> words, Func<LemmaExample, bool> right) => 100.0 * words.Count(right) / words.Count;

    private static string Card(byte[] model, int words, IEnumerable<string> scores) => string.Create(CultureInfo.InvariantCulture, $"""
        # {Lemmatiser.ModelName}

        Lemmas of English words from their form and tags, as UD English has them.

        | | |
        |---|---|
        | file | `{Lemmatiser.ModelName}.model`, {model.Length:N0} bytes |
        | SHA-256 | `{Convert.ToHexStringLower(SHA256.HashData(model))}` |
        | made by | `dotnet run -c Release --project tools/Sayso.Training -- lemmas`; the same data give the same bytes |
        | licence | CC BY-SA 4.0, as the treebanks |

        **Data.** {words:N0} words of UD English EWT (CC BY-SA 4.0) and of UD English GUM 11 without its non-commercial genres (CC BY, CC BY-SA,
        public domain by genre), training parts, without GUM's conversations and without `GUM_news_stampede`. For past tenses, participles and
        plurals that these do not have: the lemmas that CoreNLP gives them in its parses of PolNeAR (training part), which are a program's.

        **Method.** Rules on the ends of words, up to five letters, by the two tags together and, where that pair is unknown, by the universal tag:
        the longest end decides, and words that it gets wrong have rules of their own. One table makes the letters, another their capitals, by the way
        the form is written. An end's rule is that of most words with it, at least three. Verbs and nouns are also learned in the regular forms
        that the corpora happen not to have; all words also in capitals and in small letters. Numbers lose their commas. Context is not
        looked at: "'s" with VBZ is always "be", "found" with VBD always "find".

        **Scores.** Share of words with the gold lemma, in percent, on gold words and tags; a lemma with wrong capitals is wrong. Development parts, on which nothing
        was chosen.

        | set | words | as written | in capitals | in small letters |
        |---|---|---|---|---|
        {string.Join('\n', scores)}

        """).Replace("\r", "", StringComparison.Ordinal);
}
