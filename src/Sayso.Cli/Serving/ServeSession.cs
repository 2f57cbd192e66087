using System.Net.Sockets;
using Sayso.Cli.Ledgers;
using Sayso.Cli.Output;
using Sayso.Web;

namespace Sayso.Cli.Serving;

/// <summary>Does what <c>sayso serve</c> was asked for.</summary>
internal sealed class ServeSession(ServeOptions options, Messages messages, TimeProvider time, string version)
{
    /// <summary>Serves until a signal ends it, and gives the exit code.</summary>
    public int Run() => LedgerRun.Guarded(messages, () =>
    {
        var port = options.Port ?? WorkspaceOptions.UsualPort;
        try
        {
            ServeAsync(port).GetAwaiter().GetResult();
            return ExitCodes.Done;
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            messages.Say($"port {port} cannot be used ({e.InnerException?.Message ?? e.Message}): end the other program, or choose another with --port");
            return ExitCodes.Usage;
        }
    });

    private async Task ServeAsync(int port)
    {
        var workspace = await Workspace.StartAsync(new WorkspaceOptions(options.Ledger, options.By) { Port = port, IsPrivate = options.IsPrivate, Version = version, Time = time, Program = ThisProgram() }).ConfigureAwait(false);
        await using (workspace.ConfigureAwait(false))
        {
            StandardOutput.Line($"Open this address in your browser to work in {options.Ledger}:\n\n  {workspace.Entrance}\n\nIt is for you alone; Ctrl-C ends it.");
            await workspace.RunAsync().ConfigureAwait(false);
        }
    }

    // What was started: the program itself, or dotnet with it.
    private static string[] ThisProgram()
    {
        var process = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(process) == "dotnet" ? [process, Environment.GetCommandLineArgs()[0]] : [process];
    }
}
