namespace Sayso.Cli.Commands;

/// <summary>The help of the commands that get something out of a ledger or bring something in from other programs, and of alerts.</summary>
internal static class ExchangeHelp
{
    /// <summary>The help of <c>sayso export</c>.</summary>
    public const string Export = """
        Write the reports of a ledger, and what was found in them, in the formats of others.

        Usage:
          sayso export FORMAT --ledger FILE [options]

        FORMAT is one of:
          jsonl                      readings, one a line, as 'sayso read --json' prints them,
                                     with where each stands in the ledger
          statements-csv             a table of statements
          figures-csv                a table of figures
          statements-parquet, figures-parquet
                                     the same tables as Apache Parquet
          web-annotation             W3C Web Annotation, JSON-LD
          schema-org                 schema.org Quotation and Claim, JSON-LD
          prov-o                     W3C PROV-O, JSON-LD
          brat                       brat standoff: a .txt and an .ann for each text, in a
                                     new folder
          citron                     the JSON of Citron, one report a line
          geojson                    incidents, with how precisely their place is known
          conllu                     words, tags, trees and names, as 'sayso parse' prints them

        Of each report the newest version comes, with what people corrected, by time of
        publication, then by id. What its provider withheld or cancelled is marked in jsonl,
        in the tables and in prov-o. Annotations (brat, web-annotation) are of texts: of two
        reports with one text the first gives them.

        Options:
          -l, --ledger FILE          the ledger; else SAYSO_LEDGER
          -o, --output FILE          write to FILE (of brat: the folder), which appears when
                                     all is written
              --story STORY          only reports of that story
              --outlet NAME          only of outlets whose name has that part
              --from YYYY-MM-DD      published on that day or later
              --to YYYY-MM-DD        published on that day or before
              --raw                  of tables as CSV: the cells as they are, for programs; else
                                     one that a spreadsheet would run as a formula gets an
                                     apostrophe in front
          -h, --help                 show this help

        Examples:
          sayso export statements-csv --ledger news.sayso -o statements.csv
          sayso export brat --story 0a1b --ledger news.sayso -o annotations/
        """;

    /// <summary>The help of <c>sayso import</c>.</summary>
    public const string Import = """
        Bring in what people corrected in other programs: export a ledger, annotate, import.
        What is otherwise than in the ledger becomes corrections, one a statement.

        Usage:
          sayso import brat FOLDER --ledger FILE [options]
          sayso import brat FILE.ann --ledger FILE [options]
          sayso import web-annotation FILE --ledger FILE [options]

        Changed may be: content, source and cue of a statement, its act, form, stance, terms,
        and whether it is negated. A statement that is not there any more is rejected, a new
        one is added. Texts without annotations in a page stay as they are; an empty .ann is
        taken for a mistake.

        An annotation is tied to the text by its offsets, else by its words. Where one cannot
        be, nothing of that text is taken.

        Options:
          -l, --ledger FILE          the ledger; else SAYSO_LEDGER
              --by NAME              who says so; else the name of the user
              --note WHY             why
          -h, --help                 show this help

        Prints each correction; 'sayso decisions' lists them and takes them back. Exit code 3
        says that something could not be taken; the others are those of 'sayso read'.

        Examples:
          sayso import brat annotations/ --by Ada --ledger news.sayso
          sayso import web-annotation page.json --ledger news.sayso
        """;

    /// <summary>The help of <c>sayso alert</c>.</summary>
    public const string Alert = """
        Keep searches, and be told what is new.

        Usage:
          sayso alert add NAME [WORDS...] --ledger FILE [options]
          sayso alert list --ledger FILE [--json | --csv]
          sayso alert remove NAME --ledger FILE
          sayso alert run [NAME] --ledger FILE [--json | --csv]

        add takes what 'sayso find' takes. run prints the statements that were not printed
        before, of one alert or of all; the first time, all that there are. It remembers who
        says what in which report: a new version of a report, or one that is read again, tells
        nothing twice. What could not be printed is new the next time.

        Options:
          -l, --ledger FILE          the ledger; else SAYSO_LEDGER
              --speaker NAME, --act ACT, --terms TERMS, --place NAME, --outlet NAME,
              --from YYYY-MM-DD, --to YYYY-MM-DD
                                     what to look for, as for 'sayso find'
              --json                 print each as one line of JSON, with its alert
              --csv                  print a table as CSV, safe for spreadsheets
              --raw                  with --csv: the cells as they are, for programs
          -h, --help                 show this help

        Exit codes of run:
            0                        something is new
            1                        nothing is new
        The others are those of 'sayso read'.

        Examples:
          sayso alert add denials --act denies --ledger news.sayso
          sayso alert run --ledger news.sayso
          sayso alert run denials --json --ledger news.sayso > new.jsonl || test $? -eq 1
        """;

    /// <summary>The help of one of these commands; null for another.</summary>
    public static string? Of(string command, string? parent) => (parent, command) switch
    {
        ("alert", _) or (_, "alert") => Alert,
        (_, "export") => Export,
        (_, "import") => Import,
        _ => null,
    };
}
