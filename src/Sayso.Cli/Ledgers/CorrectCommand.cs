using System.CommandLine;
using System.Globalization;
using Sayso.Cli.Output;
using Sayso.Cli.View;
using Sayso.Documents;
using Sayso.Ledger;
using Sayso.Ledger.Asking;
using Sayso.Ledger.Corrections;
using Sayso.Statements;

namespace Sayso.Cli.Ledgers;

/// <summary>The command line of <c>sayso correct</c>: a person disagrees with one line.</summary>
internal sealed class CorrectCommand : Command
{
    private const string New = "new";

    private readonly Argument<string> _report = new("REPORT");
    private readonly Argument<string> _statement = new("STATEMENT");
    private readonly Option<bool> _accept = new("--accept");
    private readonly Option<bool> _reject = new("--reject");
    private readonly Option<string?> _speaker = new("--speaker") { HelpName = "NAME" };
    private readonly Option<string?> _act = new("--act") { HelpName = "ACT" };
    private readonly Option<string?> _terms = new("--terms") { HelpName = "TERMS" };
    private readonly Option<string?> _content = new("--content") { HelpName = "WORDS" };
    private readonly Option<string?> _source = new("--source") { HelpName = "WORDS" };
    private readonly Option<string?> _cue = new("--cue") { HelpName = "WORDS" };
    private readonly Option<string?> _by = new("--by") { HelpName = "NAME" };
    private readonly Option<string?> _note = new("--note") { HelpName = "WHY" };

    /// <summary>Makes the command.</summary>
    public CorrectCommand(Messages messages, TimeProvider time)
        : base("correct", "Put right what was found in a report.")
    {
        Add(_report);
        Add(_statement);
        var ledger = new LedgerOption(this);
        QueryOptions.Choices<Act>(_act);
        QueryOptions.Choices<Terms>(_terms);
        Option[] options = [_accept, _reject, _speaker, _act, _terms, _content, _source, _cue, _by, _note];
        foreach (var option in options)
        {
            Add(option);
        }

        Validators.Add(result =>
        {
            var changes = new[] { _speaker, _act, _terms, _content, _source, _cue }.Count(o => result.GetValue(o) is not null);
            if ((result.GetValue(_accept) ? 1 : 0) + (result.GetValue(_reject) ? 1 : 0) + (changes > 0 ? 1 : 0) != 1)
            {
                result.AddError("say what is right: --accept, --reject, or one or more of --speaker, --act, --terms, --content, --source, --cue");
            }
        });
        SetAction(parsed => LedgerRun.Guarded(messages, () =>
        {
            using var open = NewsLedger.Open(ledger.Of(parsed), time, parsed.GetValue(_by) ?? Environment.UserName);
            var id = parsed.GetRequiredValue(_report);
            var made = open.Report(id) is not { } report ? new Decided(null, $"there is no report {id}")
                : Correction(parsed, report) is var (correction, problem) && correction is null ? new Decided(null, problem) : open.Correct(id, correction!);
            if (made.Seq is not { } seq)
            {
                messages.Say(VisibleText.Short(made.Problem!, 1000));
                return ExitCodes.Usage;
            }

            StandardOutput.Line(string.Create(CultureInfo.InvariantCulture, $"correction {seq}"));
            return ExitCodes.Done;
        }));
    }

    private (StatementCorrection? Correction, string? Problem) Correction(ParseResult parsed, ToldReport report)
    {
        var (text, given) = (report.Reading.Document!.Text, parsed.GetRequiredValue(_statement));
        var statement = report.Reading.Statements.FirstOrDefault(s => s.Id == given);
        if (statement is null && given != New)
        {
            return (null, $"{report.Report} has no statement {given}; 'sayso find --json' shows the ids, and \"{New}\" adds one");
        }

        string? missing = null;
        var change = new StatementChange
        {
            Speaker = parsed.GetValue(_speaker),
            Act = Value<Act>(parsed.GetValue(_act)),
            Terms = Value<Terms>(parsed.GetValue(_terms)),
            Content = Words(_content, statement?.Content),
            Source = Words(_source, statement?.Source),
            Cue = Words(_cue, statement?.Cue),
        };
        if (missing is not null)
        {
            return (null, $"{report.Report}: \"{missing}\" does not stand there");
        }

        if (statement is null && change.Content is null)
        {
            return (null, "a new statement needs --content");
        }

        var verdict = parsed.GetValue(_accept) ? Verdict.Accepted : parsed.GetValue(_reject) ? Verdict.Rejected : statement is null ? Verdict.Added : Verdict.Changed;
        var anchor = statement is null ? new StatementAnchor("", change.Content!, change.Cue ?? []) : StatementAnchor.Of(statement, text);
        return (new StatementCorrection(verdict, anchor, change, parsed.GetValue(_by) ?? Environment.UserName, parsed.GetValue(_note)), null);

        // The words where they stand nearest to what they replace; a new statement's where they stand first.
        IReadOnlyList<Quote>? Words(Option<string?> option, IReadOnlyList<TextSpan>? before)
        {
            if (parsed.GetValue(option) is not { } words)
            {
                return null;
            }

            var near = before is [var first, ..] ? first.Start : statement?.Content[0].Start ?? 0;
            var best = -1;
            for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0 && words.Length > 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                best = best < 0 || Math.Abs(at - near) < Math.Abs(best - near) ? at : best;
            }

            missing = best < 0 ? words : missing;
            return best < 0 ? null : [Quote.Of(text, new TextSpan(best, best + words.Length))];
        }
    }

    private static T? Value<T>(string? word)
        where T : struct, Enum
        => word is null ? null : Enum.GetValues<T>().First(v => ReadingJson.Word(v) == word);
}
