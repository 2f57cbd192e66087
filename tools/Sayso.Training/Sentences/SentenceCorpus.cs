using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sayso.Language;
using Sayso.Training.Corpora;

namespace Sayso.Training.Sentences;

/// <summary>Texts to learn the ends of sentences from.</summary>
internal static class SentenceCorpus
{
    /// <summary>
    /// The documents of a CoNLL-U file as running text: sentences parted by a space, or by nothing after SpaceAfter=No; an empty line
    /// before a paragraph. GUM's conversations and the document kept for measuring are left out.
    /// </summary>
    public static List<SentenceText> Treebank(string path)
    {
        var documents = new List<SentenceText>();
        var text = new StringBuilder();
        var ends = new HashSet<int>();
        string document = "", sentence = "", glue = "";
        var spaced = true;
        foreach (var line in XzText.Lines(path).Append("# newdoc id = "))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                if (text.Length > 0 && !document.StartsWith("GUM_conversation", StringComparison.Ordinal) && document != "GUM_news_stampede")
                {
                    documents.Add(new SentenceText(document, text.ToString(), ends, 1));
                }

                document = line["# newdoc id = ".Length..];
                ends = [];
                text.Clear();
                glue = "";
            }
            else if (Regex.IsMatch(line, @"^# newpar\b(?!_)"))
            {
                glue = "\n\n";
            }
            else if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                sentence = line["# text = ".Length..].Trim();
            }
            else if (line.Length > 0 && line[0] != '#' && line.Split('\t') is { Length: 10 } columns && !columns[0].Contains('.', StringComparison.Ordinal))
            {
                spaced = !columns[9].Split('|').Contains("SpaceAfter=No");
            }
            else if (line.Length == 0 && sentence.Length > 0)
            {
                text.Append(text.Length == 0 ? "" : glue).Append(sentence);
                ends.Add(text.Length);
                glue = spaced ? " " : "";
                sentence = "";
            }
        }

        return documents;
    }

    /// <summary>News articles with the ends that the rules see: what is written with care has no others.</summary>
    public static List<SentenceText> News(string path, int most)
    {
        var documents = new List<SentenceText>();
        foreach (var line in XzText.Lines(path).Take(most))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var ends = TextAnalyser.Analyse(text, model: null).Sentences.Select(sentence => sentence.Span.End).ToHashSet();
            documents.Add(new SentenceText(json.RootElement.GetProperty("id").GetString()!, text, ends, 1));
        }

        return documents;
    }
}
