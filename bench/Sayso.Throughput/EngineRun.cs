using System.Diagnostics;
using Sayso.Language;

namespace Sayso.Throughput;

/// <summary>The engine, just started.</summary>
/// <param name="Model">It.</param>
/// <param name="Load">How long its models took to load.</param>
/// <param name="WithFirstText">That, and one short text read: all that a program waits for before its first answer.</param>
internal sealed record ColdStart(LanguageModel Model, TimeSpan Load, TimeSpan WithFirstText);

/// <summary>What the engine found: the same in every pass, or the run fails.</summary>
/// <param name="Sentences">How many.</param>
/// <param name="Tokens">How many.</param>
/// <param name="Words">How many syntactic words, of which "didn't" has two.</param>
/// <param name="Names">How many.</param>
/// <param name="Checksum">Of every word's tags, tree and lemma, and of every name.</param>
internal readonly record struct Answer(int Sentences, int Tokens, int Words, int Names, ulong Checksum);

/// <summary>How long one pass over all texts took.</summary>
/// <param name="Clock">By the clock.</param>
/// <param name="Processor">Processor time of this process: less, where others had the core in between.</param>
internal readonly record struct Pass(TimeSpan Clock, TimeSpan Processor);

/// <summary>How the engine did over all texts.</summary>
/// <param name="Start">How it started.</param>
/// <param name="Answer">What it found.</param>
/// <param name="Passes">The time of each pass, in order. Reading the answer for the check is not in it.</param>
/// <param name="PeakMegabytes">Most memory the process ever held: working set.</param>
/// <param name="ModelMegabytes">The folder of models, on disk.</param>
internal sealed record EngineRun(ColdStart Start, Answer Answer, IReadOnlyList<Pass> Passes, double PeakMegabytes, double ModelMegabytes)
{
    /// <summary>Starts the engine. Cold only when nothing of it has run in this process before.</summary>
    public static ColdStart StartCold()
    {
        var clock = Stopwatch.StartNew();
        var model = LanguageModel.Load();
        var load = clock.Elapsed;
        var analysis = model.Analyse("The mayor of Eldmoor said on Tuesday that the bridge would stay closed.");
        var all = clock.Elapsed;
        return analysis.Words.Count == 14 ? new ColdStart(model, load, all) : throw new InvalidDataException("the first text came out wrong");
    }

    /// <summary>Reads all texts several times, on this thread.</summary>
    /// <exception cref="InvalidDataException">An answer cannot be right, or two passes differ.</exception>
    public static EngineRun Over(Texts texts, int passes, ColdStart start)
    {
        var times = new List<Pass>();
        Answer? answer = null;
        for (var pass = 0; pass < passes; pass++)
        {
            var analyses = new Analysis[texts.All.Count];
            GC.Collect();
            var processor = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            for (var i = 0; i < analyses.Length; i++)
            {
                analyses[i] = start.Model.Analyse(texts.All[i]);
            }

            times.Add(new Pass(clock.Elapsed, Environment.CpuUsage.TotalTime - processor));
            var now = AnswerOf(analyses);
            if (answer is { } before && before != now)
            {
                throw new InvalidDataException($"pass {pass + 1} gave another answer: {now} after {before}");
            }

            answer = now;
        }

        using var process = Process.GetCurrentProcess();
        var models = new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "models")).EnumerateFiles().Sum(file => file.Length);
        return new EngineRun(start, answer!.Value, times, process.PeakWorkingSet64 / 1e6, models / 1e6);
    }

    private static Answer AnswerOf(Analysis[] analyses)
    {
        var hash = 14695981039346656037UL;
        var (sentences, tokens, words, names, roots) = (0, 0, 0, 0, 0);
        foreach (var analysis in analyses)
        {
            sentences += analysis.Text.Sentences.Count;
            tokens += analysis.Text.Tokens.Count;
            words += analysis.Words.Count;
            names += analysis.Names.Count;
            roots += analysis.Words.Count(word => word.Head < 0);
            foreach (var word in analysis.Words)
            {
                Add(ref hash, word.Span.Start, word.Span.Length, (int)word.Upos, word.Head);
                Add(ref hash, word.Xpos);
                Add(ref hash, word.Lemma);
                Add(ref hash, word.Relation);
            }

            foreach (var name in analysis.Names)
            {
                Add(ref hash, name.Span.Start, name.Span.Length, (int)name.Kind);
            }
        }

        return roots == sentences && words >= tokens && tokens > 0 && names > 0
            ? new Answer(sentences, tokens, words, names, hash)
            : throw new InvalidDataException(
                $"not an answer: {sentences} sentences with {roots} roots, {tokens} tokens of {words} words, {names} names");
    }

    // FNV-1a.
    private static void Add(ref ulong hash, params ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
        {
            hash = unchecked((hash ^ (uint)number) * 1099511628211UL);
        }
    }

    private static void Add(ref ulong hash, string text)
    {
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 1099511628211UL);
        }
    }
}
