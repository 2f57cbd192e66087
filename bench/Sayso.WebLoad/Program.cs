using System.Globalization;
using Sayso.WebLoad;

if (args is not [var program, var ledger, ..])
{
    Console.Error.WriteLine("usage: Sayso.WebLoad SAYSO LEDGER [SECONDS] [A_SECOND] [even]");
    return 2;
}

var seconds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 60;
var rate = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 20;
var newest = args.Length > 4 && args[4] == "even" ? 1 : 3;
await using var server = await Server.StartAsync(program, ledger);
var pages = PageChoice.Of(ledger);

// Compiling and first openings are a start's, not a page's.
await Loader.RunAsync(server, pages, Loader.WarmUp, rate, newest, seed: 3);
var before = server.Worked();
var asked = await Loader.RunAsync(server, pages, seconds, rate, newest, seed: 7);
Report.Print(asked, server.MostMemory(), (server.Worked() - before) / seconds);
return asked.Any(a => a.Status != 200) ? 1 : 0;
