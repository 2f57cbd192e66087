using Sayso.Documents;
using Sayso.Figures;
using Sayso.Language;

namespace Sayso.Dates;

/// <summary>Turns the words of a sentence into items: numbers and phrases into one each, hyphens between parts of a compound out.</summary>
internal sealed class TimeItems(Analysis analysis)
{
    private static readonly IReadOnlyList<TimeSense> Nothing = [];
    private static readonly string[] Prefixes = ["mid-", "late-", "early-", "post-", "pre-"];

    private static readonly string[] Ordinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private static readonly WordTable<int> OrdinalWords = new(Ordinals.Select((word, i) => (word, i)).Append(("thirtieth", 30)));

    private static readonly WordTable<int> DecadeWords = new(
        [("twenties", 192), ("thirties", 193), ("forties", 194), ("fifties", 195), ("sixties", 196), ("seventies", 197), ("eighties", 198), ("nineties", 199)]);

    private readonly string _text = analysis.Text.Text;
    private readonly List<TimeItem> _items = [];
    private readonly TimeLexicon _lexicon = TimeLexicon.Default;

    /// <summary>The items of words, in text order. The list is used again for the next sentence.</summary>
    /// <param name="from">The first word.</param>
    /// <param name="end">One past the last.</param>
    public List<TimeItem> Of(int from, int end)
    {
        _items.Clear();
        for (var word = from; word < end;)
        {
            word = Next(word, end);
        }

        return _items;
    }

    private ReadOnlySpan<char> Text(int word) => _text.AsSpan(analysis.Words[word].Span.Start, analysis.Words[word].Span.Length);

    private int Next(int word, int end)
    {
        var text = Text(word);
        if (IsHyphen(word, end))
        {
            return word + 1;
        }

        if (_lexicon.Phrases(text) is { } phrases)
        {
            foreach (var phrase in phrases)
            {
                if (EndOf(phrase.Words, word, end) is > 0 and var after)
                {
                    Add(word, after, [phrase.Sense]);
                    return after;
                }
            }
        }

        if (Prefixed(word))
        {
            return word + 1;
        }

        if (Number(word, end) is > 0 and var behind)
        {
            return behind;
        }

        Add(word, word + 1, Senses(text));
        return word + 1;
    }

    private IReadOnlyList<TimeSense> Senses(ReadOnlySpan<char> text)
    {
        var senses = _lexicon.Senses(text);
        var ordinal = OrdinalWords.TryGet(text, out var value);
        var decade = DecadeWords.TryGet(text, out var first);
        if (!ordinal && !decade)
        {
            return WithNumber(senses);
        }

        List<TimeSense> all = [.. senses ?? []];
        if (ordinal)
        {
            DigitReader.Ordinal(value, all);
        }
        else
        {
            all.Add(new TimeSense(TimeClass.Decade, first));
        }

        return all;
    }

    // A loose quantity ("several") counts like a number.
    private static IReadOnlyList<TimeSense> WithNumber(List<TimeSense>? senses)
    {
        if (senses is null)
        {
            return Nothing;
        }

        var quant = senses.FindIndex(sense => sense.Class == TimeClass.Quant);
        return quant < 0 ? senses : [.. senses, new TimeSense(TimeClass.Number, senses[quant].Value)];
    }

    private void Add(int from, int end, IReadOnlyList<TimeSense> senses, decimal? number = null)
    {
        if (senses is [{ Class: TimeClass.Quant }])
        {
            senses = [senses[0], new TimeSense(TimeClass.Number, senses[0].Value)];
        }

        _items.Add(new TimeItem(new TextSpan(analysis.Words[from].Span.Start, analysis.Words[end - 1].Span.End), from, end, senses, number));
    }

    // "three-year", "year-ago": joined on both sides by letters; between digits a hyphen means a range and stays.
    private bool IsHyphen(int word, int end)
    {
        var span = analysis.Words[word].Span;
        if (_items.Count == 0 || word + 1 >= end || span.Length != 1 || _text[span.Start] is not ('-' or '‐' or '‑'))
        {
            return false;
        }

        var (before, after) = (analysis.Words[word - 1].Span, analysis.Words[word + 1].Span);
        return before.End == span.Start && after.Start == span.End && !(char.IsAsciiDigit(_text[before.End - 1]) && char.IsAsciiDigit(_text[after.Start]));
    }

    private int EndOf(string[] phrase, int word, int end)
    {
        var at = word;
        foreach (var part in phrase)
        {
            if (at < end && at > word && Text(at) is "-" or "‑")
            {
                at++;
            }

            if (at >= end || !Text(at).Equals(part, StringComparison.OrdinalIgnoreCase))
            {
                // "New Year's" is two words of one token.
                var apostrophe = part.LastIndexOfAny(['\'', '’']);
                if (apostrophe <= 0 || at + 1 >= end || !Text(at).Equals(part.AsSpan(0, apostrophe), StringComparison.OrdinalIgnoreCase)
                    || !Text(at + 1).Equals(part.AsSpan(apostrophe), StringComparison.OrdinalIgnoreCase))
                {
                    return 0;
                }

                at++;
            }

            at++;
        }

        return at;
    }

