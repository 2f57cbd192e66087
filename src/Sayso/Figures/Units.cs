namespace Sayso.Figures;

/// <summary>What kind of unit a number has.</summary>
internal enum UnitKind
{
    /// <summary>An ISO 4217 code, or the currency's word where several countries' money bears it.</summary>
    Money,

    /// <summary>Per cent and percentage points.</summary>
    Percent,

    /// <summary>Length, area, weight, volume, power, temperature.</summary>
    Measure,

    /// <summary>Years, hours: no figure.</summary>
    Time,
}

/// <summary>A unit after a number.</summary>
internal readonly record struct UnitReading(string Unit, UnitKind Kind, int End);

/// <summary>Money, per cent, measures and times.</summary>
internal static class Units
{
    /// <summary>Signs before (or after) an amount.</summary>
    private static readonly WordTable<string> Signs = new(
    [
        ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("₹", "INR"), ("₽", "RUB"), ("₴", "UAH"), ("₩", "KRW"), ("₪", "ILS"),
        ("₺", "TRY"), ("₦", "NGN"), ("₱", "PHP"),
    ]);

    /// <summary>Letters written before "$".</summary>
    private static readonly WordTable<string> Dollars = new(
    [
        ("US", "USD"), ("U.S.", "USD"), ("A", "AUD"), ("AU", "AUD"), ("C", "CAD"), ("CA", "CAD"), ("Can", "CAD"), ("HK", "HKD"),
        ("NZ", "NZD"), ("S", "SGD"), ("NT", "TWD"), ("R", "BRL"),
    ]);

    /// <summary>Codes and abbreviations before an amount; with a case that matters, as "all 5" is no money of Albania.</summary>
    private static readonly WordTable<string> Codes = new(
        [.. "USD EUR GBP JPY INR RUB UAH CNY CHF AUD CAD SEK NOK DKK PLN TRY BRL ZAR KRW MXN PKR".Split(' ').Select(code => (code, code)),
            ("Rs", "INR"), ("Rs.", "INR"), ("RMB", "CNY")]);

    private static readonly WordTable<string> Currencies = WordTable<string>.FromLines("""
        USD: dollar dollars buck bucks USD
        EUR: euro euros EUR
        GBP: sterling GBP
        JPY: yen JPY
        CNY: yuan renminbi CNY RMB
        INR: rupee rupees INR
        RUB: ruble rubles rouble roubles RUB
        UAH: hryvnia hryvnias hryvnya UAH
        TRY: lira liras
        ILS: shekel shekels
        SAR: riyals riyal
        AED: dirham dirhams
        IRR: rials rial tomans
        IDR: rupiah rupiahs
        THB: baht
        NGN: naira
        PLN: zloty zlotys zlotych
        ZAR: rand rands
        SEK: kronor
        HUF: forint forints
        CZK: koruna korunas
        BRL: reais
        MYR: ringgit
        BDT: taka
        CHF: CHF
        """, code => code);

    /// <summary>Money that many countries call the same; an adjective before it tells which.</summary>
    private static readonly WordSet Shared = new("dollar dollars pound pounds peso pesos dinar dinars franc francs krone kroner rupee rupees riyals rials lira won");

    private static readonly WordTable<string> Countries = new(
    [
        ("US dollar", "USD"), ("U.S. dollar", "USD"), ("American dollar", "USD"), ("Australian dollar", "AUD"), ("Canadian dollar", "CAD"), ("Kong dollar", "HKD"),
        ("Singapore dollar", "SGD"), ("Zealand dollar", "NZD"), ("Taiwan dollar", "TWD"), ("British pound", "GBP"), ("Egyptian pound", "EGP"),
        ("Lebanese pound", "LBP"), ("Syrian pound", "SYP"), ("Sudanese pound", "SDG"), ("Mexican peso", "MXN"), ("Philippine peso", "PHP"),
        ("Argentine peso", "ARS"), ("Chilean peso", "CLP"), ("Colombian peso", "COP"), ("Cuban peso", "CUP"), ("Iraqi dinar", "IQD"),
        ("Kuwaiti dinar", "KWD"), ("Jordanian dinar", "JOD"), ("Serbian dinar", "RSD"), ("Libyan dinar", "LYD"), ("Algerian dinar", "DZD"),
        ("Tunisian dinar", "TND"), ("Swiss franc", "CHF"), ("CFA franc", "XOF"), ("Norwegian krone", "NOK"), ("Danish krone", "DKK"), ("Pakistani rupee", "PKR"),
        ("Indian rupee", "INR"), ("Lankan rupee", "LKR"), ("Nepalese rupee", "NPR"), ("Saudi riyal", "SAR"), ("Qatari riyal", "QAR"), ("Yemeni riyal", "YER"),
        ("Iranian rial", "IRR"), ("Omani rial", "OMR"), ("Turkish lira", "TRY"), ("Lebanese lira", "LBP"), ("Korean won", "KRW"),
    ]);

