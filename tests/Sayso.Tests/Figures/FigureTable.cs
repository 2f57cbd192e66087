namespace Sayso.Tests.Figures;

/// <summary>
/// Sentences and the figures in them: after each sentence a line for each figure,
/// <c>span | low | high | qualifier | unit | of</c>, with - for null. A sentence without lines has no figure.
/// </summary>
internal static class FigureTable
{
    public const string Hedges = """
        More than 4,800 people marched through Varnost on Tuesday.
          More than 4,800 people | 4800 | - | MoreThan | people | people
        At least 12 soldiers were killed and 30 wounded near Orlica.
          At least 12 soldiers | 12 | - | AtLeast | people | soldiers
          30 wounded | 30 | 30 | Exact | people | wounded
        Up to 50 homes burned down.
          Up to 50 homes | - | 50 | AtMost | homes | homes
        As many as 80 rockets were fired.
          As many as 80 rockets | - | 80 | AtMost | rockets | rockets
        Perhaps as many as 300 herders left.
          Perhaps as many as 300 herders | - | 300 | AtMost | people | herders
        No more than nine ships got through.
          No more than nine ships | - | 9 | AtMost | ships | ships
        "No fewer than 3,000 demonstrators came," she said.
          No fewer than 3,000 demonstrators | 3000 | - | AtLeast | people | demonstrators
        A minimum of 60 ships is needed.
          A minimum of 60 ships | 60 | - | AtLeast | ships | ships
        Fewer than 50 voters turned out by noon.
          Fewer than 50 voters | - | 50 | LessThan | people | voters
        Just under 200 lorries crossed.
          Just under 200 lorries | - | 200 | LessThan | lorries | lorries
        Police said over 300 arrests were made.
          over 300 arrests | 300 | - | MoreThan | arrests | arrests
        Upwards of 700 farms are dry.
          Upwards of 700 farms | 700 | - | MoreThan | farms | farms
        The dispute over two islands goes on.
          two islands | 2 | 2 | Exact | islands | islands
        It is a film about 12 nurses.
          12 nurses | 12 | 12 | Exact | people | nurses
        About 40 miners are trapped.
          About 40 miners | 40 | 40 | About | people | miners
        Some 40-odd villages were cut off.
          Some 40-odd villages | 40 | 40 | About | villages | villages
        An estimated 2,000 people took part.
          An estimated 2,000 people | 2000 | 2000 | About | people | people
        Approximately 110,000 Kavarians were left homeless.
          Approximately 110,000 Kavarians | 110000 | 110000 | About | people | Kavarians
        Close to 90 wells ran dry.
          Close to 90 wells | 90 | 90 | About | wells | wells
        The company sold 50 or more tractors.
          50 or more tractors | 50 | - | AtLeast | tractors | tractors
        They hold 200 hostages or more.
          200 hostages or more | 200 | - | AtLeast | people | hostages
        Only 20 trucks or so came.
          20 trucks or so | 20 | 20 | About | trucks | trucks
        It took 500-plus workers.
          500-plus workers | 500 | - | AtLeast | people | workers
        They arrested at least another 12 students.
          at least another 12 students | 12 | - | AtLeast | people | students
        At least one bomb went off.
          At least one bomb | 1 | - | AtLeast | bomb | bomb
        The flood left 12 dead and more than 10,000 homeless.
          12 dead | 12 | 12 | Exact | people | dead
          more than 10,000 homeless | 10000 | - | MoreThan | people | homeless
        """;

