using System.Text.Json;
using Sayso.Language;

namespace Sayso.Training.Corpora;

/// <summary>Articles with names marked (English Worldwide Newswire), cut into sentences and words by the product.</summary>
internal static class NameArticles
{
    /// <summary>The sentences, with name labels. A name whose ends are not ends of words is marked unknown on the words it touches.</summary>
    public static List<Sample> Read(string path)
    {
        var samples = new List<Sample>();
        foreach (var line in XzText.Lines(path))
        {
            using var json = JsonDocument.Parse(line);
            Add(samples, json.RootElement);
        }

        return samples;
    }

    private static void Add(List<Sample> samples, JsonElement article)
    {
        var text = article.GetProperty("text").GetString()!;
        var places = new Documents.CodePoints(text);
        var analysed = TextAnalyser.Analyse(text);
        var names = article.GetProperty("names").EnumerateArray()
            .Select(n => (Start: places.ToUtf16(n.GetProperty("start").GetInt32()), End: places.ToUtf16(n.GetProperty("end").GetInt32()), Kind: KindOf(n.GetProperty("kind").GetString()!)))
            .OrderBy(n => n.Start).ToList();
        var next = 0;
        foreach (var sentence in analysed.Sentences)
        {
            var words = WordSplitter.Split(analysed, sentence.FirstToken, sentence.EndToken);
            var labels = new int[words.Count];
            while (next < names.Count && names[next].Start < sentence.Span.End)
            {
                Mark(words, labels, names[next]);
                next++;
            }

            samples.Add(new Sample([.. words.Select(w => text[w.Span.Start..w.Span.End])]) { Names = labels });
        }
    }

    private static void Mark(List<(Documents.TextSpan Span, int Token, bool Joined)> words, int[] labels, (int Start, int End, int Kind) name)
    {
        var first = words.FindIndex(w => w.Span.End > name.Start);
        var end = words.FindLastIndex(w => w.Span.Start < name.End) + 1;
        if (first < 0 || end <= first)
        {
            return;
        }

        var exact = words[first].Span.Start == name.Start && words[end - 1].Span.End == name.End;
        for (var i = first; i < end; i++)
        {
            var place = end - first == 1 ? NameLabels.Single : i == first ? NameLabels.Begin : i == end - 1 ? NameLabels.End : NameLabels.Inside;
            labels[i] = exact ? NameLabels.Of(name.Kind, place) : Sample.Unknown;
        }
    }

    private static int KindOf(string kind)
        => Array.IndexOf(NameLabels.Kinds, kind == "event" ? NameKind.Other : Enum.Parse<NameKind>(kind, ignoreCase: true));
}
