using Sayso.Cli.Output;
using Sayso.Language;
using Sayso.Ledger.Store;

namespace Sayso.Cli.Ledgers;

/// <summary>Runs what a command asks of a ledger, and says what was wrong.</summary>
internal static class LedgerRun
{
    public static int Guarded(Messages messages, Func<int> work)
    {
        try
        {
            return work();
        }
        catch (LedgerException e)
        {
            messages.Say(e.Message);
            return LedgerExit.Of(e);
        }
        catch (ModelException e)
        {
            messages.Say(e.Message);
            return ExitCodes.NoModel;
        }
        catch (OutputException e) when (e.IsClosedPipe)
        {
            return ExitCodes.ClosedPipe;
        }
        catch (OutputException e)
        {
            messages.Say(e.Message);
            return ExitCodes.CannotWrite;
        }
    }
}
