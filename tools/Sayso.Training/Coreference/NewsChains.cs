using System.Globalization;
using System.Text.Json;
using Sayso.Documents;
using Sayso.Language;
using Sayso.Training.Corpora;

namespace Sayso.Training.Coreference;

/// <summary>News with the chains that CoreNLP found in it (PolNeAR's parses): automatic, but of the genre that the product reads.</summary>
internal static class NewsChains
{
    /// <summary>The first articles of the corpus.</summary>
    /// <param name="folder">The folder that holds train.jsonl.xz and silver-train.conllu.xz.</param>
    /// <param name="most">How many.</param>
    /// <param name="language">The language engine.</param>
    public static List<CoreferenceExample> Read(string folder, int most, LanguageModel language)
    {
        var texts = new Dictionary<string, string>();
        foreach (var line in XzText.Lines(Path.Combine(folder, "train.jsonl.xz")))
        {
            using var json = JsonDocument.Parse(line);
            texts[json.RootElement.GetProperty("id").GetString()!] = json.RootElement.GetProperty("text").GetString()!;
        }

        var examples = new List<CoreferenceExample>();
        foreach (var article in Conllu.Read(Path.Combine(folder, "silver-train.conllu.xz")).GroupBy(s => s.Document).Take(most))
        {
            examples.Add(new CoreferenceExample(texts[article.Key], Heads(article, new CodePoints(texts[article.Key])), language));
        }

        return examples;
    }

    // "TokenRange=72:76|Coref=3:2-2*": the chain stands at the mention's head. A head with several mentions is taken for the first.
    private static Dictionary<int, int> Heads(IEnumerable<ConlluSentence> article, CodePoints places)
    {
        var heads = new Dictionary<int, int>();
        foreach (var word in article.SelectMany(sentence => sentence.Words))
        {
            var entries = word.Misc.Split('|');
            var coreference = Array.Find(entries, e => e.StartsWith("Coref=", StringComparison.Ordinal));
            var range = Array.Find(entries, e => e.StartsWith("TokenRange=", StringComparison.Ordinal));
            if (coreference is not null && range is not null)
            {
                heads[places.ToUtf16(Number(range["TokenRange=".Length..]))] = Number(coreference["Coref=".Length..]);
            }
        }

        return heads;
    }

    private static int Number(string text) => int.Parse(text.AsSpan(0, text.IndexOf(':', StringComparison.Ordinal)), NumberStyles.None, CultureInfo.InvariantCulture);
}
