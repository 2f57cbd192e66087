using Sayso.Incidents.Network;

namespace Sayso.Training.Incidents;

/// <summary>The card of the incident networks.</summary>
internal static class IncidentCard
{
    /// <summary>Writes model and card.</summary>
    public static void Write(string folder, byte[] model, int members, IncidentShape shape, IncidentScore kept, IncidentScore normal)
        => new ModelCard
        {
            Model = IncidentNetwork.ModelName,
            Purpose = "Incidents of violence in English news: type, stage, who did it, on what footing they are said to, to whom or what, with what.",
            Method = $"{(members == 1 ? "One network" : $"The mean of {members} networks")}: the language engine's states and vectors of word forms, a bidirectional LSTM layer of {shape.Hidden} over whole texts; "
                + "stretches of words cut by tags are scored for five roles by the states of their words and of the words above them in the tree and by the maximum over the text. It learns from keys that say which fillers a text has, "
                + "not where: at least one mention of each must be found. Pairs of fillers say what is one filler and what is one incident (average link). Adam, running mean of the weights; thresholds chosen on 144 texts of train that it does not learn from.",
            Command = "dotnet run --project tools/Sayso.Training -c Release -- incidents --weights artifacts/incidents-1.dat; then … incidents-join artifacts/incidents-1.dat",
            Licence = "CC BY-SA 4.0, as the treebanks behind the language engine ask",
            Data =
            [
                new("MUC-4, train", "none stated (FBIS, by the US government)", "1,156 of 1,300 texts to learn from, as they are (capitals) and turned to normal case; 144 for rounds and thresholds"),
                new("the model \"english\"", "CC BY-SA 4.0", "its vectors and states, not trained further"),
            ],
            Scores = [.. Scores("144 texts of train kept back, thresholds chosen on them", kept), .. Scores("the same in normal case", normal)],
            Limits = "Reports from Latin America, 1989 and 1990, are all that it has learned from: attacks, bombings, kidnappings, arson, robberies by whoever was no regular army. Crime and fighting between armies count as nothing there. "
                + "docs/quality.md has scores from raw text.",
        }.Write(folder, model);

    private static IEnumerable<CardScore> Scores(string name, IncidentScore score) =>
    [
        new($"F1, fillers by document, {name}", Math.Round(score.Document.F1, 1)),
        new($"F1, types and fillers by template, {name}", Math.Round(score.Template.F1, 1)),
        new($"F1, relevance, {name}", Math.Round(score.Relevance.F1, 1)),
    ];
}
