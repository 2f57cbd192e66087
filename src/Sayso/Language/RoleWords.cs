using System.Collections.Frozen;

namespace Sayso.Language;

/// <summary>Closed lists of what people, groups, institutions and documents are called; lower case, singular where there is one.</summary>
internal static class RoleWords
{
    /// <summary>People by what they do or are.</summary>
    public static readonly FrozenSet<string> Persons = Set("""
        official spokesman spokeswoman spokesperson aide adviser advisor diplomat source insider lawyer attorney prosecutor judge justice officer
        commander general colonel major captain lieutenant sergeant admiral minister premier mayor governor president vice-president senator congressman
        congresswoman lawmaker legislator deputy candidate nominee activist campaigner resident witness eyewitness neighbor neighbour survivor doctor surgeon nurse
        medic paramedic teacher student pupil employee worker executive analyst expert economist professor researcher scientist historian critic supporter opponent
        voter delegate organizer organiser protester demonstrator leader chief head director chairman chairwoman chair ceo founder owner manager coach player author
        writer journalist reporter editor correspondent columnist photographer priest bishop imam king queen prince princess man woman boy girl mother father son
        daughter wife husband brother sister cousin uncle aunt relative friend person soldier fighter rebel militant veteran farmer driver pilot
        investigator detective inspector inmate prisoner defendant suspect plaintiff victim member representative envoy ambassador secretary mediator negotiator
        rescuer firefighter shopkeeper fisherman trader banker investor customer passenger migrant refugee monitor observer coordinator commissioner coroner
        superintendent sheriff policeman policewoman trooper marshal consultant strategist pollster operative surrogate whistleblower translator contractor engineer technician
        dockworker sailor captain skipper mechanic miner welder clerk accountant bookkeeper treasurer trustee dean rector principal spokesmen sergeant staffer chancellor speaker
        """);

    /// <summary>People taken together; no singular of their own.</summary>
    public static readonly FrozenSet<string> Groups = Set("""
        police authorities people officials residents witnesses organizers organisers protesters troops forces rescuers medics insiders sources neighbors neighbours families family
        relatives crowd others some many critics observers aides staff crew paramedics firefighters monitors
        """);

    /// <summary>Institutions by a common noun.</summary>
    public static readonly FrozenSet<string> Institutions = Set("""
        ministry department agency government army military navy company corporation firm party group organization organisation union council court committee commission
        bureau office administration campaign team hospital university college school church bank parliament senate congress cabinet embassy consulate network movement
        militia front brigade battalion authority institute foundation charity association federation league club board fund service coalition alliance regime kremlin
        museum library theatre theater gallery prison clinic newspaper magazine broadcaster station channel outlet website service press media television radio foundation operator carrier airline maker producer retailer supplier chain giant manufacturer utility regulator watchdog inspectorate prefecture municipality
        """);

    /// <summary>Documents that "say", "show" and "allege".</summary>
    public static readonly FrozenSet<string> Documents = Set("""
        statement report indictment filing filings lawsuit suit document documents letter memo memorandum email e-mail post tweet complaint record records study poll survey data transcript
        affidavit warrant ruling verdict order decree bulletin notice advisory release communique communiqué article editorial audit review assessment papers paper dossier cable manifesto
        resolution charter text note message list lists agenda image images photograph photographs photo photos map transcripts video recording footage analysis census figures ledger log logs minutes
        telegram contract diary law treaty placard banner account transcription statute
        """);

    /// <summary>Outlets and agencies that are named without a word that tells.</summary>
    public static readonly FrozenSet<string> Outlets = new[]
    {
        "AP", "AFP", "Reuters", "UPI", "dpa", "EFE", "ANSA", "Xinhua", "TASS", "Tass", "Kyodo", "PTI", "ANI", "AAP", "Anadolu", "WAFA", "IRNA", "Interfax", "Yonhap", "Bernama", "Antara",
        "The Associated Press", "Associated Press", "Agence France-Presse", "Press Association", "PA Media", "Bloomberg", "CNN", "BBC", "NBC", "CBS", "ABC", "MSNBC", "NPR", "PBS", "C-SPAN",
        "Fox News", "Sky News", "Al Jazeera", "Al-Jazeera", "Al Arabiya", "Politico", "Axios", "BuzzFeed", "Breitbart", "USA Today", "Der Spiegel", "Le Monde", "RIA Novosti", "Mediazona", "Meduza",
        "Rudaw", "Al-Sabah", "HuffPost", "Vox", "Slate", "Time", "Newsweek", "The Guardian", "The Economist", "The Independent",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The last word of many outlets' names.</summary>
    public static readonly FrozenSet<string> OutletHeads = Set("""
        times post news tribune herald gazette journal chronicle courier daily telegraph observer guardian examiner globe mail star sun mirror newspaper magazine tv television radio broadcaster
        network channel agency newswire wire press media standard inquirer dispatch monitor register bulletin sentinel today
        echo argus mercury examiner review advertiser zeitung kurier weekly
        """);

    /// <summary>Titles that stand before a name and belong to no name; with the sex that a title tells, if any.</summary>
    public static readonly FrozenDictionary<string, char> Titles = new[]
    {
        (Sex: 'm', Words: "mr. mr sir lord father brother pope king prince"),
        (Sex: 'f', Words: "mrs. mrs ms. ms lady dame sister queen princess"),
        (Sex: '?', Words: "pastor councillor alderman dr. dr prof. rev. gen. lt. col. maj. capt. sgt. adm. cpl. cmdr. brig. sen. rep. gov. sens. reps. hon. former then acting brigadier vice prime attorney supreme chief deputy senior foreign defense defence interior"),
    }.SelectMany(t => t.Words.Split(' ').Select(w => KeyValuePair.Create(w, t.Sex))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The singular of a plural noun, by its ending; the word itself where it is none.</summary>
    public static string Singular(string lower)
        => lower switch
        {
            "people" => "person",
            "men" => "man",
            "women" => "woman",
            "spokesmen" => "spokesman",
            "spokeswomen" => "spokeswoman",
            "policemen" => "policeman",
            "fishermen" => "fisherman",
            _ when lower.EndsWith("ies", StringComparison.Ordinal) => lower[..^3] + "y",
            _ when lower.EndsWith("sses", StringComparison.Ordinal) || lower.EndsWith("ches", StringComparison.Ordinal) => lower[..^2],
            _ when lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal) && lower.Length > 3 => lower[..^1],
            _ => lower,
        };

    private static FrozenSet<string> Set(string words)
        => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
