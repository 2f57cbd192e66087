using System.CommandLine;
using Sayso.Cli.Commands;
using Sayso.Ledger.Asking;
using Sayso.Statements;

namespace Sayso.Cli.Ledgers;

/// <summary>The command line of <c>sayso find</c>.</summary>
internal sealed class FindCommand : Command
{
    private readonly Argument<string[]> _words = new("WORDS") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _speaker = new("--speaker") { HelpName = "NAME" };
    private readonly Option<string?> _act = new("--act") { HelpName = "ACT" };
    private readonly Option<string?> _terms = new("--terms") { HelpName = "TERMS" };
    private readonly Option<string?> _place = new("--place") { HelpName = "NAME" };
    private readonly Option<string?> _outlet = new("--outlet") { HelpName = "NAME" };
    private readonly Option<string?> _from = new("--from") { HelpName = "YYYY-MM-DD" };
    private readonly Option<string?> _to = new("--to") { HelpName = "YYYY-MM-DD" };
    private readonly Option<int> _limit = new("--limit") { HelpName = "N", DefaultValueFactory = _ => 100 };
    private readonly Option<bool> _json = new("--json");

    /// <summary>Makes the command.</summary>
    /// <param name="run">Asks the ledger and gives the exit code: the ledger, the question, whether as JSON.</param>
    public FindCommand(Func<string, StatementQuery, bool, int> run)
        : base("find", "Find statements in a ledger.")
    {
        var ledger = new LedgerOption(this);
        Choices<Act>(_act);
        Choices<Terms>(_terms);
        Option<string?>[] days = [_from, _to];
        foreach (var day in days)
        {
            day.Validators.Add(result => InputArguments.Check(result, static value => ReadCommand.DateOf(value) is null ? "there is no such day: write it as YYYY-MM-DD, for example 2026-03-04" : null));
        }

        _limit.Validators.Add(result => InputArguments.Check(result, static value
            => int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var limit) && limit > 0 ? null : "give a whole number from 1 up"));
        Add(_words);
        Option[] options = [_speaker, _act, _terms, _place, _outlet, _from, _to, _limit, _json];
        foreach (var option in options)
        {
            Add(option);
        }

        SetAction(parsed => run(ledger.Of(parsed), new StatementQuery
        {
            Words = parsed.GetValue(_words) is { Length: > 0 } words ? string.Join(' ', words) : null,
            Speaker = parsed.GetValue(_speaker),
            Act = parsed.GetValue(_act),
            Terms = parsed.GetValue(_terms),
            Place = parsed.GetValue(_place),
            Outlet = parsed.GetValue(_outlet),
            From = parsed.GetValue(_from) is { } from ? ReadCommand.DateOf(from) : null,
            To = parsed.GetValue(_to) is { } to ? ReadCommand.DateOf(to) : null,
            Limit = parsed.GetValue(_limit),
        }, parsed.GetValue(_json)));
    }

    private static void Choices<T>(Option<string?> option)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().Select(ReadingJson.Word).ToArray();
        option.CompletionSources.Add(words);
        option.Validators.Add(result => InputArguments.Check(result, value => words.Contains(value, StringComparer.Ordinal) ? null : $"it is one of {string.Join(", ", words)}"));
    }
}
