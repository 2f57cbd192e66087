using System.Text.Json;
using Sayso.Throughput;

// How fast whole texts are read, on one core, by the engine and by its peers: see bench/README.md.
var files = args.Where(arg => !arg.StartsWith('-')).ToArray();
var flags = args.Except(files).ToArray();
if (files.Length is 0 or > 2 || flags.Except(["--peers"]).Any() || (files.Length == 2 && !(int.TryParse(files[1], out var number) && number > 0)))
{
    Console.Error.WriteLine("usage: Sayso.Throughput FILE [PASSES] [--peers]     FILE: JSONL with \"text\"; --peers: missing peers are an error");
    return 2;
}

OneCore.Pin();
var coldStart = EngineRun.StartCold();          // before anything else is warm, the reading of JSON too
try
{
    var texts = Texts.Read(files[0]);
    var ours = EngineRun.Over(texts, files.Length == 2 ? int.Parse(files[1], System.Globalization.CultureInfo.InvariantCulture) : 8, coldStart);
    Report.Write(texts, ours);
    Report.Write(texts, ReadRun.Over(texts, ours.Passes.Count));
    var wink = WinkRun.Over(files[0], out var missing);
    if (wink is null)
    {
        Console.WriteLine(missing);
        return flags.Length > 0 ? 1 : 0;
    }

    Report.Compare(ours, wink);
    return 0;
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidDataException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
