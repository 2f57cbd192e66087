namespace Sayso.Cli.Commands;

/// <summary>The help of the commands that ask what reports say between them.</summary>
internal static class StoryHelp
{
    /// <summary>The help of <c>sayso stories</c>.</summary>
    public const string Stories = """
        List the stories in a ledger, newest first: reports about the same events, put
        together as they came. A story keeps its id while reports are added.

        Usage:
          sayso stories --ledger FILE [--json]
          sayso stories merge ONE OTHER --ledger FILE
          sayso stories split REPORT... --ledger FILE
          sayso stories move REPORT STORY --ledger FILE

        merge makes two stories one; split takes reports out of theirs into a new one; move
        puts a report into another. What a person decides stays so, whatever comes in;
        'sayso decisions' lists it and takes it back.

        Options:
          -l, --ledger FILE          the ledger; else SAYSO_LEDGER
              --json                 print each report as one line of JSON: {"id", "story"}
              --by NAME              who decides; else the name of the user
              --note WHY             why
          -h, --help                 show this help

        Examples:
          sayso stories --ledger news.sayso
          sayso stories merge 0a1b2c3d4e5f 5f4e3d2c1b0a --ledger news.sayso
        """;

    /// <summary>The help of <c>sayso story</c>.</summary>
    public const string Story = """
        Show what the reports of a story say between them: where each comes from and why,
        what is disputed, with both sides, who stands behind what, the figures over time.

        Usage:
          sayso story STORY --ledger FILE [options]

        STORY is the id of a story, the first four characters of it or more, or the id of
        one of its reports.

        Three counts are given and never mixed: reports; independent origins (all who print
        one agency's copy are one, as are those who have it all from one other outlet); and
        parties, as a range where two who are not named may be one person.

        Options:
          -l, --ledger FILE          the ledger; else SAYSO_LEDGER
              --all                  show all that only one says, rather than the first ten
              --json                 print the story as one line of JSON
              --csv                  print each wording of each claim as a row of CSV
              --raw                  with --csv: the cells as they are, for programs
              --color WHEN           auto (only to a terminal), always or never
          -h, --help                 show this help

        Examples:
          sayso story harbour-courier --ledger news.sayso
          sayso story 0a1b --json --ledger news.sayso
        """;

    /// <summary>The help of <c>sayso figures</c>.</summary>
    public const string Figures = """
        Show the figures of a story over time: for each quantity who gave which number when,
        in which words; what was revised, and what two givers put differently on one day.

        Usage:
          sayso figures STORY --ledger FILE [options]

        STORY is as for 'sayso story'.

        Options:
          -l, --ledger FILE          the ledger; else SAYSO_LEDGER
              --all                  also the quantities that are given once
              --json                 print each place of each figure as one line of JSON
              --csv                  the same as rows of CSV
              --raw                  with --csv: the cells as they are, for programs
              --color WHEN           auto (only to a terminal), always or never
          -h, --help                 show this help

        Examples:
          sayso figures harbour-courier --ledger news.sayso
        """;

    /// <summary>The help of <c>sayso disputes</c>.</summary>
    public const string Disputes = """
        Show what is disputed, each side with its words: claims that somebody denies, figures
        that cannot both be right, and who accuses each other. Nobody is called right.

        Usage:
          sayso disputes [STORY] --ledger FILE [options]

        STORY is as for 'sayso story'; without it all stories are looked at, newest first.

        Options:
          -l, --ledger FILE          the ledger; else SAYSO_LEDGER
              --limit N              at most N stories; else 20
              --json                 print each side as one line of JSON
              --csv                  the same as rows of CSV
              --raw                  with --csv: the cells as they are, for programs
              --color WHEN           auto (only to a terminal), always or never
          -h, --help                 show this help

        Examples:
          sayso disputes --ledger news.sayso
        """;

