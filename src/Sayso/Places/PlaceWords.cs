using System.Collections.Frozen;

namespace Sayso.Places;

/// <summary>What a word may do beside or within the name of a place.</summary>
[Flags]
internal enum PlaceWord
{
    /// <summary>Nothing that we know of.</summary>
    None = 0,

    /// <summary>What says of the name in front that it is a division of a country: "Kursk region".</summary>
    Division = 1,

    /// <summary>What is part of a name only where it is written large: "Cook County", "Kursk Oblast".</summary>
    Suffix = 2,

    /// <summary>What tells a part of a place: "northern Syria", "Far North Queensland".</summary>
    Part = 4,

    /// <summary>What ends the name of a street, an airport, a church: something that stands in a town.</summary>
    Site = 8,

    /// <summary>Roads that go by numbers.</summary>
    Numbered = 16,

    /// <summary>What follows the name of a town in the name of one of its offices: "Wood Green Crown Court".</summary>
    Office = 32,

    /// <summary>Prepositions that hardly anything but a place follows.</summary>
    Placing = 64,

    /// <summary>Prepositions that places follow.</summary>
    Preposition = 128,

    /// <summary>Towns whose names are common words, or names of people more often than not: they need a better sign than a capital letter.</summary>
    Common = 256,
}

/// <summary>Words that stand beside names of places, or look like them.</summary>
internal static class PlaceWords
{
    private static readonly FrozenDictionary<string, PlaceWord> Classes = Table();

    private static readonly FrozenDictionary<string, PlaceWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = Classes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word may do, in any case.</summary>
    public static PlaceWord Of(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var found) ? found : PlaceWord.None;

    private static FrozenDictionary<string, PlaceWord> Table()
    {
        var table = new Dictionary<string, PlaceWord>(StringComparer.OrdinalIgnoreCase);
        Add(PlaceWord.Division,
            "province", "region", "district", "oblast", "governorate", "prefecture", "county", "parish", "state", "canton", "department", "territory", "republic", "voivodeship", "krai", "emirate", "regency", "shire");
        Add(PlaceWord.Suffix,
            "county", "counties", "province", "oblast", "krai", "governorate", "prefecture", "parish", "island", "islands", "peninsula", "city", "district", "region", "state", "river", "bay", "valley", "desert", "republic", "territory", "township",
            "borough", "village", "town", "suburb", "hamlet");
        Add(PlaceWord.Part,
            "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "far", "upper", "lower", "greater", "downtown", "mainland", "northeast", "northwest", "southeast", "southwest", "northeastern", "northwestern",
            "southeastern", "southwestern", "rural", "inner", "outer", "metro", "metropolitan", "mid", "old", "occupied", "federal", "historic");
        Add(PlaceWord.Site,
            "road", "street", "avenue", "highway", "lane", "boulevard", "drive", "airport", "hospital", "church", "cathedral", "mosque", "park", "castle", "museum", "gallery", "bridge", "square", "stadium", "palace", "tower", "temple", "rd", "ave",
            "st", "st.", "rd.", "ave.", "blvd", "blvd.", "dr.", "expressway", "turnpike", "parkway", "plaza", "hotel", "mall");
        Add(PlaceWord.Numbered,
            "road", "highway", "route");
        Add(PlaceWord.Office,
            "police", "council", "court", "crown", "superior", "city", "county", "fire", "sheriff", "mayor", "school", "schools", "university", "college", "hospital", "airport", "district", "municipal", "detention", "magistrates", "jail", "prison",
            "international", "regional", "state", "governor", "senator", "coroner", "department", "township", "chamber", "high", "public", "film", "river");
        Add(PlaceWord.Placing,
            "in", "near", "outside", "around", "across", "into", "throughout", "towards", "toward", "from", "to", "inside");
        Add(PlaceWord.Preposition,
            "in", "at", "near", "from", "to", "of", "on", "outside", "around", "across", "into", "through", "throughout", "toward", "towards", "along", "inside", "via", "between", "off", "within", "for");
        Add(PlaceWord.Common,
            "reading", "nice", "bath", "mobile", "orange", "split", "male", "police", "union", "page", "most", "of", "man", "date", "same", "best", "normal", "hope", "march", "battle", "bank", "media", "church", "central", "national", "liberty",
            "independence", "enterprise", "summit", "sale", "deal", "court", "time", "salt", "young", "king", "prince", "hull", "wells", "lincoln", "jackson", "marion", "victory", "university", "college", "institute",
            "international", "general", "western", "eastern", "northern", "southern", "north", "south", "east", "west", "santa", "san", "new", "great", "grand", "royal", "sun", "star", "white", "black", "brown", "green", "gray", "grey",
            "christmas", "easter", "thanksgiving", "hail", "rose", "real", "la", "belle", "free", "centre", "center", "road", "hall", "house", "m.d.", "ph.d.", "euro", "mr", "mrs", "ms", "dr", "sir", "lady", "lord", "first", "second", "third", "one", "two",
            "hamas", "the", "and", "we", "they", "you", "this", "that", "but", "in", "on", "at", "an", "as", "no", "yes", "so", "if", "to", "or", "is", "be", "by", "he", "she", "it", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "january", "february", "april", "may", "june", "july", "august", "september", "october", "november", "december", "david", "george", "maria", "martin", "carlos", "jose", "juan", "federal", "democrat",
            "republican", "christian", "muslim", "catholic", "islam", "apple", "amazon", "ford", "chase", "barclay", "nelson", "clinton", "wilson", "johnson", "kennedy", "morgan", "madison", "carter", "tyler", "taylor", "hamilton");
        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(PlaceWord use, params string[] words)
        {
            foreach (var word in words)
            {
                table[word] = table.GetValueOrDefault(word) | use;
            }
        }
    }

