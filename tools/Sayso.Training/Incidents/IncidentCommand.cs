using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sayso.Incidents.Network;
using Sayso.Language;
using Sayso.Training.Corpora;
using TorchSharp;

namespace Sayso.Training.Incidents;

/// <summary>The commands around the model of incidents.</summary>
internal static class IncidentCommand
{
    /// <summary>The command that trains a network.</summary>
    public static Command Train(Option<DirectoryInfo> data, Option<DirectoryInfo> models)
    {
        var (plan, shape) = (new IncidentPlan(), new IncidentShape());
        var rounds = new Option<int>("--rounds") { Description = "Rounds over the texts.", DefaultValueFactory = _ => plan.Rounds };
        var hidden = new Option<int>("--hidden") { Description = "Width of one direction of the recurrent layer.", DefaultValueFactory = _ => shape.Hidden };
        var width = new Option<int>("--candidate") { Description = "Width of a candidate.", DefaultValueFactory = _ => shape.Candidate };
        var dropout = new Option<double>("--dropout") { Description = "Share of the numbers left out while it learns.", DefaultValueFactory = _ => shape.Dropout };
        var rate = new Option<double>("--rate") { Description = "Highest rate of learning.", DefaultValueFactory = _ => plan.Rate };
        var texts = new Option<int>("--texts") { Description = "Texts in a batch.", DefaultValueFactory = _ => plan.Texts };
        var seed = new Option<int>("--seed") { Description = "Seed of all that is drawn.", DefaultValueFactory = _ => plan.Seed };
        var threads = new Option<int>("--threads") { Description = "Processor threads; another number may give other last digits.", DefaultValueFactory = _ => 1 };
        var weights = new Option<FileInfo>("--weights") { Description = "File that gets the weights as PyTorch's, after every second round.", DefaultValueFactory = _ => new FileInfo("artifacts/incidents.dat") };
        var command = new Command("incidents", "Incidents: trains a network for incidents.model.") { rounds, hidden, width, dropout, rate, texts, seed, threads, weights };
        command.SetAction(parsed =>
        {
            torch.set_num_threads(parsed.GetValue(threads));
            var read = IncidentData.Read(parsed.GetValue(data)!.FullName, parsed.GetValue(models)!.FullName, learn: true);
            Console.WriteLine($"{read.Train.Count} texts, {read.Kept.Count} kept; {read.Coverage()}");
            var chosen = shape with { Hidden = parsed.GetValue(hidden), Candidate = parsed.GetValue(width), Dropout = parsed.GetValue(dropout) };
            var chosenPlan = plan with { Rounds = parsed.GetValue(rounds), Rate = parsed.GetValue(rate), Texts = parsed.GetValue(texts), Seed = parsed.GetValue(seed) };
            new IncidentTraining(read, chosen, chosenPlan, Console.WriteLine, network =>
            {
                network.save(parsed.GetValue(weights)!.FullName);
                var (_, score) = IncidentChoice.Of(IncidentTraining.Model([network], chosen, read, IncidentThresholds.Middle), read.Kept);
                Console.WriteLine($"  kept: {score}");
            }).Run();
        });
        return command;
    }

