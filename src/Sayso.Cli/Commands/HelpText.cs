namespace Sayso.Cli.Commands;

/// <summary>The help, written for people rather than generated. A test holds it to the options that there are.</summary>
internal static class HelpText
{
    /// <summary>The help of the program.</summary>
    public const string Root = """
        sayso reads news reports and keeps the record: who says what, on whose say-so.

        Usage:
          sayso read INPUT...        read reports and print every statement in them:
                                     who is behind it, on what terms they are quoted,
                                     and what they say
          sayso parse INPUT...       print their words, tags, trees and names as CoNLL-U
          sayso add INPUT...         read reports and keep them in a ledger
          sayso watch FEEDS          fetch feeds and keep what is new in a ledger
          sayso serve                open a ledger in the browser: read, check, correct
          sayso find WORDS...        find statements in a ledger
          sayso stories              list the stories in a ledger; merge and split them
          sayso story STORY          what the reports of a story say between them: origins,
                                     claims, disputes, figures
          sayso figures STORY        the figures of a story over time
          sayso disputes             what is disputed, and between whom
          sayso who NAME             what somebody says over time
          sayso correct REPORT ID    put right what was found in a report
          sayso parties COMMAND      say which names are one party
          sayso decisions            list what people decided, and take it back
          sayso reprints             list reports in a ledger that share words
          sayso export FORMAT        write reports of a ledger in the formats of others
          sayso import FORMAT FILE   bring in what people corrected in other programs
          sayso alert COMMAND        keep searches, and be told what is new
          sayso ledger COMMAND       check, pin, copy and restore a ledger
          sayso completion SHELL     print a completion script (bash, zsh or fish)

        Options:
          -h, --help                 show this help; of a command: what it takes
              --version              show the version

        Examples:
          sayso read report.txt
          sayso read reports/ --json > readings.jsonl
          curl -s https://example.org/report.html | sayso read
          sayso add reports/ --ledger news.sayso
          sayso find --act denies --ledger news.sayso
          sayso serve --ledger news.sayso

        Everything happens on this machine: sayso opens no network connection, unless you tell
        add or watch to --fetch; serve answers this machine's own browser alone.
        """;

    /// <summary>The help of <c>sayso read</c>.</summary>
    public const string Read = """
        Read news reports and print every statement in them: who is behind it, on what
        terms they are quoted (by name, by role only, anonymously and why, a document),
        and what they say or deny; then the figures, by who gives them.

        Usage:
          sayso read INPUT... [options]

        INPUT is any of:
          a file                     plain text (.txt), a web page (.html .htm .xhtml), or
                                     JSON Lines (.jsonl .ndjson), one report a line:
                                     {"id", "text", "title"?, "outlet"?, "published"?,
                                     "byline"?, "url"?}
          a folder                   all such files in it and in the folders below;
                                     hidden ones and links to folders are passed over
          a pattern                  with * and ? within a name and ** for any folders,
                                     where the shell has not expanded it
          -                          standard input; also when nothing is named and
                                     something is piped in

        Readings come out in the order of the inputs. A report's id is the one given in
        JSON Lines, else the name of its input; the second of one id is not read.

        Options:
              --json                 print each reading as one line of JSON, also for what
                                     could not be read (then with its problems)
              --date YYYY-MM-DD      the day of publication, for reports that do not give
                                     it: what "Tuesday" and "last month" are counted from
              --min-confidence P     only statements as sure as P, from 0 to 1: of those
                                     around 0.9, nine in ten are right; else all from
                                     the threshold in the model's card on
              --explain              say of each statement what made it: how sure of which
                                     part, why this act, how its speaker was found
          -o, --output FILE          write to FILE, which appears when all is written
              --format FORMAT        auto (by name, then by content), text, html or jsonl
              --width N              columns of the view, 20 to 1000; else those of the
                                     terminal, else COLUMNS, else 80
              --color WHEN           auto (only to a terminal), always or never
          -h, --help                 show this help

        Problems are printed to standard error, a line each: the input, what is wrong with
        it, and what to do. The run goes on with the next input.

        Exit codes:
            0                        everything was read, if with remarks
            1                        nothing is new (only 'sayso alert run')
            2                        the command line is wrong; nothing was read
            3                        some input could not be read, the others were
           65                        a ledger is damaged
           70                        a bug in sayso
           74                        the output could not be written
           78                        a model is missing or damaged; nothing was read
          130                        stopped by Ctrl-C (143: by a request to terminate)
          141                        whoever read the output closed it

        Environment:
          NO_COLOR                   set to anything: no colour, unless --color always
          COLUMNS                    columns of the view where there is no terminal
          SAYSO_DEBUG=1              with a bug, show where it happened

        Examples:
          sayso read report.txt
          sayso read report.html --date 2026-03-04
          sayso read reports/ 'archive/**/*.html' --json -o readings.jsonl
          curl -s https://example.org/report.html | sayso read
        """;

