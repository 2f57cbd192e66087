namespace Sayso.Language;

/// <summary>Countries, regions, large cities and peoples: typed by hand, names of several words kept whole.</summary>
internal static class NamePlaces
{
    private static readonly HashSet<string> Places = Split("""
        Afghanistan,Albania,Algeria,Andorra,Angola,Antigua,Barbuda,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahamas,Bahrain,
        Bangladesh,Barbados,Belarus,Belgium,Belize,Benin,Bhutan,Bolivia,Bosnia,Herzegovina,Botswana,Brazil,Brunei,Bulgaria,Burkina Faso,
        Burundi,Cambodia,Cameroon,Canada,Cape Verde,Central African Republic,Chad,Chile,China,Colombia,Comoros,Congo,Costa Rica,
        Côte d'Ivoire,Ivory Coast,Croatia,Cuba,Cyprus,Czech Republic,Czechia,Denmark,Djibouti,Dominica,Dominican Republic,DRC,DR Congo,
        East Timor,Timor-Leste,Ecuador,Egypt,El Salvador,Equatorial Guinea,Eritrea,Estonia,Eswatini,Swaziland,Ethiopia,Fiji,Finland,
        France,Gabon,Gambia,Georgia,Germany,Ghana,Greece,Grenada,Guatemala,Guinea,Guinea-Bissau,Guyana,Haiti,Honduras,Hungary,Iceland,
        India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,Jamaica,Japan,Jordan,Kazakhstan,Kenya,Kiribati,Kosovo,Kuwait,Kyrgyzstan,Laos,
        Latvia,Lebanon,Lesotho,Liberia,Libya,Liechtenstein,Lithuania,Luxembourg,Macedonia,North Macedonia,Madagascar,Malawi,Malaysia,
        Maldives,Mali,Malta,Marshall Islands,Mauritania,Mauritius,Mexico,Micronesia,Moldova,Monaco,Mongolia,Montenegro,Morocco,Mozambique,
        Myanmar,Burma,Namibia,Nauru,Nepal,Netherlands,Holland,New Zealand,Aotearoa,Nicaragua,Niger,Nigeria,North Korea,South Korea,Korea,
        DPRK,ROK,Norway,Oman,Pakistan,Palau,Palestine,Panama,Papua New Guinea,Paraguay,Peru,Philippines,Poland,Portugal,Qatar,Romania,
        Russia,Rwanda,Samoa,San Marino,Saudi Arabia,Senegal,Serbia,Seychelles,Sierra Leone,Singapore,Slovakia,Slovenia,Solomon Islands,
        Somalia,Somaliland,South Africa,South Sudan,Spain,Sri Lanka,Sudan,Suriname,Sweden,Switzerland,Syria,Taiwan,Tajikistan,Tanzania,
        Thailand,Togo,Tonga,Trinidad,Tobago,Tunisia,Turkey,Türkiye,Turkmenistan,Tuvalu,Uganda,Ukraine,United Arab Emirates,UAE,
        United Kingdom,UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland,United States,United States of America,US,
        U.S.,USA,U.S.A.,America,Uruguay,Uzbekistan,Vanuatu,Vatican,Holy See,Venezuela,Vietnam,Viet Nam,Yemen,Zambia,Zimbabwe,Soviet Union,
        USSR,Yugoslavia,Czechoslovakia,Hong Kong,Macau,Macao,Puerto Rico,Guam,Greenland,Bermuda,Gibraltar,Western Sahara,Tibet,Xinjiang,
        Inner Mongolia,Kashmir,Crimea,Donbas,Donbass,Donetsk,Luhansk,Africa,Asia,Europe,Antarctica,Arctic,Latin America,North America,
        South America,Central America,Southeast Asia,South Asia,East Asia,Central Asia,Middle East,Near East,Far East,Sahel,Caribbean,
        Balkans,Pacific,Atlantic,Mediterranean,Indo-Pacific,Asia-Pacific,Gaza,Gaza Strip,West Bank,Golan Heights,Sinai,Siberia,Caucasus,
        Sahara,Amazon,Himalayas,Scandinavia,East Africa,West Africa,North Africa,Southern Africa,Sub-Saharan Africa,Horn of Africa,
        Eastern Europe,Western Europe,Baltic,West,East,Black Sea,Red Sea,South China Sea,Persian Gulf,Pacific Ocean,Indian Ocean,
        Atlantic Ocean,Suez Canal,Panama Canal,Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,
        Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,
        Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,
        Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,
        Wyoming,D.C.,N.Y.,N.J.,Ontario,Quebec,Québec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,
        Newfoundland,Yukon,Nunavut,New South Wales,Victoria,Queensland,Tasmania,Northern Territory,South Australia,Western Australia,
        Punjab,Sindh,Balochistan,Gujarat,Maharashtra,Kerala,Karnataka,Bihar,Assam,Tamil Nadu,Uttar Pradesh,West Bengal,Rajasthan,Goa,
        Odisha,Telangana,Bavaria,Catalonia,Sicily,Normandy,Provence,Tigray,Amhara,Oromia,Darfur,Biafra,Zanzibar,Katanga,Kivu,Kurdistan,
        Aceh,Bali,Java,Sumatra,Mindanao,Luzon,Okinawa,Hokkaido,Fukushima,Guangdong,Sichuan,Yunnan,Hubei,Henan,Fujian,Hainan,Abidjan,
        Abu Dhabi,Abuja,Accra,Addis Ababa,Aden,Ahmedabad,Albany,Aleppo,Alexandria,Algiers,Almaty,Amman,Amsterdam,Ankara,Antananarivo,
        Antwerp,Arusha,Ashgabat,Asmara,Astana,Asunción,Athens,Atlanta,Auckland,Austin,Baghdad,Bahrain,Baku,Baltimore,Bamako,Bangalore,
        Bengaluru,Bangkok,Bangui,Barcelona,Basra,Beijing,Peking,Beirut,Belfast,Belgrade,Berlin,Bern,Birmingham,Bishkek,Bogotá,Bogota,
        Bologna,Bombay,Bonn,Boston,Brasília,Brasilia,Bratislava,Brazzaville,Brisbane,Bristol,Brussels,Bucharest,Budapest,Buenos Aires,
        Bujumbura,Busan,Cairo,Calcutta,Kolkata,Calgary,Canberra,Cancún,Cape Town,Caracas,Cardiff,Casablanca,Chattogram,Chengdu,Chennai,
        Chernobyl,Chicago,Chongqing,Christchurch,Cleveland,Cologne,Colombo,Conakry,Copenhagen,Dakar,Dallas,Damascus,Dar es Salaam,Darwin,
        Davos,Delhi,New Delhi,Denver,Detroit,Dhaka,Dili,Dodoma,Doha,Dubai,Dublin,Durban,Dushanbe,Edinburgh,Edmonton,Entebbe,Erbil,
        Florence,Frankfurt,Freetown,Fukuoka,Gaborone,Geneva,Glasgow,Guadalajara,Guangzhou,Guatemala City,Guayaquil,Hague,The Hague,
        Halifax,Hamburg,Hanoi,Harare,Havana,Helsinki,Herat,Hiroshima,Ho Chi Minh City,Saigon,Hobart,Homs,Honolulu,Houston,Hyderabad,Idlib,
        Islamabad,Istanbul,Izmir,Jakarta,Jeddah,Jerusalem,Johannesburg,Juba,Kabul,Kampala,Kandahar,Kaohsiung,Karachi,Kathmandu,Khartoum,
        Kherson,Kharkiv,Kigali,Kingston,Kinshasa,Kobe,Kuala Lumpur,Kursk,Kyiv,Kiev,Kyoto,La Paz,Lagos,Lahore,Las Vegas,Leeds,Libreville,
        Lilongwe,Lima,Lisbon,Liverpool,Ljubljana,Lomé,London,Los Angeles,Luanda,Lucknow,Lusaka,Lviv,Lyon,Madrid,Managua,Manama,Manchester,
        Mandalay,Manila,Maputo,Mariupol,Marrakech,Marseille,Mbabane,Mecca,Medellín,Medellin,Medina,Melbourne,Mexico City,Miami,Milan,
        Minneapolis,Minsk,Mogadishu,Mombasa,Monrovia,Montevideo,Monterrey,Montreal,Moscow,Mosul,Mumbai,Munich,Muscat,Nagasaki,Nagoya,
        Nairobi,Nanjing,Naples,N'Djamena,New Orleans,New York City,Niamey,Nicosia,Nouakchott,Odesa,Odessa,Osaka,Oslo,Ottawa,Ouagadougou,
        Oxford,Cambridge,Palermo,Panama City,Paramaribo,Paris,Perth,Peshawar,Philadelphia,Phnom Penh,Phoenix,Pittsburgh,Port-au-Prince,
        Port Louis,Port Moresby,Portland,Porto,Prague,Pretoria,Pristina,Pyongyang,Quito,Rabat,Ramallah,Rangoon,Yangon,Rawalpindi,Recife,
        Reykjavik,Riga,Rio de Janeiro,Riyadh,Rome,Rotterdam,Sacramento,San Antonio,San Diego,San Francisco,San José,San Jose,San Juan,
        San Salvador,Sana'a,Sanaa,Santiago,Santo Domingo,São Paulo,Sao Paulo,Sarajevo,Seattle,Seoul,Seville,Shanghai,Shenzhen,Sheffield,
        Singapore,Skopje,Sofia,Srebrenica,Srinagar,Stockholm,Strasbourg,Stuttgart,Suva,Sydney,Sylhet,Taipei,Tallinn,Tashkent,Tbilisi,
        Tegucigalpa,Tehran,Tel Aviv,Thimphu,Tijuana,Tirana,Tokyo,Toronto,Tripoli,Tunis,Turin,Ulaanbaatar,Vancouver,Vatican City,Venice,
        Vienna,Vientiane,Vilnius,Vladivostok,Warsaw,Wellington,Windhoek,Winnipeg,Wuhan,Yangon,Yaoundé,Yerevan,Yokohama,Zagreb,
        Zaporizhzhia,Zurich,Zürich,Silicon Valley,Capitol Hill,Jammu,Americas,Oaxaca,Chiapas,Kashmir Valley
        """);