    private static readonly WordTable<string> Measures = WordTable<string>.FromLines("""
        km: km kms kilometer kilometers kilometre kilometres
        m: meter meters metre metres
        cm: cm centimeter centimeters centimetre centimetres
        mm: mm millimeter millimeters millimetre millimetres
        miles: mile miles mi
        feet: foot feet ft
        inches: inch inches
        yards: yard yards
        kg: kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
        g: gram grams gramme grammes
        tons: ton tons
        tonnes: tonne tonnes
        kilotons: kiloton kilotons
        ounces: ounce ounces oz
        lb: lb lbs pound pounds
        acres: acre acres
        hectares: hectare hectares ha
        barrels: barrel barrels bbl
        barrels per day: bpd
        gallons: gallon gallons
        litres: litre litres liter liters
        mph: mph
        km/h: kph kmh
        knots: knot knots
        MW: MW megawatt megawatts
        GW: GW gigawatt gigawatts
        kW: kW kilowatt kilowatts
        degrees: degree degrees
        """, unit => unit);

    private static readonly WordSet Times = new("""
        second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends month months year years
        yr yrs decade decades century centuries millennia semester semesters o'clock o’clock fortnight nights mornings evenings afternoons
        weekdays holidays
        """);

    /// <summary>The currency whose sign or code ends before an amount, and where it starts: "US$".</summary>
    public static (string Code, int First)? MoneyBefore(SentenceTokens tokens, int amount)
    {
        var at = amount - 1;
        if (tokens.IsDash(at) && tokens.Glued(amount))
        {
            at--;
        }

        if (Signs.TryGet(tokens[at], out var code))
        {
            return tokens.Is(at, "$") && tokens.IsWord(at - 1) && Dollars.TryGet(tokens[at - 1], out var dollars) && tokens.Glued(at)
                ? (dollars, at - 1)
                : (code, at);
        }

        return tokens.IsWord(at) && char.IsUpper(tokens[at][0]) && Codes.TryGet(tokens[at], out code) ? (code, at) : null;
    }

    /// <summary>The unit at a token, after a number.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="at">The token after the number; a hyphen before the unit is passed over.</param>
    /// <param name="number">The number, to tell pounds of money from pounds of weight.</param>
    public static UnitReading? After(SentenceTokens tokens, int at, Quantity number)
    {
        if (number.Suffix is { } suffix)
        {
            return Measures.TryGet(suffix, out _) ? new UnitReading(suffix.Length > 3 ? suffix.ToLowerInvariant() : suffix, UnitKind.Measure, at)
                : suffix.Equals("m", StringComparison.Ordinal) ? new UnitReading("m", UnitKind.Measure, at)
                : suffix is "C" or "F" ? new UnitReading(suffix is "C" ? "degrees Celsius" : "degrees Fahrenheit", UnitKind.Measure, at)
                : null;
        }

        if (tokens.Is(at, "°") && tokens.Glued(at))
        {
            var scale = tokens[at + 1] is "C" or "F" && tokens.Glued(at + 1);
            return new UnitReading(!scale ? "degrees" : tokens[at + 1] is "C" ? "degrees Celsius" : "degrees Fahrenheit", UnitKind.Measure, scale ? at + 2 : at + 1);
        }

        // "Millions of dollars"
        at += number.Vague && tokens.Is(at, "of") ? 1 : 0;
        return Percent(tokens, at) ?? Money(tokens, at, number) ?? Measure(tokens, at);
    }

    /// <summary>Whether the word is a unit of length, weight, volume …, one letter alone excepted.</summary>
    public static bool IsMeasure(ReadOnlySpan<char> word) => word.Length > 1 && Measures.TryGet(word, out _);

    public static bool IsTime(ReadOnlySpan<char> word) => Times.Contains(word);

