using Sayso.Language;
using Sayso.Training.Corpora;
using Sayso.Training.Network;

namespace Sayso.Training.Tests;

/// <summary>Two hundred sentences made from patterns, with their tags, trees and names: enough to see that the network learns.</summary>
internal static class InventedTreebank
{
    private static readonly string[] Persons = ["Marsin", "Velda", "Orrin", "Tamsa"];
    private static readonly string[] Places = ["Varnia", "Kestrel", "Dromund", "Halwick"];
    private static readonly string[] Nouns = ["minister", "official", "report", "bridge", "attack"];
    private static readonly string[] Past = ["denied", "praised", "closed", "saw"];

    // Form (or the list it is drawn from), universal tag, Penn tag, head (from 1; 0 is the root), relation.
    private static readonly string[][] Patterns =
    [
        ["the DET DT 2 det", "NOUN NOUN NN 3 nsubj", "PAST VERB VBD 0 root", "the DET DT 5 det", "NOUN NOUN NN 3 obj", ". PUNCT . 3 punct"],
        ["PERSON PROPN NNP 2 nsubj", "PAST VERB VBD 0 root", "it PRON PRP 2 obj", "in ADP IN 5 case", "PLACE PROPN NNP 2 obl", ". PUNCT . 2 punct"],
        ["In ADP IN 2 case", "PLACE PROPN NNP 5 obl", ", PUNCT , 5 punct", "PERSON PROPN NNP 5 nsubj", "PAST VERB VBD 0 root", "a DET DT 7 det", "NOUN NOUN NN 5 obj"],
        ["Did AUX VBD 3 aux", "PERSON PROPN NNP 3 nsubj", "see VERB VB 0 root", "the DET DT 5 det", "NOUN NOUN NN 3 obj", "? PUNCT . 3 punct"],
    ];

    /// <summary>The sentences as data of the network: the same for learning and for measuring.</summary>
    public static NetworkData Data()
    {
        var (xpos, relations) = (new Vocabulary(), new Vocabulary());
        var chance = new Random(7);
        var (trees, names) = (new List<Sample>(), new List<Sample>());
        for (var i = 0; i < 200; i++)
        {
            var words = Patterns[i % Patterns.Length].Select(word => word.Split(' ')).ToArray();
            var forms = words.Select(w => Drawn(w[0], chance)).ToArray();
            trees.Add(new Sample(forms)
            {
                Upos = [.. words.Select(w => (int)Enum.Parse<PartOfSpeech>(w[1], ignoreCase: true))],
                Xpos = [.. words.Select(w => xpos.Add(w[2]))],
                Heads = [.. words.Select(w => int.Parse(w[3], System.Globalization.CultureInfo.InvariantCulture))],
                Relations = [.. words.Select(w => relations.Add(w[4]))],
            });
            names.Add(new Sample(forms) { Names = [.. words.Select(w => Label(w[0]))] });
        }

        var vectors = new WordVectors(Nouns, [.. Enumerable.Range(0, Nouns.Length * WordVectors.Width).Select(_ => chance.NextSingle() - 0.5f)]);
        return new NetworkData(xpos, relations, vectors) { Gold = trees, Silver = [], Names = names, GoldDev = new() { ["invented"] = trees }, NamesDev = names };
    }

    private static string Drawn(string word, Random chance) => word switch
    {
        "PERSON" => Persons[chance.Next(Persons.Length)],
        "PLACE" => Places[chance.Next(Places.Length)],
        "NOUN" => Nouns[chance.Next(Nouns.Length)],
        "PAST" => Past[chance.Next(Past.Length)],
        _ => word,
    };

    private static int Label(string word) => word switch
    {
        "PERSON" => NameLabels.Of(0, NameLabels.Single),
        "PLACE" => NameLabels.Of(2, NameLabels.Single),
        _ => NameLabels.Outside,
    };
}
