namespace Sayso.Language;

/// <summary>How an abbreviation behaves at its full stop.</summary>
internal enum AbbreviationKind : byte
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>Stands before a name and never ends a sentence: <c>Lt.</c>, <c>Mr.</c>, <c>vs.</c></summary>
    Title,

    /// <summary>Ends a sentence only before a word that mostly opens one ("The", "He"): <c>Inc.</c>, <c>U.S.</c></summary>
    Name,

    /// <summary>Ends a sentence before any capital letter: <c>etc.</c>, <c>Ave.</c></summary>
    Last,

    /// <summary>As <see cref="Last"/>, except before a weekday or time zone: <c>a.m.</c>, <c>p.m.</c></summary>
    Hour,

    /// <summary>An abbreviation only before a number: <c>No.</c>, <c>p.</c></summary>
    BeforeNumber,

    /// <summary>An abbreviation only after or before a comma: <c>Mass.</c>, <c>Miss.</c></summary>
    AtComma,
}

/// <summary>The abbreviations and the words that tell whether one ends its sentence.</summary>
internal static class Abbreviations
{
    /// <summary>The longest entry, in UTF-16 code units.</summary>
    public const int LongestLength = 8;

    private static readonly Dictionary<string, AbbreviationKind> Kinds = Make();

    private static readonly HashSet<string> Openers = new(Words("""
        The A An He She It They We I You His Her Its Their Our My Your This That These Those There Here But And Or So Yet If When
        While As After Before Since Because Although Though However Meanwhile Moreover Nevertheless In On At By For From With
        Without To Under Over During Among Between Both Some Many Most Several Few All Any Each Every Neither Either Not No Nor What
        Who Where Why How Which Whether Then Now Also Still Earlier Later Last According Despite Until Unlike Such Even Just Only
        Once Another Other Others One Two Three Four Five Yes Nobody Nothing Everyone Everything Someone Something More Asked Police
        Officials Authorities Witnesses
        """), StringComparer.Ordinal);

    private static readonly HashSet<string> HourFollowers = new(Words("""
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun. Mon Tue Wed Thu Fri
        January February March April May June July August September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug.
        Sept. Sep. Oct. Nov. Dec. Eastern Central Mountain Pacific Atlantic Greenwich Moscow GMT UTC EST EDT ET CST CDT CT MST MDT MT
        PST PDT PT BST CET CEST MSK IST JST Local E.T. U.K. U.S.
        """), StringComparer.Ordinal);

    private static readonly Dictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> KindsBySpan
        = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenersBySpan
        = Openers.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> HourFollowersBySpan
        = HourFollowers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What <paramref name="word"/>, given without its last full stop, is; <see cref="AbbreviationKind.None"/> where unknown.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word)
        => word.Length <= LongestLength && KindsBySpan.TryGetValue(word, out var kind) ? kind : AbbreviationKind.None;

    /// <summary>Whether the word, capitalised, mostly opens a sentence.</summary>
    public static bool OpensSentence(ReadOnlySpan<char> word) => OpenersBySpan.Contains(word);

    /// <summary>Whether the capitalised word goes on after an hour: "5 p.m. Tuesday".</summary>
    public static bool FollowsHour(ReadOnlySpan<char> word) => HourFollowersBySpan.Contains(word);

    private static Dictionary<string, AbbreviationKind> Make()
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        AddTitles(kinds, """
            Mr Mrs Ms Mx Dr Drs Messrs Mme Mlle Prof Rev Hon Fr St Ste Mt Ft Gen Lt Col Maj Capt Cmdr Cdr Cpl Sgt Pvt Pfc Spc Adm Brig
            Det Insp Supt Ofc Sen Sens Rep Reps Gov Govs Pres Amb Atty Asst Dep Sec Msgr Dir Comdr
            """);
        Add(kinds, AbbreviationKind.Title, "e.g i.e vs v approx cf viz incl esp Lt-Gen Maj-Gen Brig-Gen");
        Add(kinds, AbbreviationKind.Name, """
            Inc Corp Co Cos Ltd Bros Jr Sr Esq Assn Assoc Dept Univ Intl Natl Ph.D Jan Feb Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue
            Tues Wed Thu Thurs Fri INC CORP CO LTD JR SR JAN FEB APR AUG SEPT OCT NOV DEC
            """);
        Add(kinds, AbbreviationKind.Last, """
            etc al Ave Blvd Rd Hwy Bldg lb lbs oz ft sq yd yds est Ala Ariz Calif Colo Conn Fla Kan Ky Md Mich Minn Mont Neb Nev Okla
            Tenn Tex Vt Va Wis Wyo Que Ont
            """);
        Add(kinds, AbbreviationKind.Hour, "a.m p.m A.M P.M");
        Add(kinds, AbbreviationKind.BeforeNumber, "No Nos no nos NO NOS Art Arts Fig Figs fig p pp Vol Vols Ch Mar Sun Sat c ca ext");
        Add(kinds, AbbreviationKind.AtComma, "Mass Miss Me Ill Ind Wash Ore La Pa Mo Del Ark Ga");
        return kinds;
    }

    private static void AddTitles(Dictionary<string, AbbreviationKind> kinds, string words)
    {
        foreach (var word in Words(words))
        {
            kinds[word] = AbbreviationKind.Title;
            kinds[word.ToUpperInvariant()] = AbbreviationKind.Title;
        }
    }

    private static void Add(Dictionary<string, AbbreviationKind> kinds, AbbreviationKind kind, string words)
    {
        foreach (var word in Words(words))
        {
            kinds[word] = kind;
        }
    }

    private static string[] Words(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