    public const string Numbers = """
        twenty-two nurses walked out.
          twenty-two nurses | 22 | 22 | Exact | people | nurses
        Two hundred and fifty students were missing.
          Two hundred and fifty students | 250 | 250 | Exact | people | students
        The plant made three hundred fifty thousand kettles.
          three hundred fifty thousand kettles | 350000 | 350000 | Exact | kettles | kettles
        Some 1.2 million kettles were recalled.
          Some 1.2 million kettles | 1200000 | 1200000 | About | kettles | kettles
        2m people fled the capital.
          2m people | 2000000 | 2000000 | Exact | people | people
        A 2m wall surrounds the camp.
          2m | 2 | 2 | Exact | m | -
        Organisers claimed it was 1,00,000.
          1,00,000 | 100000 | 100000 | Exact | - | -
        The state spent 5 lakh crore rupees on roads.
          5 lakh crore rupees | 5000000000000 | 5000000000000 | Exact | INR | -
        One and a half million refugees wait there.
          One and a half million refugees | 1500000 | 1500000 | Exact | people | refugees
        It lost a quarter of a million jobs.
          a quarter of a million jobs | 250000 | 250000 | Exact | jobs | jobs
        Half a million more are at risk.
          Half a million | 500000 | 500000 | Exact | - | -
        A dozen doctors resigned, and half a dozen nurses.
          A dozen doctors | 12 | 12 | Exact | people | doctors
          half a dozen nurses | 6 | 6 | Exact | people | nurses
        Dozens of homes were destroyed and hundreds injured.
          Dozens of homes | 24 | 99 | About | homes | homes
          hundreds injured | 200 | 999 | About | people | injured
        Several hundred protesters gathered outside the palace.
          Several hundred protesters | 200 | 999 | About | people | protesters
        A few thousand sheep drowned.
          A few thousand sheep | 2000 | 9999 | About | sheep | sheep
        A couple of boats sank.
          A couple of boats | 2 | 2 | About | boats | boats
        Thousands marched.
          Thousands | 2000 | 9999 | About | - | -
        Tens of thousands of people filled the square.
          Tens of thousands of people | 20000 | 99999 | About | people | people
        Hundreds of thousands were displaced.
          Hundreds of thousands | 200000 | 999999 | About | people | -
        More than a dozen of them fled.
          More than a dozen of them | 12 | - | MoreThan | - | -
        Up to several hundred fighters hid there.
          Up to several hundred fighters | - | 999 | AtMost | people | fighters
        Dozens of Varnia's villages burned.
          Dozens of Varnia's villages | 24 | 99 | About | villages | villages
        """;

    public const string Ranges = """
        The group put its losses at 10,000 to 12,000 fighters.
          10,000 to 12,000 fighters | 10000 | 12000 | Range | people | fighters
        Between 3 and 5 trucks crossed the bridge.
          Between 3 and 5 trucks | 3 | 5 | Range | trucks | trucks
        Some 10-12,000 refugees crossed the river.
          Some 10-12,000 refugees | 10000 | 12000 | Range | people | refugees
        It saw 10,000–12,000 North Varnian troops at the front.
          10,000–12,000 North Varnian troops | 10000 | 12000 | Range | people | North Varnian troops
        Two or three gunmen fled.
          Two or three gunmen | 2 | 3 | Range | people | gunmen
        The port will cost $1.2 billion to $1.5 billion.
          $1.2 billion to $1.5 billion | 1200000000 | 1500000000 | Range | USD | -
        It would cost $1.2 to $1.5 billion in military aid.
          $1.2 to $1.5 billion in military aid | 1200000000 | 1500000000 | Range | USD | military aid
        It needs 5 to 6 million doses.
          5 to 6 million doses | 5000000 | 6000000 | Range | doses | doses
        Tariffs ranging from 5 percent to 25 percent were named.
          5 percent to 25 percent | 5 | 25 | Range | % | -
        The tax rose from 10 percent to 12 percent.
          10 percent | 10 | 10 | Exact | % | -
          12 percent | 12 | 12 | Exact | % | -
        She won by 51 to 49 percent.
          51 | 51 | 51 | Exact | % | -
          49 percent | 49 | 49 | Exact | % | -
        """;

