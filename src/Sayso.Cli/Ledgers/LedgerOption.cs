using System.CommandLine;

namespace Sayso.Cli.Ledgers;

/// <summary>Which ledger: <c>--ledger</c>, else the variable SAYSO_LEDGER.</summary>
internal sealed class LedgerOption
{
    private const string Variable = "SAYSO_LEDGER";

    private readonly Option<string?> _option = new("--ledger", "-l") { HelpName = "FILE" };

    public LedgerOption(Command command)
    {
        command.Add(_option);
        command.Validators.Add(result =>
        {
            if (Named(result.GetValue(_option)) is null)
            {
                result.AddError($"name the ledger: --ledger news.sayso (or set {Variable})");
            }
        });
    }

    public string Of(ParseResult parsed) => Named(parsed.GetValue(_option))!;

    private static string? Named(string? given)
        => given is { Length: > 0 } ? given : Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } variable ? variable : null;
}