    private static UnitReading? Percent(SentenceTokens tokens, int at)
    {
        at += tokens.IsDash(at) && tokens.Glued(at) && tokens.Glued(at + 1) ? 1 : 0;
        if (tokens.Are(at, "basis", "points") || tokens.Are(at, "percentage", "points") || tokens.Are(at, "percentage", "point") || tokens.Are(at, "basis", "point"))
        {
            return new UnitReading($"{tokens[at].ToString().ToLowerInvariant()} points", UnitKind.Percent, at + 2);
        }

        var end = tokens.Is(at, "%") || tokens.Is(at, "percent") || tokens.Is(at, "pct") || tokens.Is(at, "pc") || tokens.Is(at, "percentage-point") ? at + 1
            : tokens.Are(at, "per", "cent") ? at + 2
            : 0;
        if (end == 0 && tokens.Is(at, "to") && tokens.IsNumber(at + 1) && (tokens.Is(at + 2, "percent") || tokens.Is(at + 2, "%")))
        {
            // "51 to 49 percent": each is a share.
            end = at;
        }

        return end > 0 ? new UnitReading("%", UnitKind.Percent, end) : null;
    }

    private static UnitReading? Money(SentenceTokens tokens, int at, Quantity number)
    {
        if (Signs.TryGet(tokens[at], out var sign) && !tokens.IsNumber(at + 1))
        {
            return new UnitReading(sign, UnitKind.Money, at + 1);
        }

        // "Canadian dollars", "Hong Kong dollars"
        for (var word = at; word < at + 3 && tokens.IsWord(word); word++)
        {
            if (word > at && Shared.Contains(tokens[word])
                && Countries.TryGet($"{tokens[word - 1]} {tokens[word].TrimEnd('s')}".Replace("kroner", "krone", StringComparison.OrdinalIgnoreCase), out var code))
            {
                return new UnitReading(code, UnitKind.Money, word + 1);
            }
        }

        if (tokens.Is(at, "pounds")
            && (number.Scale >= 1_000_000 || tokens.Is(at + 1, "sterling") || (tokens.Is(at + 1, "(") && tokens[at + 2] is "$" or "€" or "US")))
        {
            return new UnitReading("GBP", UnitKind.Money, tokens.Is(at + 1, "sterling") ? at + 2 : at + 1);
        }

        if (tokens.Is(at, "won") && number.Low >= 1000)
        {
            return new UnitReading("KRW", UnitKind.Money, at + 1);
        }

        if (Currencies.TryGet(tokens[at], out var currency))
        {
            return new UnitReading(currency, UnitKind.Money, at + 1);
        }

        return Shared.Contains(tokens[at]) && tokens[at] is not ("won" or "pounds" or "pound")
            ? new UnitReading(tokens[at].ToString().ToLowerInvariant(), UnitKind.Money, at + 1)
            : null;
    }

    private static UnitReading? Measure(SentenceTokens tokens, int at)
    {
        at += tokens.IsDash(at) && tokens.Glued(at) && IsMeasure(tokens[at + 1]) ? 1 : 0;
        var square = tokens.Is(at, "square") || tokens.Is(at, "sq") || tokens.Is(at, "sq.") || tokens.Is(at, "cubic");
        var word = at + (square || tokens.Is(at, "metric") || tokens.Is(at, "nautical") ? 1 : 0);
        if (!Measures.TryGet(tokens[word], out var unit))
        {
            return null;
        }

        // The text's own word: what is the same by another name is told by the key of the quantity.
        var end = word + 1;
        var spelled = tokens[word].ToString();
        unit = unit is "lb" or "degrees" or "barrels per day" ? unit : spelled.Length > 3 ? spelled.ToLowerInvariant() : spelled;
        if (word > at)
        {
            unit = $"{tokens[at].ToString().ToLowerInvariant()} {unit}";
        }

        if (tokens.Is(end, "/") && tokens.Glued(end) && tokens.Glued(end + 1) && tokens.IsWord(end + 1) && tokens[end + 1].Length <= 5)
        {
            unit = $"{unit}/{tokens[end + 1]}";
            end += 2;
        }
        else if ((tokens.Is(end, "per") || tokens.Is(end, "a") || tokens.Is(end, "an")) && IsTime(tokens[end + 1]) && tokens[end + 1][^1] is not ('s' or 'S'))
        {
            unit = $"{unit} per {tokens[end + 1].ToString().ToLowerInvariant()}";
            end += 2;
        }
        else if (unit == "degrees" && (tokens.Is(end, "Celsius") || tokens.Is(end, "Fahrenheit") || tokens.Is(end, "C") || tokens.Is(end, "F")))
        {
            unit = $"degrees {(char.ToUpperInvariant(tokens[end][0]) == 'C' ? "Celsius" : "Fahrenheit")}";
            end++;
        }

        return new UnitReading(unit, UnitKind.Measure, end);
    }
}
