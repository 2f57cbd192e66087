using System.Globalization;

namespace Sayso.Ledger.Store;

/// <summary>What a check of a ledger came to.</summary>
/// <param name="Events">How many events were checked.</param>
/// <param name="Head">The hash of the last sound one, 64 hexadecimal digits.</param>
/// <param name="Faults">What is wrong; empty where all is as it was written.</param>
public sealed record Verification(long Events, string Head, IReadOnlyList<string> Faults);

/// <summary>Goes over a whole ledger: the file, the chain of events, and that a head that somebody pinned is in it.</summary>
internal static class LedgerVerifier
{
    public static Verification Verify(LedgerFile file, string? expected)
    {
        var faults = new List<string>();
        foreach (var row in file.Connection.Rows("PRAGMA integrity_check(20)"))
        {
            if (row.GetString(0) is var said && said != "ok")
            {
                faults.Add($"the file: {said}");
            }
        }

        var (count, head, pinned) = (0L, Convert.ToHexStringLower(EventHash.Start), expected is null);
        try
        {
            foreach (var happened in file.Events.From())
            {
                (count, head) = (happened.Seq, Convert.ToHexStringLower(happened.Hash.Span));
                pinned |= head.Equals(expected, StringComparison.OrdinalIgnoreCase);
            }
        }
        catch (LedgerException e)
        {
            faults.Add(e.Message);
        }

        if (!pinned)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"the head {expected} is not among the {count} events: events were cut off, or this is another ledger"));
        }

        return new Verification(count, head, faults);
    }
}
