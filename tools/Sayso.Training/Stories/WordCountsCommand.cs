using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Sayso.Ledger.Stories;
using Sayso.Training.Corpora;

namespace Sayso.Training.Stories;

/// <summary>The command that counts in how many reports a word stands, for the stories of the ledger.</summary>
internal static class WordCountsCommand
{
    /// <summary>News that may be counted for what is shipped, and none of the texts that stories are measured on.</summary>
    private static readonly string[] Corpora = ["polnear/train.jsonl.xz", "names/wwnewswire-train.jsonl.xz", "muc4/train.jsonl.xz"];

    /// <summary>The command.</summary>
    public static Command Build(Option<DirectoryInfo> data)
    {
        var to = new Option<FileInfo>("--to") { Description = "The table.", DefaultValueFactory = _ => new("src/Sayso.Ledger/Stories/Data/word-counts.bin") };
        var command = new Command("word-counts", "In how many reports words stand: the ledger's table word-counts.bin.") { to };
        command.SetAction(parsed =>
        {
            var counts = WordCounts.Count(Corpora.SelectMany(c => XzText.Lines(Path.Combine(parsed.GetValue(data)!.FullName, c))).Select(Text));
            File.WriteAllBytes(parsed.GetValue(to)!.FullName, counts.ToBytes());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{counts.Reports} reports, {counts.Hashes.Length} words"));
        });
        return command;
    }

    private static string Text(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString()!;
    }
}
