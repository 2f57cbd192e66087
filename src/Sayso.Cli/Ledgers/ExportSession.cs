using System.Buffers;
using System.Globalization;
using Sayso.Cli.Output;
using Sayso.Language;
using Sayso.Ledger;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Exports;

namespace Sayso.Cli.Ledgers;

/// <summary>Does what <c>sayso export</c> was asked for. One report is in memory at a time.</summary>
internal sealed class ExportSession(ExportAsked asked, Messages messages, TimeProvider time, string actor)
{
    private int _written;
    private int _sameText;

    /// <summary>Runs it and gives the exit code.</summary>
    public int Run()
    {
        if (Refusal() is { } refusal)
        {
            messages.Say(refusal);
            return ExitCodes.Usage;
        }

        return LedgerRun.Guarded(messages, () =>
        {
            using var ledger = NewsLedger.Open(asked.Ledger, time, actor);
            if (ledger.Reports(asked.Reports) is not { } reports)
            {
                messages.Say(LedgerText.NoStory(asked.Reports.Story!));
                return ExitCodes.Usage;
            }

            var counted = Counted(reports);
            if (asked.Format == ExportFormats.Brat)
            {
                WriteFolder(counted);
            }
            else
            {
                WriteFile(counted);
            }

            Summarise();
            return ExitCodes.Done;
        });
    }

    private string? Refusal() => (ExportFormats.IsBinary(asked.Format), asked.Format, asked.Output) switch
    {
        (_, ExportFormats.Brat, null) => "brat is several files: name a folder for them, -o FOLDER",
        (true, _, null) when !Console.IsOutputRedirected => $"{asked.Format} is nothing for a terminal: name a file for it, -o FILE",
        (_, _, { } output) when OutputFile.IsSame(output, asked.Ledger) => $"{output}: this is the ledger, and writing the output there would destroy it: choose another file for -o",
        _ => null,
    };

    private IEnumerable<ToldReport> Counted(IEnumerable<ToldReport> reports)
    {
        // Annotations are of a text; the first report that has it gives them.
        var texts = ExportFormats.IsOfTexts(asked.Format) ? new HashSet<string>(StringComparer.Ordinal) : null;
        foreach (var report in reports)
        {
            if (texts?.Add(report.Reading.Document!.Sha256) == false)
            {
                _sameText++;
                continue;
            }

            _written++;
            yield return report;
        }
    }

    private void WriteFile(IEnumerable<ToldReport> reports)
    {
        using ReadingOutput output = asked.Output is { } file ? OutputFile.Create(file) : new StandardOutput();
        using var interruption = new Interruption(output, static () => { });
        using (var stream = new OutputStream(output))
        {
            if (ExportFormats.Of(asked.Format) is { } format)
            {
                Exporter.Write(format, Items(reports), stream, new ExportOptions { Raw = asked.Raw });
            }
            else
            {
                WriteConllu(reports, stream);
            }

            stream.WriteOut();
        }

        output.Complete();
    }

    private void WriteFolder(IEnumerable<ToldReport> reports)
    {
        using var folder = OutputFolder.Create(asked.Output!);
        using var interruption = new Interruption(exitCode =>
        {
            folder.Abandon();
            Environment.Exit(exitCode);
        });
        folder.Fill(into => Exporter.Write(ExportFormat.Brat, Items(reports), into));
        folder.Complete();
    }

    private static IEnumerable<ExportItem> Items(IEnumerable<ToldReport> reports) => reports.Select(r => new ExportItem(r.Reading, r.Stands));

    private static void WriteConllu(IEnumerable<ToldReport> reports, Stream output)
    {
        var model = LanguageModel.Load();
        var conllu = new ArrayBufferWriter<byte>();
        foreach (var report in reports)
        {
            conllu.ResetWrittenCount();
            ConlluWriter.Write(report.Reading.Document!, model.Analyse(report.Reading.Document!.Text), conllu);
            output.Write(conllu.WrittenSpan);
        }
    }

    private void Summarise()
    {
        if (_written == 0)
        {
            messages.Say("there is no such report in the ledger");
        }
        else if (asked.Output is { } output)
        {
            messages.Say(string.Create(CultureInfo.InvariantCulture, $"{output}: {_written:#,##0} report{(_written == 1 ? "" : "s")}"));
        }

        if (_sameText > 0)
        {
            messages.Say(string.Create(CultureInfo.InvariantCulture, $"{_sameText:#,##0} more {(_sameText == 1 ? "has the text of another" : "have the texts of others")}, which stands there once"));
        }
    }
}
