namespace Sayso.Figures;

/// <summary>The words that tell where a counted noun is and whether it counts persons.</summary>
internal static class NounWords
{
    /// <summary>One person; the plural ends in "s" or is in <see cref="Persons"/>.</summary>
    private static readonly WordSet Person = new("""
        witness actress waitress hostess heiress princess seamstress stewardess waiter welder cook chef baker butcher carpenter electrician plumber mechanic builder mason
        tailor weaver barber hairdresser cleaner porter courier cashier clerk receptionist librarian accountant auditor bookkeeper broker dealer seller vendor hawker
        shopkeeper grocer merchant fishmonger fisher whaler hunter trapper shepherd gardener forester logger docker stevedore skipper navigator deckhand mariner
        seafarer diver astronaut cosmonaut steward conductor dispatcher controller rider jockey racer runner walker hiker climber mountaineer skier skater swimmer
        rower boxer wrestler golfer goalkeeper midfielder defender painter sculptor architect designer filmmaker producer playwright poet novelist composer
        pianist violinist drummer guitarist clown comedian magician historian philosopher mathematician physicist chemist biologist geologist astronomer
        archaeologist psychologist psychiatrist dentist pharmacist midwife therapist veterinarian vet deacon missionary chaplain cardinal archbishop
        king queen prince emperor sultan chieftain elder apprentice intern trainee cadet undergraduate scholar tutor instructor trainer coach headteacher
        bodyguard watchman sentry scout sapper gunner infantryman artilleryman partisan warrior looter vandal arsonist burglar murderer killer rapist
        gangster mobster poacher pirate hijacker squatter beggar newborn adolescent youngster groom host complainant plaintiff claimant petitioner signatory
        backer sponsor creditor debtor lender depositor buyer occupant lodger speaker listener viewer reader caller subscriber contestant finalist nominee laureate
        champion responder janitor caretaker nanny servant maid slave peasant picker grower breeder beekeeper brewer potter blacksmith goldsmith jeweller
        roofer bricklayer surveyor programmer statistician strategist pollster lobbyist commissioner magistrate notary solicitor barrister negotiator mediator
        interpreter translator guide curator columnist broadcaster presenter teammate classmate roommate crewmate housemate bather camper holidaymaker reveller
        worshiper mourner striker picket farmhand labourer technologist trooper oarsman lodger stowaway castaway beachgoer churchgoer concertgoer moviegoer theatregoer
        person man woman child boy girl baby infant toddler teenager teen youth adult human individual civilian citizen resident inhabitant villager
        soldier troop trooper marine sailor airman serviceman fighter militant gunman insurgent rebel terrorist extremist jihadist combatant
        militiaman guerrilla paratrooper commando conscript recruit reservist veteran mercenary bomber attacker assailant shooter sniper
        suspect detainee prisoner inmate convict captive hostage defendant offender criminal thief robber kidnapper smuggler trafficker
        victim casualty fatality death survivor patient refugee migrant immigrant evacuee asylum-seeker seeker settler expatriate
        officer policeman policewoman cop constable guard guardsman ranger agent detective investigator inspector prosecutor sheriff
        deputy trooper firefighter fireman paramedic rescuer lifeguard medic doctor nurse surgeon physician
        worker employee laborer labourer staffer miner farmer fisherman driver pilot passenger traveler traveller tourist pilgrim visitor
        commuter cyclist motorist pedestrian crewman crew-member crewmember engineer technician scientist researcher expert
        student pupil schoolchild schoolgirl schoolboy teacher professor academic lecturer child's graduate
        protester protestor demonstrator marcher rioter activist campaigner striker dissident supporter follower opponent critic onlooker
        bystander spectator fan player athlete footballer coach referee
        voter candidate delegate elector observer volunteer donor member lawmaker legislator senator congressman congresswoman
        representative deputy councillor councilman councilor minister president governor mayor leader official diplomat ambassador
        envoy politician parliamentarian judge justice juror lawyer attorney witness journalist reporter editor photographer correspondent
        blogger writer author artist singer musician actor dancer
        mother father parent son daughter brother sister sibling wife husband widow orphan grandchild grandmother grandfather cousin
        nephew niece uncle aunt relative friend neighbor neighbour colleague partner twin bride
        customer client consumer subscriber user shopper owner investor shareholder executive manager director banker trader
        analyst economist adviser advisor aide secretary spokesman spokeswoman general colonel captain major lieutenant sergeant corporal
        commander admiral American priest nun monk bishop cleric imam rabbi pastor parishioner worshipper worshiper believer
        national foreigner local native islander tribesman herder herdsman villager guest participant attendee competitor applicant
        other respondent beneficiary taxpayer homeowner tenant renter landowner retiree pensioner senior peacekeeper contractor
        administrator operative developer counselor counsellor spy informant whistleblower hacker detainee abductee ex-soldier passer-by newcomer dependent
        Palestinian Israeli Iraqi Saudi Yemeni Pakistani Afghan Turk Kurd Arab Muslim Christian Jew Catholic Democrat Republican Sunni
        Shiite Briton German Greek Dane Swede Finn Pole Czech Slovak Serb Croat Thai Filipino Tajik Uzbek Kazakh Uighur Uyghur Azeri Somali
        Bangladeshi Kuwaiti Qatari Emirati Omani Spaniard Scot Hindu Sikh Buddhist Mormon Methodist Evangelical Protestant Conservative
        Liberal Communist Socialist Nazi black white Hispanic Latino gay lesbian millennial
        """);

