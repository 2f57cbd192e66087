using System.CommandLine;
using System.Globalization;
using TorchSharp;

namespace Sayso.Training.Statements;

/// <summary>The command that trains the statement network.</summary>
internal static class StatementCommand
{
    public static Command Train(Option<DirectoryInfo> data, Option<DirectoryInfo> models)
    {
        var (plan, shape) = (new StatementPlan(), new StatementShape());
        var rounds = new Option<int>("--rounds") { Description = "Rounds over the articles.", DefaultValueFactory = _ => plan.Rounds };
        var hidden = new Option<int>("--hidden") { Description = "Width of one direction of a recurrent layer.", DefaultValueFactory = _ => shape.Hidden };
        var part = new Option<int>("--part-hidden") { Description = "Width of the recurrent layer over words as seen from a cue; 0 for none.", DefaultValueFactory = _ => shape.PartHidden };
        var dropout = new Option<double>("--dropout") { Description = "Share of the numbers left out while it learns.", DefaultValueFactory = _ => shape.Dropout };
        var rate = new Option<double>("--rate") { Description = "Highest rate of learning.", DefaultValueFactory = _ => plan.Rate };
        var windows = new Option<int>("--windows") { Description = "Windows in a batch.", DefaultValueFactory = _ => plan.Windows };
        var capitals = new Option<double>("--capitals") { Description = "Share of the articles that are learned from in capitals too.", DefaultValueFactory = _ => 0.05 };
        var seed = new Option<int>("--seed") { Description = "Seed of all that is drawn.", DefaultValueFactory = _ => plan.Seed };
        var threads = new Option<int>("--threads") { Description = "Processor threads; another number may give other last digits.", DefaultValueFactory = _ => 1 };
        var weights = new Option<FileInfo>("--weights") { Description = "File that gets the weights as PyTorch's, after every second round.", DefaultValueFactory = _ => new FileInfo("artifacts/statements.dat") };
        var command = new Command("statements", "Statements: statements.model.") { rounds, hidden, part, dropout, rate, windows, capitals, seed, threads, weights };
        command.SetAction(parsed =>
        {
            torch.set_num_threads(parsed.GetValue(threads));
            var read = StatementData.Read(parsed.GetValue(data)!.FullName, parsed.GetValue(models)!.FullName, parsed.GetValue(capitals));
            Console.WriteLine($"{read.Train.Count} windows ({read.Train.Sum(s => s.Window.Length)} words, {read.Train.Sum(s => s.Gold.Count)} statements)");
            var chosen = shape with { Hidden = parsed.GetValue(hidden), PartHidden = parsed.GetValue(part), Dropout = parsed.GetValue(dropout) };
            var chosenPlan = plan with { Rounds = parsed.GetValue(rounds), Rate = parsed.GetValue(rate), Windows = parsed.GetValue(windows), Seed = parsed.GetValue(seed) };
            new StatementTraining(read, chosen, chosenPlan, Console.WriteLine, (network, round) =>
            {
                network.save(parsed.GetValue(weights)!.FullName);
                Tell(read, network);
            }).Run();
        });
        return command;
    }

    /// <summary>The command that makes the model of trained networks.</summary>
    public static Command Join(Option<DirectoryInfo> data, Option<DirectoryInfo> models)
    {
        var shape = new StatementShape();
        var files = new Argument<FileInfo[]>("weights") { Description = "Weights of one or more networks, as 'statements' writes them.", Arity = ArgumentArity.OneOrMore };
        var hidden = new Option<int[]>("--hidden") { Description = "Width of one direction of a recurrent layer, of each.", AllowMultipleArgumentsPerToken = true };
        var threads = new Option<int>("--threads") { Description = "Processor threads.", DefaultValueFactory = _ => 1 };
        var least = new Option<float>("--least-cue") { Description = "From which probability on a word begins a cue.", DefaultValueFactory = _ => 0.2f };
        var command = new Command("statements-join", "Confidence, threshold and statements.model from trained networks.") { files, hidden, threads, least };
        command.SetAction(parsed =>
        {
            torch.set_num_threads(parsed.GetValue(threads));
            var folder = parsed.GetValue(models)!.FullName;
            var read = StatementData.Read(parsed.GetValue(data)!.FullName, folder, 0);
            var widths = parsed.GetValue(hidden) is { Length: > 0 } given ? given : [shape.Hidden];
            var shapes = parsed.GetValue(files)!.Select((_, i) => shape with { Hidden = widths[Math.Min(i, widths.Length - 1)] }).ToArray();
            var networks = parsed.GetValue(files)!.Select((file, i) =>
            {
                var network = new StatementNet(shapes[i], read.Vectors, read.VectorWidth, read.StateWidth);
                network.load(file.FullName);
                return network;
            }).ToArray();
            var leastCue = parsed.GetValue(least);
            var kept = StatementEvaluation.Read(networks, read.Kept, read.Rows, leastCue);
            var choice = StatementChoice.Fit(read.Kept, kept, leastCue);
            var dev = StatementEvaluation.Read(networks, read.Dev, read.Rows, leastCue);
            CardScore[] scores = [.. StatementCard.Scores("PolNeAR dev", read.Dev, dev, choice), .. StatementCard.Scores("articles of train kept back", read.Kept, kept, choice)];
            var flat = StatementScore.Of(read.Dev, [.. FlatReading.Read(networks[0], read.Dev, read.Rows).Select(list => (IReadOnlyList<Prediction>)[.. list.Where(p => p.Parts.Content.Count > 0)])]);
            Console.WriteLine($"for comparison, the first network's labels without links, linked by distance, PolNeAR dev: content and source {flat.Overlap}, content {flat.Content}");
            StatementCard.Write(folder, StatementExport.Bytes(networks, shapes, read, choice), shapes, choice, scores);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"least {choice.Least}, weights {string.Join(' ', choice.Weights.Select(w => w.ToString("F2", CultureInfo.InvariantCulture)))}"));
            foreach (var score in scores)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.What}: {score.Value}"));
            }
        });
        return command;
    }

    private static void Tell(StatementData data, StatementNet network)
    {
        var found = StatementEvaluation.Read([network], data.Kept, data.Rows, 0.2f);
        foreach (var least in new[] { 0.2f, 0.3f, 0.4f, 0.5f })
        {
            var some = found.Select(f => (IReadOnlyList<Prediction>)[.. f.Where(p => p.Cue.Probability >= least && p.Parts.Content.Count > 0)]).ToArray();
            var (overlap, content) = StatementScore.Of(data.Kept, some);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  kept, cues from {least}: overlap {overlap}, content {content}"));
        }
    }
}