    /// <summary>The command that makes the model of trained networks.</summary>
    public static Command Join(Option<DirectoryInfo> data, Option<DirectoryInfo> models)
    {
        var shape = new IncidentShape();
        var files = new Argument<FileInfo[]>("weights") { Description = "Weights of one or more networks, as 'incidents' writes them.", Arity = ArgumentArity.OneOrMore };
        var hidden = new Option<int>("--hidden") { Description = "Width of one direction of the recurrent layer.", DefaultValueFactory = _ => shape.Hidden };
        var width = new Option<int>("--candidate") { Description = "Width of a candidate.", DefaultValueFactory = _ => shape.Candidate };
        var command = new Command("incidents-join", "Thresholds and incidents.model from trained networks.") { files, hidden, width };
        command.SetAction(parsed =>
        {
            torch.set_num_threads(1);
            var folder = parsed.GetValue(models)!.FullName;
            var read = IncidentData.Read(parsed.GetValue(data)!.FullName, folder, learn: false);
            var chosen = shape with { Hidden = parsed.GetValue(hidden), Candidate = parsed.GetValue(width) };
            var networks = parsed.GetValue(files)!.Select(file =>
            {
                var network = new IncidentNet(chosen, read.Vectors, read.Language.StateWidth);
                network.load(file.FullName);
                network.eval();
                return network;
            }).ToArray();
            var (thresholds, score) = IncidentChoice.Of(IncidentTraining.Model(networks, chosen, read, IncidentThresholds.Middle), read.Kept);
            var bytes = IncidentExport.Bytes(networks, chosen, read.Vectors, thresholds);
            var model = IncidentTraining.Model(networks, chosen, read, thresholds);
            var normal = IncidentScore.Of(read.KeptNormal, [.. read.KeptNormal.Select(d => model.Find(d.Analysis))]);
            Console.WriteLine($"{bytes.Length / 1e6:F1} MB, thresholds {string.Join(' ', thresholds.Numbers)}");
            Console.WriteLine($"kept: {score}");
            Console.WriteLine($"kept, normal case: {normal}");
            IncidentCard.Write(folder, bytes, networks.Length, chosen, score, normal);
        });
        return command;
    }

    /// <summary>The command that writes what the model alone finds.</summary>
    public static Command Readings(Option<DirectoryInfo> models)
    {
        var input = new Argument<FileInfo>("input") { Description = "A part of the corpus, packed with xz or not." };
        var output = new Argument<FileInfo>("output") { Description = "Gets a reading a line." };
        var normal = new Option<bool>("--normal-case") { Description = "Reads the texts in normal case." };
        var command = new Command("incidents-read", "Writes what incidents.model alone finds, as readings.") { input, output, normal };
        command.SetAction(parsed =>
        {
            var language = LanguageModel.Load(parsed.GetValue(models)!.FullName);
            var model = IncidentModel.Load(language, parsed.GetValue(models)!.FullName);
            var documents = IncidentDocument.Read(parsed.GetValue(input)!.FullName, language, parsed.GetValue(normal));
            var found = documents.Select(d => model.Find(d.Analysis)).ToArray();
            var clock = System.Diagnostics.Stopwatch.StartNew();
            found = [.. documents.Select(d => model.Find(d.Analysis))];
            var words = documents.Sum(d => d.Analysis.Words.Count);
            Console.WriteLine($"{1e6 * clock.Elapsed.TotalSeconds / words:F1} microseconds a word, without the language engine");
            clock.Restart();
            _ = documents.Take(50).Sum(d => language.Analyse(d.Analysis.Text.Text).Words.Count);
            Console.WriteLine($"{1e6 * clock.Elapsed.TotalSeconds / documents.Take(50).Sum(d => d.Analysis.Words.Count):F1} microseconds a word, the language engine");
            File.WriteAllLines(parsed.GetValue(output)!.FullName, documents.Select((d, i) => IncidentReadings.Of(d, found[i])));
        });
        return command;
    }

    /// <summary>The command that writes texts of the corpus in normal case.</summary>
    public static Command Recase(Option<DirectoryInfo> models)
    {
        var input = new Argument<FileInfo>("input") { Description = "Documents with \"text\", one a line, packed with xz or not." };
        var output = new Argument<FileInfo>("output") { Description = "Gets the same lines with their texts in normal case and \"docid\" also as \"id\"." };
        var capitals = new Option<bool>("--as-they-are") { Description = "Leaves the texts as they are." };
        var command = new Command("normal-case", "Writes texts in capitals as a newspaper of today would.") { input, output, capitals };
        command.SetAction(parsed =>
        {
            var model = LanguageModel.Load(parsed.GetValue(models)!.FullName);
            var written = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
            File.WriteAllLines(parsed.GetValue(output)!.FullName, XzText.Lines(parsed.GetValue(input)!.FullName).Select(line =>
            {
                var document = JsonNode.Parse(line)!.AsObject();
                var text = (string)document["text"]!;
                document["text"] = parsed.GetValue(capitals) ? text : NormalCase.Of(model.Analyse(text));
                document["id"] ??= (string?)document["docid"];
                document.Remove("templates");
                return document.ToJsonString(written);
            }));
        });
        return command;
    }
}
