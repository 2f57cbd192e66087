using System.CommandLine;
using System.Globalization;
using Sayso.Cli.Commands;
using Sayso.Ledger.Asking;
using Sayso.Statements;

namespace Sayso.Cli.Ledgers;

/// <summary>The part of a command line that says which statements are meant.</summary>
internal sealed class QueryOptions
{
    private readonly Argument<string[]> _words = new("WORDS") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _speaker = new("--speaker") { HelpName = "NAME" };
    private readonly Option<string?> _act = new("--act") { HelpName = "ACT" };
    private readonly Option<string?> _terms = new("--terms") { HelpName = "TERMS" };
    private readonly Option<string?> _place = new("--place") { HelpName = "NAME" };
    private readonly Option<string?> _outlet = new("--outlet") { HelpName = "NAME" };
    private readonly Option<string?> _from = Day("--from");
    private readonly Option<string?> _to = Day("--to");

    /// <summary>Gives them to a command, after the arguments that it has already.</summary>
    public QueryOptions(Command command)
    {
        Choices<Act>(_act);
        Choices<Terms>(_terms);
        command.Add(_words);
        Option[] options = [_speaker, _act, _terms, _place, _outlet, _from, _to];
        foreach (var option in options)
        {
            command.Add(option);
        }
    }

    /// <summary>Their values on a command line.</summary>
    public StatementQuery Of(ParseResult parsed) => new()
    {
        Words = parsed.GetValue(_words) is { Length: > 0 } words ? string.Join(' ', words) : null,
        Speaker = parsed.GetValue(_speaker),
        Act = parsed.GetValue(_act),
        Terms = parsed.GetValue(_terms),
        Place = parsed.GetValue(_place),
        Outlet = parsed.GetValue(_outlet),
        From = parsed.GetValue(_from) is { } from ? ReadCommand.DateOf(from) : null,
        To = parsed.GetValue(_to) is { } to ? ReadCommand.DateOf(to) : null,
    };

    /// <summary>An option that takes a day.</summary>
    public static Option<string?> Day(string name)
    {
        var day = new Option<string?>(name) { HelpName = "YYYY-MM-DD" };
        day.Validators.Add(result => InputArguments.Check(result, static value => ReadCommand.DateOf(value) is null ? "there is no such day: write it as YYYY-MM-DD, for example 2026-03-04" : null));
        return day;
    }

    /// <summary>An option that takes a word of the contract.</summary>
    public static void Choices<T>(Option<string?> option)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().Select(ReadingJson.Word).ToArray();
        option.CompletionSources.Add(words);
        option.Validators.Add(result => InputArguments.Check(result, value => words.Contains(value, StringComparer.Ordinal) ? null : $"it is one of {string.Join(", ", words)}"));
    }

    /// <summary>What is wrong with a number of rows; null where nothing is.</summary>
    public static string? LimitProblem(string value)
        => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0 ? null : "give a whole number from 1 up";
}
