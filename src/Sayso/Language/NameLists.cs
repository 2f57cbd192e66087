namespace Sayso.Language;

/// <summary>
/// Words that tell names and their kinds: the short lists. For the long ones see <see cref="NamePlaces"/> and <see cref="NameGivens"/>.
/// </summary>
internal static class NameLists
{
    /// <summary>Stand before a person's name and are no part of it.</summary>
    public static readonly WordSet Titles = new("""
        Mr. Mr Mrs. Mrs Ms. Ms Miss Mx. Dr. Dr Drs. Prof. Prof Professor Rev. Rev Reverend Sir Dame Lord Lady Madam Gen. Gen Lt. Lt Col.
        Col Maj. Maj Capt. Capt Cmdr. Sgt. Sgt Cpl. Pvt. Adm. Brig. Sen. Sens. Rep. Reps. Gov. Govs. Hon. Amb. Fr. Msgr. Messrs.
        President Minister Premier Chancellor Secretary Ambassador Senator Congressman Congresswoman Governor Mayor General Lieutenant
        Colonel Major Captain Commander Sergeant Admiral Brigadier Marshal Inspector Superintendent Constable Detective Officer Sheriff
        Judge Justice Attorney Prosecutor King Queen Prince Princess Emperor Sultan Sheikh Shaikh Emir Imam Ayatollah Mullah Rabbi Pope
        Cardinal Archbishop Bishop Pastor Father Sister Brother Saint Chairman Chairwoman Chairperson Chair Director Chief CEO Spokesman
        Spokeswoman Spokesperson Speaker Leader Representative Commissioner Coach Deputy Vice MP MLA Advocate Barrister Engineer Doctor
        Nana Alhaji Datuk Tan Chef Sub-Inspector Envoy Coordinator Analyst Economist Manager Head Author Actor Singer President-elect
        Vice-President Secretary-General Director-General Attorney-General Ex-President Co-Founder Governor-General Major-General Vice-Premier
        """);

    /// <summary>Stand before a title word: "Foreign Minister".</summary>
    public static readonly WordSet TitleParts = new("""
        Prime Foreign Defence Defense Interior Finance Health Education Justice Trade Energy Agriculture Transport Labor Labour Economy
        Home External Affairs State Federal Former Acting Senior Assistant Associate Executive Managing Chief Deputy Vice Lieutenant
        Major Police Press Crown Supreme Grand District National General Sub Joint First Second Opposition Majority Minority House Senate
        Cabinet Under Permanent Attorney Solicitor Co-Chair Party Union Tourism Environment Information Culture Youth Sports Development
        Commerce Industry Planning Communications Water Resident Special High Presidential Permanent
        """);

    /// <summary>Organisations whose names do not say so.</summary>
    public static readonly WordSet Organizations = new("""
        Twitter Facebook Google Microsoft Instagram Tencent Alibaba Huawei Samsung Toyota Boeing Airbus Netflix Reuters Xinhua Tass Interfax
        Bloomberg Hamas Hezbollah Hizbullah Taliban Al-Shabaab al-Shabaab Al-Qaida al-Qaida Al-Qaeda al-Qaeda Houthis Mossad Kremlin
        Pentagon Interpol Eurostat Mercosur Unicef UNICEF Nato NATO Fatah Likud Duma Knesset Bundestag Politburo Gazprom Rosneft Aramco
        Greenpeace Oxfam Wagner Azov ISIS ISIL Daesh Haaretz Moody's
        """);

    /// <summary>Last word, or first before "of", of an organisation's name.</summary>
    public static readonly WordSet OrganizationHeads = new("""
        Ministry Party Agency Inc Inc. Corp Corp. Corporation Company Co Co. Ltd Ltd. LLC PLC Plc AG GmbH Limited Group Holdings Council
        University College School Institute Institution Academy Police Army Navy Force Forces Guard Guards Corps Command Brigade Division
        Battalion Regiment Department Office Bureau Administration Commission Committee Authority Association Federation Confederation
        Union Alliance Coalition Front Movement Congress Senate Parliament Assembly Court Tribunal Bank Fund Foundation Trust Society
        Organisation Organization League Club Board Chamber Church Service Services Network Times Post News Press Journal Herald Tribune
        Daily Guardian Observer Telegraph Gazette Television TV Radio Media Airlines Airways Motors Industries Technologies Systems
        Enterprises Partners Capital Ventures Insurance Energy Petroleum Oil Steel Electric Pharmaceuticals Cabinet Secretariat
        Directorate Registry Exchange Team FC United Rovers Fleet Militia Taliban Ministries Nations Unit Task Committee Consortium
        Initiative Programme Program Centre Center House Staff Intelligence Community Democrats Republicans Investments Cooperative
        Syndicate Brotherhood Orchestra Studios Records Entertainment Pictures Productions University's Legislature Treasury
        """);

    /// <summary>Last word of a facility's name.</summary>
    public static readonly WordSet FacilityHeads = new("""
        Airport Bridge Hospital Stadium Tower Station Port Harbour Harbor Dam Prison Jail Palace Museum Theatre Theater Hotel Mall Market
        Temple Mosque Cathedral Monastery Highway Expressway Road Street Avenue Square Terminal Pipeline Refinery Plant Reactor Base
        Airbase Barracks Castle Fort Hall Park Zoo Clinic Library Arena Tunnel Canal Embassy Consulate Gate Building Plaza Resort Roundabout
        Bypass Cemetery Memorial Mine Railway
        """);

