using System.Text;
using System.Text.Json;
using Sayso.Documents;
using Sayso.Training.Corpora;

namespace Sayso.Training.Coreference;

/// <summary>A document of GUM with its chains, put together as raw text.</summary>
/// <param name="Id">Its name: "GUM_news_crane".</param>
/// <param name="Genre">Its genre.</param>
/// <param name="Text">Raw text: a space between sentences, an empty line between paragraphs.</param>
/// <param name="Chains">Each chain's mentions in the text; chains of one mention too.</param>
internal sealed record GumDocument(string Id, string Genre, string Text, IReadOnlyList<IReadOnlyCollection<TextSpan>> Chains)
{
    /// <summary>Whether what is learned from it may be shipped, and whether it is not kept for measuring.</summary>
    public bool Learnable => Genre != "conversation" && Id != "GUM_news_stampede";

    /// <summary>Reads a file of GUM's coreference.</summary>
    public static List<GumDocument> Read(string path) => [.. XzText.Lines(path).Where(line => line.Length > 0).Select(Parse)];

    private static GumDocument Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var id = root.GetProperty("doc").GetString()!;
        var text = Raw(root);
        var tokens = Located(root, text, id);
        var chains = new Dictionary<string, HashSet<TextSpan>>();
        foreach (var mention in root.GetProperty("mentions").EnumerateArray())
        {
            var chain = mention.GetProperty("chain").GetString()!;
            if (!chains.TryGetValue(chain, out var spans))
            {
                chains[chain] = spans = [];
            }

            spans.Add(new TextSpan(tokens[mention.GetProperty("start").GetInt32()].Start, tokens[mention.GetProperty("end").GetInt32() - 1].End));
        }

        // The same words twice, in two chains, are one mention: the first has it.
        var seen = new HashSet<TextSpan>();
        var kept = chains.Values.Select(c => (IReadOnlyCollection<TextSpan>)[.. c.Where(seen.Add)]).Where(c => c.Count > 0);
        return new GumDocument(id, root.GetProperty("genre").GetString()!, text, [.. kept]);
    }

    private static string Raw(JsonElement root)
    {
        var text = new StringBuilder();
        var begins = root.GetProperty("new_paragraph").EnumerateArray().Select(p => p.GetBoolean()).ToArray();
        var sentence = 0;
        foreach (var words in root.GetProperty("sentence_texts").EnumerateArray())
        {
            text.Append(sentence == 0 ? "" : begins[sentence] ? "\n\n" : " ").Append(words.GetString());
            sentence++;
        }

        return text.ToString();
    }

    private static List<TextSpan> Located(JsonElement root, string text, string id)
    {
        var spans = new List<TextSpan>();
        var at = 0;
        foreach (var element in root.GetProperty("tokens").EnumerateArray())
        {
            var token = element.GetString()!;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            // A token may hold a space that the text has otherwise: letters count.
            var start = at;
            foreach (var c in token.Where(c => !char.IsWhiteSpace(c)))
            {
                while (at < text.Length && char.IsWhiteSpace(text[at]))
                {
                    at++;
                }

                if (at >= text.Length || text[at] != c)
                {
                    throw new InvalidDataException($"{id}: token \"{token}\" is not at character {start} of the text.");
                }

                at++;
            }

            spans.Add(new TextSpan(start, at));
        }

        return spans;
    }
}