    // "mid-November", "post-1959"
    private bool Prefixed(int word)
    {
        var text = Text(word);
        foreach (var prefix in Prefixes)
        {
            if (text.Length > prefix.Length && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                var rest = text[prefix.Length..];
                var senses = new List<TimeSense>(Senses(rest));
                var number = rest.ContainsAnyInRange('0', '9') ? DigitReader.Read(rest, senses) : null;
                if (senses.Count == 0)
                {
                    return false;
                }

                var start = analysis.Words[word].Span.Start;
                _items.Add(new TimeItem(new TextSpan(start, start + prefix.Length), word, word + 1, _lexicon.Senses(prefix.AsSpan(0, prefix.Length - 1)) ?? Nothing));
                _items.Add(new TimeItem(new TextSpan(start + prefix.Length, analysis.Words[word].Span.End), word, word + 1, senses, number));
                return true;
            }
        }

        return false;
    }

    // A number in digits or words, as many words as belong to it: the end of it, or 0 where none begins.
    private int Number(int word, int end)
    {
        var text = Text(word);
        if (text.ContainsAnyInRange('0', '9'))
        {
            var senses = new List<TimeSense>();
            var number = DigitReader.Read(text, senses);
            // "2 1/2 years"
            if (number is { } whole && word + 1 < end && Text(word + 1) is "1/2" or "½")
            {
                Add(word, word + 2, [new TimeSense(TimeClass.Number, (int)whole)], whole + 0.5m);
                return word + 2;
            }

            if (senses.Count == 0 && (text is "1/2"))
            {
                return 0;
            }

            // "2.5 million years"
            if (number is { } digits && word + 1 < end && NumberWords.Cardinal.TryGet(Text(word + 1), out var scale) && scale.Part is NumberPart.Scale or NumberPart.Hundred)
            {
                Add(word, word + 2, [new TimeSense(TimeClass.Number, 0)], Math.Min(digits, 1_000_000) * scale.Value);
                return word + 2;
            }

            Add(word, word + 1, senses, number);
            return word + 1;
        }

        // "A hundred years"
        if (text.Equals("a", StringComparison.OrdinalIgnoreCase) && word + 1 < end && NumberWords.Cardinal.TryGet(Text(word + 1), out var many)
            && many.Part is NumberPart.Hundred or NumberPart.Dozen or NumberPart.Scale)
        {
            Add(word, word + 2, [new TimeSense(TimeClass.Number, 0)], many.Value);
            return word + 2;
        }

        if (!NumberWords.Cardinal.TryGet(text, out var first) || first.Part is NumberPart.Hundred or NumberPart.Dozen or NumberPart.Scale)
        {
            return 0;
        }

        return InWords(word, end, first);
    }

    private int InWords(int word, int end, NumberWord first)
    {
        var number = new WordNumber();
        number.Add(first);
        var at = word + 1;
        while (at < end && at < word + 10)
        {
            var after = Text(at) is "-" && at + 1 < end ? at + 1 : at;
            if (number.TakesAnd && Text(after) is "and" && after + 1 < end)
            {
                after++;
            }

            if (!NumberWords.Cardinal.TryGet(Text(after), out var next) || !number.Add(next))
            {
                // "nineteen ninety-six": two numbers of two digits that make a year.
                if (number.Value is >= 15 and <= 20 && NumberWords.Cardinal.TryGet(Text(after), out next) && next.Part is NumberPart.Ten)
                {
                    return SpokenYear(word, after, end, (int)number.Value, next);
                }

                // "twenty-first"
                if (OrdinalWords.TryGet(Text(after), out var ordinal) && number.Value % 10 == 0 && ordinal < 10 && number.Value < 100)
                {
                    var day = new List<TimeSense>();
                    DigitReader.Ordinal((int)number.Value + ordinal, day);
                    Add(word, after + 1, day);
                    return after + 1;
                }

                break;
            }

            at = after + 1;
        }

        var senses = new List<TimeSense>(at == word + 1 ? _lexicon.Senses(Text(word)) ?? [] : []);
        DigitReader.Whole((int)Math.Min(number.Value, 1_000_000), senses);
        if (number.Value is >= 1900 and < 2100)
        {
            senses.Add(new TimeSense(TimeClass.Year, (int)number.Value));
        }

        Add(word, at, senses, number.Value);
        return at;
    }

    private int SpokenYear(int word, int at, int end, int century, NumberWord tens)
    {
        var year = (century * 100) + (int)tens.Value;
        var after = at + 1;
        var next = after < end && Text(after) is "-" && after + 1 < end ? after + 1 : after;
        if (next < end && NumberWords.Cardinal.TryGet(Text(next), out var ones) && ones.Part == NumberPart.Unit)
        {
            year += (int)ones.Value;
            after = next + 1;
        }

        Add(word, after, [new TimeSense(TimeClass.Year, year)], year);
        return after;
    }
}
