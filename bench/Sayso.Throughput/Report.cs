using System.Globalization;

namespace Sayso.Throughput;

/// <summary>The figures, for a person.</summary>
internal static class Report
{
    public static void Write(Texts texts, EngineRun run)
    {
        var (answer, first, best) = (run.Answer, run.Passes[0].Clock.TotalSeconds, run.Passes.Min(pass => pass.Clock).TotalSeconds);
        var processor = run.Passes.Min(pass => pass.Processor).TotalSeconds;
        Line($"texts        {texts.All.Count:N0}; {texts.SpacedWords:N0} words between spaces; {answer.Words:N0} syntactic words in {answer.Sentences:N0} sentences, {answer.Names:N0} names");
        Line($"check        every sentence one root; {run.Passes.Count} passes, one answer: {answer.Checksum:x16}");
        Line($"cold start   {run.Start.Load.TotalMilliseconds:N0} ms to load the models; {run.Start.WithFirstText.TotalMilliseconds:N0} ms with a first short text");
        Line($"speed        {answer.Words / best:N0} syntactic words/s on one core, raw text to tokens, tags, lemmas, trees and names (best pass; first pass {answer.Words / first:N0})");
        Line($"             {texts.SpacedWords / best:N0} words between spaces/s (best pass; first pass {texts.SpacedWords / first:N0})");
        Line($"             {answer.Words / processor:N0} syntactic words per second of processor time (best pass){(best > 1.05 * processor ? ": the core was not ours alone, so go by this" : "")}");
        Line($"memory       {run.PeakMegabytes:N0} MB working set at most, all answers of a pass kept");
        Line($"models       {run.ModelMegabytes:N1} MB on disk");
    }

    public static void Write(Texts texts, ReadRun run)
    {
        var (first, best, processor) = (run.Passes[0].Clock.TotalSeconds, run.Passes.Min(pass => pass.Clock).TotalSeconds, run.Passes.Min(pass => pass.Processor).TotalSeconds);
        Line($"whole read   {texts.SpacedWords / best:N0} words between spaces/s (best pass; first pass {texts.SpacedWords / first:N0}; {texts.SpacedWords / processor:N0} per second of processor time); {run.Statements:N0} statements");
    }

    /// <exception cref="InvalidDataException">The two cannot have read the same text.</exception>
    public static void Compare(EngineRun ours, WinkRun wink)
    {
        var answer = ours.Answer;
        if (Math.Abs(wink.Tokens - answer.Words) > answer.Words * 0.03 || wink.Tags != wink.Tokens
            || Math.Abs(wink.Sentences - answer.Sentences) > answer.Sentences * 0.2 || wink.Entities == 0)
        {
            throw new InvalidDataException($"not the same text: wink-nlp counts {wink.Tokens} tokens and {wink.Sentences} sentences, we {answer.Words} and {answer.Sentences}");
        }

        // Its tokens are our syntactic words: "didn't" has two.
        var (ourSpeed, itsSpeed) = (answer.Words / ours.Passes.Min(pass => pass.Clock).TotalSeconds, wink.Tokens / wink.BestSeconds);
        Line($"wink-nlp     {wink.Tokens:N0} tokens (our words: {answer.Words:N0}), {wink.Sentences:N0} sentences (ours: {answer.Sentences:N0})");
        Line($"             {itsSpeed:N0} tokens/s (best pass; {wink.Tokens / wink.BestProcessorSeconds:N0} by processor time; first pass {wink.Tokens / wink.FirstSeconds:N0}); cold start {wink.ColdStartMs:N0} ms; {wink.PeakMB:N0} MB");
        Line($"ratio        ours / wink-nlp = {ourSpeed / itsSpeed:N2} ({ourSpeed:N0} to {itsSpeed:N0} words/s; by processor time {answer.Words / ours.Passes.Min(pass => pass.Processor).TotalSeconds / (wink.Tokens / wink.BestProcessorSeconds):N2})");
        Line($"             wink-nlp does sentences, parts of speech, dates and amounts; it has no parser and finds no persons, places or organisations");
    }

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
