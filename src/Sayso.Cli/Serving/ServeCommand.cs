using System.CommandLine;
using Sayso.Cli.Ledgers;

namespace Sayso.Cli.Serving;

/// <summary>The command line of <c>sayso serve</c>: a ledger in the browser.</summary>
internal sealed class ServeCommand : Command
{
    /// <summary>Makes it.</summary>
    /// <param name="serve">Serves what is asked for and gives the exit code.</param>
    public ServeCommand(Func<ServeOptions, int> serve)
        : base("serve", "Open a ledger in the browser.")
    {
        var ledger = new LedgerOption(this);
        var port = new Option<int?>("--port") { HelpName = "PORT" };
        var by = new Option<string?>("--by") { HelpName = "NAME" };
        var isPrivate = new Option<bool>("--private");
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var given) || given is < 0 or > 65535))
            {
                result.AddError("--port: give a number from 1 to 65535, or 0 for any that is free");
            }
        });
        Add(port);
        Add(by);
        Add(isPrivate);
        SetAction(parsed => serve(new ServeOptions(ledger.Of(parsed), parsed.GetValue(port), parsed.GetValue(by) is { Length: > 0 } name ? name : Environment.UserName, parsed.GetValue(isPrivate))));
    }
}

/// <summary>What <c>sayso serve</c> is asked for.</summary>
/// <param name="Ledger">The ledger's file.</param>
/// <param name="Port">The port; null for the usual one.</param>
/// <param name="By">Who works in it.</param>
/// <param name="IsPrivate">Whether reading the API asks for the token, too.</param>
internal sealed record ServeOptions(string Ledger, int? Port, string By, bool IsPrivate);