    private static readonly HashSet<string> Peoples = Split("""
        Afghan,Albanian,Algerian,American,Angolan,Arab,Arabic,Argentine,Argentinian,Armenian,Asian,Australian,Austrian,Azerbaijani,
        Bahraini,Bangladeshi,Belarusian,Belgian,Bolivian,Bosnian,Botswanan,Brazilian,British,Briton,Bulgarian,Burmese,Burundian,Cambodian,
        Cameroonian,Canadian,Chadian,Chilean,Chinese,Colombian,Congolese,Costa Rican,Croatian,Croat,Cuban,Cypriot,Czech,Danish,Dane,
        Dominican,Dutch,Ecuadorian,Ecuadorean,Egyptian,Emirati,English,Eritrean,Estonian,Ethiopian,European,Fijian,Filipino,Philippine,
        Finnish,Finn,French,Gambian,Georgian,German,Ghanaian,Greek,Guatemalan,Guinean,Guyanese,Haitian,Honduran,Hungarian,Icelandic,
        Indian,Indonesian,Iranian,Iraqi,Irish,Israeli,Italian,Ivorian,Jamaican,Japanese,Jordanian,Kazakh,Kenyan,Korean,North Korean,
        South Korean,Kosovar,Kuwaiti,Kyrgyz,Lao,Laotian,Latvian,Lebanese,Liberian,Libyan,Lithuanian,Macedonian,Malagasy,Malawian,
        Malaysian,Malian,Maltese,Mauritian,Mexican,Moldovan,Mongolian,Montenegrin,Moroccan,Mozambican,Namibian,Nepalese,Nepali,
        New Zealander,Nicaraguan,Nigerian,Nigerien,Norwegian,Omani,Pakistani,Palestinian,Panamanian,Paraguayan,Peruvian,Polish,Pole,
        Portuguese,Qatari,Romanian,Russian,Rwandan,Salvadoran,Saudi,Saudi Arabian,Scottish,Scot,Senegalese,Serbian,Serb,Sierra Leonean,
        Singaporean,Slovak,Slovenian,Somali,South African,Soviet,Spanish,Spaniard,Sri Lankan,Sudanese,South Sudanese,Swedish,Swede,Swiss,
        Syrian,Taiwanese,Tajik,Tanzanian,Thai,Tibetan,Togolese,Tunisian,Turkish,Turk,Turkmen,Ugandan,Ukrainian,Uruguayan,Uzbek,Venezuelan,
        Vietnamese,Welsh,Yemeni,Zambian,Zimbabwean,African,African American,Latin American,North American,South American,Western,
        Westerner,Eastern,Nordic,Slavic,Muslim,Christian,Jewish,Jew,Hindu,Sikh,Buddhist,Catholic,Protestant,Orthodox,Anglican,Evangelical,
        Hasidic,Jain,Sunni,Shia,Shiite,Shi'ite,Islamic,Islamist,Kurdish,Kurd,Uyghur,Uighur,Rohingya,Bengali,Punjabi,Tamil,Sinhalese,
        Pashtun,Hazara,Hausa,Yoruba,Igbo,Fulani,Zulu,Xhosa,Maori,Māori,Aboriginal,Inuit,Hispanic,Latino,Latina,Persian,Ottoman,Hutu,Tutsi,
        Oromo,Tigrayan,Amhara,Maasai,Roma,Basque,Catalan,Chechen,Cossack,Tatar,Han,Creole,Mapuche,Inuk,Burkinabe,Seychellois,Samoan,
        Gabonese,Beninese,Bhutanese,Surinamese,Maldivian,Bruneian,Barbadian,Trinidadian,Tongan,Central African,Maya,Mayan,Bedouin,Druze,
        Yazidi,Hongkonger,Marxist,Communist,Maoist,Zionist,Conservative,Democrat,Democratic,Republican,Liberal,Socialist,Labour
        """);

    /// <summary>Whether <paramref name="name"/>, its words joined by one space, is a place in the list.</summary>
    public static bool IsPlace(string name) => Places.Contains(name);

    /// <summary>Whether <paramref name="name"/> is a people or an adjective of one; the plural in s too.</summary>
    public static bool IsPeople(string name)
        => Peoples.Contains(name) || (name.Length > 3 && name[^1] == 's' && Peoples.Contains(name[..^1]));

    private static HashSet<string> Split(string list)
        => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
}
