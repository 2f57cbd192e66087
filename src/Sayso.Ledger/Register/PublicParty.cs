using Sayso.Ledger.Claims;
using Sayso.Statements;

namespace Sayso.Ledger.Register;

/// <summary>
/// Whether a party gets a page of its own, with all that it said over time. A private person who told a reporter something once is quoted in the report and
/// gathered nowhere: such a page would follow somebody who never chose to speak in public.
/// </summary>
public static class PublicParty
{
    // The offices, ranks, professions and functions in which people speak for others, or are asked for what they know: "interior minister", "union president".
    private static readonly HashSet<string> Functions = new(
        """
        minister premier president chancellor governor mayor senator congressman congresswoman representative lawmaker legislator deputy councillor councilor councilman councilwoman councilmember mp mep assemblyman assemblywoman
        ambassador envoy diplomat consul secretary undersecretary commissioner prefect king queen emir sultan pope bishop archbishop cardinal imam rabbi ayatollah patriarch whip taoiseach
        spokesman spokeswoman spokesperson spokespeople official officials
        general colonel major admiral commander brigadier sheriff marshal inspector superintendent
        prosecutor judge justice magistrate attorney lawyer barrister solicitor ombudsman coroner
        chairman chairwoman chairperson chair director executive chief ceo cfo boss founder cofounder head principal rector dean chancellor
        analyst economist strategist professor researcher scientist historian scholar academic expert epidemiologist seismologist meteorologist geologist pollster criminologist climatologist virologist
        coordinator organiser organizer campaigner activist lobbyist adviser advisor aide candidate nominee editor columnist commentator journalist correspondent coach
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    // These say something only with what is led: "party leader", "parliament speaker"; a team leader and a native speaker speak for nobody.
    private static readonly Dictionary<string, HashSet<string>> Led = new(StringComparer.Ordinal)
    {
        ["leader"] = Words("party opposition union rebel militia insurgent guerrilla separatist parliamentary majority minority senate house faction church religious spiritual supreme tribal coalition government council movement labour labor conservative liberal democratic republican socialist communist bloc caucus strike protest state regional national military congregation"),
        ["speaker"] = Words("parliament parliamentary house assembly senate council chamber congress commons"),
        ["manager"] = Words("campaign city county emergency"),
    };

    // Who leads these speaks for nobody.
    private static readonly HashSet<string> NotLed = Words("team scout troop choir band tour group shift site bar");

    // Whoever is called so speaks of their own life, whatever else is said of them: "mother of the mayor", "a survivor and lawyer".
    private static readonly HashSet<string> Private = new(
        """
        resident residents witness witnesses eyewitness eyewitnesses survivor survivors victim victims bystander onlooker passerby neighbour neighbor neighbours neighbors villager townsman tenant homeowner householder
        mother father mom dad mum parent parents widow widower wife husband spouse partner fiance fiancee girlfriend boyfriend son daughter brother sister sibling twin cousin uncle aunt nephew niece grandmother grandfather grandson granddaughter
        mothers fathers brothers sisters sons daughters widows wives husbands cousins orphans grandparents grandparent
        relative relatives friend friends classmate roommate colleague coworker acquaintance stepmother stepfather orphan baby child boy girl teenager teen schoolboy schoolgirl toddler
        passenger passengers commuter motorist driver cyclist pedestrian tourist traveller traveler holidaymaker hiker shopper customer diner guest churchgoer worshipper fan spectator
        student students pupil undergraduate shopkeeper farmer fisherman waiter waitress cook baker cleaner labourer laborer worker dockworker miner nurse pensioner retiree veteran
        refugee migrant evacuee evacuees displaced patient inmate prisoner detainee hostage captive defendant suspect accused convict plaintiff complainant accuser whistleblower
        voter protester protestor demonstrator volunteer
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    // Behind these stands what somebody has to do with, not what they are: "minister of finance", "mother of the mayor".
    private static readonly HashSet<string> Breaks = new(["of", "for", "at", "in", "from", "with", "on", "who", "whose", "whom", "that", "which", "under", "to", "near", "by", "and"], StringComparer.Ordinal);

    // "Head of the household", "chief cook": the word for an office, and none.
    private static readonly HashSet<string> NoOffice = new(["household", "family", "cook", "waiter"], StringComparer.Ordinal);

    // What reports say of those who were there.
    private static readonly string[] There =
    [
        "who was in ", "who was at ", "who was on ", "who was near ", "who was among ", "who was inside ", "who was outside ", "who was with ", "who was aboard", "who was driving", "who escaped", "who was there", "who was injured", "who was hurt", "who was wounded", "who was rescued",
        "who lives", "who lived", "who lost", "who saw", "who survived", "who fled", "who heard", "who witnessed", "whose home", "whose house", "whose son", "whose daughter", "whose husband", "whose wife", "whose mother", "whose father", "whose brother", "whose sister",
    ];

    /// <summary>Whether a party has a page: bodies and governments do; a person only where reports name an office, a rank, a profession or a function in which they speak, and do so more often than they call them a private person.</summary>
    /// <param name="party">The party.</param>
    public static bool HasPage(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return party.Kind switch
        {
            SpeakerKind.Organization or SpeakerKind.Place => true,
            SpeakerKind.Person => !party.IsSurnameOnly && IsMostlyPublic(party.Descriptions),
            _ => false,
        };
    }

    // Reports in which they speak in an office against those that speak of them as private; each description is looked at once.
    private static bool IsMostlyPublic(IReadOnlyList<PartyDescription> descriptions)
        => descriptions.CountBy(d => d.Text, StringComparer.Ordinal).Sum(d => IsPublic(d.Key) ? d.Value : IsPrivate(d.Key) ? -d.Value : 0) > 0;

    private static bool IsPublic(string description)
    {
        var words = ContentWords.Plain(description);
        return !IsPrivate(description) && (Said(words).Any(Functions.Contains) || Leads(description, words)) && !words.Any(NoOffice.Contains);
    }

    // "Party leader", "Northern Front leader", "leader of the Northern Front", "speaker of the assembly".
    private static bool Leads(string description, List<string> words)
    {
        var said = Said(words).ToList();
        var at = said.FindIndex(Led.ContainsKey);
        if (at < 0 || (at > 0 && NotLed.Contains(said[at - 1])))
        {
            return false;
        }

        var (word, rest) = (said[at], words.SkipWhile(w => !Led.ContainsKey(w)).Skip(1).ToList());
        return (at > 0 && Led[word].Contains(said[at - 1])) || (word == "leader" && (rest is ["of", _, ..] || IsNamed(description))) || (word == "speaker" && rest.FirstOrDefault() == "of" && rest.Any(Led[word].Contains));
    }

    // Whether a name stands before "leader".
    private static bool IsNamed(string description)
    {
        var words = description.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, w => w.StartsWith("leader", StringComparison.Ordinal));
        return at > 0 && char.IsUpper(words[at - 1][0]) && words[at - 1] is not ("The" or "A" or "Former");
    }

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);

    // "a 34-year-old …" is how reports speak of those of whom nothing else matters; "who was in …", of those who were there.
    private static bool IsPrivate(string description)
    {
        var words = ContentWords.Plain(description);
        var aged = words.Zip(words.Skip(1)).Any(p => char.IsDigit(p.First[0]) && p.Second is "year" or "years");
        return aged || There.Any(t => description.Contains(t, StringComparison.OrdinalIgnoreCase)) || Said(words).Any(Private.Contains);
    }

    // Up to the first break: of "spokesman for the victims' families" the spokesman; of "mother of the mayor" the mother. After "and" something else begins.
    private static IEnumerable<string> Said(List<string> words)
    {
        var taken = words.SkipWhile(w => w is "the" or "a" or "an" or "former" or "of").TakeWhile(w => !Breaks.Contains(w));
        return words.Contains("and") ? taken.Concat(words.SkipWhile(w => w != "and").Skip(1).SkipWhile(w => w is "the" or "a" or "an" or "former").TakeWhile(w => !Breaks.Contains(w))) : taken;
    }
}
