namespace Sayso.Figures;

/// <summary>A figure and the tokens that it takes.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="First">Its first token, hedges included.</param>
/// <param name="End">One past its last.</param>
/// <param name="Bare">Whether the text gives the number without a noun or unit.</param>
internal sealed record FoundFigure(Figure Figure, int First, int End, bool Bare)
{
    /// <summary>The first token of the number itself.</summary>
    public int Number { get; init; }
}

/// <summary>Puts number, hedges, unit and noun of one sentence together, from left to right.</summary>
internal sealed class FigureReader(SentenceTokens tokens, List<FoundFigure> figures)
{
    /// <summary>Small number words up to this one are as often pronouns and parts of phrases as counts.</summary>
    private const int SmallWord = 10;

    private static readonly WordSet Goods = new("""
        aid assistance damage damages debt debts loans loan revenue revenues sales taxes tax cash grants funding funds fines profits profit losses
        spending investment investments goods trade exports imports bonds bail ransom compensation bribes savings credit credits donations
        contributions relief support weapons arms equipment military economic humanitarian federal foreign annual state public private
        new food security financial emergency assets property gold drugs cocaine merchandise reparations penalties fees
        """);

    private static readonly WordSet NoOnes = new("no every some any each the this that another which what only day last first");

    private static readonly WordSet Sayings = new("said says say told tells added who wrote asked");

    // No hedge reaches back beyond the figure before.
    private int _floor = tokens.First;

    /// <summary>Finds the sentence's figures.</summary>
    public void Run()
    {
        for (var at = tokens.First; at < tokens.End;)
        {
            at = ReadAt(at);
        }
    }

    /// <summary>Reads the figure whose number starts at a token, if one does; says where to go on.</summary>
    private int ReadAt(int at)
    {
        var money = tokens.IsNumber(at) && Units.MoneyBefore(tokens, at) is { } sign && sign.First >= _floor ? sign : ((string Code, int First)?)null;
        if (NumberReader.Read(tokens, at, money is not null) is not { } number)
        {
            return at + 1;
        }

        var start = money?.First ?? at;
        if (RangeReader.Read(tokens, number, start, money is not null) is { } range)
        {
            number = range;
            start -= (tokens.Is(start - 1, "between") || RangeReader.IsOpened(tokens, start)) && start - 1 >= _floor ? 1 : 0;
            start -= tokens.Is(start, "from") && tokens.Is(start - 1, "anywhere") && start - 1 >= _floor ? 1 : 0;
        }

        number = Spelled(number);
        if (Lookalikes.Holds(tokens, number, start) || Unusable(number))
        {
            return number.End;
        }

        var draft = Measured(number, start, money?.Code) ?? Counted(number, start);
        if (draft is not { } found || Build(found) is not { } figure)
        {
            return number.End;
        }

        figures.Add(figure);
        _floor = figure.End;
        return figure.End;
    }

    /// <summary>"2m people" is two million, "a 2m wall" two metres.</summary>
    private Quantity Spelled(Quantity number)
        => number.Suffix is "m" or "k" or "b" or "M" or "K" or "B" && NumberWords.Letters.TryGet(number.Suffix, out var scale)
            && CountedNoun.Several(tokens, number.End) is { IsPronoun: false } noun && (scale != 1_000_000 || NounWords.ArePersons(tokens[noun.Head]))
            ? number with { Low = number.Low * scale, High = number.High * scale, Large = true, Scale = scale, Suffix = null }
            : number;

    private bool Unusable(Quantity number)
        => (number.Suffix is not null && Units.After(tokens, number.End, number) is null)
            || (number is { Low: 1, High: 1, Written: true, Range: false } && (NoOnes.Contains(tokens[number.First - 1]) || tokens.Is(number.End, "another")));

    /// <summary>A number with a unit, or a part of something.</summary>
    private Draft? Measured(Quantity number, int start, string? money)
    {
        if (money is not null)
        {
            return new Draft(number, start, number.End, money, Bought(number.End));
        }

        if (number.Part)
        {
            return Share(number, start);
        }

        if (Units.After(tokens, number.End, number) is not { } unit)
        {
            return tokens.Is(start - 1, "magnitude") ? new Draft(number, start, number.End, "magnitude", null) : null;
        }

        var noun = unit.Kind == UnitKind.Money ? Bought(unit.End)
            : !tokens.Is(unit.End, "of") ? null
            : unit.Kind == UnitKind.Percent || !(NounWords.IsDeterminer(tokens[unit.End + 1]) || tokens.IsName(unit.End + 1)) ? CountedNoun.Mass(tokens, unit.End)
            : null;
        var apart = unit.Kind == UnitKind.Percent && noun is null && tokens.Is(unit.End, "of") ? Whole(unit.End) : null;
        return Signed(new Draft(number, start, unit.End, unit.Unit, noun ?? apart) { OfApart = apart is not null });
    }

