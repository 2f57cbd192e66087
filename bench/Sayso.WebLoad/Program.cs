using System.Globalization;
using Sayso.WebLoad;

if (args is not [var program, var ledger, ..])
{
    Console.Error.WriteLine("usage: Sayso.WebLoad SAYSO LEDGER [SECONDS] [A_SECOND]");
    return 2;
}

var seconds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 60;
var rate = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 20;
await using var server = await Server.StartAsync(program, ledger);
var pages = PageChoice.Of(ledger);
var asked = await Loader.RunAsync(server, pages, seconds, rate);
Report.Print(asked, server.MostMemory());
return asked.Any(a => a.Status != 200) ? 1 : 0;
