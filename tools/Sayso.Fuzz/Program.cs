using System.Globalization;
using Sayso.Fuzz;
using SharpFuzz;

// Damaged inputs for every reader: see CONTRIBUTING.md.
switch (args)
{
    case ["run", var name, var seconds, .. var rest] when rest.Length <= 1 && Target.Named(name) is { Count: > 0 } targets:
        var seed = rest.Length == 1 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 1;
        return targets.Sum(target => PlainRun.Run(target, TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)), seed)) == 0 ? 0 : 1;
    case ["replay", var name, var file] when Target.Named(name) is [var target]:
        Console.WriteLine(PlainRun.Outcome(target, File.ReadAllBytes(file)) ?? "nothing wrong");
        return 0;
    case ["seeds", var name, var folder] when Target.Named(name) is [var target]:
        Directory.CreateDirectory(folder);
        for (var i = 0; i < target.Seeds.Count; i++)
        {
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{target.Name}-{i}")), target.Seeds[i]);
        }

        return 0;
    case ["libfuzzer", var name] when Target.Named(name) is [var target]:
        Fuzzer.LibFuzzer.Run(bytes => target.Feed(bytes.ToArray()));
        return 0;
    default:
        Console.Error.WriteLine($"usage: Sayso.Fuzz run TARGET|all SECONDS [SEED] | replay TARGET FILE | seeds TARGET FOLDER | libfuzzer TARGET     TARGET: {string.Join(", ", Target.All.Select(t => t.Name))}");
        return 2;
}
