using Sayso.Ledger.Store;

namespace Sayso.Cli.Ledgers;

/// <summary>The exit code for what is wrong with a ledger.</summary>
internal static class LedgerExit
{
    public static int Of(LedgerException fault) => fault.Kind switch
    {
        LedgerFault.Missing or LedgerFault.NotALedger or LedgerFault.Exists or LedgerFault.Newer => ExitCodes.Usage,
        LedgerFault.Damaged => ExitCodes.Damaged,
        _ => ExitCodes.CannotWrite,
    };
}