    public const string MoneyAndMeasures = """
        The package is worth $5.6 billion.
          $5.6 billion | 5600000000 | 5600000000 | Exact | USD | -
        The bank lost €5.6bn last year, or US$6.1bn.
          €5.6bn | 5600000000 | 5600000000 | Exact | EUR | -
          US$6.1bn | 6100000000 | 6100000000 | Exact | USD | -
        They raised £2m for the orphans.
          £2m | 2000000 | 2000000 | Exact | GBP | -
        The budget was Rs 500 crore.
          Rs 500 crore | 5000000000 | 5000000000 | Exact | INR | -
        He paid 300 U.S. dollars and 20 Hong Kong dollars.
          300 U.S. dollars | 300 | 300 | Exact | USD | -
          20 Hong Kong dollars | 20 | 20 | Exact | HKD | -
        The fine was 4 million rubles, not 70,000 pesos.
          4 million rubles | 4000000 | 4000000 | Exact | RUB | -
          70,000 pesos | 70000 | 70000 | Exact | pesos | -
        Nearly $60 million worth of grain rotted.
          Nearly $60 million worth of grain | 60000000 | 60000000 | About | USD | grain
        They lost millions of dollars.
          millions of dollars | 2000000 | 9999999 | About | USD | -
        Turnout was 61.5%, up 0.3 percentage points.
          61.5% | 61.5 | 61.5 | Exact | % | -
          0.3 percentage points | 0.3 | 0.3 | Exact | percentage points | -
        It is 65 percent of the state's population.
          65 percent of the state's population | 65 | 65 | Exact | % | population
        Half of the villagers fled, and two-thirds of the houses were burned.
          Half of the villagers | 50 | 50 | Exact | % | villagers
          two-thirds of the houses | 66.67 | 66.67 | Exact | % | houses
        Nearly a third of its harvest was lost, and half the troops deserted.
          Nearly a third of its harvest | 33.33 | 33.33 | About | % | harvest
          half the troops | 50 | 50 | Exact | % | troops
        One in five voters stayed home, and 8 out of 10 miners struck.
          One in five voters | 20 | 20 | Exact | % | voters
          8 out of 10 miners | 80 | 80 | Exact | % | miners
        Less than half of 1 percent of it was lost.
          Less than half of 1 percent | - | 0.5 | LessThan | % | -
        The river rose to almost three meters.
          almost three meters | 3 | 3 | About | meters | -
        They seized 80 tons of aid and 500 pounds of explosives.
          80 tons of aid | 80 | 80 | Exact | tons | aid
          500 pounds of explosives | 500 | 500 | Exact | lb | explosives
        The field makes 2 million barrels per day on 40 square kilometres.
          2 million barrels per day | 2000000 | 2000000 | Exact | barrels per day | -
          40 square kilometres | 40 | 40 | Exact | square kilometres | -
        Temperatures fell to minus 20 degrees Celsius.
          minus 20 degrees Celsius | -20 | -20 | Exact | degrees Celsius | -
        """;

    public const string Counted = """
        Police found 43 missing students and 17 U.S. troops.
          43 missing students | 43 | 43 | Exact | people | missing students
          17 U.S. troops | 17 | 17 | Exact | people | U.S. troops
        Then 14 more police officers and 22 other people came.
          14 more police officers | 14 | 14 | Exact | people | police officers
          22 other people | 22 | 22 | Exact | people | people
        He has two wives and three children.
          two wives | 2 | 2 | Exact | people | wives
          three children | 3 | 3 | Exact | people | children
        One soldier was killed and one was wounded.
          One soldier | 1 | 1 | Exact | people | soldier
          one | 1 | 1 | Exact | people | -
        Killing 12 and wounding 30 others, the bomb went off near the market.
          12 | 12 | 12 | Exact | people | -
          30 others | 30 | 30 | Exact | people | others
        Authorities say the toll has risen to 44.
          44 | 44 | 44 | Exact | people | toll
        Police put the number of marchers at 10,000.
          10,000 | 10000 | 10000 | Exact | people | marchers
        Nine of the 12 hostages were freed.
          Nine | 9 | 9 | Exact | people | hostages
          12 hostages | 12 | 12 | Exact | people | hostages
        In 2005 12 people died.
          12 people | 12 | 12 | Exact | people | people
        More than 2000 people were arrested in 2000.
          More than 2000 people | 2000 | - | MoreThan | people | people
        AT LEAST 12 PEOPLE WERE KILLED IN VARNOST ON MAY 4.
          AT LEAST 12 PEOPLE | 12 | - | AtLeast | people | PEOPLE
        Twelve Killed as Two Ferries Collide
          Twelve Killed | 12 | 12 | Exact | people | Killed
          Two Ferries | 2 | 2 | Exact | ferries | Ferries
        The 20,000-strong force met on three occasions.
          20,000-strong | 20000 | 20000 | Exact | people | -
          three occasions | 3 | 3 | Exact | occasions | occasions
        """;

