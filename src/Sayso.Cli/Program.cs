using Sayso.Cli;
using Sayso.Cli.Commands;
using Sayso.Cli.Output;

var messages = new Messages(Console.Error);
try
{
    return CommandLine.Run(args, messages, TimeProvider.System);
}
catch (OutputException e)
{
    if (!e.IsClosedPipe)
    {
        messages.Say(e.Message);
    }

    return e.IsClosedPipe ? ExitCodes.ClosedPipe : ExitCodes.CannotWrite;
}
#pragma warning disable CA1031 // the edge of the process: whatever comes here is our fault, and is said to be
catch (Exception fault)
{
    messages.Bug(null, fault);
    return ExitCodes.Bug;
}
#pragma warning restore CA1031
