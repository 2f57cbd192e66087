using System.Globalization;
using Sayso.LedgerScale;

// How the ledger does with many reports: see bench/README.md.
switch (args)
{
    case ["make", var target, var count, .. var sources] when sources.Length > 0:
        TextMaker.Write(sources, target, int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["measure", var readings, var ledger]:
        LedgerRun.Measure(readings, ledger);
        return 0;
    case ["grow", var readings, var ledger, var count]:
        LedgerRun.Grow(readings, ledger, int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["pages", var ledger]:
        PagesRun.Measure(ledger);
        return 0;
    case ["index", var reports, var kind] when kind is "made" or "equal":
        IndexRun.Measure(reports, equal: kind == "equal");
        return 0;
    default:
        Console.Error.WriteLine("usage: Sayso.LedgerScale make TARGET COUNT SOURCE… | measure READINGS LEDGER | grow READINGS LEDGER COUNT | pages LEDGER | index REPORTS made|equal     SOURCE, REPORTS: JSONL with \"text\"; READINGS: what 'sayso read --json' wrote");
        return 2;
}