    /// <summary>Persons whose plural is no "s".</summary>
    private static readonly WordSet Persons = new("""
        people persons personnel men women children police troops crew staff dead wounded injured folk folks kids casualties fatalities
        servicemen servicewomen policemen policewomen gunmen firemen militiamen fishermen spokesmen congressmen congresswomen airmen
        crewmen tribesmen herdsmen guardsmen councilmen schoolchildren grandchildren MPs MEPs GPs CEOs businessmen businesswomen clergymen clergy cavalry
        infantry wives lives babies deputies secretaries casualty militia passers-by Britons Chinese Japanese Vietnamese Portuguese
        Lebanese Taiwanese Sudanese Congolese Burmese Sinhalese Maltese Senegalese Swiss Frenchmen Englishmen Irishmen youths
        homeless unemployed faithful
        """);

    /// <summary>Plurals of things without "s".</summary>
    private static readonly WordSet Things = new("""
        aircraft spacecraft warcraft watercraft hovercraft cattle sheep fish deer livestock poultry media data criteria phenomena bacteria
        teeth feet mice oxen geese salmon shrimp buffalo bison headquarters species series premises barracks clothes goods arms means
        """);

    /// <summary>Words in "s" that are no plural noun.</summary>
    private static readonly WordSet NoPlurals = new("""
        is was has does this its his hers ours yours theirs says as us yes plus versus vs vs. across besides towards afterwards upwards
        always perhaps sometimes nowadays thus less unless whereas overseas indoors outdoors upstairs downstairs comes goes gets makes takes
        remains seems gives keeps lets puts wants appears happens includes becomes begins argues adds insists believes thinks knows sits
        monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
        """);

    /// <summary>Words that a counted noun cannot run across.</summary>
    private static readonly WordSet Closed = new("""
        a an the this that these those my your his her its our their whose some any no every each all both either neither such
        of in on at by for from to with without within into onto upon over under above below between among amid amidst against about around across
        after before since until till during through throughout toward towards near beside besides behind beyond along outside inside off out up
        down despite except via per than as like unlike regarding including excluding following versus vs vs.
        and or but nor so yet if because while when where whether although though whereas unless once
        i you he she it we they me him us them who whom which what why how myself himself herself itself themselves ourselves
        is are was were be been being am isn't aren't wasn't weren't has have had having hasn't haven't hadn't do does did doesn't don't didn't
        will would can could shall should may might must won't wouldn't can't couldn't shouldn't cannot
        not also only just even still already again then there here now ago later earlier soon away apart alone together
        apiece back forth home too instead ahead aboard abroad almost nearly about around maybe perhaps reportedly allegedly
        says said say saying tells told adds added died die dies dying came come comes went go goes going took take takes made make makes left
        leave leaves remained remain became become began begin got get gets gave give gives saw see sees knew know fell fall rose rise won win
        lost lose fled flee held kept met paid ran sat sold sent spent stood swept struck showed show shows found find happened occurred
        survived perished escaped gathered marched attended took joined lived live worked arrived returned appeared seemed tried want wanted
        monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
        january february april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
        's ’s 're ’re 've ’ve 'll ’ll 'd ’d
        """);

    /// <summary>Determiners between "of" and the noun.</summary>
    private static readonly WordSet Determiners = new("the a an its their his her our my your these those this that all such whose any");

    /// <summary>Pronouns that stand for what is counted: "two of them".</summary>
    private static readonly WordSet Pronouns = new("them us you whom which these those");

    /// <summary>Words between number and noun that add to the count, not to what is counted.</summary>
    private static readonly WordSet Additions = new("more other additional further extra another");