    /// <summary>The help of <c>sayso who</c>.</summary>
    public const string Who = """
        Show who speaks under a name, what they are called over time, and what they say, by
        day. Only those who are quoted by name are found; two of one name stay two.

        Usage:
          sayso who NAME --ledger FILE [options]

        NAME is a name or a part of it; all of its words have to be in one of the party's
        names.

        Options:
          -l, --ledger FILE          the ledger; else SAYSO_LEDGER
              --json                 print each place of each statement as a line of JSON
              --csv                  the same as rows of CSV
              --raw                  with --csv: the cells as they are, for programs
              --color WHEN           auto (only to a terminal), always or never
          -h, --help                 show this help

        Examples:
          sayso who "Interior Ministry" --ledger news.sayso
        """;

    /// <summary>The help of <c>sayso parties</c>.</summary>
    public const string Parties = """
        Say which names in a ledger are one party, and which are not.

        Usage:
          sayso parties merge KEPT OTHER --ledger FILE
          sayso parties split PARTY REPORT... --ledger FILE

        merge says that two names are one party; split, that a party is somebody else in some
        reports. A party is given by name, or by the id that 'sayso who' shows. What a person
        decides stays so, also when reports are read again; 'sayso decisions' lists it and
        takes it back.

        Options:
          -l, --ledger FILE          the ledger; else SAYSO_LEDGER
              --by NAME              who decides; else the name of the user
              --note WHY             why
          -h, --help                 show this help

        Examples:
          sayso parties merge "Interior Ministry" "Ministry of the Interior" -l news.sayso
        """;

    /// <summary>The help of <c>sayso decisions</c>.</summary>
    public const string Decisions = """
        List what people decided about stories and parties and what they put right: who, when
        and why; and take it back, which leaves both in the ledger.

        Usage:
          sayso decisions --ledger FILE [options]
          sayso decisions undo NUMBER --ledger FILE

        Options:
          -l, --ledger FILE          the ledger; else SAYSO_LEDGER
              --json                 print each as one line of JSON
              --csv                  the same as rows of CSV
              --raw                  with --csv: the cells as they are, for programs
              --by NAME              who takes it back; else the name of the user
          -h, --help                 show this help

        Examples:
          sayso decisions --ledger news.sayso
          sayso decisions undo 42 --ledger news.sayso
        """;

    /// <summary>The help of <c>sayso correct</c>.</summary>
    public const string Correct = """
        Put right what was found in a report. What a person says stays so, also when the
        report is read again; the program's own finding is kept beside it.

        Usage:
          sayso correct REPORT STATEMENT --ledger FILE [options]

        REPORT is the id of a report, STATEMENT that of a statement in it ("s3", as 'sayso
        find' shows it), or "new" for one that was not found.

        Options:
          -l, --ledger FILE          the ledger; else SAYSO_LEDGER
              --accept               it is right as it is
              --reject               it is no statement
              --speaker NAME         who is behind it
              --act ACT              what kind of act it is: says, denies, accuses …
              --terms TERMS          named, unnamed-role, anonymous, document or none
              --content WORDS        what is said, in the report's exact words
              --source WORDS         the words that name who says it
              --cue WORDS            the words that make it a statement
              --by NAME              who says so; else the name of the user
              --note WHY             why
          -h, --help                 show this help

        'sayso decisions' lists corrections and takes them back.

        Examples:
          sayso correct orlica-daily s2 --speaker "Miners' Union" --ledger news.sayso
          sayso correct orlica-daily s4 --reject --note "a headline" --ledger news.sayso
        """;

    /// <summary>The help of one of these commands; null for another.</summary>
    public static string? Of(string command, string? parent) => (parent, command) switch
    {
        (_, "stories") or ("stories", _) => Stories,
        (_, "story") => Story,
        (_, "figures") => Figures,
        (_, "disputes") => Disputes,
        (_, "who") => Who,
        (_, "parties") or ("parties", _) => Parties,
        (_, "correct") => Correct,
        (_, "decisions") or ("decisions", _) => Decisions,
        _ => null,
    };
}