    /// <summary>The help of <c>sayso parse</c>.</summary>
    public const string Parse = """
        Print the words of documents as CoNLL-U, the format of Universal Dependencies:
        sentences, words, lemmas, parts of speech, dependency trees and names.

        Usage:
          sayso parse INPUT... [options]

        INPUT is as for 'sayso read': files (plain text, web pages, JSON Lines), folders,
        patterns, or - for standard input.

        Documents come out in the order of the inputs, each after a line "# newdoc id = ID".
        FEATS and DEPS are _ always. MISC has:
          SpaceAfter=No              no white space follows in the text
          TokenRange=START:END       where it stands: code points of the document's text,
                                     half open
          NER=B-KIND, NER=I-KIND     the first, another word of a name; KIND as in readings:
                                     person, organization, place, nationality, facility,
                                     product, event, other

        Options:
          -o, --output FILE          write to FILE, which appears when all is written
              --format FORMAT        auto (by name, then by content), text, html or jsonl
          -h, --help                 show this help

        What could not be read gives nothing but a line on standard error. Exit codes are
        those of 'sayso read'.

        Examples:
          sayso parse report.txt
          sayso parse reports/ -o reports.conllu
          curl -s https://example.org/report.html | sayso parse
        """;

    /// <summary>The help of <c>sayso find</c>.</summary>
    public const string Find = """
        Find statements in a ledger. Each comes with its exact words and where they stand.

        Usage:
          sayso find [WORDS...] --ledger FILE [options]

        WORDS are looked for in what is said, in the words that say it ("denied"), in who says
        it and in who that is; all of them have to be there, in any form ("deny" finds
        "denied"). A phrase stands in quotation marks: '"fuel depot"'. All that is asked has
        to hold.

        Options:
          -l, --ledger FILE          the ledger; else SAYSO_LEDGER
              --speaker NAME         a part of the speaker's name or description
              --act ACT              says, denies, accuses, claims-responsibility, confirms,
                                     estimates, promises, demands, warns, declines-comment,
                                     questions or thinks
              --terms TERMS          named, unnamed-role, anonymous, document or none
              --place NAME           a place that the report names
              --outlet NAME          a part of the name of who published it
              --from YYYY-MM-DD      published on that day or later
              --to YYYY-MM-DD        published on that day or before
              --limit N              at most N statements; else 100
              --json                 print each as one line of JSON
              --csv                  print a table as CSV; a cell that a spreadsheet would
                                     run as a formula gets an apostrophe in front
              --raw                  with --csv: the cells as they are, for programs
          -h, --help                 show this help

        They come by day of publication. Of versions of a report the newest is asked; one that
        its provider withheld or cancelled is marked, [CANCELED].

        Examples:
          sayso find --act denies --from 2026-03-01 --ledger news.sayso
          sayso find toll --terms anonymous --json --ledger news.sayso
        """;

    /// <summary>The help of <c>sayso reprints</c>.</summary>
    public const string Reprints = """
        List the pairs of reports in a ledger that share words: which share, of the shorter
        one, and their ids. Runs of eight words are compared, whatever their capitals and
        punctuation; what is a tenth or more is listed.

        Usage:
          sayso reprints --ledger FILE [options]

        Options:
          -l, --ledger FILE          the ledger; else SAYSO_LEDGER
              --least SHARE          only pairs that share that much, from 0.1 to 1
              --json                 print each as one line of JSON:
                                     {"a", "b", "containment"}
          -h, --help                 show this help

        Of versions of a report the newest counts.

        Examples:
          sayso reprints --least 0.8 --ledger news.sayso
        """;

    /// <summary>The help of <c>sayso ledger</c>.</summary>
    public const string Ledger = """
        Check, pin, copy and restore a ledger.

        Usage:
          sayso ledger verify --ledger FILE [--expect HASH]
                                     go over the whole file: its pages, the chain of its
                                     events, that the head you noted is among them, and
                                     that the tables are what the events make them
          sayso ledger head --ledger FILE
                                     print the number and hash of the last event: note it
                                     elsewhere, and a change of anything before it shows
          sayso ledger digest --ledger FILE
                                     print one hash over reports and findings, the same
                                     whatever the order in which they came
          sayso ledger rebuild --ledger FILE
                                     make the tables anew, and read every report again with
                                     the models that there are; earlier findings are kept
          sayso ledger backup COPY --ledger FILE
                                     copy it, also while it is in use, and check the copy
          sayso ledger restore COPY --ledger FILE
                                     make a ledger from a copy; never over one that is there

        Options:
          -l, --ledger FILE          the ledger; else SAYSO_LEDGER
              --expect HASH          a head that was noted before
          -h, --help                 show this help

        Exit code 65 says that a ledger is damaged; the others are those of 'sayso read'.
        """;

    /// <summary>The help of <c>sayso completion</c>.</summary>
    public const string Completion = """
        Print a script that lets a shell complete the commands and options of sayso.

        Usage:
          sayso completion SHELL     SHELL is bash, zsh or fish

        Options:
          -h, --help                 show this help

        To switch it on, put this in your shell's start-up file:
          bash    eval "$(sayso completion bash)"
          zsh     eval "$(sayso completion zsh)"
          fish    sayso completion fish | source
        """;

    /// <summary>The help of a command by its name; the program's where it has none of its own.</summary>
    public static string Of(string command, string? parent = null) => command switch
    {
        _ when parent == "alert" => ExchangeHelp.Alert,
        "read" => Read,
        "parse" => Parse,
        "add" => AddHelp.Text,
        "find" => Find,
        "reprints" => Reprints,
        "ledger" or "verify" or "head" or "digest" or "rebuild" or "backup" or "restore" => Ledger,
        "completion" => Completion,
        "serve" => ServeHelp.Text,
        _ => StoryHelp.Of(command, parent) ?? ExchangeHelp.Of(command, parent) ?? FetchHelp.Of(command) ?? Root,
    };
}