    /// <summary>A part of something: "two-thirds of the houses", "half the troops", "one in five voters", "half of 1 percent".</summary>
    private Draft? Share(Quantity number, int start)
    {
        var of = tokens.Is(number.End, "of");
        if (of && NumberReader.Read(tokens, number.End + 1, money: false) is { Part: false, Suffix: null } whole
            && Units.After(tokens, whole.End, whole) is { Kind: UnitKind.Percent } percent)
        {
            return new Draft(number with { Low = number.Low * whole.Low / 100, High = number.High * whole.High / 100 }, start, percent.End, "%", null);
        }

        var noun = number.Ratio ? CountedNoun.Several(tokens, number.End)
            : of || NounWords.IsDeterminer(tokens[number.End]) ? CountedNoun.Mass(tokens, of ? number.End : number.End + 1)
            : null;
        return noun is { IsPronoun: false } part && NounWords.IsDimension(tokens[part.Head]) ? null : new Draft(number, start, number.End, "%", noun);
    }

    /// <summary>"Minus 5 degrees".</summary>
    private Draft Signed(Draft draft)
    {
        var at = draft.Start - 1;
        var minus = (tokens.Is(at, "minus") && !tokens.Is(at - 1, "or")) || (tokens.IsDash(at) && tokens.Glued(draft.Start) && !tokens.Glued(at));
        return minus && at >= _floor && !draft.Number.Range
            ? draft with { Start = at, Number = draft.Number with { Low = -draft.Number.High, High = -draft.Number.Low } }
            : draft;
    }

    /// <summary>What money is given or asked for: "$5 million in aid".</summary>
    private CountedNoun? Bought(int at)
    {
        at += tokens.Is(at, "worth") ? 1 : 0;
        return tokens.Is(at, "of") ? CountedNoun.Mass(tokens, at)
            : tokens.Is(at, "in") && Goods.Contains(tokens[at + 1]) ? CountedNoun.Mass(tokens, at + 1)
            : null;
    }

    /// <summary>A number with a noun, or with something else that says that it counts.</summary>
    private Draft? Counted(Quantity number, int start)
    {
        var hedge = Hedges.StartingAt(tokens, number.End);
        var at = hedge?.End ?? number.End;
        var one = number is { Low: 1, High: 1, Range: false };
        var before = Hedges.EndingAt(tokens, _floor, start, Small(number));
        if (one && tokens.Is(at, "of"))
        {
            return null;
        }

        var noun = one ? CountedNoun.One(tokens, at, anything: before.Qualifier is not null) : CountedNoun.Several(tokens, at);
        if (noun is { } counted && !(one && before.Qualifier is null && Sayings.Contains(tokens[counted.End])))
        {
            var head = tokens[counted.Head];
            var persons = NounWords.ArePersons(head) || (one && NounWords.IsPerson(head));
            if (Units.IsTime(head) || IsReference(number, start, persons) || Lookalikes.IsYear(number, before.Qualifier ?? hedge?.Qualifier, noun: true, persons))
            {
                return null;
            }

            var unit = counted.IsPronoun ? null : persons ? "people" : tokens[counted.Head].ToString().ToLowerInvariant();
            return new Draft(number, start, counted.End, unit, counted.IsPronoun ? null : counted) { After = hedge?.Qualifier };
        }

        return Alone(number, start, at, hedge?.Qualifier, before);
    }

