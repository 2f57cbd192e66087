namespace Sayso.Cli.Commands;

/// <summary>The help of the command that fetches.</summary>
internal static class FetchHelp
{
    /// <summary>The help of <c>sayso watch</c>.</summary>
    public const string Watch = """
        Fetch the feeds of a list and keep what is new in a ledger, round after round, until
        Ctrl-C.

        Usage:
          sayso watch FEEDS --ledger FILE --fetch [options]

        FEEDS is a list of feeds (OPML), as programs that read feeds export it; up to 10,000.
        A feed that has not changed is not sent again by servers that know of it; what they
        need for that is kept beside the ledger, in FILE.fetch.json.

        Options:
          -l, --ledger FILE          the ledger; else SAYSO_LEDGER
              --fetch                open network connections: without it nothing is fetched
              --once                 end after one round
              --every MINUTES        from one round to the next, 5 or more; else 30
              --articles             where a feed has no more than a summary, fetch the report
                                     from its address, at most 200 of a feed in a round; if
                                     that is refused, the summary is kept
          -h, --help                 show this help

        A feed that cannot be fetched stops no other. With --once exit code 3 says that there
        was one; the others are those of 'sayso read'.

        Examples:
          sayso watch feeds.opml --ledger news.sayso --fetch
          sayso watch feeds.opml --ledger news.sayso --fetch --once --articles
        """;

    /// <summary>The help of one of these commands; null for another.</summary>
    public static string? Of(string command) => command == "watch" ? Watch : null;
}
