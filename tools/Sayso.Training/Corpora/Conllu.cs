namespace Sayso.Training.Corpora;

/// <summary>A word of a CoNLL-U file.</summary>
internal sealed record ConlluWord(string Form, string Lemma, string Upos, string Xpos, int Head, string Relation, string Misc);

/// <summary>A sentence of a CoNLL-U file, with the id of its document.</summary>
internal sealed record ConlluSentence(string Document, IReadOnlyList<ConlluWord> Words);

/// <summary>Reads CoNLL-U.</summary>
internal static class Conllu
{
    /// <summary>The sentences of a file; multiword ranges and empty nodes are left out.</summary>
    public static IEnumerable<ConlluSentence> Read(string path)
    {
        var document = "";
        var words = new List<ConlluWord>();
        foreach (var line in XzText.Lines(path).Append(""))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                document = line["# newdoc id = ".Length..];
            }
            else if (line.Length == 0)
            {
                if (words.Count > 0)
                {
                    yield return new ConlluSentence(document, words);
                    words = [];
                }
            }
            else if (line[0] != '#' && line.Split('\t') is { Length: 10 } c && c[0].All(char.IsAsciiDigit))
            {
                words.Add(new ConlluWord(c[1], c[2], c[3], c[4], int.Parse(c[6], System.Globalization.CultureInfo.InvariantCulture), c[7], c[9]));
            }
        }
    }
}
