using System.Globalization;
using Sayso.Cli.Output;
using Sayso.Cli.View;
using Sayso.Ledger;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Corrections;

namespace Sayso.Cli.Ledgers;

/// <summary>Does what <c>sayso import</c> was asked for. Of a text whose annotations cannot all be read nothing is taken: what is missing there could be taken for rejected.</summary>
internal sealed class ImportSession(ImportAsked asked, Messages messages, TimeProvider time)
{
    private int _texts;
    private int _corrections;
    private int _problems;

    /// <summary>Runs it and gives the exit code.</summary>
    public int Run()
    {
        if (!File.Exists(asked.Input) && !(asked.Format == ExportFormats.Brat && Directory.Exists(asked.Input)))
        {
            messages.Say($"{asked.Input}: there is no such file");
            return ExitCodes.Usage;
        }

        return LedgerRun.Guarded(messages, () =>
        {
            using var ledger = NewsLedger.Open(asked.Ledger, time, asked.By);
            foreach (var text in asked.Format == ExportFormats.Brat ? AnnotationFiles.Brat(asked.Input, Problem) : AnnotationFiles.WebAnnotation(asked.Input, Problem))
            {
                _texts++;
                Import(ledger, text);
            }

            messages.Say(string.Create(CultureInfo.InvariantCulture,
                $"{asked.Input}: {_texts:#,##0} text{(_texts == 1 ? "" : "s")}, {_corrections:#,##0} correction{(_corrections == 1 ? "" : "s")}, {_problems:#,##0} problem{(_problems == 1 ? "" : "s")}"));
            return _problems > 0 ? ExitCodes.SomeUnreadable : ExitCodes.Done;
        });
    }

    private void Import(NewsLedger ledger, AnnotatedText text)
    {
        var reports = ledger.Reports(new ReportQuery { Sha256 = text.Sha256 })!.ToList();
        if (reports.Count == 0)
        {
            Problem($"{text.Name}: no report of the ledger has this text ({text.Sha256})");
            return;
        }

        if (text.IsEmpty && reports.Exists(r => r.Reading.Statements.Count > 0))
        {
            Problem($"{text.Name}: it is empty: reject a statement by taking out its lines, or with 'sayso correct --reject', but not all at once");
            return;
        }

        // Of reports of one text that were corrected differently, one may be just as the annotations have it.
        var made = reports.Select(report => (Report: report, Corrections: Corrections(report, text))).ToList();
        var (chosen, corrections) = made.Find(m => m.Corrections is { Count: 0 }) is { Report: not null } same ? same : made[0];
        foreach (var correction in corrections ?? [])
        {
            var decided = ledger.Correct(chosen.Report, correction);
            if (decided.Seq is { } seq)
            {
                _corrections++;
                StandardOutput.Line(string.Create(CultureInfo.InvariantCulture,
                    $"correction {seq}  {LedgerText.Name(chosen.Report)} {LedgerText.Name(correction.Anchor.Statement)} {ReadingJson.Word(correction.Verdict)}"));
            }
            else
            {
                Problem($"{text.Name}: {decided.Problem}");
            }
        }
    }

    // Null where they cannot all be read.
    private IReadOnlyList<StatementCorrection>? Corrections(ToldReport report, AnnotatedText text)
    {
        try
        {
            var read = text.Read(report.Reading.Document!);
            var (corrections, unknown) = read.Problems.Count > 0 ? ([], []) : ImportedCorrections.Between(report.Reading, read.Text, asked.By, asked.Note);
            foreach (var problem in read.Problems.Concat(unknown))
            {
                Problem($"{text.Name}: {VisibleText.Short(report.Report, 100)}: {problem}");
            }

            return read.Problems.Count + unknown.Count > 0 ? null : corrections;
        }
        catch (FormatException e)
        {
            Problem($"{text.Name}: {e.Message}");
            return null;
        }
    }

    private void Problem(string message)
    {
        _problems++;
        messages.Say(message);
    }
}
