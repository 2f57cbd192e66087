using Sayso.Parties.Chains;

namespace Sayso.Training.Coreference;

/// <summary>The card of the model of coreference.</summary>
internal static class CoreferenceCard
{
    /// <summary>The card, with its scores.</summary>
    public static ModelCard Of(IReadOnlyList<CardScore> scores) => new()
    {
        Model = CoreferenceModel.ModelName,
        Purpose = "Which noun phrases of an analysed English text are mentions, and which of them mean the same person, organisation, group, place or thing.",
        Method = "Two tables of hashed features, a byte a weight. Mentions: logistic regression over noun phrases cut from the trees, the best cut of each head. "
            + "Antecedents: mention ranking (Denis and Baldridge 2008) with features after Durrett and Klein (2013), latent antecedents and costs of mistakes added "
            + "while learning, AdaGrad; features seen fewer than 20 times are left out. The mentions it learned from were found by filters that had not seen their document. "
            + "Rules in the program overrule it: two people of different names are never one.",
        Command = "dotnet run --project tools/Sayso.Training -c Release -- coreference",
        Licence = "CC BY-SA 4.0, as the corpus asks",
        Data =
        [
            new("GUM 11 coreference, train, without its non-commercial genres, its conversations and GUM_news_stampede", "CC BY, CC BY-SA, public domain, by genre; annotation CC BY 4.0",
                "116 documents, 33,241 mentions, over the trees and names of english.model"),
            new("PolNeAR, train, 300 articles, with CoreNLP's chains", "none stated", "antecedents of he, she, it and they, each counting 0.3 of one of GUM's"),
        ],
        Scores = scores,
        Limits = "Mentions are GUM's: nearly every noun phrase, without what is said of whole clauses (\"this\" for a sentence before). The language engine learned from the same training "
            + "documents, so that its trees are better there than on new texts. It belongs to the trees of english.model: train again when that changes.",
    };
}
