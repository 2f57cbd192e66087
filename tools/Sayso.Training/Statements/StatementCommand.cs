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
