using System.Diagnostics;
using System.Globalization;
using Sayso.Ledger;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Ingest;

namespace Sayso.LedgerScale;

/// <summary>A ledger filled with readings that were made before, and asked.</summary>
internal static class LedgerRun
{
    private const int Stretch = 1_000;
    private const int Rounds = 5;

    /// <param name="readings">What <c>sayso read --json</c> wrote.</param>
    /// <param name="file">The ledger: made where there is none, else only asked.</param>
    public static void Measure(string readings, string file)
    {
        using var ledger = NewsLedger.OpenOrCreate(file, TimeProvider.System, "bench");
        Fill(ledger, readings);
        Line($"size         {new FileInfo(file).Length / 1e6:N1} MB; {ledger.Head().Seq:N0} events");
        Memory("after filling");
        Ask(ledger);
        Timed("stories", () => ledger.Stories().Count);
        Timed("reprints", () => ledger.Reprints().Count);
        Timed("digest", () => ledger.Digest().Length);
        Memory("after asking");
        Timed("verify", () => ledger.Verify().Faults.Count);
        Memory("after verifying");
    }

    /// <summary>Makes a ledger of many readings made from some.</summary>
    /// <param name="readings">What <c>sayso read --json</c> wrote.</param>
    /// <param name="file">The ledger: there is none yet.</param>
    /// <param name="count">How many reports.</param>
    public static void Grow(string readings, string file, int count)
    {
        using var ledger = NewsLedger.OpenOrCreate(file, TimeProvider.System, "bench");
        foreach (var (reading, i) in ReadingMaker.Many(readings, count).Select((r, i) => (r, i)))
        {
            ledger.Add(new AddedReport(reading.Id, reading));
            if ((i + 1) % Stretch == 0)
            {
                Line($"growing      {i + 1:N0} reports");
            }
        }
    }

    private static void Fill(NewsLedger ledger, string readings)
    {
        var (all, clock, parsing, count, added) = (Stopwatch.StartNew(), Stopwatch.StartNew(), new Stopwatch(), 0, 0);
        foreach (var line in File.ReadLines(readings))
        {
            parsing.Start();
            var reading = ReadingJson.Read(line);
            parsing.Stop();
            added += ledger.Add(new AddedReport(reading.Id, reading)).Status == AddStatus.Read ? 1 : 0;
            if (++count % Stretch == 0)
            {
                Line($"keeping      {count:N0} reports: the last {Stretch:N0} in {clock.Elapsed.TotalSeconds:N1} s, {1000 * clock.Elapsed.TotalSeconds / Stretch:N2} ms each");
                clock.Restart();
            }
        }

        Line($"keeping      {count:N0} reports, {added:N0} of them new, in {all.Elapsed.TotalSeconds:N1} s, {count / all.Elapsed.TotalSeconds:N0} a second; of that {parsing.Elapsed.TotalSeconds:N1} s to parse the file of readings");
    }

    // What a person would ask: the words, speakers and places are those that the ledger has most, some in the middle, and some it has not.
    private static void Ask(NewsLedger ledger)
    {
        var sample = ledger.Find(new StatementQuery { Limit = 1_000_000 });
        var speakers = Frequent(sample.Select(s => s.Speaker));
        var words = Frequent(sample.SelectMany(s => s.Content.Split(' ')).Where(w => w.Length > 4 && w.All(char.IsAsciiLetterLower)));
        var queries = new List<(string Kind, StatementQuery Query)>();
        for (var i = 0; i < 40; i++)
        {
            var (word, other, speaker) = (words[i * i % words.Count], words[((i * 37) + 5) % Math.Min(500, words.Count)], speakers[i * 7 % speakers.Count]);
            var (from, to) = (new DateOnly(2026, 1, 1).AddDays(i * 4), new DateOnly(2026, 1, 8).AddDays(i * 4));
            queries.AddRange(
            [
                ("one word", new() { Words = word }), ("two words", new() { Words = $"{word} {other}" }), ("a phrase", new() { Words = $"\"{Phrase(sample, i)}\"" }),
                ("a word that is not there", new() { Words = $"zz{word}" }), ("speaker", new() { Speaker = speaker }), ("speaker that is not there", new() { Speaker = $"Zz{speaker}" }),
                ("act", new() { Act = i % 2 == 0 ? "denies" : "claims" }), ("terms", new() { Terms = "anonymous" }), ("outlet", new() { Outlet = "harbour" }),
                ("place", new() { Place = i % 2 == 0 ? "Iraq" : "London" }), ("dates", new() { From = from, To = to }),
                ("speaker and words", new() { Speaker = speaker, Words = word }), ("act and dates", new() { Act = "denies", From = from, To = to }),
                ("place, words and dates", new() { Place = "Iraq", Words = other, From = from }), ("all of it", new() { Speaker = speaker, Act = "says", Words = other, Outlet = "radio", From = from }),
            ]);
        }

        Line($"asking       {sample.Count:N0} statements; {queries.Count} questions, {Rounds} times each");
        var times = queries.Select(q => (q.Kind, Times: Enumerable.Range(0, Rounds).Select(_ => Clocked(() => ledger.Find(q.Query))).ToList())).ToList();
        foreach (var kind in times.GroupBy(t => t.Kind))
        {
            Percentiles(kind.Key, [.. kind.SelectMany(t => t.Times)]);
        }

        Percentiles("the first time each", [.. times.Select(t => t.Times[0])]);
        Percentiles("all", [.. times.SelectMany(t => t.Times)]);
    }

    private static List<string> Frequent(IEnumerable<string?> values)
        => [.. values.OfType<string>().CountBy(v => v, StringComparer.Ordinal).OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).Take(2_000).Select(v => v.Key)];

    private static string Phrase(IReadOnlyList<FoundStatement> sample, int i)
        => string.Join(' ', sample[i * 997 % sample.Count].Content.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3));

    private static double Clocked(Action work)
    {
        var clock = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
    }

    private static void Percentiles(string kind, List<double> times)
    {
        times.Sort();
        Line($"find         {kind}: p50 {times[times.Count / 2]:N2} ms, p95 {times[times.Count * 95 / 100]:N2} ms, most {times[^1]:N2} ms");
    }

    private static void Timed(string what, Func<long> work)
    {
        var clock = Stopwatch.StartNew();
        var count = work();
        Line($"{what,-12} {clock.Elapsed.TotalSeconds:N2} s; {count:N0}");
    }

    private static void Memory(string when)
    {
        using var process = Process.GetCurrentProcess();
        Line($"memory       {process.PeakWorkingSet64 / 1e6:N0} MB at most, {when}");
    }

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