    /// <summary>Last word of an event's name, or of a law's, treaty's or prize's.</summary>
    public static readonly WordSet EventHeads = new("""
        War Wars Olympics Games Cup Championship Championships Summit Festival Election Elections Revolution Uprising Massacre Holocaust
        Hurricane Typhoon Cyclone Tournament Marathon Conference Expo Forum Day Prix Act Treaty Accord Accords Agreement Award Awards
        Prize Bill Constitution Pact Protocol Convention Declaration Project Plan Strategy Policy Week Month Challenge Open Campaign
        """);

    /// <summary>Last word, or first before "of", of a place's name.</summary>
    public static readonly WordSet PlaceHeads = new("""
        City County Province Region District State States Republic Kingdom Island Islands Isles River Lake Lakes Mountain Mountains Mount
        Valley Sea Ocean Bay Gulf Strait Desert Coast Peninsula Town Village Township Municipality Prefecture Oblast Governorate Territory
        Territories Emirates Federation Cape Creek Falls Hills Hill Beach Forest Plateau Basin Delta Straits Canyon Plains Heights Strip
        Bank Border Ward Upazila Parish Borough Archipelago Tehsil Commune
        """);

    /// <summary>Nouns that stand before a person's name: "spokesman Oren Drel".</summary>
    public static readonly WordSet RoleNouns = new("""
        president minister premier chancellor secretary ambassador senator congressman congresswoman governor mayor general lieutenant
        colonel major captain commander sergeant admiral officer sheriff judge justice attorney prosecutor lawyer king queen prince
        princess sheikh imam pope cardinal archbishop bishop pastor chairman chairwoman chairperson chair director chief spokesman
        spokeswoman spokesperson speaker leader representative commissioner coach deputy lawmaker legislator politician journalist
        reporter correspondent editor activist campaigner analyst economist professor scientist researcher historian author writer poet
        novelist actor actress singer musician artist director filmmaker producer founder co-founder owner businessman businesswoman
        entrepreneur billionaire manager executive resident teacher student doctor nurse farmer driver player striker midfielder defender
        goalkeeper captain champion wife husband son daughter brother sister father mother aide adviser advisor counsel candidate rival
        predecessor successor dissident general-secretary secretary-general envoy coordinator expert officer counterpart negotiator
        resident witness survivor victim gunman suspect colleague friend uncle aunt cousin grandson nephew
        """);

    /// <summary>Verbs a person does: "Drel said".</summary>
    public static readonly WordSet PersonVerbs = new("""
        said says told tells added adds explained noted wrote writes argued insisted recalled asked replied continued tweeted thinks
        believes felt hopes joked laughed smiled lives stressed pointed concluded remarked revealed lamented urged who whose administration campaign
        """);

    /// <summary>Prepositions before a place.</summary>
    public static readonly WordSet PlacePrepositions = new("in near from across outside around into through throughout toward towards within to");

    /// <summary>Small words inside names of persons.</summary>
    public static readonly WordSet Particles = new("""
        de van von der den del della di da dos das du la le el al bin bint ibn ben abu y e ter ten zu op af av ul ur ud
        """);

    /// <summary>Capitalised, but no names: days, months, and what opens sentences.</summary>
    public static readonly WordSet NotNames = new("""
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday Tue Wed Thu Fri January February March April May June July
        August September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Jan Feb Apr Jul
        Aug Sept Sep Oct Nov Dec A An The I It He She They We You His Her Its Their Our My Your Him Them Us Me This That These Those There
        Here And But Or Nor So Yet If When While As After Before Since Because Although Though However Meanwhile Moreover Furthermore
        Nevertheless Nonetheless Therefore Thus Hence In On At By For From With Without To Under Over During Among Between Both Some Many
        Most Several Few All Any Each Every Neither Either Not No What Who Whom Whose Where Why How Which Whether Then Now Also Still
        Earlier Later Last Next According Despite Until Unlike Like Such Even Just Only Once Another Other Others One Two Three Four Five
        Six Seven Eight Nine Ten Yes Nobody Nothing Everyone Everything Someone Something More Less Much Be Is Are Was Were Been Being Am
        Do Does Did Done Have Has Had Having Can Could Will Would Shall Should May Might Must Let Get Go Going Come Take Make Give See Say
        Said Asked Added Of Into Onto Upon About Above Across Against Along Around Behind Below Beneath Beside Besides Beyond Down Up Out
        Off Through Throughout Toward Towards Within Except Instead Again Ever Never Always Often Sometimes Perhaps Maybe Indeed Finally
        First Second Third Recently Today Tomorrow Yesterday Tonight Currently Previously Additionally Speaking Following Based Given Due
        Please Thank Thanks Hello Well Very Too Quite Rather Almost Nearly About Than Don't Didn't Doesn't Isn't Can't Won't It's PM AM
        Read Photo Source Editor Copyright Reporting Related Share Click View Watch Video Image File People
        Women Men Children Experts Critics Officials Authorities Witnesses Residents Researchers Scientists Students Workers Farmers
        Teachers Protesters Local Government Overall Similarly Likewise Elsewhere Hundreds Thousands Dozens Millions TV CEO GDP OK USD
        CEOs MPs NGO NGOs DNA AI IT HR PR ID a.m p.m a.m. p.m. Rs Rs. Km No. Nos. Part Since Whoever However Using Born Used Together
        Indigenous Highness Majesty Excellency God Article Section Law Internet LNG Memorandum Understanding MoU MOU ATM Tk Dh Celsius
        Saturdays Sundays Fridays Mondays Anyone Penal Code Hon Rule Clause
        """);

    /// <summary>Set from a list with blanks between the words.</summary>
    internal sealed class WordSet(string words)
    {
        private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words
            = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal)
                .GetAlternateLookup<ReadOnlySpan<char>>();

        public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
    }
}
