namespace Sayso.Cli.Commands;

/// <summary>The help of the command that opens a ledger in the browser.</summary>
internal static class ServeHelp
{
    /// <summary>The help of <c>sayso serve</c>.</summary>
    public const string Text = """
        Open a ledger in the browser: read reports with every statement marked, follow
        stories and parties, search, and put right what was read wrong.

        Usage:
          sayso serve --ledger FILE [options]

        It prints an address to open. The address has a token that is new at every start:
        who does not have it sees nothing. Only this machine is answered, and nothing is
        asked of any other. The ledger is made where there is none; other commands can go on
        adding to it meanwhile. Ctrl-C ends it.

        Options:
          -l, --ledger FILE          the ledger; else SAYSO_LEDGER
              --port PORT            where it listens, on 127.0.0.1 and ::1; else 5717;
                                     0 is any port that is free
              --by NAME              who works in it, as corrections and decisions name
                                     them; else the name of the user
              --private              ask for the token also where programs of this machine
                                     read the API (/api/v1)
          -h, --help                 show this help

        Examples:
          sayso serve --ledger news.sayso
          sayso serve --ledger news.sayso --by "Ada Lind" --port 8080
        """;
}
