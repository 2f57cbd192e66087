namespace Sayso.Cli.Commands;

/// <summary>The help of <c>sayso add</c>.</summary>
internal static class AddHelp
{
    public const string Text = """
        Read reports and keep them in a ledger: one file, to which is only ever added.

        Usage:
          sayso add INPUT... --ledger FILE [options]
          sayso add --watch FOLDER... --ledger FILE [options]

        INPUT is a file, a folder, a pattern, or - for standard input, as for 'sayso read'.
        What a file is, its content says:
          texts                      plain text, web pages, JSON Lines
          documents                  PDF (with letters, not scanned), Word (.docx)
          feeds                      RSS, Atom, JSON Feed; every item is a report
          wires                      NITF, NewsML-G2, ninjs 1 to 3
          web archives               WARC, WACZ; every page is a report
          packed                     .gz, and .zip of all these
        Of a folder: files that end in .txt .text .html .htm .xhtml .jsonl .ndjson .pdf .docx
        .rss .atom .xml .json .nitf .warc .gz .wacz .zip. The ledger is made where there is none.

        INPUT may be an address, http:// or https://, too: with --fetch it is fetched, without
        it refused. Its report is kept under the address where it was found in the end.

        Every report is in the ledger whole, or not at all, whenever the run ends. Running it
        again adds what is missing. Of each report is noted what became of it:
          read                       it is in the ledger now
          unchanged                  it was there already, under the same id
          duplicate                  a file of the same content was there, of another name
          failed                     it could not be read, and why

        A report of a known id with another text or another status is a new version of it; both
        are kept. What its provider withheld or cancelled is kept too, and marked as such. Kept
        is also what an input tells of a report's way: providers, hops, sources, notes.

        Options:
          -l, --ledger FILE          the ledger; else SAYSO_LEDGER
              --date YYYY-MM-DD      the day of publication, for reports that do not give it
              --report FILE          write what became of each report, a line of JSON each;
                                     - for standard output, each line as soon as it is known
              --fetch                open network connections, for inputs that are addresses
              --watch                add what is in the folders, then what comes, until Ctrl-C
              --format FORMAT        auto (by content, then by name), text, html or jsonl
              --parse-seconds N      how long PDF, Word and archives may take from one report
                                     to the next; else 30
              --parse-memory MIB     how much memory that may take, in MiB; else 1024
          -h, --help                 show this help

        PDF, Word and archives are read in a process of their own: one that hangs or crashes is
        a failed input, and the run goes on. Exit codes are those of 'sayso read'.

        Examples:
          sayso add reports/ --ledger news.sayso
          sayso add feed.xml wire/*.json page.warc.gz --ledger news.sayso --report added.jsonl
          sayso add https://example.org/report.html --fetch --ledger news.sayso
          sayso add --watch inbox/ --ledger news.sayso
        """;
}