    public const string Styles = """
        About 12 500 people fled, and 1 200 soldiers stayed.
          About 12 500 people | 12500 | 12500 | About | people | people
          1 200 soldiers | 1200 | 1200 | Exact | people | soldiers
        The roof cost 1.200,50 euros and the plot of 1’500 hectares was sold.
          1.200,50 euros | 1200.5 | 1200.5 | Exact | EUR | -
          1’500 hectares | 1500 | 1500 | Exact | hectares | -
        Losses came to 3 lakh rupees and 4.5 crore rupees.
          3 lakh rupees | 300000 | 300000 | Exact | INR | -
          4.5 crore rupees | 45000000 | 45000000 | Exact | INR | -
        It was 45°C in Varnost and 30C at the coast.
          45°C | 45 | 45 | Exact | degrees Celsius | -
          30C | 30 | 30 | Exact | degrees Celsius | -
        """;

    public const string Rates = """
        Guards earn $15 an hour and the plant makes 200 cars a day.
          $15 an hour | 15 | 15 | Exact | USD | -
          200 cars a day | 200 | 200 | Exact | cars | cars
        The rate was 14 per 100,000 residents.
          14 per 100,000 residents | 14 | 14 | Exact | - | -
        Winds of 150 km/h hit the coast, 80 miles an hour inland.
          150 km/h | 150 | 150 | Exact | km/h | -
          80 miles an hour | 80 | 80 | Exact | miles per hour | -
        Rates were cut by 25 basis points, half a percent less than feared.
          25 basis points | 25 | 25 | Exact | basis points | -
          half a percent | 0.5 | 0.5 | Exact | % | -
        """;

    public const string Beyond = """
        Casualties among the guests, 30 or more, are feared.
          30 or more | 30 | - | AtLeast | people | Casualties
        Sixty families and more left, 120 guests, give or take, stayed.
          Sixty families and more | 60 | - | AtLeast | families | families
          120 guests, give or take | 120 | 120 | About | people | guests
        From 30 to 45 wells will be drilled.
          From 30 to 45 wells | 30 | 45 | Range | wells | wells
        Exactly 100 ballots were spoiled, and over 40 turned up late.
          100 ballots | 100 | 100 | Exact | ballots | ballots
          over 40 | 40 | - | MoreThan | - | -
        Some 60 percent of the 1,500 workers struck.
          Some 60 percent | 60 | 60 | About | % | workers
          1,500 workers | 1500 | 1500 | Exact | people | workers
        Fires did damage of 2 billion euros.
          2 billion euros | 2000000000 | 2000000000 | Exact | EUR | damage
        A 20-ton block fell in a quake of magnitude 6.1.
          20-ton | 20 | 20 | Exact | ton | -
          6.1 | 6.1 | 6.1 | Exact | magnitude | -
        """;

    public const string NoFigures = """
        The nearly three-year war began on March 4, 2024, at 5 p.m.
        On 4 March it was 14:30, and on Sept. 26 it was 6 o'clock.
        Mila Oren, 54, of Varnost, and the 46-year-old Dario Belk met in the 1990s.
        Children ages 5 to 12 and people under 30 came; he is 86.
        They won 3-1 and lost the vote 19-15 in 2012.
        The Boeing 737 and the F-16 left Gate 12 as Flight 123.
        Article 5 and Section 12 were cited by the Group of Seven and the G20.
        Call 555-014-2233 or +1 555 014 2233 for details.
        No one was hurt, one of the guards told one another.
        The third man came 12th on the 21st.
        It took three years, two days and 12 hours.
        He lives at 20 Elm Street, near 10 Downing Street.
        See https://example.org/2024/12/300-people or ask @harbour12 about #4.
        The 28-nation bloc met for a 30-minute session.
        The two countries signed a half-hearted truce in the second half.
        Losses stayed below 2005 levels.
        The tests scores twice: versions 2.1 and v3.4.5 failed.
        One official said so, and hundreds of years passed.
        """;
}