    /// <summary>Verbs that a state does and a piece of land does not.</summary>
    public static readonly FrozenSet<string> Deeds = Set(
        "say", "accuse", "deny", "claim", "announce", "insist", "reject", "agree", "call", "demand", "urge", "condemn", "want", "warn", "tell", "ask", "offer", "threaten", "vow", "pledge", "promise", "refuse", "decline", "confirm", "dismiss",
        "blame", "argue", "add", "suggest", "propose", "respond", "reply", "react", "criticize", "criticise", "denounce", "protest", "complain", "maintain", "declare", "state", "allege", "admit", "acknowledge", "concede", "express", "voice",
        "welcome", "praise", "back", "support", "oppose", "veto", "impose", "lift", "sign", "ratify", "withdraw", "recognise", "recognize", "expel", "summon", "recall", "invite", "order", "ban", "approve", "block", "launch", "deploy", "invade",
        "attack", "bomb", "strike", "shell", "retaliate", "annex", "arm", "fund", "finance", "send", "supply", "provide", "sell", "buy", "negotiate", "mediate", "seek", "hope", "fear", "believe", "think", "consider", "regard", "see", "view",
        "decide", "plan", "intend", "try", "attempt", "fail", "help", "accept", "allow", "grant", "deport", "extradite", "sanction", "punish", "vote", "abstain", "boycott", "break", "sever", "cut", "halt", "suspend", "resume", "start", "use",
        "deliver", "train", "host", "lead", "join", "leave", "pull", "push", "press", "pressure", "ally", "share", "report", "note", "stress", "underline", "reiterate", "repeat", "pursue", "violate", "breach", "respect", "fire", "test", "build", "develop", "produce", "conduct", "hold", "release", "free", "execute", "arrest", "detain", "charge", "prosecute", "shoot", "kill", "occupy", "control", "act", "cooperate", "co-operate");

    /// <summary>Verbs that whoever does them says something with.</summary>
    public static readonly FrozenSet<string> Sayings = Set(
        "say", "accuse", "deny", "claim", "announce", "insist", "reject", "demand", "urge", "condemn", "warn", "vow", "pledge", "promise", "refuse", "decline", "confirm", "dismiss", "blame", "argue", "respond", "denounce", "declare", "allege", "admit",
        "acknowledge");

    /// <summary>Verbs whose object is somebody that can hear or be guilty.</summary>
    public static readonly FrozenSet<string> Addressings = Set(
        "accuse", "urge", "warn", "blame", "tell", "ask", "condemn", "criticize", "criticise", "denounce", "thank", "praise", "call", "pressure", "sanction", "persuade", "convince", "inform", "notify", "suspect", "sue", "threaten");

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