    /// <summary>What was done to people, as it stands after a number alone: "12 dead", "30 were wounded".</summary>
    private static readonly WordSet Fates = new("""
        dead killed slain wounded injured hurt missing hospitalized hospitalised detained arrested captured displaced homeless kidnapped abducted
        rescued unaccounted infected sickened executed beheaded evacuated stranded trapped drowned feared jailed imprisoned freed released
        convicted charged sentenced died perished survived
        """);

    /// <summary>Of these, what "one" before them tells of a person: "one dead", but not "one captured by a camera".</summary>
    private static readonly WordSet FatesOfOne = new("dead killed slain wounded injured hurt missing hospitalized hospitalised arrested died");

    /// <summary>What a half or a third of is a comparison, not a share: "half the size of".</summary>
    private static readonly WordSet Dimensions = new("size length height width age speed distance way time battle price rate story fun pace");

    private static readonly WordSet Plain = new("""
        gross total new old big small large young public private free high low net real whole entire black white rich poor military nuclear
        human oil gas world food state tax crude natural humanitarian U.S. US UK EU UN U.N. top likely undecided recent current different
        violent innocent prominent permanent urgent suspected major minor former own annual original previous total senior junior second third middle main key further car truck
        """);

    /// <summary>Verbs before a number of people alone: "killing 12".</summary>
    private static readonly WordSet Deeds = new("""
        kill kills killed killing wound wounds wounded wounding injure injures injured injuring arrest arrested arresting detained detaining
        hurting capturing captured sickening sickened displacing displaced executed executing
        """);

    public static bool IsClosed(ReadOnlySpan<char> word) => Closed.Contains(word);

    public static bool IsDeterminer(ReadOnlySpan<char> word) => Determiners.Contains(word);

    public static bool IsPronoun(ReadOnlySpan<char> word) => Pronouns.Contains(word);

    public static bool IsAddition(ReadOnlySpan<char> word) => Additions.Contains(word);

    public static bool IsFate(ReadOnlySpan<char> word) => Fates.Contains(word);

    public static bool IsFateOfOne(ReadOnlySpan<char> word) => FatesOfOne.Contains(word);

    public static bool IsDimension(ReadOnlySpan<char> word) => Dimensions.Contains(word);

    public static bool IsDeed(ReadOnlySpan<char> word) => Deeds.Contains(word);

    /// <summary>Whether the word is one person's: "soldier".</summary>
    public static bool IsPerson(ReadOnlySpan<char> word)
        => Person.Contains(word) || (word.EndsWith("man", StringComparison.OrdinalIgnoreCase) && word.Length > 4);

    /// <summary>Whether the word counts persons in the plural: "soldiers", "Varnians".</summary>
    public static bool ArePersons(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 24)
        {
            return false;
        }

        var last = word.LastIndexOf('-');
        return Persons.Contains(word)
            || (word[^1] is 's' or 'S' && (Person.Contains(word[..^1]) || (word.EndsWith("sses", StringComparison.OrdinalIgnoreCase) && Person.Contains(word[..^2]))))
            || (char.IsUpper(word[0]) && word.EndsWith("ans", StringComparison.Ordinal))
            || (word.EndsWith("men", StringComparison.OrdinalIgnoreCase) && word.Length > 4)
            || (last > 0 && ArePersons(word[(last + 1)..]));
    }

    /// <summary>Whether the word looks like a noun in the plural.</summary>
    public static bool ArePlural(ReadOnlySpan<char> word)
    {
        if (Things.Contains(word) || ArePersons(word))
        {
            return true;
        }

        return word.Length > 3 && word[^1] is 's' or 'S' && char.IsLetter(word[0]) && !NoPlurals.Contains(word) && !IsClosed(word)
            && char.ToLowerInvariant(word[^2]) is not ('s' or 'u') && !word.EndsWith("ous", StringComparison.OrdinalIgnoreCase)
            && (char.ToLowerInvariant(word[^2]) != 'i' || char.IsUpper(word[0]));
    }

    /// <summary>Whether an open-class word could be a singular noun: neither closed nor a plural.</summary>
    public static bool Singular(ReadOnlySpan<char> word)
        => word.Length > 2 && char.IsLetter(word[0]) && !IsClosed(word) && !ArePlural(word) && !IsDeed(word)
            && !word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("ing", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word before a noun looks like an adjective, so that the noun is still to come.</summary>
    public static bool LooksAdjective(ReadOnlySpan<char> word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["al", "ic", "ive", "an", "ish", "ese", "ous", "ary", "ful", "less", "ern", "ble", "ed", "est", "ered"])
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return Plain.Contains(word);
    }
}
