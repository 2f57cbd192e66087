using System.Collections.Frozen;

namespace Sayso.Places;

/// <summary>Words that stand beside names of places, or look like them.</summary>
internal static class PlaceWords
{
    /// <summary>What says of the name in front that it is a division of a country: "Kursk region".</summary>
    public static readonly FrozenSet<string> Divisions = Set(
        "province", "region", "district", "oblast", "governorate", "prefecture", "county", "parish", "state", "canton", "department", "territory", "republic", "voivodeship", "krai", "emirate", "regency", "shire");

    /// <summary>What is part of a name only where it is written large: "Cook County", "Kursk Oblast".</summary>
    public static readonly FrozenSet<string> Suffixes = Set(
        "county", "counties", "province", "oblast", "krai", "governorate", "prefecture", "parish", "island", "islands", "peninsula", "city", "district", "region", "state", "river", "bay", "valley", "desert", "republic", "territory", "township",
        "borough", "village");

    /// <summary>What tells a part of a place: "northern Syria", "Far North Queensland".</summary>
    public static readonly FrozenSet<string> Parts = Set(
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "far", "upper", "lower", "greater", "downtown", "mainland", "northeast", "northwest", "southeast", "southwest", "northeastern", "northwestern",
        "southeastern", "southwestern", "rural", "inner", "outer", "metro", "metropolitan", "mid", "old", "occupied", "federal", "historic");

    /// <summary>Towns whose names are common words, or names of people more often than not: they need a better sign than a capital letter.</summary>
    public static readonly FrozenSet<string> Common = Set(
        "reading", "nice", "bath", "mobile", "orange", "split", "male", "police", "union", "page", "most", "of", "man", "date", "same", "best", "normal", "hope", "march", "battle", "bank", "media", "church", "central", "national", "liberty",
        "independence", "enterprise", "summit", "sale", "deal", "court", "time", "salt", "young", "king", "prince", "hull", "wells", "lincoln", "jackson", "houston hall", "marion", "jordan hill", "victory", "university", "college", "institute",
        "international", "general", "american", "western", "eastern", "northern", "southern", "north", "south", "east", "west", "santa", "san", "new", "great", "grand", "royal", "sun", "star", "white", "black", "brown", "green", "gray", "grey",
        "the", "and", "we", "they", "you", "this", "that", "but", "in", "on", "at", "an", "as", "no", "yes", "so", "if", "us", "to", "or", "is", "be", "by", "he", "she", "it", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "january", "february", "april", "may", "june", "july", "august", "september", "october", "november", "december", "david", "george", "maria", "martin", "carlos", "jose", "juan", "washington post", "federal", "democrat",
        "republican", "christian", "muslim", "catholic", "islam", "apple", "amazon", "ford", "chase", "barclay", "nelson", "clinton", "wilson", "johnson", "kennedy", "morgan", "madison", "carter", "tyler", "taylor", "hamilton", "bristol-myers");

    /// <summary>Verbs that a state does and a piece of land does not.</summary>
    public static readonly FrozenSet<string> Deeds = Set(
        "say", "accuse", "deny", "claim", "announce", "insist", "reject", "agree", "call", "demand", "urge", "condemn", "want", "warn", "tell", "ask", "offer", "threaten", "vow", "pledge", "promise", "refuse", "decline", "confirm", "dismiss",
        "blame", "argue", "add", "suggest", "propose", "respond", "reply", "react", "criticize", "criticise", "denounce", "protest", "complain", "maintain", "declare", "state", "allege", "admit", "acknowledge", "concede", "express", "voice",
        "welcome", "praise", "back", "support", "oppose", "veto", "impose", "lift", "sign", "ratify", "withdraw", "recognise", "recognize", "expel", "summon", "recall", "invite", "order", "ban", "approve", "block", "launch", "deploy", "invade",
        "attack", "bomb", "strike", "shell", "retaliate", "annex", "arm", "fund", "finance", "send", "supply", "provide", "sell", "buy", "negotiate", "mediate", "seek", "hope", "fear", "believe", "think", "consider", "regard", "see", "view",
        "decide", "plan", "intend", "try", "attempt", "fail", "help", "accept", "allow", "grant", "deport", "extradite", "sanction", "punish", "vote", "abstain", "boycott", "break", "sever", "cut", "halt", "suspend", "resume", "start", "use",
        "deliver", "train", "host", "lead", "join", "leave", "remain", "pull", "push", "press", "pressure", "ally", "share", "report", "note", "stress", "underline", "reiterate", "repeat", "pursue", "claim", "violate", "breach", "respect",
        "expect", "need", "fire", "test", "build", "develop", "produce", "conduct", "hold", "release", "free", "execute", "arrest", "detain", "charge", "prosecute", "shoot", "kill", "occupy", "control", "act", "cooperate", "co-operate");

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
