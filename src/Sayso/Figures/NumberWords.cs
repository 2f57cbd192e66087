namespace Sayso.Figures;

/// <summary>The part that a word plays in a number.</summary>
internal enum NumberPart
{
    /// <summary>"Zero".</summary>
    Zero,

    /// <summary>"One" to "nine".</summary>
    Unit,

    /// <summary>"Ten" to "nineteen".</summary>
    Teen,

    /// <summary>"Twenty" to "ninety".</summary>
    Ten,

    /// <summary>"Hundred", which multiplies what stands before it.</summary>
    Hundred,

    /// <summary>"Dozen", which closes the number.</summary>
    Dozen,

    /// <summary>"Thousand", "million", "crore".</summary>
    Scale,
}

/// <summary>A word of a number: its part and value.</summary>
internal readonly record struct NumberWord(NumberPart Part, decimal Value);

/// <summary>The words that numbers are written with.</summary>
internal static class NumberWords
{
    private const string Units = "one two three four five six seven eight nine";
    private const string Teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
    private const string Tens = "twenty thirty forty fifty sixty seventy eighty ninety";

    /// <summary>Words that make up a number in words; plural scales ("5 lakhs") included.</summary>
    public static readonly WordTable<NumberWord> Cardinal = new(
    [
        ("zero", new(NumberPart.Zero, 0)),
        .. Units.Split(' ').Select((word, i) => (word, new NumberWord(NumberPart.Unit, i + 1))),
        .. Teens.Split(' ').Select((word, i) => (word, new NumberWord(NumberPart.Teen, i + 10))),
        .. Tens.Split(' ').Select((word, i) => (word, new NumberWord(NumberPart.Ten, (i + 2) * 10))),
        ("fourty", new(NumberPart.Ten, 40)),
        ("hundred", new(NumberPart.Hundred, 100)),
        ("dozen", new(NumberPart.Dozen, 12)),
        ("thousand", new(NumberPart.Scale, 1_000)),
        ("lakh", new(NumberPart.Scale, 100_000)),
        ("lakhs", new(NumberPart.Scale, 100_000)),
        ("million", new(NumberPart.Scale, 1_000_000)),
        ("millions", new(NumberPart.Scale, 1_000_000)),
        ("crore", new(NumberPart.Scale, Crore)),
        ("crores", new(NumberPart.Scale, Crore)),
        ("billion", new(NumberPart.Scale, 1_000_000_000)),
        ("billions", new(NumberPart.Scale, 1_000_000_000)),
        ("trillion", new(NumberPart.Scale, 1_000_000_000_000)),
        ("trillions", new(NumberPart.Scale, 1_000_000_000_000)),
    ]);

    /// <summary>Ten million; the one scale that may follow another ("1 lakh crore").</summary>
    public const decimal Crore = 10_000_000;

    /// <summary>
    /// Plurals that stand for a number by themselves, with the least and the most they are read as: "hundreds" is 200 to 999,
    /// since a thousand would be called a thousand.
    /// </summary>
    public static readonly WordTable<(decimal Low, decimal High)> Vague = new(
    [
        ("dozens", (24, 99)),
        ("scores", (40, 199)),
        ("tens", (20, 99)),
        ("hundreds", (200, 999)),
        ("thousands", (2_000, 9_999)),
        ("lakhs", (200_000, 999_999)),
        ("millions", (2_000_000, 9_999_999)),
        ("crores", (2 * Crore, 10 * Crore - 1)),
        ("billions", (2_000_000_000, 9_999_999_999)),
        ("trillions", (2_000_000_000_000, 9_999_999_999_999)),
    ]);

    /// <summary>Scales as the letters that follow digits: "5.6bn". "m" and "k" are told from metres and kilometres by the reader.</summary>
    public static readonly WordTable<decimal> Letters = new(
    [
        ("k", 1_000), ("m", 1_000_000), ("mn", 1_000_000), ("mln", 1_000_000), ("mio", 1_000_000), ("b", 1_000_000_000), ("bn", 1_000_000_000),
        ("bln", 1_000_000_000), ("tn", 1_000_000_000_000), ("trn", 1_000_000_000_000),
    ]);

    /// <summary>Parts of a whole, in per cent and rounded to hundredths of one.</summary>
    public static readonly WordTable<decimal> Parts = new(
    [
        ("half", 50m), ("third", 100m / 3), ("thirds", 100m / 3), ("quarter", 25m), ("quarters", 25m), ("fourth", 25m), ("fourths", 25m),
        ("fifth", 20m), ("fifths", 20m), ("sixth", 100m / 6), ("sixths", 100m / 6), ("eighth", 12.5m), ("eighths", 12.5m),
        ("tenth", 10m), ("tenths", 10m),
    ]);
}