    /// <summary>A number without a noun.</summary>
    private Draft? Alone(Quantity number, int start, int at, Qualifier? after, (int First, Qualifier? Qualifier) before)
    {
        if (number.Tail == "strong")
        {
            return new Draft(number, start, number.End, "people", null);
        }

        if (Lookalikes.IsYear(number, before.Qualifier ?? after, noun: false, persons: false))
        {
            return null;
        }

        if (BareNumbers.Fate(tokens, at, number.High == 1) is { } end)
        {
            return new Draft(number, start, end, "people", new CountedNoun(end - 1, end, end - 1)) { After = after };
        }

        var draft = new Draft(number, start, at, null, null) { After = after };
        if (BareNumbers.OfPeople(tokens, number, before.First))
        {
            return draft with { Unit = "people" };
        }

        at += tokens.Are(at, "out", "of") ? 1 : 0;
        if (tokens.Is(at, "of") && Whole(at) is { } noun)
        {
            return draft with { Unit = NounWords.ArePersons(tokens[noun.Head]) ? "people" : tokens[noun.Head].ToString().ToLowerInvariant(), Of = noun, OfApart = true };
        }

        var between = number.Range && tokens.Is(start, "between");
        return between || Rates.After(tokens, at) is not null || BareNumbers.Counts(tokens, number, start, before.First, before.Qualifier ?? after) ? draft : null;
    }

    /// <summary>"Nine of the 12 hostages": what the twelve are, the nine are.</summary>
    private CountedNoun? Whole(int of)
    {
        var whole = of + (NounWords.IsDeterminer(tokens[of + 1]) ? 2 : 1);
        return NumberReader.Read(tokens, whole, money: false) is { Part: false } all
            && CountedNoun.Several(tokens, all.End) is { IsPronoun: false } noun && !Units.IsTime(tokens[noun.Head]) ? noun : null;
    }

    private static bool Small(Quantity number) => number is { Written: true, High: <= SmallWord, Range: false };

    /// <summary>"The two countries" points back at two that were named; it counts nothing.</summary>
    private bool IsReference(Quantity number, int start, bool persons)
        => number is { Written: true, Low: 2, High: 2, Vague: false } && !persons && (NounWords.IsDeterminer(tokens[start - 1]) || tokens.Is(start - 1, "between"));

    /// <summary>Adds the hedges and makes the figure; null where a part of something has nothing that it is a part of.</summary>
    private FoundFigure? Build(Draft draft)
    {
        var (number, end) = (draft.Number, draft.OfApart ? draft.End : draft.Of?.End ?? draft.End);
        var (first, before) = Hedges.EndingAt(tokens, _floor, draft.Start, Small(number) && draft.Unit is not ("%" or "USD"));
        var after = draft.After;
        if (after is null && Hedges.StartingAt(tokens, end) is { } hedge)
        {
            (end, after) = (hedge.End, hedge.Qualifier);
        }

        after ??= number.Tail switch { "odd" => Qualifier.About, "plus" => Qualifier.AtLeast, _ => null };
        var bound = before is null or Qualifier.About ? after ?? before : before;
        if (number.Part && draft.Of is null && bound is null)
        {
            return null;
        }

        var (low, high, qualifier) = Bounded(number, bound);
        var of = draft.Of is { IsPronoun: false } noun ? tokens.Words(noun.First, noun.End).ReplaceLineEndings(" ") : null;
        var per = Rates.After(tokens, end);
        var figure = new Figure(tokens.From(first, per?.End ?? end), low, high, qualifier, draft.Unit, of) { Per = per?.Words };
        return new FoundFigure(figure, first, per?.End ?? end, draft.Of is null && draft.Unit is null or "people") { Number = draft.Start };
    }

    private static (decimal? Low, decimal? High, Qualifier Qualifier) Bounded(Quantity number, Qualifier? bound)
        => Bounded(Plain(number.Low), Plain(number.High), number, bound);

    private static (decimal? Low, decimal? High, Qualifier Qualifier) Bounded(decimal low, decimal high, Quantity number, Qualifier? bound) => bound switch
    {
        Qualifier.AtLeast or Qualifier.MoreThan => (low, null, bound.Value),
        Qualifier.AtMost or Qualifier.LessThan => (null, high, bound.Value),
        _ when number.Range => (low, high, Qualifier.Range),
        _ when number.Vague => (low, high, Qualifier.About),
        _ => (low, high, bound ?? Qualifier.Exact),
    };

    /// <summary>Without noughts after the point: 5.6 million is 5600000, not 5600000.0.</summary>
    private static decimal Plain(decimal value) => value % 1 == 0 ? decimal.Truncate(value) : value / 1.0000000000000000000000000000m;

    /// <summary>A figure in the making.</summary>
    private readonly record struct Draft(Quantity Number, int Start, int End, string? Unit, CountedNoun? Of)
    {
        /// <summary>A hedge between number and noun: "50 or more people".</summary>
        public Qualifier? After { get; init; }

        /// <summary>What is counted stands elsewhere and is no part of the span.</summary>
        public bool OfApart { get; init; }
    }
}
